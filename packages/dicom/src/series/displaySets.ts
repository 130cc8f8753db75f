import type { DicomJson } from '../json/types.ts';
import type { Attributes } from '../pixels/attributes.ts';
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
import { frameSlices } from './frameSlices.ts';
import { type Instance, type InstanceSource, instanceOf } from './instance.ts';
import type { ObjectKind } from './objectKind.ts';
import { sliceOf } from './slice.ts';
import { type SliceSpacing, sliceSpacing } from './sliceSpacing.ts';
import { compareOptional, type SliceOrder, sortSlices } from './sortSlices.ts';
import { splitSlices } from './splitSlices.ts';

/** What a viewer shows as one: a stack of images, a multi-frame image, or one other object. */
export interface DisplaySet<Source extends InstanceSource = DicomJson> {
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
  readonly instances: readonly Source[];
  /** Of a stack: what the order was taken from. Of a multi-frame image: `position`, where its frames say where they lie. */
  readonly order?: SliceOrder;
  /** Of a stack that is in order of position, and of a multi-frame image that says how its frames lie. */
  readonly slices?: SliceSpacing;
  /**
   * Of a multi-frame image whose frames say where they lie: their indexes, counted from 0, in viewing order. Places in
   * `slices.gaps` are places in this list.
   */
  readonly frameOrder?: readonly number[];
}

function described<Source extends InstanceSource>(
  instances: readonly Instance<Source>[],
  kind: DisplaySet['kind'],
  key: string,
): DisplaySet<Source> {
  const attributes = instances[0]?.attributes;
  const seriesInstanceUid = attributes?.text(SeriesInstanceUID);
  return {
    id: `${seriesInstanceUid ?? ''}/${key.trim()}`,
    kind,
    studyInstanceUid: attributes?.text(StudyInstanceUID),
    seriesInstanceUid,
    seriesNumber: attributes?.number(SeriesNumber),
    seriesDescription: attributes?.text(SeriesDescription),
    modality: attributes?.text(Modality),
    instances: instances.map(({ source }) => source),
  };
}

/** A set with what it is sorted by. */
interface Sortable<Source extends InstanceSource> {
  readonly set: DisplaySet<Source>;
  readonly seriesStart: string | undefined;
  readonly firstNumber: number | undefined;
}

function sortable<Source extends InstanceSource>(
  instances: readonly Instance<Source>[],
  set: DisplaySet<Source>,
): Sortable<Source> {
  const date = instances[0]?.attributes.text(SeriesDate);
  const numbers = instances.flatMap(({ attributes }) => attributes.number(InstanceNumber) ?? []);
  const known = numbers.filter(Number.isFinite);
  return {
    set,
    seriesStart: date && date + (instances[0]?.attributes.text(SeriesTime) ?? ''),
    firstNumber: known.length === 0 ? undefined : known.reduce((least, number) => Math.min(least, number)),
  };
}

function setsOfSeries<Source extends InstanceSource>(instances: readonly Instance<Source>[]): Sortable<Source>[] {
  const images = instances.filter(({ kind }) => kind === 'image');
  const stacks = splitSlices(images.map(({ attributes }, index) => sliceOf(attributes, index))).map(
    ({ key, slices }) => {
      const sorted = sortSlices(slices);
      const spacing = sorted.order === 'position' ? sliceSpacing(sorted.distancesMm, sorted.placed) : undefined;
      const inOrder = sorted.slices.flatMap(({ index }) => images[index] ?? []);
      const set = { ...described(inOrder, 'stack', key), order: sorted.order, ...(spacing ? { slices: spacing } : {}) };
      return sortable(inOrder, set);
    },
  );
  const others = instances.flatMap((instance): Sortable<Source>[] => {
    const { kind, attributes } = instance;
    if (kind === 'image') return [];
    const set = described([instance], kind, attributes.text(SOPInstanceUID) ?? '');
    return [sortable([instance], kind === 'multiframe' ? { ...set, ...frameSlices(attributes) } : set)];
  });
  return [...stacks, ...others];
}

function compareSets<Source extends InstanceSource>(a: Sortable<Source>, b: Sortable<Source>): number {
  return (
    compareOptional(a.set.seriesNumber, b.set.seriesNumber) ||
    compareOptional(a.seriesStart, b.seriesStart) ||
    compareOptional(a.set.seriesInstanceUid, b.set.seriesInstanceUid) ||
    compareOptional(a.firstNumber, b.firstNumber) ||
    compareOptional(a.set.id, b.set.id)
  );
}

/** Each instance once: a search of several servers, or an upload on top of one, gives some of them twice. */
function unique<Source extends InstanceSource>(instances: readonly Instance<Source>[]): Instance<Source>[] {
  const seen = new Set<string>();
  return instances.filter(({ attributes }) => {
    const uid = attributes.text(SOPInstanceUID);
    if (uid === undefined) return true;
    if (seen.has(uid)) return false;
    seen.add(uid);
    return true;
  });
}

function seriesOf(attributes: Attributes): string {
  return `${attributes.text(StudyInstanceUID) ?? ''}/${attributes.text(SeriesInstanceUID) ?? ''}`;
}

/**
 * The metadata of one or more series, or the datasets of their files, sorted and split into what a viewer shows as one.
 * Series come by their number, then their date; within one, stacks are split where their images would not make one (see
 * {@link DisplaySet}) and sorted along their normal, else by instance number, else by time. Every instance is in one set.
 * The result does not depend on the order of the input, which stays untouched. For DICOM JSON it never throws.
 * @throws DicomError not_loaded when a dataset was opened without the attributes asked for
 * @source DICOM PS3.3 C.7.3.1, C.7.6.2.1.1
 */
export function displaySets<Source extends InstanceSource>(instances: readonly Source[]): DisplaySet<Source>[] {
  const series = new Map<string, Instance<Source>[]>();
  for (const instance of unique(instances.map(instanceOf))) {
    const uid = seriesOf(instance.attributes);
    const group = series.get(uid);
    if (group === undefined) series.set(uid, [instance]);
    else group.push(instance);
  }
  return [...series.values()]
    .flatMap(setsOfSeries)
    .sort(compareSets)
    .map(({ set }) => set);
}
