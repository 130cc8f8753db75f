import type { Tag } from '../tags/tag.ts';

/** A tag as a number (group x 65536 + element), from a typed attribute or `GGGGEEEE`; NaN for what is no tag. */
export function tagNumber(tag: Tag | string): number {
  const text = typeof tag === 'string' ? tag : tag.tag;
  return text.length === 8 ? Number.parseInt(text, 16) : Number.NaN;
}

/** A tag number as `GGGGEEEE`, the key of the DICOM JSON model. */
export function tagKey(tag: number): string {
  return tag.toString(16).toUpperCase().padStart(8, '0');
}
