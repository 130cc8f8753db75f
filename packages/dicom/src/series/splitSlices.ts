import type { Attributes } from '../pixels/attributes.ts';
import type { NumberVr, StringVr, Tag } from '../tags/tag.ts';
import {
  AcquisitionNumber,
  ComplexImageComponent,
  ConvolutionKernel,
  DiffusionBValue,
  DiffusionGradientOrientation,
  EchoNumbers,
  EchoTime,
  FlipAngle,
  FrameReferenceTime,
  ImageType,
  InversionTime,
  KVP,
  TemporalPositionIdentifier,
  TriggerTime,
} from '../tags.ts';
import { areParallel, distanceAlong, isPlaced, type PlacedSlice, type Slice } from './slice.ts';
import { compareSlices, samePlaceMm } from './sortSlices.ts';

/** Slices that make one stack, and what sets them apart from the others of their series. */
export interface SliceGroup {
  readonly key: string;
  readonly slices: readonly Slice[];
}

const text = (tag: Tag<StringVr>) => (attributes: Attributes) => attributes.texts(tag).join('\\');
const number = (tag: Tag<NumberVr>) => (attributes: Attributes) => attributes.numbers(tag).join('\\');

/**
 * What a repeated volume may differ in, the surest sign first: contrasts made of one acquisition (magnitude and phase,
 * water and fat) by Image Type, and what was set otherwise from take to take.
 */
const repeats: readonly (readonly [name: string, value: (attributes: Attributes) => string])[] = [
  ['component', text(ComplexImageComponent)],
  ['type', text(ImageType)],
  ['echo', number(EchoNumbers)],
  ['echo time', number(EchoTime)],
  ['inversion', number(InversionTime)],
  ['flip', number(FlipAngle)],
  ['phase', number(TemporalPositionIdentifier)],
  ['b value', number(DiffusionBValue)],
  ['gradient', number(DiffusionGradientOrientation)],
  ['trigger', number(TriggerTime)],
  ['kernel', text(ConvolutionKernel)],
  ['kV', number(KVP)],
  ['time', number(FrameReferenceTime)],
  ['acquisition', number(AcquisitionNumber)],
];

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function orientationKey({ directions: { rowDirection, columnDirection } }: PlacedSlice): string {
  return [...rowDirection, ...columnDirection].map((cosine) => (cosine + 0).toFixed(2).replace('-0.00', '0.00')).join();
}

/** Parallel slices together. */
function byOrientation(slices: readonly PlacedSlice[]): PlacedSlice[][] {
  const groups: PlacedSlice[][] = [];
  for (const slice of slices) {
    const group = groups.find(([first]) => first !== undefined && areParallel(first.directions, slice.directions));
    if (group === undefined) groups.push([slice]);
    else group.push(slice);
  }
  return groups;
}

/** The number of the place of each slice, along the normal of the first. */
function numberPlaces(slices: readonly PlacedSlice[]): ReadonlyMap<Slice, number> {
  const [first] = slices;
  if (first === undefined) return new Map();
  const along = (slice: PlacedSlice) => distanceAlong(slice, first.directions.normal);
  const places = new Map<Slice, number>();
  let last = -Infinity;
  let place = -1;
  for (const slice of slices.toSorted((a, b) => along(a) - along(b))) {
    if (along(slice) - last > samePlaceMm) place += 1;
    last = along(slice);
    places.set(slice, place);
  }
  return places;
}

/** So many slices of a volume may have been sent again without being a take. */
const mostResent = 2;

/**
 * Whether groups are takes of one volume: more of its places belong to several groups than lie outside the largest group,
 * or they share more than a few slices that were sent again (takes of neighboring parts of a body overlap a little).
 * Otherwise the attribute counts slices or parts of one volume.
 */
