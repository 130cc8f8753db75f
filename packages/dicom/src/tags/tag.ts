import type { PersonName } from '../read/personName.ts';

/** A value representation. @source DICOM PS3.5 6.2 */
export type Vr = StringVr | NumberVr | BigVr | BinaryVr | 'PN' | 'AT' | 'SQ';
/** VRs read as text. */
export type StringVr = 'AE' | 'AS' | 'CS' | 'DA' | 'DT' | 'LO' | 'LT' | 'SH' | 'ST' | 'TM' | 'UC' | 'UI' | 'UR' | 'UT';
/** VRs read as a JavaScript number. */
export type NumberVr = 'DS' | 'FD' | 'FL' | 'IS' | 'SL' | 'SS' | 'UL' | 'US';
/** 64-bit integers: read as `bigint`, since a number cannot hold them. */
export type BigVr = 'SV' | 'UV';
/** VRs read as bytes (words in little endian order). */
export type BinaryVr = 'OB' | 'OD' | 'OF' | 'OL' | 'OV' | 'OW' | 'UN';

/** Value multiplicity: at most one value, or a list. */
export type Multiplicity = 'one' | 'many';

/** What decides the type of an attribute's value. */
export interface TypedAttribute<V extends Vr = Vr, M extends Multiplicity = Multiplicity> {
  readonly vr: V;
  readonly multiplicity: M;
}

/**
 * A typed attribute: its tag, VR and multiplicity decide the type that `dataset.get(tag)` returns.
 * `tag` is `GGGGEEEE` in upper case, the key of the DICOM JSON model.
 */
export interface Tag<V extends Vr = Vr, M extends Multiplicity = Multiplicity> extends TypedAttribute<V, M> {
  readonly tag: string;
}

/**
 * A manufacturer's attribute. Its tag differs from file to file: `(group, bb element)`, where block `bb` (10 to FF) is
 * the one that `creator` has reserved in `(group, 00bb)` of the same dataset.
 * @source DICOM PS3.5 7.8.1
 */
export interface PrivateTag<V extends Vr = Vr, M extends Multiplicity = Multiplicity> extends TypedAttribute<V, M> {
  /** The text in the reserving element, without spaces at its end. */
  readonly creator: string;
  /** Odd, from 0x0009. */
  readonly group: number;
  /** Within the block: 0x00 to 0xFF. */
  readonly element: number;
}

/** The TypeScript type of one value of a VR; a sequence item is given by `Item`. */
export type VrValue<V extends Vr, Item> = V extends StringVr | 'AT'
  ? string
  : V extends NumberVr
    ? number
    : V extends BigVr
      ? bigint
      : V extends BinaryVr
        ? Uint8Array
        : V extends 'PN'
          ? PersonName
          : V extends 'SQ'
            ? Item
            : never;

/** What a typed tag reads: one value, or a list for VM 1-n and sequences. */
export type TagValue<T extends TypedAttribute, Item> =
  T extends TypedAttribute<infer V, infer M> ? (M extends 'many' ? VrValue<V, Item>[] : VrValue<V, Item>) : never;

/**
 * Declares a typed attribute with a single value that has no constant here, as of a newer edition. Never throws.
 * @source DICOM PS3.5 6.2, 6.4
 */
export function defineTag<V extends Vr>(tag: string, vr: V): Tag<V, 'one'> {
  return { tag, vr, multiplicity: 'one' };
}

/**
 * Declares a typed attribute with a list of values (VM 1-n, 2, 3 …) or a sequence. Never throws.
 * @source DICOM PS3.5 6.2, 6.4
 */
export function defineListTag<V extends Vr>(tag: string, vr: V): Tag<V, 'many'> {
  return { tag, vr, multiplicity: 'many' };
}
