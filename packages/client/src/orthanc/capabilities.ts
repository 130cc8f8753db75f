import { ClientError, isClientError } from '../errors.ts';
import type { Http } from '../http/http.ts';
import { path } from '../http/path.ts';
import { featureOf, featureVersions, type OrthancFeature } from './features.ts';
import { OrthancSystem } from './schemas.ts';
import { isAtLeast } from './version.ts';

/** What the connected Orthanc can do. */
export interface Capabilities {
  /** From what the server said of itself within the last minute. */
  can(feature: OrthancFeature, signal?: AbortSignal): Promise<boolean>;
  /** For an option that an Orthanc without the feature would silently ignore: checks the version before the call. */
  demand(feature: OrthancFeature, signal: AbortSignal | undefined): Promise<void>;
  /** The same for every option that is given and needs a feature. */
  demandFor(options: object, signal: AbortSignal | undefined): Promise<void>;
  /** For a call that an Orthanc without the feature refuses: checks the version only after a refusal. */
  explain<Result>(feature: OrthancFeature, work: Promise<Result>, signal?: AbortSignal): Promise<Result>;
}

const keptMs = 60_000;
const refusals: readonly (number | undefined)[] = [400, 404, 405, 501];

export function createCapabilities(http: Http): Capabilities {
  let known: { readonly system: OrthancSystem; readonly atMs: number } | undefined;

  const can = async (feature: OrthancFeature, signal?: AbortSignal): Promise<boolean> => {
    if (feature === 'worklists') {
      // A plugin of the same name answers worklists, too, but has no routes.
      return http.done(path`/worklists`, { signal }).then(
        () => true,
        (error: unknown) => {
          if (isClientError(error) && error.status === 404) return false;
          throw error;
        },
      );
    }
    if (known === undefined || performance.now() - known.atMs > keptMs) {
      known = { system: await http.json(path`/system`, OrthancSystem, { signal }), atMs: performance.now() };
    }
    const { Version, HasLabels, Capabilities: has, CheckRevisions } = known.system;
    if (!isAtLeast(Version, featureVersions[feature])) return false;
    if (feature === 'labels' || feature === 'unlabelled') return HasLabels === true;
    if (feature === 'extendedFind') return has?.HasExtendedFind === true;
    if (feature === 'extendedChanges') return has?.HasExtendedChanges === true;
    return feature !== 'revisions' || CheckRevisions === true;
  };

  const demand: Capabilities['demand'] = async (feature, signal) => {
    if (!(await can(feature, signal))) throw lacks(feature);
  };

  return {
    can,
    demand,
    demandFor: async (options, signal) => {
      for (const [name, value] of Object.entries(options)) {
        const feature = featureOf(name);
        if (value !== undefined && value !== false && feature !== undefined) await demand(feature, signal);
      }
    },
    explain: async (feature, work, signal) => {
      try {
        return await work;
      } catch (error) {
        if (!isClientError(error) || !refusals.includes(error.status)) throw error;
        // It may have been replaced by an older one since.
        known = undefined;
        throw (await can(feature, signal).catch(() => true)) ? error : lacks(feature);
      }
    },
  };
}

const lacks = (feature: OrthancFeature) =>
  new ClientError(
    'unsupported',
    `This Orthanc cannot do "${feature}": it needs ${featureVersions[feature]}, and a database and settings for it.`,
  );
