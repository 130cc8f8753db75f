import type * as z from 'zod/mini';
import { type At, asking } from '../at.ts';
import type { Calls } from '../calls.ts';
import { dictionary, list } from '../collections.ts';
import { OrthancModified } from '../jobs/jobSchemas.ts';
import { OrthancInstance } from '../schemas.ts';
import { createArchives, type OrthancArchives } from './archives.ts';
import {
  createLevel,
  createRead,
  createTags,
  type GetOptions,
  type OrthancLevel,
  type TagOptions,
  tagQuery,
} from './level.ts';
import { createModifications, type OrthancModifications } from './modifications.ts';
import { placeOf } from './place.ts';
import { type TagFormat, type TagsIn, tagSchema } from './tagFormat.ts';

/** Reads one resource above, or below a resource. */
export type GetOne<Resource> = (id: string, options?: GetOptions) => Promise<Resource>;
/** Reads the resources of a level below one. */
export type GetMany<Resource> = (id: string, options?: GetOptions) => Promise<Resource[]>;

/** A level that has others below it. */
export interface OrthancParentLevel<Resource> extends OrthancLevel<Resource>, OrthancArchives, OrthancModifications {
  /** All instances below it. */
  readonly instances: GetMany<OrthancInstance>;
  /** The tags that all its files have in common. */
  sharedTags<Format extends TagFormat = 'simplified'>(
    id: string,
    options?: TagOptions<Format>,
  ): Promise<TagsIn<Format>>;
  /** The tags of each of its files, by the id of the instance. */
  instancesTags<Format extends TagFormat = 'simplified'>(
    id: string,
    options?: TagOptions<Format>,
  ): Promise<Record<string, TagsIn<Format>>>;
}

export function createParentLevel<Resource>(
  calls: Calls,
  at: At,
  schema: z.ZodMiniType<Resource>,
): OrthancParentLevel<Resource> {
  return {
    ...createLevel(calls, at, schema),
    ...createArchives(calls, placeOf(at)),
    ...createModifications(calls, placeOf(at), OrthancModified),
    instances: createRead(calls, (id) => at`/${id}/instances`, list(OrthancInstance)),
    sharedTags: createTags(calls, at, 'shared-tags'),
    instancesTags: async (id, { signal, ...options } = {}) => {
      const path = asking(at`/${id}/instances-tags`, tagQuery(options));
      return calls.http.json(path, dictionary(tagSchema(options.format)), { signal });
    },
  };
}
