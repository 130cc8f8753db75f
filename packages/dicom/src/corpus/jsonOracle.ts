import { createHash } from 'node:crypto';
import type { Dataset, DicomJson, DicomJsonElement, DicomJsonValue } from '../index.ts';
import { defineListTag, type Vr } from '../tags/tag.ts';

/** An element as the collection's toolkits wrote it: long values are shortened, or told by length and hash. */
export interface OracleElement {
  readonly vr: string;
  readonly Value?: readonly unknown[];
  readonly InlineBinary?: string;
  readonly BulkDataURI?: string;
  readonly BulkLength?: number;
  readonly BulkSHA256?: string;
  readonly Encapsulated?: unknown;
  readonly ValueCount?: number;
  readonly ValueFirst?: readonly unknown[];
  readonly ValueLast?: unknown;
  readonly ItemCount?: number;
  readonly error?: unknown;
}
export type Oracle = Readonly<Record<string, OracleElement>>;

/**
 * Where our JSON differs from a toolkit's, by tag at the top level. Not compared: group lengths and padding, which the
 * JSON model leaves out, and Specific Character Set, which says UTF-8 in ours, since JSON is UTF-8.
 */
export function differences(ours: DicomJson, oracle: Oracle, dataset: Dataset): string[] {
  const theirs = new Map(Object.entries(oracle).map(([tag, element]) => [tag.toUpperCase(), element]));
  const tags = new Set([...Object.keys(ours), ...theirs.keys()]);
  return [...tags].filter((tag) => {
    if (tag.startsWith('0002') || tag.endsWith('0000') || tag === 'FFFCFFFC' || tag === '00080005') return false;
    return !sameElement(ours[tag], theirs.get(tag), dataset, tag);
  });
}

function sameElement(
  ours: DicomJsonElement | undefined,
  theirs: OracleElement | undefined,
  dataset: Dataset,
  tag: string,
): boolean {
  // Pixel data in fragments has no inline form; the frames are compared with the oracle of pixels.
  if (theirs?.Encapsulated !== undefined) return ours === undefined;
  if (theirs === undefined || theirs.error !== undefined) return theirs?.error !== undefined || ours === undefined;
  if (ours === undefined) return tag === '7FE00010' && theirs.BulkDataURI !== undefined;
  const bulk = bulkOf(theirs);
  if (bulk !== undefined) return bulk.matches(Buffer.from(ours.InlineBinary ?? '', 'base64'));
  if (ours.vr === 'UN' && theirs.vr !== 'UN') return sameByOtherVr(dataset, tag, theirs);
  if (ours.vr !== theirs.vr) return false;
  if (ours.vr === 'SQ') return sameItems(ours, theirs, dataset, tag);
  if (theirs.InlineBinary !== undefined) return ours.InlineBinary === theirs.InlineBinary;
  return sameValues(ours.Value ?? [], theirs);
}

/** A value that is told by its length and hash. */
function bulkOf({ BulkLength, BulkSHA256, BulkDataURI }: OracleElement) {
  const match = /len=(\d+);sha256=(\w+)/.exec(BulkDataURI ?? '');
  const [length, sha256] = BulkSHA256 === undefined ? [Number(match?.[1]), match?.[2]] : [BulkLength, BulkSHA256];
  if (sha256 === undefined) return undefined;
  const matches = (bytes: Buffer) =>
    bytes.length === length && createHash('sha256').update(bytes).digest('hex') === sha256;
  return { matches };
}

/**
 * A private attribute of an implicit VR file: the toolkits have dictionaries of some manufacturers, ours is UN. It must
 * hold the same value, read as what they say it is.
 */
function sameByOtherVr(dataset: Dataset, tag: string, theirs: OracleElement): boolean {
  const vr = theirs.vr as Vr;
  const values: unknown[] = dataset.get(defineListTag(tag, vr)) ?? [];
  if (theirs.InlineBinary !== undefined) {
    const [bytes] = values;
    return bytes instanceof Uint8Array && Buffer.from(bytes).toString('base64') === theirs.InlineBinary;
  }
  return sameValues(values, theirs);
}

function sameItems(ours: DicomJsonElement, theirs: OracleElement, dataset: Dataset, tag: string): boolean {
  const items = ours.Value ?? [];
  const theirItems = theirs.Value ?? [];
  if (items.length !== (theirs.ItemCount ?? theirItems.length)) return false;
  const datasets: unknown = dataset.get(tag);
  return theirItems.every((item, index) => {
    // Of long sequences the first items and the last were kept.
    const at = theirs.ItemCount !== undefined && index === theirItems.length - 1 ? items.length - 1 : index;
    const own = Array.isArray(datasets) ? datasets[at] : undefined;
    return differences(asJson(items[at]), asOracle(item), own).length === 0;
  });
}

const asJson = (value: DicomJsonValue | undefined): DicomJson => (value ?? {}) as DicomJson;
const asOracle = (value: unknown): Oracle => (value ?? {}) as Oracle;

function sameValues(ours: readonly unknown[], theirs: OracleElement): boolean {
  if (theirs.ValueCount !== undefined) {
    const first = theirs.ValueFirst ?? [];
    return (
      ours.length === theirs.ValueCount &&
      key(ours.slice(0, first.length)) === key(first) &&
      key([ours.at(-1)]) === key([theirs.ValueLast])
    );
  }
  return key(ours) === key(theirs.Value ?? []);
}

/** Values as text; empty ones are null, and nothing but empty ones is nothing. */
function key(values: readonly unknown[]): string {
  const plain = values.map((value) => (value === '' || value === undefined ? null : value));
  return JSON.stringify(plain.every((value) => value === null) ? [] : plain, sorted);
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)));
}

/** Attributes at every level. */
export function countElements(json: DicomJson): number {
  let count = 0;
  for (const element of Object.values(json)) {
    count++;
    if (element.vr === 'SQ') for (const item of element.Value ?? []) count += countElements(asJson(item));
  }
  return count;
}
