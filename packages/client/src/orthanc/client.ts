import { createHttp } from '../http/http.ts';
import { path } from '../http/path.ts';
import type { HttpOptions } from '../http/request.ts';
import type { CallOptions } from './callOptions.ts';
import { createCalls } from './calls.ts';
import { createChanges, type OrthancChanges } from './changes/changes.ts';
import type { OrthancFeature } from './features.ts';
import { createJobs, type OrthancJobs } from './jobs/jobs.ts';
import { createModalities, type OrthancModalities } from './network/modalities.ts';
import { createPeers, type OrthancPeers } from './network/peers.ts';
import { createQueries, type OrthancQueries } from './network/queries.ts';
import {
  createExports,
  createStorageCommitments,
  type OrthancExports,
  type OrthancStorageCommitments,
} from './network/traces.ts';
import { createWorklists, type OrthancWorklists } from './network/worklists.ts';
import { createBulk, type OrthancBulk } from './resources/bulk.ts';
import { createFind, type OrthancFind } from './resources/find.ts';
import { createInstances, type OrthancInstances } from './resources/instances.ts';
import { createPatients, type OrthancPatients } from './resources/patients.ts';
import { createSeries, type OrthancSeriesLevel } from './resources/series.ts';
import { createStudies, type OrthancStudies } from './resources/studies.ts';
import { OrthancStatistics, OrthancSystem } from './schemas.ts';
import { createPlugins, type OrthancPlugins } from './server/plugins.ts';
import { createSettings, type OrthancSettings } from './server/settings.ts';
import { createTools, type OrthancTools } from './server/tools.ts';

/** Orthanc's REST API, versions 1.10.1 to current. Every call rejects with a `ClientError` and nothing else. */
export interface OrthancClient extends OrthancFind {
  readonly url: string;
  /** Version, name, AE title and ports. */
  system(options?: CallOptions): Promise<OrthancSystem>;
  statistics(options?: CallOptions): Promise<OrthancStatistics>;
  /**
   * Whether the connected Orthanc can do something that not every version, database and configuration can. What it said
   * is kept for a minute. A call that needs more than it can do rejects with `unsupported` and names the version.
   */
  can(feature: OrthancFeature, options?: CallOptions): Promise<boolean>;
  readonly changes: OrthancChanges;
  readonly instances: OrthancInstances;
  readonly series: OrthancSeriesLevel;
  readonly studies: OrthancStudies;
  readonly patients: OrthancPatients;
  /** Several resources at once. */
  readonly bulk: OrthancBulk;
  readonly jobs: OrthancJobs;
  readonly modalities: OrthancModalities;
  readonly queries: OrthancQueries;
  readonly peers: OrthancPeers;
  readonly worklists: OrthancWorklists;
  readonly storageCommitments: OrthancStorageCommitments;
  readonly exports: OrthancExports;
  readonly plugins: OrthancPlugins;
  readonly settings: OrthancSettings;
  readonly tools: OrthancTools;
}

/**
 * A typed client of one Orthanc. Never throws; its calls reject.
 *
 * Redirects are refused: a redirected request would carry the credentials to wherever it is sent.
 *
 * @example
 * const orthanc = createOrthancClient({ url: 'http://127.0.0.1:8042', auth: { username, password } });
 * const { Version } = await orthanc.system();
 *
 * @source https://orthanc.uclouvain.be/api/
 */
export function createOrthancClient(options: HttpOptions): OrthancClient {
  const http = createHttp({ ...options, redirect: 'error' });
  const calls = createCalls(http);
  return {
    url: http.url,
    system: ({ signal } = {}) => http.json(path`/system`, OrthancSystem, { signal }),
    statistics: ({ signal } = {}) => http.json(path`/statistics`, OrthancStatistics, { signal }),
    can: (feature, { signal } = {}) => calls.can(feature, signal),
    ...createFind(calls),
    changes: createChanges(http),
    instances: createInstances(calls),
    series: createSeries(calls),
    studies: createStudies(calls),
    patients: createPatients(calls),
    bulk: createBulk(calls),
    jobs: createJobs(calls),
    modalities: createModalities(calls),
    queries: createQueries(calls),
    peers: createPeers(calls),
    worklists: createWorklists(calls),
    storageCommitments: createStorageCommitments(calls),
    exports: createExports(calls),
    plugins: createPlugins(calls),
    settings: createSettings(calls),
    tools: createTools(calls),
  };
}
