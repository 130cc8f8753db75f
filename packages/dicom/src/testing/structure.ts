import { longVrs, type WriterLayout } from './writeDataset.ts';

/** Where a length stands that says how far a sequence or an item goes. */
export interface LengthField {
  readonly kind: 'sequence' | 'item';
  readonly at: number;
  readonly length: number;
  /** Of the sequence: 0 at the top. */
  readonly depth: number;
}

/** What stands where in a well-formed dataset. */
export interface Structure {
  /** Of sequences and items of known length. */
  readonly lengths: readonly LengthField[];
  /** Where attributes begin, at the top and in items, and what follows the last one of each. */
  readonly borders: readonly number[];
  /** Attributes that have a value of their own: no sequences, no pixel data. */
  readonly simple: readonly { readonly at: number; readonly valueAt: number; readonly end: number }[];
}

const undefinedLength = 0xffffffff;
const item = 0xfffee000;
const itemEnd = 0xfffee00d;
const sequenceEnd = 0xfffee0dd;

/** Walks a dataset that begins at `start`. It must be well-formed, and name its sequences by VR or by `isSequence`. */
export function structureOf(
  bytes: Uint8Array,
  start: number,
  { explicit, littleEndian }: WriterLayout,
  isSequence: (tag: number) => boolean = () => false,
): Structure {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lengths: LengthField[] = [];
  const borders: number[] = [];
  const simple: { at: number; valueAt: number; end: number }[] = [];
  const uint32 = (at: number) => view.getUint32(at, littleEndian);
  const tagAt = (at: number) => view.getUint16(at, littleEndian) * 0x10000 + view.getUint16(at + 2, littleEndian);
  /** Gives where the attributes end. */
  const attributes = (from: number, end: number, depth: number): number => {
    let at = from;
    while (at < end && tagAt(at) !== itemEnd) {
      borders.push(at);
      const vr = explicit ? String.fromCharCode(bytes[at + 4] ?? 0, bytes[at + 5] ?? 0) : '';
      const long = longVrs.includes(vr);
      const valueAt = at + (long ? 12 : 8);
      const length = explicit && !long ? view.getUint16(at + 6, littleEndian) : uint32(valueAt - 4);
      if (vr === 'SQ' || isSequence(tagAt(at))) {
        if (length !== undefinedLength) lengths.push({ kind: 'sequence', at: valueAt - 4, length, depth });
        at = items(valueAt, length === undefinedLength ? end : valueAt + length, depth);
      } else {
        if (tagAt(at) !== 0x7fe00010) simple.push({ at, valueAt, end: valueAt + length });
        at = valueAt + length;
      }
    }
    borders.push(at);
    return at;
  };
  const items = (from: number, end: number, depth: number): number => {
    let at = from;
    while (at < end && tagAt(at) === item) {
      const length = uint32(at + 4);
      if (length !== undefinedLength) lengths.push({ kind: 'item', at: at + 4, length, depth });
      at = attributes(at + 8, length === undefinedLength ? end : at + 8 + length, depth + 1);
      if (length === undefinedLength) at += 8;
    }
    return at < end && tagAt(at) === sequenceEnd ? at + 8 : at;
  };
  attributes(start, bytes.length, 0);
  return { lengths, borders, simple };
}
