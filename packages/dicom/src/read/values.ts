import type { CharsetDecoder } from '../charset/decoder.ts';
import type { Vr } from '../tags/tag.ts';
import type { DicomValue } from './dicomFile.ts';
import { type RawElement, valueBytes } from './element.ts';
import { parsePersonName } from './personName.ts';
import { tagAt, tagKey } from './tagNumber.ts';
import { kindOf } from './valueKind.ts';

/** VRs whose text is written in the file's character set; the others are ASCII. @source DICOM PS3.5 6.1.2.3 */
const charsetVrs: ReadonlySet<Vr> = new Set<Vr>(['LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UT']);
/** VRs that hold one text, in which a backslash is an ordinary character. */
const singleTextVrs: ReadonlySet<Vr> = new Set<Vr>(['LT', 'ST', 'UR', 'UT']);
const latin1 = new TextDecoder('windows-1252');
const space = 0x20;
const escapeByte = 0x1b;
/** Below this many characters a string made of character codes is quicker than a decoder. */
const mostCodes = 32;

/** The text of an element as written, without padding at its end. */
export function elementText({ encoding: { bytes }, vr, offset, length }: RawElement, charset: CharsetDecoder): string {
  let end = offset + length;
  while (end > offset && ((bytes[end - 1] ?? 0) === space || bytes[end - 1] === 0)) end--;
  const plain = asciiText(bytes, offset, end);
  if (plain !== undefined) return plain;
  const value = bytes.subarray(offset, end);
  return charsetVrs.has(vr) ? charset.decode(value) : latin1.decode(value);
}

/** Text that is the same in every character set, or undefined. */
function asciiText(bytes: Uint8Array, start: number, end: number): string | undefined {
  if (start === end) return '';
  if (end - start > mostCodes) return undefined;
  const codes: number[] = [];
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 || byte === escapeByte) return undefined;
    codes.push(byte);
  }
  return String.fromCharCode(...codes);
}

/** The values of a text element; leading spaces count only in the long texts. */
export function textValues(element: RawElement, charset: CharsetDecoder): string[] {
  const text = elementText(element, charset);
  if (text === '') return [];
  if (singleTextVrs.has(element.vr)) return [text];
  if (!text.includes('\\')) return [withoutPadding(text)];
  return text.split('\\').map(withoutPadding);
}

function withoutPadding(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) === space) start++;
  while (end > start && (text.charCodeAt(end - 1) === space || text.charCodeAt(end - 1) === 0)) end--;
  return text.slice(start, end);
}

/** The number in a DS or IS value, or NaN. */
export function parseNumber(text: string): number {
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** The values of a binary number element: US, SS, UL, SL, FL, FD. */
export function binaryNumbers({ vr, encoding, offset, length }: RawElement): number[] {
  const { view, littleEndian } = encoding;
  const size = vr === 'US' || vr === 'SS' ? 2 : vr === 'FD' ? 8 : 4;
  const numbers: number[] = [];
  for (let at = offset; at + size <= offset + length; at += size) numbers.push(readNumber(view, at, vr, littleEndian));
  return numbers;
}

function readNumber(view: DataView, at: number, vr: Vr, littleEndian: boolean): number {
  switch (vr) {
    case 'US':
      return view.getUint16(at, littleEndian);
    case 'SS':
      return view.getInt16(at, littleEndian);
    case 'UL':
      return view.getUint32(at, littleEndian);
    case 'SL':
      return view.getInt32(at, littleEndian);
    case 'FL':
      return view.getFloat32(at, littleEndian);
    default:
      return view.getFloat64(at, littleEndian);
  }
}

/** The values of SV and UV. */
export function bigValues({ vr, encoding, offset, length }: RawElement): bigint[] {
  const { view, littleEndian } = encoding;
  const values: bigint[] = [];
  for (let at = offset; at + 8 <= offset + length; at += 8) {
    values.push(vr === 'SV' ? view.getBigInt64(at, littleEndian) : view.getBigUint64(at, littleEndian));
  }
  return values;
}

/** The values of AT, as `GGGGEEEE`. */
export function tagValues({ encoding, offset, length }: RawElement): string[] {
  const { view, littleEndian } = encoding;
  const tags: string[] = [];
  for (let at = offset; at + 4 <= offset + length; at += 4) {
    tags.push(tagKey(tagAt(view, at, littleEndian)));
  }
  return tags;
}

const wordBytes: Partial<Record<Vr, number>> = { OW: 2, OL: 4, OF: 4, OD: 8, OV: 8 };

/** The bytes of a binary element, words in little endian order; a view where nothing had to be swapped. */
export function binaryValue(element: RawElement): Uint8Array {
  const bytes = valueBytes(element);
  const size = wordBytes[element.vr] ?? 1;
  return element.encoding.littleEndian || size === 1 ? bytes : swapWords(bytes, size);
}

/** Copies words of `size` (2, 4 or 8) bytes in the other byte order; a rest that is no whole word stays as it is. */
export function swapWords(bytes: Uint8Array, size: number): Uint8Array {
  const swapped = bytes.slice();
  const last = size - 1;
  const end = bytes.length - (bytes.length % size);
  for (let at = 0; at < end; at += size) {
    for (let byte = 0; byte < size; byte++) swapped[at + byte] = bytes[at + last - byte] ?? 0;
  }
  return swapped;
}

/** Every value of an element that is no sequence, by its VR. */
export function elementValues(element: RawElement, charset: CharsetDecoder): DicomValue[] {
  switch (kindOf(element.vr)) {
    case 'name':
      return textValues(element, charset).map(parsePersonName);
    case 'number':
      return element.vr === 'DS' || element.vr === 'IS'
        ? textValues(element, charset).map(parseNumber)
        : binaryNumbers(element);
    case 'big':
      return bigValues(element);
    case 'tag':
      return tagValues(element);
    case 'bytes':
      return element.length === 0 || element.content !== undefined ? [] : [binaryValue(element)];
    default:
      return textValues(element, charset);
  }
}
