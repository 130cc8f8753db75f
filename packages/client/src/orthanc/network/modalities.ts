import * as z from 'zod/mini';
import type { AttributesByLevel, Level } from '../../query/attributes.ts';
import type { AttributeMatch } from '../../query/matching.ts';
import { below, to } from '../at.ts';
import { bodyOf } from '../body.ts';
import type { CallOptions } from '../callOptions.ts';
import type { Calls } from '../calls.ts';
import { list } from '../collections.ts';
import { contentOf, type JobOptions, type OrthancJob } from '../jobs/job.ts';
import { OrthancJobContent } from '../jobs/jobSchemas.ts';
import { longMs } from '../longMs.ts';
import { orthancId } from '../orthancId.ts';
import { type DicomTags, type TagName, tagsJson, tagText } from '../resources/dicomTags.ts';
import { queryJson } from '../resources/queryJson.ts';
import { OrthancTags } from '../schemas.ts';
import { OrthancMade, OrthancModality, OrthancStored } from './remoteSchemas.ts';
import { createRemotes, type OrthancRemotes } from './remotes.ts';

/** How long a modality is waited for. */
export interface DicomOptions extends CallOptions {
  /** How long the modality may be silent; the server's own by default. */
  readonly timeoutSeconds?: number | undefined;
}

/** How a modality is asked for its presence. */
export interface EchoOptions extends DicomOptions {
  /** Asks for C-FIND, too. */
  readonly checkFind?: boolean | undefined;
}

/** What a C-FIND asks for. */
export interface QueryOptions<L extends Level> extends DicomOptions {
  readonly level: L;
  /** Values by keyword; an empty text is refused: list attributes that are only to be returned in `requestedTags`. */
  readonly query?: AttributesByLevel[L] | undefined;
  /** Conditions on other attributes, made by `matching`. */
  readonly where?: readonly AttributeMatch[] | undefined;
  /** Attributes to come back, besides those of the conditions and Orthanc's own. */
  readonly requestedTags?: readonly TagName[] | undefined;
  /** Whether Orthanc leaves out what the level does not know; true by default. */
  readonly normalize?: boolean | undefined;
  /** The AE title to call as. */
  readonly localAet?: string | undefined;
}

/** What a resource is known by at each level. */
export interface UidsByLevel {
  readonly Patient: { readonly PatientID: string };
  readonly Study: { readonly StudyInstanceUID: string; readonly PatientID?: string };
  readonly Series: UidsByLevel['Study'] & { readonly SeriesInstanceUID: string };
  readonly Instance: UidsByLevel['Series'] & { readonly SOPInstanceUID: string };
}

/** What a C-GET asks for. */
export interface GetJobOptions<L extends Level> extends JobOptions {
  readonly level: L;
  readonly resources: readonly UidsByLevel[L][];
  readonly localAet?: string | undefined;
  /** How long the modality may be silent; the server's own by default. */
  readonly timeoutSeconds?: number | undefined;
}

/** What a C-MOVE asks for. */
export interface MoveJobOptions<L extends Level> extends GetJobOptions<L> {
  /** Where the modality is to send to; this Orthanc by default. */
  readonly targetAet?: string | undefined;
}

/** How a C-STORE calls. */
export interface StoreJobOptions extends JobOptions {
  readonly localAet?: string | undefined;
  /** Others than the configured ones; from 1.11.3. */
  readonly calledAet?: string | undefined;
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly moveOriginatorAet?: string | undefined;
  readonly moveOriginatorID?: number | undefined;
  /** Asks the modality to commit to keep what it got. */
  readonly storageCommitment?: boolean | undefined;
  /** How long the modality may be silent; the server's own by default. */
  readonly timeoutSeconds?: number | undefined;
}

/** What a modality is to commit to. */
export interface CommitmentOptions extends DicomOptions {
  /** By Orthanc ids. */
  readonly resources?: readonly string[] | undefined;
  readonly dicomInstances?: readonly OrthancStored[] | undefined;
}

