import type { BinaryVr, NumberVr, Tag } from '../tags/tag.ts';
import {
  BluePaletteColorLookupTableData,
  BluePaletteColorLookupTableDescriptor,
  GreenPaletteColorLookupTableData,
  GreenPaletteColorLookupTableDescriptor,
  RedPaletteColorLookupTableData,
  RedPaletteColorLookupTableDescriptor,
  SegmentedBluePaletteColorLookupTableData,
  SegmentedGreenPaletteColorLookupTableData,
  SegmentedRedPaletteColorLookupTableData,
} from '../tags.ts';
import type { Attributes } from './attributes.ts';
import type { Palette, PaletteTable } from './image.ts';
import { readDescriptor, readEntries } from './lookupTable.ts';
import { expandSegments } from './paletteSegments.ts';

/**
 * Reads the color tables, or undefined when one is missing.
 * @throws DicomError invalid_value (a segmented table that is damaged)
 * @source DICOM PS3.3 C.7.6.3.1.5, C.7.6.3.1.6, C.7.9.2
 */
export function readPalette(attributes: Attributes, signed: boolean): Palette | undefined {
  const read = (descriptor: Tag<NumberVr, 'many'>, data: Tag<BinaryVr>, segments: Tag<BinaryVr>) =>
    readTable(attributes, signed, descriptor, data, segments);
  const red = read(
    RedPaletteColorLookupTableDescriptor,
    RedPaletteColorLookupTableData,
    SegmentedRedPaletteColorLookupTableData,
  );
  const green = read(
    GreenPaletteColorLookupTableDescriptor,
    GreenPaletteColorLookupTableData,
    SegmentedGreenPaletteColorLookupTableData,
  );
  const blue = read(
    BluePaletteColorLookupTableDescriptor,
    BluePaletteColorLookupTableData,
    SegmentedBluePaletteColorLookupTableData,
  );
  return red === undefined || green === undefined || blue === undefined ? undefined : { red, green, blue };
}

function readTable(
  attributes: Attributes,
  signed: boolean,
  descriptor: Tag<NumberVr, 'many'>,
  data: Tag<BinaryVr>,
  segments: Tag<BinaryVr>,
): PaletteTable | undefined {
  const table = readDescriptor(attributes, descriptor, signed);
  if (table === undefined) return undefined;
  const { count, firstMapped, bits } = table;
  const segmented = attributes.bytes(segments);
  const entries =
    segmented === undefined
      ? readEntries(attributes, data, table)
      : expandSegments(segmented, bits, count, segments.tag);
  if (entries.length === 0) return undefined;
  // Entries of 16 bits are shown by their high byte, except where a writer put 8-bit values in.
  const shift = bits > 8 && entries.some((entry) => entry > 255) ? bits - 8 : 0;
  return { firstMapped, entries: Uint8Array.from(entries, (entry) => entry >> shift) };
}
