import { vrOfTag } from '../dictionary/vrOf.ts';
import type { Encoding } from './element.ts';
import { tagAt } from './tagNumber.ts';
import { hasVrAt } from './vrCode.ts';

/** The tags of items and of their ends. @source DICOM PS3.5 7.5.1 */
export const delimitation = { start: 0xfffee000, item: 0xfffee00d, sequence: 0xfffee0dd } as const;

/**
 * Whether an item in a file of explicit VR is written in implicit VR all the same, as some writers do: its first
 * attribute names no VR, is in the dictionary, and has a length that fits.
 */
export function looksImplicit({ view, bytes, explicit, littleEndian }: Encoding, at: number, end: number): boolean {
  if (!explicit || at + 8 > end || hasVrAt(bytes, at)) return false;
  const tag = tagAt(view, at, littleEndian);
  return tag > 0xffff && vrOfTag(tag) !== undefined && at + 8 + view.getUint32(at + 4, littleEndian) <= end;
}
