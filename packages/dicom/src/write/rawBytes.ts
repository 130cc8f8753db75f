import type { Fragments, RawDataset, RawElement } from '../read/element.ts';
import { isElsewhere, itemsOf, valueBytes } from '../read/element.ts';
import { joinBytes } from '../read/joinBytes.ts';
import type { Layout } from '../read/layout.ts';
import { notLoaded } from '../read/notLoaded.ts';
import { tagKey } from '../read/tagNumber.ts';
import { kindOf } from '../read/valueKind.ts';
import { elementHeader, evenLength, fragmentBytes, inByteOrder, numbers, sequenceBytes } from './elementBytes.ts';

/**
 * Elements that were read, written anew by ascending tag: their values are copied, what holds them is made afresh. Group
 * lengths are left out, as the standard has retired them.
 * @throws DicomError not_loaded
 * @source DICOM PS3.5 7
 */
export function rawDatasetBytes(dataset: RawDataset, layout: Layout): Uint8Array {
  const parts = dataset
    .inOrder()
    .filter(({ tag }) => (tag & 0xffff) !== 0 && tag > 0x0003ffff)
    .flatMap((element) => rawElementParts(element, layout));
  return joinBytes([new Uint8Array(), ...parts]);
}

function rawElementParts(element: RawElement, layout: Layout): Uint8Array[] {
  const { tag, vr, content, encoding } = element;
  if (isElsewhere(element)) throw notLoaded(tagKey(tag));
  const items = itemsOf(element);
  if (items !== undefined) {
    const written = items.map((item) => rawDatasetBytes(item, layout));
    return [sequenceBytes(tag, written, layout)];
  }
  if (content?.kind === 'fragments') return fragmentBytes(tag, vr, fragmentItems(element, content, layout), layout);
  const padding = kindOf(vr) === 'bytes' || vr === 'UI' ? 0 : 0x20;
  const value = inByteOrder(valueBytes(element), vr, encoding.littleEndian, layout.littleEndian);
  const even = evenLength(value, padding);
  return [elementHeader(tag, vr, even.length, layout), even];
}

function fragmentItems(
  { encoding }: RawElement,
  { bounds, basicOffsetTable }: Fragments,
  { littleEndian }: Layout,
): Uint8Array[] {
  const table = numbers(littleEndian, ...basicOffsetTable.map((offset) => [4, offset] as const));
  const items = [table];
  for (let index = 0; index + 1 < bounds.length; index += 2) {
    const offset = bounds[index] ?? 0;
    items.push(encoding.bytes.subarray(offset, offset + (bounds[index + 1] ?? 0)));
  }
  return items;
}
