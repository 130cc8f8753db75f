import type * as z from 'zod/mini';
import type { RequestBody } from '../../http/request.ts';
import type { At } from '../at.ts';
import type { CallOptions } from '../callOptions.ts';
import type { Calls } from '../calls.ts';
import { dictionary } from '../collections.ts';
import { contentOf, type JobOptions, type OrthancJob } from '../jobs/job.ts';
import { OrthancJobContent } from '../jobs/jobSchemas.ts';
import { orthancId } from '../orthancId.ts';
import { OrthancNames } from '../schemas.ts';

/** Others that Orthanc speaks to, by the names that its configuration gives them. */
export interface OrthancRemotes<Remote, Settings, StoreOptions, Stored> {
  list(options?: CallOptions): Promise<string[]>;
  listExpanded(options?: CallOptions): Promise<Record<string, Remote>>;
  configuration(name: string, options?: CallOptions): Promise<Remote>;
  /** The names of its operations. */
  operations(name: string, options?: CallOptions): Promise<string[]>;
  /**
   * Adds or replaces one, until a restart unless `DicomModalitiesInDatabase` or `OrthancPeersInDatabase` is set.
   */
  put(name: string, settings: Settings, options?: CallOptions): Promise<void>;
  delete(name: string, options?: CallOptions): Promise<void>;
  /** Sends resources, by their Orthanc ids. A modality gets them by C-STORE. */
  store(name: string, ids: readonly string[], options?: StoreOptions): OrthancJob<OrthancJobContent>;
  /** Sends a file that this Orthanc does not keep. */
  storeStraight(name: string, file: RequestBody, options?: CallOptions): Promise<Stored>;
}

export function createRemotes<Remote, Settings, StoreOptions extends JobOptions, Stored>(
  { http, ask, job, post }: Calls,
  at: At,
  schema: z.ZodMiniType<Remote>,
  storedSchema: z.ZodMiniType<Stored>,
): OrthancRemotes<Remote, Settings, StoreOptions, Stored> {
  return {
    list: ask.json(() => at``, OrthancNames),
    listExpanded: ask.json(() => at``, dictionary(schema), { query: { expand: '' } }),
    configuration: ask.json((name: string) => at`/${name}/configuration`, schema),
    operations: ask.json((name: string) => at`/${name}`, OrthancNames),
    put: async (name, json, { signal } = {}) => http.done(at`/${name}`, { method: 'PUT', json, signal }),
    delete: ask.act('DELETE', (name: string) => at`/${name}`),
    store: (name, ids, options) =>
      job(
        { path: () => at`/${name}/store`, body: () => ({ Resources: ids.map(orthancId) }) },
        options ?? {},
        contentOf(OrthancJobContent),
      ),
    storeStraight: async (name, body, { signal } = {}) =>
      post(at`/${name}/store-straight`, storedSchema, {
        body,
        headers: { 'content-type': 'application/dicom' },
        signal,
      }),
  };
}