/** DICOM modalities, by the names that Orthanc's configuration gives them. */
export interface OrthancModalities
  extends OrthancRemotes<OrthancModality, OrthancModality, StoreJobOptions, OrthancStored> {
  /** C-ECHO. @throws ClientError `server` when it does not answer. */
  echo(name: string, options?: EchoOptions): Promise<void>;
  /** C-FIND: answers by keyword. */
  find<L extends Level>(name: string, options: QueryOptions<L>): Promise<OrthancTags[]>;
  /** C-FIND whose answers stay in Orthanc, to be retrieved: gives an id for `orthanc.queries`. */
  query<L extends Level>(name: string, options: QueryOptions<L>): Promise<string>;
  /** C-FIND in its worklists; an empty value is one that is to come back. */
  findWorklist(name: string, query: DicomTags, options?: CallOptions): Promise<OrthancTags[]>;
  /** @deprecated for `find`. Only series and instances of known patients; `all` gives a tree down to the series. */
  legacyFind(
    name: string,
    level: 'all' | 'patient' | 'study' | 'series' | 'instance',
    query: Readonly<Record<string, string>>,
    options?: CallOptions,
  ): Promise<unknown>;
  /** C-MOVE: it sends to this Orthanc, or to `targetAet`. */
  move<L extends Level>(name: string, options: MoveJobOptions<L>): OrthancJob<OrthancJobContent>;
  /** C-GET; from 1.12.6. */
  get<L extends Level>(name: string, options: GetJobOptions<L>): OrthancJob<OrthancJobContent>;
  /** Asks it to commit to keep instances: gives an id for `orthanc.storageCommitments`. */
  commitStorage(name: string, options: CommitmentOptions): Promise<string>;
}

export function createModalities(calls: Calls): OrthancModalities {
  const { http, job, post } = calls;
  const at = below('/modalities');
  const query: OrthancModalities['query'] = async (name, { query, where, requestedTags, signal, ...options }) => {
    const returned = Object.fromEntries((requestedTags ?? []).map((tag) => [tagText(tag), '']));
    const json = { ...bodyOf(options), Query: { ...returned, ...queryJson(query, where) } };
    return (await post(at`/${name}/query`, OrthancMade, { json, signal })).ID;
  };
  const queries = below('/queries');
  const retrieve =
    (what: 'move' | 'get') =>
    (name: string, { level, resources, ...options }: MoveJobOptions<Level>) =>
      job(
        {
          path: () => to(at`/${name}`, what),
          body: () => ({ Level: level, Resources: resources }),
          ...(what === 'get' && { feature: 'cget' as const }),
        },
        options,
        contentOf(OrthancJobContent),
      );
  return {
    ...createRemotes<OrthancModality, OrthancModality, StoreJobOptions, OrthancStored>(
      calls,
      at,
      OrthancModality,
      OrthancStored,
    ),
    echo: async (name, { signal, ...options } = {}) =>
      http.done(at`/${name}/echo`, { method: 'POST', json: bodyOf(options), timeoutMs: longMs, signal }),
    query,
    find: async (name, options) => {
      const { signal } = options;
      const id = await query(name, options);
      try {
        const shown = { query: { expand: '', simplify: '' }, signal };
        return await http.json(queries`/${id}/answers`, list(OrthancTags), shown);
      } finally {
        // Orthanc keeps a hundred queries, and forgets the oldest.
        await http.done(queries`/${id}`, { method: 'DELETE' }).catch(() => undefined);
      }
    },
    findWorklist: async (name, tags, { signal } = {}) =>
      post(at`/${name}/find-worklist`, list(OrthancTags), { json: { Query: tagsJson(tags), Simplify: true }, signal }),
    legacyFind: async (name, level, json, { signal } = {}) => {
      const what = level === 'all' ? 'find' : `find-${level}`;
      return post(to(at`/${name}`, what), z.unknown(), { json, signal });
    },
    move: retrieve('move'),
    get: retrieve('get'),
    commitStorage: async (name, { resources, signal, ...options }) => {
      const json = bodyOf({ ...options, resources: resources?.map(orthancId) });
      return (await post(at`/${name}/storage-commitment`, OrthancMade, { json, signal })).ID;
    },
  };
}