function areTakes(groups: readonly ReadonlySet<number>[]): boolean {
  // A take that has only begun, or was broken off, may have a single slice; where most have, they are no takes.
  if (groups.filter(({ size }) => size < 2).length * 2 >= groups.length) return false;
  const takesAt = new Map<number, number>();
  for (const place of groups.flatMap((group) => [...group])) takesAt.set(place, (takesAt.get(place) ?? 0) + 1);
  const shared = [...takesAt.values()].filter((takes) => takes > 1).length;
  const [largest = 0, second = 0] = groups.map(({ size }) => size).sort((a, b) => b - a);
  return shared > takesAt.size - largest || shared > Math.max(mostResent, second / 20);
}

/**
 * A volume that was taken several times becomes several, when an attribute tells its takes apart. Where places do not
 * repeat nothing is split (a scanner may count each slice as an acquisition), nor where there is one place only (a film).
 */
function byRepeat(slices: readonly PlacedSlice[], key: string, from = 0): SliceGroup[] {
  const places = numberPlaces(slices);
  const placesOf = (group: readonly Slice[]) => new Set(group.flatMap((slice) => places.get(slice) ?? []));
  const { size } = placesOf(slices);
  if (size < 2 || size === slices.length) return [{ key, slices }];
  for (const [index, [name, read]] of repeats.entries()) {
    if (index < from) continue;
    const groups = groupBy(slices, ({ attributes }) => read(attributes));
    if (groups.size < 2 || groups.has('') || !areTakes([...groups.values()].map(placesOf))) continue;
    return [...groups].flatMap(([value, group]) => byRepeat(group, `${key} ${name} ${value}`, index + 1));
  }
  return byTurns(slices, key, places);
}

/**
 * The last resort where no attribute tells the takes apart: when every place was taken equally often, the first image of
 * each place makes the first volume, and so on, as the instance numbers or times go. Where these are the same, too,
 * it is unknown which images belong together, and nothing is split.
 */
function byTurns(slices: readonly PlacedSlice[], key: string, places: ReadonlyMap<Slice, number>): SliceGroup[] {
  const atPlace = [...groupBy(slices, (slice) => places.get(slice)).values()];
  const takes = slices.length / atPlace.length;
  if (atPlace.some((group) => group.length !== takes)) return [{ key, slices }];
  const inOrder = atPlace.map((group) => group.toSorted(compareSlices));
  if (inOrder.some((group) => group.some((slice, index) => index > 0 && isTie(slice, group[index - 1]))))
    return [{ key, slices }];
  return Array.from({ length: takes }, (_, take) => ({
    key: `${key} take ${take + 1}`,
    slices: inOrder.flatMap((group) => group[take] ?? []),
  }));
}

function isTie(a: Slice, b: Slice | undefined): boolean {
  return a.instanceNumber === b?.instanceNumber && a.acquiredAt === b?.acquiredAt;
}

function splitPlaced(slices: readonly PlacedSlice[], key: string): SliceGroup[] {
  const groups = byOrientation(slices);
  // Where most stand alone (a scout, cuts around an axis) they are one set after all.
  if (groups.length > 1 && groups.length * 2 > slices.length) return [{ key, slices }];
  return groups.flatMap((group) => {
    const [first] = group;
    const orientation = first !== undefined && groups.length > 1 ? ` ${orientationKey(first)}` : '';
    return byRepeat(group, key + orientation);
  });
}

/**
 * The stacks that a series' single-frame images make. Images that say where they lie are apart from those that do not,
 * and from those of another size, frame of reference or orientation; localizers are apart; a volume that was taken
 * several times is several. Images without a place, as radiographs, stay together whatever their size: they are looked
 * at one by one.
 */
export function splitSlices(slices: readonly Slice[]): SliceGroup[] {
  const localizers = groupBy(slices.toSorted(compareSlices), ({ isLocalizer }) => (isLocalizer ? 'localizer' : ''));
  return [...localizers].flatMap(([localizer, group]) => {
    const placed = group.filter(isPlaced);
    const loose = group.filter((slice) => !isPlaced(slice));
    const shapes = groupBy(placed, ({ shape }) => shape);
    const stacks = [...shapes].flatMap(([shape, ofShape]) => splitPlaced(ofShape, `${localizer} ${shape}`));
    return loose.length === 0 ? stacks : [...stacks, { key: `${localizer} without place`, slices: loose }];
  });
}
