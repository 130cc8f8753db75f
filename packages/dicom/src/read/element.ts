import type { Vr } from '../tags/tag.ts';
import type { ByteRange } from './dicomFile.ts';

/** An attribute as it lies in the bytes, before its value is decoded. */
export interface RawElement {
  /** `GGGGEEEE` */
  readonly tag: string;
  readonly vr: Vr;
  readonly bytes: Uint8Array;
  /** Bytes from the start of `bytes`. */
  readonly offset: number;
  readonly length: number;
  readonly littleEndian: boolean;
  /** The items of a sequence. */
  readonly items?: readonly RawDataset[];
  /** The fragments of encapsulated pixel data, without the offset table. */
  readonly fragments?: readonly ByteRange[];
  /** Offsets of frames from the first fragment's item tag; [] when the table is empty. */
  readonly basicOffsetTable?: readonly number[];
}

/** Attributes by `GGGGEEEE`, in the order of the file. */
export type RawDataset = ReadonlyMap<string, RawElement>;

/** The value of an element as a view of the bytes. */
export function valueBytes(element: RawElement): Uint8Array {
  return element.bytes.subarray(element.offset, element.offset + element.length);
}
