import type { Vr } from '../tags/tag.ts';
import type { ByteRange } from './dicomFile.ts';
import type { Layout } from './layout.ts';

/** Bytes in which attributes lie, and how they are laid out there. */
export interface Encoding extends Layout {
  readonly bytes: Uint8Array;
  /** Over the same bytes. */
  readonly view: DataView;
}

/** An attribute as it lies in the bytes, before its value is decoded. */
export interface RawElement {
  /** group x 65536 + element */
  readonly tag: number;
  readonly vr: Vr;
  readonly encoding: Encoding;
  /** Of the value, in bytes from the start of `encoding.bytes`. */
  readonly offset: number;
  /** Of the value, in bytes. */
  readonly length: number;
  /** The items of a sequence; the fragments of encapsulated pixel data; the bytes of a value that stayed elsewhere. */
  readonly content: Items | Fragments | Elsewhere | undefined;
}

/** The items of a sequence. @source DICOM PS3.5 7.5 */
export interface Items {
  readonly kind: 'items';
  readonly items: readonly RawDataset[];
}

/** Encapsulated pixel data, as items. @source DICOM PS3.5 A.4 */
export interface Fragments {
  readonly kind: 'fragments';
  /** Offset and length in bytes of each fragment by turns, from the start of the file. */
  readonly bounds: readonly number[];
  /** Offsets of frames from the first fragment's item tag; [] when the table is empty. */
  readonly basicOffsetTable: readonly number[];
  /** Whether a fragment begins like a stream of the JPEG family, so that it may begin a frame. */
  beginsStream(index: number): boolean;
}

/** A value that was not brought along when the file was opened by ranges. */
export interface Elsewhere extends ByteRange {
  readonly kind: 'elsewhere';
}

/** The items of a sequence, or undefined for everything else. */
export function itemsOf({ content }: RawElement): readonly RawDataset[] | undefined {
  return content?.kind === 'items' ? content.items : undefined;
}

/** Whether the value stayed in the file that was opened by ranges. */
export function isElsewhere({ content }: RawElement): boolean {
  return content?.kind === 'elsewhere';
}

/** Where the value lies: in its bytes, or in the file that it stayed in. */
export function extentOf({ content, offset, length }: RawElement): ByteRange {
  return content?.kind === 'elsewhere' ? content : { offset, length };
}

/** The value of an element as a view of the bytes. */
export function valueBytes({ encoding, offset, length }: RawElement): Uint8Array {
  return encoding.bytes.subarray(offset, offset + length);
}

/** Attributes in the order of the file, none twice. */
export class RawDataset {
  readonly elements: readonly RawElement[];
  /** Where it begins, for an item: the offset of its item tag, which directories of media point to. */
  readonly offset: number;
  readonly ascending: boolean;
  #index: Map<number, RawElement> | undefined;

  constructor(elements: readonly RawElement[], offset = 0, ascending = false) {
    this.elements = elements;
    this.offset = offset;
    this.ascending = ascending;
  }

  /** The attributes by ascending tag. */
  inOrder(): readonly RawElement[] {
    return this.ascending ? this.elements : this.elements.toSorted((a, b) => a.tag - b.tag);
  }

  find(tag: number): RawElement | undefined {
    if (this.ascending) return search(this.elements, tag);
    this.#index ??= new Map(this.elements.map((element) => [element.tag, element]));
    return this.#index.get(tag);
  }
}

function search(elements: readonly RawElement[], tag: number): RawElement | undefined {
  let low = 0;
  let high = elements.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element === undefined || element.tag === tag) return element;
    if (element.tag < tag) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Bytes, with what reading them needs. */
export function encodingOf(bytes: Uint8Array, layout: Layout): Encoding {
  const { explicit, littleEndian } = layout;
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), explicit, littleEndian };
}
