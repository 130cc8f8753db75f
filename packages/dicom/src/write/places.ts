import { itemsOf, type RawDataset, type RawElement } from '../read/element.ts';
import { undefinedLength } from '../read/headerReader.ts';
import { delimitation } from '../read/items.ts';
import { tagAt } from '../read/tagNumber.ts';
import { vrOfCode } from '../read/vrCode.ts';

/** How a header is written: without a VR, with a length of 16 bits, or with one of 32. @source DICOM PS3.5 7.1 */
export type HeaderForm = 'implicit' | 'short' | 'long';

/** An element, and where it lies in the bytes. */
export interface Place {
  readonly element: RawElement;
  /** Of the header. */
  readonly start: number;
  /** Behind the value, and its delimiter. */
  readonly end: number;
  readonly form: HeaderForm;
}

/** Thrown where the bytes hold anything besides what was read of them; the file must be written anew as a whole. */
export class NotPlain extends Error {
  override readonly name = 'NotPlain';
}

/**
 * The places of a dataset's elements, each of which begins where the one before ends: so nothing is left between them that
 * nobody has read, such as the second of two names.
 * @param end where the last one ends; undefined where that is not known beforehand.
 * @throws NotPlain
 */
export function placesOf(dataset: RawDataset, start: number, littleEndian: boolean, end?: number): Place[] {
  let at = start;
  const places = dataset.elements.map((element) => {
    const place = placeAt(element, at, littleEndian);
    at = place.end;
    return place;
  });
  if (end !== undefined && at !== end) throw new NotPlain();
  return places;
}

function placeAt(element: RawElement, start: number, littleEndian: boolean): Place {
  const { encoding, offset, length, tag, content } = element;
  const { view } = encoding;
  const size = offset - start;
  if ((size !== 8 && size !== 12) || tagAt(view, start, littleEndian) !== tag) throw new NotPlain();
  const form = formAt(element, start, size, littleEndian);
  const declared =
    form === 'short' ? view.getUint16(start + 6, littleEndian) : view.getUint32(offset - 4, littleEndian);
  const isOpen = declared === undefinedLength;
  if (content?.kind === 'elsewhere') {
    if (declared !== content.length) throw new NotPlain();
  } else if (content?.kind === 'fragments') {
    if (!isOpen || (length > 0 && !isDelimited(element))) throw new NotPlain();
  } else if (content?.kind === 'items') {
    if (!isOpen && declared !== length) throw new NotPlain();
  } else if (declared !== length) throw new NotPlain();
  return { element, start, end: offset + length, form };
}

/** A VR that nobody knows has a length of 16 bits where it is none of 32. */
function formAt(
  { encoding: { view, bytes }, length }: RawElement,
  start: number,
  size: number,
  littleEndian: boolean,
): HeaderForm {
  if (size === 12) return 'long';
  const [first = 0, second = 0] = bytes.subarray(start + 4, start + 6);
  const code = vrOfCode(first, second);
  if (code !== undefined) return code.long ? 'implicit' : 'short';
  const declared = view.getUint32(start + 4, littleEndian);
  return declared === length || declared === undefinedLength ? 'implicit' : 'short';
}

const isDelimited = ({ encoding: { view, littleEndian }, offset, length }: RawElement): boolean =>
  length >= 8 && tagAt(view, offset + length - 8, littleEndian) === delimitation.sequence;

/** An item of a sequence, and where it lies. */
export interface ItemPlace {
  readonly dataset: RawDataset;
  /** Of the first element. */
  readonly start: number;
  readonly places: readonly Place[];
  /** Whether a delimiter ends it. */
  readonly isOpen: boolean;
}

/** The items of a sequence, without anything between them. @throws NotPlain */
export function itemPlacesOf({ element, end }: Place): ItemPlace[] {
  const { view, littleEndian } = element.encoding;
  const isDelimiter = (at: number, tag: number) => at + 8 <= end && tagAt(view, at, littleEndian) === tag;
  let at = element.offset;
  const items = (itemsOf(element) ?? []).map((dataset): ItemPlace => {
    if (dataset.offset !== at || !isDelimiter(at, delimitation.start)) throw new NotPlain();
    const declared = view.getUint32(at + 4, littleEndian);
    const isOpen = declared === undefinedLength;
    const start = at + 8;
    const places = placesOf(dataset, start, littleEndian, isOpen ? undefined : start + declared);
    at = places.at(-1)?.end ?? start;
    if (isOpen && !isDelimiter(at, delimitation.item)) throw new NotPlain();
    if (isOpen) at += 8;
    return { dataset, start, places, isOpen };
  });
  if (view.getUint32(element.offset - 4, littleEndian) === undefinedLength) {
    if (!isDelimiter(at, delimitation.sequence)) throw new NotPlain();
    at += 8;
  }
  if (at !== end) throw new NotPlain();
  return items;
}
