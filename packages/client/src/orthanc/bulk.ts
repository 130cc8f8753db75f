import type { HttpStream } from '../http/request.ts';
import type { Level } from '../query/attributes.ts';
import {
  type ArchiveJobOptions,
  type ArchiveOptions,
  type MediaJobOptions,
  type MediaOptions,
  outputOf,
} from './archives.ts';
import { asking, below, to } from './at.ts';
import { queryOf, tagBodyOf } from './body.ts';
import type { CallOptions, Calls } from './calls.ts';
import { list } from './collections.ts';
import { contentOf, type OrthancJob } from './job.ts';
import { OrthancBulkModified } from './jobSchemas.ts';
import { longMs } from './longMs.ts';
import type { AnonymizeOptions, ModifyOptions } from './modifications.ts';
import { orthancId } from './orthancId.ts';
import { type ResourceByLevel, schemaByLevel } from './resourceByLevel.ts';

/** Several resources at once, by Orthanc ids of any level. */
export interface OrthancBulk {
  /** What they are, or what lies above or below them at `level`. */
  content<L extends Level>(
    ids: readonly string[],
    options: CallOptions & { readonly level: L; readonly metadata?: boolean },
  ): Promise<ResourceByLevel[L][]>;
  /** Deletes them; those with a level are found faster (1.13.0). */
  delete(
    resources: readonly (string | { readonly id: string; readonly level: Level })[],
    options?: CallOptions,
  ): Promise<void>;
  modify(ids: readonly string[], options: ModifyOptions & { readonly level?: Level }): OrthancJob<OrthancBulkModified>;
  anonymize(ids: readonly string[], options?: AnonymizeOptions): OrthancJob<OrthancBulkModified>;
  /** One ZIP of them all, as it arrives; before 1.12.2 only `archiveJob`. */
  archive(ids: readonly string[], options?: ArchiveOptions): Promise<HttpStream>;
  media(ids: readonly string[], options?: MediaOptions): Promise<HttpStream>;
  archiveJob(ids: readonly string[], options?: ArchiveJobOptions): OrthancJob<HttpStream>;
  mediaJob(ids: readonly string[], options?: MediaJobOptions): OrthancJob<HttpStream>;
}

export function createBulk(calls: Calls): OrthancBulk {
  const { http, job } = calls;
  const at = below('/tools');
  const change =
    (what: 'bulk-modify' | 'bulk-anonymize') =>
    (
      ids: readonly string[],
      { replace, remove, keep, ...options }: ModifyOptions & AnonymizeOptions & { readonly level?: Level } = {},
    ) =>
      job(
        {
          path: () => to(at``, what),
          body: () => ({ Resources: ids.map(orthancId), ...tagBodyOf({ replace, remove, keep }) }),
        },
        options,
        contentOf(OrthancBulkModified),
      );
  const kindOf = (kind: 'archive' | 'media', extended: boolean | undefined) =>
    to(at``, `create-${kind}${kind === 'media' && extended === true ? '-extended' : ''}`);
  const download =
    (kind: 'archive' | 'media') =>
    async (ids: readonly string[], options: MediaOptions = {}) => {
      const { signal, maxBytes, onProgress, extended, ...content } = options;
      await calls.demandFor(content, signal);
      const query = { ...queryOf(content), resources: ids.map(orthancId).join(',') };
      const path = asking(kindOf(kind, extended), query);
      const work = http.stream(path, { signal, maxBytes, onProgress });
      return calls.explain('archiveByGet', work, signal);
    };
  const inBackground =
    (kind: 'archive' | 'media') =>
    (ids: readonly string[], { extended, ...options }: MediaJobOptions = {}) =>
      job(
        { path: () => kindOf(kind, extended), body: () => ({ Resources: ids.map(orthancId) }) },
        options,
        outputOf(calls, options),
      );
  return {
    content: async (ids, { level, metadata, signal }) =>
      http.json(at`/bulk-content`, list(schemaByLevel[level]), {
        method: 'POST',
        repeatable: true,
        json: { Resources: ids.map(orthancId), Level: level, Metadata: metadata ?? true },
        signal,
      }),
    delete: async (resources, { signal } = {}) => {
      const withLevel = resources.some((resource) => typeof resource !== 'string');
      const Resources = resources.map((resource) =>
        typeof resource === 'string' ? orthancId(resource) : { ID: orthancId(resource.id), Level: resource.level },
      );
      const work = http.done(at`/bulk-delete`, { method: 'POST', json: { Resources }, timeoutMs: longMs, signal });
      await (withLevel ? calls.explain('bulkDeleteLevels', work, signal) : work);
    },
    modify: change('bulk-modify'),
    anonymize: change('bulk-anonymize'),
    archive: download('archive'),
    media: download('media'),
    archiveJob: inBackground('archive'),
    mediaJob: inBackground('media'),
  };
}
