import { type CharsetDecoder, defaultRepertoire } from '../charset/decoder.ts';
import { DicomError } from '../errors.ts';
import type { Vr } from '../tags/tag.ts';
import type { DicomValue } from './dicomFile.ts';
import { itemsOf, type RawDataset, type RawElement, valueBytes } from './element.ts';
import { parsePersonName } from './personName.ts';
import { tagAt, tagKey } from './tagNumber.ts';
import { kindOf } from './valueKind.ts';

/** VRs whose text is written in the file's character set; the others are ASCII. @source DICOM PS3.5 6.1.2.3 */
export const charsetVrs: readonly Vr[] = ['LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UT'];
/** VRs that hold one text, in which a backslash is an ordinary character. */
const singleTextVrs: readonly Vr[] = ['LT', 'ST', 'UR', 'UT'];
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
  return (charsetVrs.includes(vr) ? charset : defaultRepertoire).decode(value);
}

/**
 * Whether a text in the file's character set, also in items, has bytes that ISO 8859 keeps for control characters. Items
 * with a character set of their own do not count, nor what makers write into private attributes.
 */
export function holdsControls({ elements }: RawDataset): boolean {
  return elements.some((element) => {
    if ((element.tag >>> 16) & 1) return false;
    if (element.content !== undefined) {
      return itemsOf(element)?.some((item) => !item.find(0x00080005) && holdsControls(item)) ?? false;
    }
    return charsetVrs.includes(element.vr) && valueBytes(element).some((byte) => byte > 0x7f && byte < 0xa0);
  });
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
  if (singleTextVrs.includes(element.vr)) return [text];
  if (!text.includes('\\')) return [withoutPadding(text)];
  return atMost(text.split('\\', mostValues + 1)).map(withoutPadding);
}

/** No attribute of the standard has as many: a value of nothing but backslashes would make a list of many times its size. */
const mostValues = 1_000_000;

/** @throws DicomError too_large */
function atMost<Value>(values: Value[]): Value[] {
  if (values.length > mostValues) throw new DicomError('too_large', 'More values than any attribute has');
  return values;
}

function withoutPadding(text: string): string {
  let start = 0;
  while (text.charCodeAt(start) === space) start++;
  return withoutEnd(text.slice(start), ' \0');
}

/** A text without any of some characters at its end; in time linear in its length, which no regular expression is. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The number in a DS or IS value, or NaN. */
export function parseNumber(text: string): number {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

type Getter = {
  [Key in keyof DataView]: DataView[Key] extends (at: number, littleEndian: boolean) => number | bigint ? Key : never;
}[keyof DataView];

/** How numbers lie in the bytes, and how many bytes each takes. @source DICOM PS3.5 6.2 */
const numberForms: Readonly<Partial<Record<Vr, readonly [Getter, number]>>> = {
  US: ['getUint16', 2],
  SS: ['getInt16', 2],
  UL: ['getUint32', 4],
  SL: ['getInt32', 4],
  FL: ['getFloat32', 4],
  FD: ['getFloat64', 8],
  SV: ['getBigInt64', 8],
  UV: ['getBigUint64', 8],
};

/** The values of an element of binary numbers; `bigint` for SV and UV. */
export function binaryNumbers({ vr, encoding, offset, length }: RawElement): (number | bigint)[] {
  const { view, littleEndian } = encoding;
  const numbers: (number | bigint)[] = [];
  const [getter, size] = numberForms[vr] ?? ['getUint16', length + 1];
  for (let at = offset; at + size <= offset + length && numbers.length <= mostValues; at += size)
    numbers.push(view[getter](at, littleEndian));
  return atMost(numbers);
}

/** The values of AT, as `GGGGEEEE`. */
export function tagValues({ encoding, offset, length }: RawElement): string[] {
  const { view, littleEndian } = encoding;
  const tags: string[] = [];
  for (let at = offset; at + 4 <= offset + length && tags.length <= mostValues; at += 4) {
    tags.push(tagKey(tagAt(view, at, littleEndian)));
  }
  return atMost(tags);
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
      return binaryNumbers(element);
    case 'tag':
      return tagValues(element);
    case 'bytes':
      return element.length === 0 || element.content !== undefined ? [] : [binaryValue(element)];
    default:
      return textValues(element, charset);
  }
}
