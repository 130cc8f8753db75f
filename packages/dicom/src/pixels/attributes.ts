import { jsonBytes, jsonItems, jsonNumbers, jsonString, jsonStrings } from '../json/read.ts';
import type { DicomJson } from '../json/types.ts';
import type { Dataset } from '../read/dicomFile.ts';
import { notLoaded } from '../read/notLoaded.ts';
import type { BinaryVr, NumberVr, StringVr, Tag } from '../tags/tag.ts';

/** The same questions to a dataset that was read and to DICOM JSON. */
export interface Attributes {
  has(tag: Tag): boolean;
  text(tag: Tag<StringVr>): string | undefined;
  texts(tag: Tag<StringVr>): string[];
  /** The first value, when it is a number. */
  number(tag: Tag<NumberVr>): number | undefined;
  /** NaN keeps the place of values that are no numbers. */
  numbers(tag: Tag<NumberVr>): number[];
  /** Numbers that JSON lists (US or OW, as the writer chose) become little endian words. @throws DicomError not_loaded */
  bytes(tag: Tag<BinaryVr>): Uint8Array | undefined;
  items(tag: Tag<'SQ', 'many'>): Attributes[];
  /** One item, counted from 0. */
  item(tag: Tag<'SQ', 'many'>, index: number): Attributes | undefined;
}

/** Gives one face to both kinds of source. */
export function attributesOf(source: Dataset | DicomJson): Attributes {
  return isDataset(source) ? ofDataset(source) : ofJson(source);
}

/** Whether a source is a dataset that was read. */
export function isDataset(source: Dataset | DicomJson): source is Dataset {
  return typeof source.get === 'function';
}

function list<Value>(value: Value | Value[] | undefined): Value[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function ofDataset(dataset: Dataset): Attributes {
  const texts = (tag: Tag<StringVr>) => list<string>(dataset.get(tag));
  const numbers = (tag: Tag<NumberVr>) => {
    const values = list<number>(dataset.get(tag));
    return values.length === 0 && isWritten(dataset, tag) ? [Number.NaN] : values;
  };
  return {
    has: (tag) => dataset.has(tag),
    text: (tag) => texts(tag)[0] || undefined,
    texts,
    number: (tag) => firstOf(numbers(tag)),
    numbers,
    bytes: (tag) => list<Uint8Array>(dataset.get(tag))[0],
    items: (tag) => (dataset.get(tag) ?? []).map(ofDataset),
    item: (tag, index) => one(dataset.get(tag)?.[index], ofDataset),
  };
}

function firstOf([first]: readonly number[]): number | undefined {
  return Number.isNaN(first) ? undefined : first;
}

/** Whether something stands there, be it no number. */
function isWritten(dataset: Dataset, tag: Tag<NumberVr>): boolean {
  return (tag.vr === 'DS' || tag.vr === 'IS') && Boolean(dataset.text(tag)?.trim());
}

function ofJson(json: DicomJson): Attributes {
  return {
    has: (tag) => json[tag.tag] !== undefined,
    text: (tag) => jsonString(json, tag),
    texts: (tag) => jsonStrings(json, tag),
    number: (tag) => firstOf(jsonNumbers(json, tag)),
    numbers: (tag) => jsonNumbers(json, tag),
    bytes: (tag) => {
      const bytes = jsonBytes(json, tag) ?? wordsOf(jsonNumbers(json, tag));
      if (bytes === undefined && json[tag.tag]?.BulkDataURI !== undefined) throw notLoaded(tag.tag);
      return bytes;
    },
    items: (tag) => jsonItems(json, tag).map(ofJson),
    item: (tag, index) => one(jsonItems(json, tag)[index], ofJson),
  };
}

function wordsOf(numbers: readonly number[]): Uint8Array | undefined {
  return numbers.length === 0 ? undefined : new Uint8Array(Uint16Array.from(numbers).buffer);
}

function one<Source>(source: Source | undefined, face: (source: Source) => Attributes): Attributes | undefined {
  return source === undefined ? undefined : face(source);
}
