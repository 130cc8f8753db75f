import { DicomError } from '../errors.ts';
import type { Tag } from '../tags/tag.ts';

const hex: string[] = [];
for (let byte = 0; byte < 256; byte++) hex.push((byte < 16 ? '0' : '') + byte.toString(16).toUpperCase());

/** A tag as a number (group x 65536 + element), from a typed attribute or `GGGGEEEE`. @throws DicomError invalid_value */
export function tagNumber(tag: Tag | string): number {
  const text = typeof tag === 'string' ? tag : tag.tag;
  const number = text.length === 8 ? Number.parseInt(text, 16) : Number.NaN;
  if (Number.isNaN(number)) throw new DicomError('invalid_value', 'A tag is written GGGGEEEE');
  return number;
}

/** A tag number as `GGGGEEEE`, the key of the DICOM JSON model. */
export function tagKey(tag: number): string {
  return `${hex[tag >>> 24]}${hex[(tag >>> 16) & 255]}${hex[(tag >>> 8) & 255]}${hex[tag & 255]}`;
}

/** The tag that stands at `at`. */
export function tagAt(view: DataView, at: number, littleEndian: boolean): number {
  return view.getUint16(at, littleEndian) * 0x10000 + view.getUint16(at + 2, littleEndian);
}
