import { jsonNumber, jsonString } from '../json/read.ts';
import type { DicomJson } from '../json/types.ts';
import {
  InstanceNumber,
  Modality,
  SeriesDate,
  SeriesDescription,
  SeriesInstanceUID,
  SeriesNumber,
  SeriesTime,
  SOPInstanceUID,
  StudyInstanceUID,
} from '../tags.ts';
import { type ObjectKind, objectKind } from './objectKind.ts';
import { sliceOf } from './slice.ts';
import { type SliceSpacing, sliceSpacing } from './sliceSpacing.ts';
import { compareOptional, type SliceOrder, sortSlices } from './sortSlices.ts';
import { splitSlices } from './splitSlices.ts';

/** What a viewer shows as one: a stack of images, a multi-frame image, or one other object. */
export interface DisplaySet {
  /**
   * Stays the same while images arrive: made of the series and what sets this stack apart, or the instance itself; but
   * for takes of a volume that no attribute tells apart, which are seen only when they are whole. Holds no patient data.
   */
  readonly id: string;
  /** `stack` is of single-frame images; else what its one instance is. */
  readonly kind: 'stack' | Exclude<ObjectKind, 'image'>;
  readonly studyInstanceUid: string | undefined;
  readonly seriesInstanceUid: string | undefined;
  /** Series Number (0020,0011), by which series are sorted. */
  readonly seriesNumber: number | undefined;
  readonly seriesDescription: string | undefined;
  readonly modality: string | undefined;
  /** In viewing order; the objects that were passed in. */
  readonly instances: readonly DicomJson[];
  /** Of a stack: what the order was taken from. */
  readonly order?: SliceOrder;
  /** Of a stack that is in order of position. */
  readonly slices?: SliceSpacing;
}

function described(instances: readonly DicomJson[], kind: DisplaySet['kind'], key: string): DisplaySet {
  const [first = {}] = instances;
  const seriesInstanceUid = jsonString(first, SeriesInstanceUID);
  return {
    id: `${seriesInstanceUid ?? ''}/${key.trim()}`,
    kind,
    studyInstanceUid: jsonString(first, StudyInstanceUID),
    seriesInstanceUid,
    seriesNumber: jsonNumber(first, SeriesNumber),
    seriesDescription: jsonString(first, SeriesDescription),
    modality: jsonString(first, Modality),
    instances,
  };
}

function setsOfSeries(instances: readonly DicomJson[]): DisplaySet[] {
  const images = instances.filter((instance) => objectKind(instance) === 'image');
  const stacks = splitSlices(images.map(sliceOf)).map(({ key, slices }): DisplaySet => {
    const sorted = sortSlices(slices);
    const spacing = sorted.order === 'position' ? sliceSpacing(sorted.distancesMm) : undefined;
    const inOrder = sorted.slices.map(({ instance }) => instance);
    return { ...described(inOrder, 'stack', key), order: sorted.order, ...(spacing ? { slices: spacing } : {}) };
  });
  const others = instances.flatMap((instance): DisplaySet[] => {
    const kind = objectKind(instance);
    return kind === 'image' ? [] : [described([instance], kind, jsonString(instance, SOPInstanceUID) ?? '')];
  });
  return [...stacks, ...others];
}

function firstNumber({ instances }: DisplaySet): number | undefined {
  const numbers = instances.map((instance) => jsonNumber(instance, InstanceNumber));
  const known = numbers.filter((number) => number !== undefined && Number.isFinite(number));
  return known.length === 0
    ? undefined
    : known.reduce((least, number) => Math.min(least ?? Infinity, number ?? Infinity));
}

function seriesStart({ instances: [first = {}] }: DisplaySet): string | undefined {
  const date = jsonString(first, SeriesDate);
  return date && date + (jsonString(first, SeriesTime) ?? '');
}

function compareSets(a: DisplaySet, b: DisplaySet): number {
  return (
    compareOptional(a.seriesNumber, b.seriesNumber) ||
    compareOptional(seriesStart(a), seriesStart(b)) ||
    compareOptional(a.seriesInstanceUid, b.seriesInstanceUid) ||
    compareOptional(firstNumber(a), firstNumber(b)) ||
    compareOptional(a.id, b.id)
  );
}

/** Each instance once: a search of several servers, or an upload on top of one, gives some of them twice. */
function unique(instances: readonly DicomJson[]): DicomJson[] {
  const seen = new Set<string>();
  return instances.filter((instance) => {
    const uid = jsonString(instance, SOPInstanceUID);
    if (uid === undefined) return true;
    if (seen.has(uid)) return false;
    seen.add(uid);
    return true;
  });
}

/**
 * The metadata of one or more series, sorted and split into what a viewer shows as one. Series come by their number,
 * then their date; within one, stacks are split where their images would not make one (see {@link DisplaySet}) and
 * sorted along their normal, else by instance number, else by time. Every instance is in one set. The result does not
 * depend on the order of the input, which stays untouched. Never throws.
 * @source DICOM PS3.3 C.7.3.1, C.7.6.2.1.1
 */
export function displaySets(instances: readonly DicomJson[]): DisplaySet[] {
  const series = new Map<string, DicomJson[]>();
  for (const instance of unique(instances)) {
    const uid = `${jsonString(instance, StudyInstanceUID) ?? ''}/${jsonString(instance, SeriesInstanceUID) ?? ''}`;
    const group = series.get(uid);
    if (group === undefined) series.set(uid, [instance]);
    else group.push(instance);
  }
  return [...series.values()].flatMap(setsOfSeries).sort(compareSets);
}
