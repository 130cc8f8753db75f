import type { CharsetDecoder } from '../charset/decoder.ts';
import type { Vr } from '../tags/tag.ts';
import { type RawElement, valueBytes } from './element.ts';

/** VRs whose text is written in the file's character set; the others are ASCII. @source DICOM PS3.5 6.1.2.3 */
const charsetVrs: readonly Vr[] = ['LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UT'];
/** VRs that hold one text, in which a backslash is an ordinary character. */
const singleTextVrs: readonly Vr[] = ['LT', 'ST', 'UR', 'UT'];
const latin1 = new TextDecoder('windows-1252');

/** The text of an element as written, without padding. */
export function elementText(element: RawElement, charset: CharsetDecoder): string {
  const bytes = valueBytes(element);
  const text = charsetVrs.includes(element.vr) ? charset.decode(bytes) : latin1.decode(bytes);
  return text.replace(/[\0 ]+$/, '');
}

/** The values of a text element; leading spaces count only in the long texts. */
export function textValues(element: RawElement, charset: CharsetDecoder): string[] {
  const text = elementText(element, charset);
  if (text === '') return [];
  if (singleTextVrs.includes(element.vr)) return [text];
  return text.split('\\').map((value) => value.replace(/[\0 ]+$/, '').replace(/^ +/, ''));
}

/** The number in a DS or IS value, or NaN. */
export function parseNumber(text: string): number {
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

interface Reader {
  readonly size: number;
  read(view: DataView, at: number, littleEndian: boolean): number;
}
const readers: Partial<Record<Vr, Reader>> = {
  US: { size: 2, read: (view, at, littleEndian) => view.getUint16(at, littleEndian) },
  SS: { size: 2, read: (view, at, littleEndian) => view.getInt16(at, littleEndian) },
  UL: { size: 4, read: (view, at, littleEndian) => view.getUint32(at, littleEndian) },
  SL: { size: 4, read: (view, at, littleEndian) => view.getInt32(at, littleEndian) },
  FL: { size: 4, read: (view, at, littleEndian) => view.getFloat32(at, littleEndian) },
  FD: { size: 8, read: (view, at, littleEndian) => view.getFloat64(at, littleEndian) },
};

function viewOf(element: RawElement): DataView {
  return new DataView(element.bytes.buffer, element.bytes.byteOffset + element.offset, element.length);
}

/** The values of a binary number element. */
export function binaryNumbers(element: RawElement): number[] {
  const reader = readers[element.vr];
  if (reader === undefined) return [];
  const view = viewOf(element);
  const numbers: number[] = [];
  for (let at = 0; at + reader.size <= view.byteLength; at += reader.size) {
    numbers.push(reader.read(view, at, element.littleEndian));
  }
  return numbers;
}

/** The values of SV and UV. */
export function bigValues(element: RawElement): bigint[] {
  const view = viewOf(element);
  const values: bigint[] = [];
  for (let at = 0; at + 8 <= view.byteLength; at += 8) {
    values.push(
      element.vr === 'SV' ? view.getBigInt64(at, element.littleEndian) : view.getBigUint64(at, element.littleEndian),
    );
  }
  return values;
}

/** The values of AT, as `GGGGEEEE`. */
export function tagValues(element: RawElement): string[] {
  const view = viewOf(element);
  const tags: string[] = [];
  for (let at = 0; at + 4 <= view.byteLength; at += 4) {
    const tag = view.getUint16(at, element.littleEndian) * 0x10000 + view.getUint16(at + 2, element.littleEndian);
    tags.push(tag.toString(16).padStart(8, '0').toUpperCase());
  }
  return tags;
}

const wordBytes: Partial<Record<Vr, number>> = { OW: 2, OL: 4, OF: 4, OD: 8, OV: 8 };

/** The bytes of a binary element, words in little endian order; a view where nothing had to be swapped. */
export function binaryValue(element: RawElement): Uint8Array {
  const bytes = valueBytes(element);
  const size = wordBytes[element.vr] ?? 1;
  return element.littleEndian || size === 1 ? bytes : swapWords(bytes, size);
}

/** Copies words of `size` bytes in the other byte order. */
export function swapWords(bytes: Uint8Array, size: number): Uint8Array {
  const swapped = bytes.slice();
  for (let at = 0; at + size <= swapped.length; at += size) swapped.subarray(at, at + size).reverse();
  return swapped;
}
