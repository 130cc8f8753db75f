import type * as z from 'zod/mini';
import { OrthancFullTags, OrthancTags } from '../schemas.ts';

/** How tags are written: values by keyword, values by `gggg,eeee`, or all about each under `gggg,eeee`. */
export type TagFormat = 'simplified' | 'short' | 'full';

/** Tags as they come in a format. */
export type TagsIn<Format extends TagFormat> = Format extends 'full' ? OrthancFullTags : OrthancTags;

/** How tags are to come. */
export interface FormatOptions<Format extends TagFormat = TagFormat> {
  /** `simplified` by default. */
  readonly format?: Format | undefined;
}

const flags = { simplified: 'simplify', short: 'short', full: 'full' } as const;

/** The flag of a query, or of a body in other letters. */
export const formatFlag = (format: TagFormat = 'simplified') => flags[format];

const schemas: { readonly [Format in TagFormat]: z.ZodMiniType<TagsIn<Format>> } = {
  simplified: OrthancTags,
  short: OrthancTags,
  full: OrthancFullTags,
};

/** The schema of a format, `simplified` by default. */
export function tagSchema<Format extends TagFormat>(format: Format | undefined): z.ZodMiniType<TagsIn<Format>> {
  const schema: z.ZodMiniType<TagsIn<TagFormat>> = schemas[format ?? 'simplified'];
  return schema as z.ZodMiniType<TagsIn<Format>>;
}
