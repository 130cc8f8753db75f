import type * as z from 'zod/mini';
import type { Path, Query } from '../../http/path.ts';
import { type At, asking, to } from '../at.ts';
import { bodyOf } from '../body.ts';
import type { CallOptions } from '../callOptions.ts';
import { type Calls, checkPage } from '../calls.ts';
import { list } from '../collections.ts';
import { longMs } from '../longMs.ts';
import type { OrthancId } from '../orthancId.ts';
import { OrthancIds, OrthancResourceStatistics } from '../schemas.ts';
import { createAttachments, type OrthancAttachments } from './attachments.ts';
import { type TagName, tagText } from './dicomTags.ts';
import { createLabels, type OrthancLabels } from './labels.ts';
import { createMetadata, type OrthancMetadata } from './metadata.ts';
import { type FormatOptions, formatFlag, type TagFormat, type TagsIn, tagSchema } from './tagFormat.ts';

/** Which part of a list; all of it unless `limit` is given. */
export interface PageOptions extends CallOptions {
  readonly since?: number | undefined;
  readonly limit?: number | undefined;
}

/** What comes along with a resource. */
export interface GetOptions extends CallOptions {
  /** Tags to come along as `RequestedTags`, `ModalitiesInStudy` and the like too; from 1.11.0. */
  readonly requestedTags?: readonly TagName[] | undefined;
}

/** How tags are written. */
export interface TagOptions<Format extends TagFormat> extends CallOptions, FormatOptions<Format> {
  /** Tags whose value shall come though it is long. */
  readonly ignoreLength?: readonly TagName[] | undefined;
}

/** How the tags of a file are written. */
export interface WholeTagOptions<Format extends TagFormat> extends TagOptions<Format> {
  /** Whether those behind the pixels come, too; from 1.12.4. */
  readonly whole?: boolean | undefined;
}

/** How far a reconstruction goes. */
export interface ReconstructOptions extends CallOptions {
  /** Compresses and transcodes the files as the server's settings have it now; from 1.11.0. */
  readonly reconstructFiles?: boolean | undefined;
  /** From 1.12.4. */
  readonly limitToThisLevelMainDicomTags?: boolean | undefined;
}

/** One level of Orthanc's hierarchy. Ids are checked before they become part of a URL. */
export interface OrthancLevel<Resource> {
  /** Ids in no particular order. */
  list(options?: PageOptions): Promise<OrthancId[]>;
  /** The resources themselves. */
  listExpanded(options?: PageOptions & GetOptions): Promise<Resource[]>;
  /** The same, 100 resources or `pageSize` at a time. */
  pages(options?: GetOptions & { readonly pageSize?: number }): AsyncGenerator<Resource[], void, undefined>;
  /** @throws ClientError `not_found` */
  get(id: string, options?: GetOptions): Promise<Resource>;
  /** Deletes it with all that lies below it. */
  delete(id: string, options?: CallOptions): Promise<void>;
  statistics(id: string, options?: CallOptions): Promise<OrthancResourceStatistics>;
  /** The tags that belong to this level, from one of its files. */
  module<Format extends TagFormat = 'simplified'>(id: string, options?: TagOptions<Format>): Promise<TagsIn<Format>>;
  /** Reads the files again and sets the index right; takes long. */
  reconstruct(id: string, options?: ReconstructOptions): Promise<void>;
  readonly metadata: OrthancMetadata;
  readonly attachments: OrthancAttachments;
  readonly labels: OrthancLabels;
}

export function createLevel<Resource>(calls: Calls, at: At, schema: z.ZodMiniType<Resource>): OrthancLevel<Resource> {
  const { http, ask } = calls;
  const readAll = createRead(calls, () => at``, list(schema));
  const listExpanded: OrthancLevel<Resource>['listExpanded'] = async ({ since, limit, ...options } = {}) =>
    readAll('', options, { expand: '', ...pageQuery(since, limit) });
  return {
    list: async ({ since, limit, signal } = {}) =>
      http.json(at``, OrthancIds, { query: pageQuery(since, limit), signal }),
    listExpanded,
    pages: async function* ({ pageSize = 100, ...options } = {}) {
      for (let since = 0; ; since += pageSize) {
        const page = await listExpanded({ ...options, since, limit: pageSize });
        if (page.length > 0) yield page;
        if (page.length < pageSize) return;
      }
    },
    get: createRead(calls, (id) => at`/${id}`, schema),
    delete: ask.act('DELETE', (id: string) => at`/${id}`, { timeoutMs: longMs }),
    statistics: ask.json((id: string) => at`/${id}/statistics`, OrthancResourceStatistics),
    module: createTags(calls, at, 'module'),
    reconstruct: async (id, { signal, ...options } = {}) => {
      await calls.demandFor(options, signal);
      const request = { method: 'POST' as const, json: bodyOf(options), timeoutMs: longMs, signal };
      await http.done(at`/${id}/reconstruct`, request);
    },
    metadata: createMetadata(calls, at),
    attachments: createAttachments(calls, at),
    labels: createLabels(calls, at),
  };
}

// Orthanc before 1.12.5 wants both or neither.
function pageQuery(since: number | undefined, limit: number | undefined): { since?: number; limit?: number } {
  checkPage(since, limit);
  return limit === undefined ? {} : { since: since ?? 0, limit };
}

/** Reads a resource or several, with the tags that are asked for. */
export function createRead<Answer>(
  { http, demandFor }: Calls,
  pathOf: (id: string) => Path,
  schema: z.ZodMiniType<Answer>,
) {
  return async (id: string, { requestedTags, signal }: GetOptions = {}, query: Query = {}): Promise<Answer> => {
    const path = pathOf(id);
    await demandFor({ requestedTags }, signal);
    // Its older name, which every version knows.
    const asked = { ...query, requestedTags: requestedTags?.map(tagText).join(';') };
    return http.json(asking(path, asked), schema, { signal });
  };
}

/** Reads tags in one of their formats. */
export function createTags({ http, demandFor }: Calls, at: At, what: string) {
  return async <Format extends TagFormat = 'simplified'>(
    id: string,
    { format, ignoreLength, whole, signal }: WholeTagOptions<Format> = {},
  ): Promise<TagsIn<Format>> => {
    await demandFor({ whole }, signal);
    const path = asking(to(at`/${id}`, what), { ...tagQuery({ format, ignoreLength }), whole });
    return http.json(path, tagSchema(format), { signal });
  };
}

/** What to ask for tags in a format. */
export const tagQuery = ({ format, ignoreLength }: TagOptions<TagFormat>) => ({
  [formatFlag(format)]: '',
  'ignore-length': ignoreLength?.map(tagText).join(','),
});
