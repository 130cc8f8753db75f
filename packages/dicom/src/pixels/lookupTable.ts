import type { BinaryVr, NumberVr, Tag } from '../tags/tag.ts';
import { LUTData, LUTDescriptor, LUTExplanation } from '../tags.ts';
import type { Attributes } from './attributes.ts';
import type { LookupTable } from './image.ts';

/** The three numbers that describe a table. */
export interface LutDescriptor {
  readonly count: number;
  readonly firstMapped: number;
  readonly bits: number;
}

/**
 * Reads a descriptor; 0 entries stand for 65536. Writers and readers disagree whether it is US or SS: the number of
 * entries is never negative, and the first input value is when the input is signed.
 * @source DICOM PS3.3 C.11.1.1.1
 */
export function readDescriptor(
  attributes: Attributes,
  tag: Tag<NumberVr, 'many'>,
  signed: boolean,
): LutDescriptor | undefined {
  const [count, first, bits] = attributes.numbers(tag);
  if (count === undefined || first === undefined || bits === undefined) return undefined;
  const firstMapped = first < 0 || !signed ? first : (first << 16) >> 16;
  return { count: count & 0xffff || 65536, firstMapped, bits };
}

/** Entries as far as they are there: words of 16 bits, also where 8-bit entries came in words; else bytes. */
export function readEntries(
  attributes: Attributes,
  tag: Tag<BinaryVr>,
  { count, bits }: LutDescriptor,
): Uint8Array | Uint16Array {
  const bytes = attributes.bytes(tag) ?? new Uint8Array();
  if (bits <= 8 && bytes.length < count * 2) return bytes.subarray(0, count);
  const entries = new Uint16Array(Math.min(count, bytes.length >> 1));
  for (let index = 0, at = 0; index < entries.length; index++, at += 2) {
    entries[index] = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  }
  return entries;
}

/** Reads the tables of a sequence; those without entries are left out. @source DICOM PS3.3 C.11.1, C.11.2, C.11.4 */
export function readLookupTables(attributes: Attributes, sequence: Tag<'SQ', 'many'>, signed: boolean): LookupTable[] {
  return attributes.items(sequence).flatMap((item) => {
    const descriptor = readDescriptor(item, LUTDescriptor, signed);
    if (descriptor === undefined) return [];
    const { firstMapped, bits } = descriptor;
    const entries = Uint16Array.from(readEntries(item, LUTData, descriptor));
    if (entries.length === 0 || bits < 1 || bits > 16) return [];
    const explanation = item.text(LUTExplanation);
    return [{ firstMapped, entries, bits, ...(explanation !== undefined && { explanation }) }];
  });
}

/**
 * The entry for a value; ends hold for everything beyond them. Fractions take the nearest entry. Never throws.
 * @source DICOM PS3.3 C.11.1.1.1, C.11.2.1.1
 */
export function lookUp({ firstMapped, entries }: LookupTable, value: number): number {
  const index = Math.round(value - firstMapped);
  return entries[index <= 0 ? 0 : index >= entries.length ? entries.length - 1 : index] ?? 0;
}
