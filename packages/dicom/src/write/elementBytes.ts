import { DicomError } from '../errors.ts';
import { fromBase64 } from '../json/base64.ts';
import { itemOf, textOf, valueFrom, vrIn } from '../json/jsonValue.ts';
import type { DicomJson, DicomJsonElement } from '../json/types.ts';
import { delimitation } from '../read/items.ts';
import { joinBytes } from '../read/joinBytes.ts';
import type { Layout } from '../read/layout.ts';
import { tagKey, tagNumber } from '../read/tagNumber.ts';
import { kindOf } from '../read/valueKind.ts';
import { swapWords } from '../read/values.ts';
import { vrOfCode } from '../read/vrCode.ts';
import type { Vr } from '../tags/tag.ts';

/** How values are written. */
export interface WriteContext extends Layout {
  /** The bytes of a text in the character set of the dataset. */
  encodeText(text: string): Uint8Array;
}

/** A length that says: read until the delimiter. */
const undefinedLength = 0xffffffff;
/** What a length of 16 bits holds, and even. */
const mostShortBytes = 0xfffe;
const specificCharacterSet = '00080005';

/** The tag, VR and length of an element; one that is too long for a length of 16 bits becomes UN. @source DICOM PS3.5 7.1, 6.2.2 */
export function elementHeader(tag: number, vr: Vr, length: number, { explicit, littleEndian }: Layout): Uint8Array {
  if (!explicit) return numbers(littleEndian, [2, tag >>> 16], [2, tag & 0xffff], [4, length]);
  const { long } = vrOfCode(vr.charCodeAt(0), vr.charCodeAt(1)) ?? { long: true };
  const named = long || length <= mostShortBytes ? vr : 'UN';
  const start = numbers(littleEndian, [2, tag >>> 16], [2, tag & 0xffff]);
  const letters = Uint8Array.of(named.charCodeAt(0), named.charCodeAt(1));
  const size =
    long || named === 'UN' ? [0, 0, ...numbers(littleEndian, [4, length])] : numbers(littleEndian, [2, length]);
  return joinBytes([start, letters, Uint8Array.from(size)]);
}

/** The header of an item, or a delimiter. @source DICOM PS3.5 7.5 */
export function itemHeader(tag: number, length: number, littleEndian: boolean): Uint8Array {
  return numbers(littleEndian, [2, tag >>> 16], [2, tag & 0xffff], [4, length]);
}

/** The parts of an element of encapsulated pixels: items of an undefined length. @source DICOM PS3.5 A.4 */
export function fragmentBytes(tag: number, vr: Vr, items: readonly Uint8Array[], layout: Layout): Uint8Array[] {
  const { littleEndian } = layout;
  const start = elementHeader(tag, vr, undefinedLength, layout);
  const written = items.flatMap((item) => {
    const even = evenLength(item, 0);
    return [itemHeader(delimitation.start, even.length, littleEndian), even];
  });
  return [start, ...written, itemHeader(delimitation.sequence, 0, littleEndian)];
}

/** An item or a sequence around what it holds. */
export function sequenceBytes(tag: number, items: readonly Uint8Array[], layout: Layout): Uint8Array {
  const held = items.flatMap((item) => [itemHeader(delimitation.start, item.length, layout.littleEndian), item]);
  const length = held.reduce((sum, part) => sum + part.length, 0);
  return joinBytes([elementHeader(tag, 'SQ', length, layout), ...held]);
}

/** An element of the DICOM JSON model as it stands in a file. @throws DicomError invalid_value, not_loaded */
export function jsonElementBytes(tag: number, element: DicomJsonElement, context: WriteContext): Uint8Array {
  const vr = vrIn(element);
  if (vr === 'SQ') {
    const items = (element.Value ?? []).map((value) => jsonDatasetBytes(itemOf(value), context, true));
    return sequenceBytes(tag, items, context);
  }
  const value = jsonValueBytes(tag, vr, element, context);
  return joinBytes([elementHeader(tag, vr, value.length, context), value]);
}

/** The elements of a dataset in the DICOM JSON model, by ascending tag. @throws DicomError invalid_value, not_loaded */
export function jsonDatasetBytes(json: DicomJson, context: WriteContext, inItem: boolean): Uint8Array {
  const entries = Object.entries(json)
    // Items are written in the character set of what they stand in.
    .filter(([key]) => !(inItem && key === specificCharacterSet) && tagNumber(key) % 0x10000 !== 0)
    .map(([key, element]) => [tagNumber(key), element] as const);
  entries.sort(([a], [b]) => a - b);
  return joinBytes([new Uint8Array(), ...entries.map(([tag, element]) => jsonElementBytes(tag, element, context))]);
}

