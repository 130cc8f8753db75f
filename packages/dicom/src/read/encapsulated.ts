import type { ByteRange } from './dicomFile.ts';

/** The items of encapsulated pixel data. */
export interface EncapsulatedItems {
  readonly basicOffsetTable: readonly number[];
  readonly fragments: readonly ByteRange[];
  /** Where reading goes on, after the sequence delimiter. */
  readonly end: number;
  /** Whether the delimiter was missing or a fragment ran beyond the end. */
  readonly truncated: boolean;
}

const itemTag = 0xfffee000;
const delimiterTag = 0xfffee0dd;

/**
 * Walks from item to item; fragments are not searched for markers, so the time depends on their number alone.
 * @source DICOM PS3.5 A.4
 */
export function readEncapsulatedItems(bytes: Uint8Array, start: number): EncapsulatedItems {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fragments: ByteRange[] = [];
  let basicOffsetTable: number[] | undefined;
  let at = start;
  while (at + 8 <= bytes.length) {
    const tag = view.getUint16(at, true) * 0x10000 + view.getUint16(at + 2, true);
    const length = view.getUint32(at + 4, true);
    if (tag === delimiterTag)
      return { basicOffsetTable: basicOffsetTable ?? [], fragments, end: at + 8, truncated: false };
    if (tag !== itemTag || at + 8 + length > bytes.length) break;
    if (basicOffsetTable === undefined) {
      basicOffsetTable = [];
      for (let entry = 0; entry + 4 <= length; entry += 4) basicOffsetTable.push(view.getUint32(at + 8 + entry, true));
    } else {
      fragments.push({ offset: at + 8, length });
    }
    at += 8 + length;
  }
  return { basicOffsetTable: basicOffsetTable ?? [], fragments, end: bytes.length, truncated: true };
}
