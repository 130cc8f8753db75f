import type { BinaryVr, NumberVr, Tag } from '../tags/tag.ts';
import {
  BluePaletteColorLookupTableData,
  BluePaletteColorLookupTableDescriptor,
  GreenPaletteColorLookupTableData,
  GreenPaletteColorLookupTableDescriptor,
  RedPaletteColorLookupTableData,
  RedPaletteColorLookupTableDescriptor,
} from '../tags.ts';
import type { Attributes } from './attributes.ts';
import type { Palette, PaletteTable } from './image.ts';

/** Reads the colour tables, or undefined when one is missing. @source DICOM PS3.3 C.7.6.3.1.5, C.7.6.3.1.6 */
export function readPalette(attributes: Attributes): Palette | undefined {
  const red = readTable(attributes, RedPaletteColorLookupTableDescriptor, RedPaletteColorLookupTableData);
  const green = readTable(attributes, GreenPaletteColorLookupTableDescriptor, GreenPaletteColorLookupTableData);
  const blue = readTable(attributes, BluePaletteColorLookupTableDescriptor, BluePaletteColorLookupTableData);
  return red === undefined || green === undefined || blue === undefined ? undefined : { red, green, blue };
}

function readTable(
  attributes: Attributes,
  descriptor: Tag<NumberVr, 'many'>,
  data: Tag<BinaryVr>,
): PaletteTable | undefined {
  const [claimed, firstMapped, bits] = attributes.numbers(descriptor);
  const bytes = attributes.bytes(data);
  if (claimed === undefined || firstMapped === undefined || bytes === undefined) return undefined;
  const count = claimed === 0 ? 65536 : claimed;
  const words = bits === 16 || bytes.length >= count * 2;
  const entries = new Uint8Array(Math.min(count, words ? bytes.length >> 1 : bytes.length));
  if (!words) return { firstMapped, entries: Uint8Array.from(bytes.subarray(0, entries.length)) };
  // Entries of 16 bits are shown by their high byte, except where a writer put 8-bit values in.
  let high = 0;
  if (bits === 16) for (let at = 1; at < bytes.length; at += 2) high |= bytes[at] ?? 0;
  for (let index = 0; index < entries.length; index++) entries[index] = bytes[index * 2 + (high === 0 ? 0 : 1)] ?? 0;
  return { firstMapped, entries };
}