function jsonValueBytes(tag: number, vr: Vr, element: DicomJsonElement, context: WriteContext): Uint8Array {
  const key = tagKey(tag);
  if (element.BulkDataURI !== undefined) throw new DicomError('not_loaded', 'A value behind an address', { tag: key });
  if (element.InlineBinary !== undefined) {
    const bytes = evenLength(fromBase64(element.InlineBinary, key), 0);
    return inByteOrder(bytes, vr, true, context.littleEndian);
  }
  const values = element.Value ?? [];
  const form = numberForms[vr];
  if (form !== undefined) {
    const bytes = new Uint8Array(values.length * form.size);
    const view = new DataView(bytes.buffer);
    for (const [index, value] of values.entries()) {
      form.set(view, index * form.size, valueFrom(value, vr), context.littleEndian);
    }
    return bytes;
  }
  if (vr === 'AT') {
    const tags = values.map((value) => tagNumber(textOf(value)));
    return numbers(context.littleEndian, ...tags.flatMap((at) => [[2, at >>> 16] as const, [2, at & 0xffff] as const]));
  }
  if (kindOf(vr) === 'bytes' && values.length > 0) {
    throw new DicomError('invalid_value', 'Bytes are given as InlineBinary', { tag: key });
  }
  return textBytes(values.map(textOf).join('\\'), vr, context);
}

/** A text as a value, padded to an even length. */
export function textBytes(text: string, vr: Vr, { encodeText }: Pick<WriteContext, 'encodeText'>): Uint8Array {
  return evenLength(encodeText(text), vr === 'UI' ? 0 : 0x20);
}

type Setter = (view: DataView, at: number, value: unknown, littleEndian: boolean) => void;

const numberForm = (size: number, set: (view: DataView, at: number, value: number, littleEndian: boolean) => void) => ({
  size,
  set: ((view, at, value, littleEndian) => set(view, at, Number(value), littleEndian)) satisfies Setter,
});
const bigForm = (set: (view: DataView, at: number, value: bigint, littleEndian: boolean) => void) => ({
  size: 8,
  set: ((view, at, value, littleEndian) =>
    set(view, at, typeof value === 'bigint' ? value : 0n, littleEndian)) satisfies Setter,
});

/** How numbers lie in the bytes. @source DICOM PS3.5 6.2 */
const numberForms: Readonly<Partial<Record<Vr, { size: number; set: Setter }>>> = {
  US: numberForm(2, (view, at, value, little) => view.setUint16(at, value, little)),
  SS: numberForm(2, (view, at, value, little) => view.setInt16(at, value, little)),
  UL: numberForm(4, (view, at, value, little) => view.setUint32(at, value, little)),
  SL: numberForm(4, (view, at, value, little) => view.setInt32(at, value, little)),
  FL: numberForm(4, (view, at, value, little) => view.setFloat32(at, value, little)),
  FD: numberForm(8, (view, at, value, little) => view.setFloat64(at, value, little)),
  SV: bigForm((view, at, value, little) => view.setBigInt64(at, value, little)),
  UV: bigForm((view, at, value, little) => view.setBigUint64(at, value, little)),
};

/** How many bytes are swapped between the two byte orders. @source DICOM PS3.5 7.3 */
const swappedBytes: Readonly<Partial<Record<Vr, number>>> = {
  ...{ US: 2, SS: 2, AT: 2, OW: 2 },
  ...{ UL: 4, SL: 4, FL: 4, OL: 4, OF: 4 },
  ...{ FD: 8, SV: 8, UV: 8, OD: 8, OV: 8 },
};

/** A value of one byte order in another. */
export function inByteOrder(bytes: Uint8Array, vr: Vr, from: boolean, to: boolean): Uint8Array {
  const size = swappedBytes[vr];
  return from === to || size === undefined ? bytes : swapWords(bytes, size);
}

/** Bytes, and one more where their number is odd. */
export function evenLength(bytes: Uint8Array, padding: number): Uint8Array {
  return bytes.length % 2 === 0 ? bytes : joinBytes([bytes, Uint8Array.of(padding)]);
}

/** Whole numbers of two or four bytes each. */
export function numbers(
  littleEndian: boolean,
  ...values: readonly (readonly [size: 2 | 4, value: number])[]
): Uint8Array {
  const bytes = new Uint8Array(values.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of values) {
    if (size === 2) view.setUint16(at, value, littleEndian);
    else view.setUint32(at, value, littleEndian);
    at += size;
  }
  return bytes;
}
