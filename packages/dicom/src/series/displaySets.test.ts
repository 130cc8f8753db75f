import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDicom } from '../index.ts';
import { jsonNumber, jsonString } from '../json/read.ts';
import type { DicomJson } from '../json/types.ts';
import { InstanceNumber, SOPInstanceUID } from '../tags.ts';
import { displaySets } from './displaySets.ts';

const studies = new URL('../../../../examples/express/demo/studies/', import.meta.url);
const ct = '1.2.840.10008.5.1.4.1.1.2';

interface Given {
  readonly uid: string;
  readonly number?: number;
  readonly position?: readonly number[];
  readonly orientation?: readonly number[];
  readonly more?: DicomJson;
}

const axial = [1, 0, 0, 0, 1, 0];
const value = (vr: string, ...values: (string | number)[]) => ({ vr, Value: values });

/** A slice of 512 rows and 256 columns, unless `more` says otherwise. */
function slice({ uid, number, position, orientation = axial, more = {} }: Given): DicomJson {
  return {
    '00080016': value('UI', ct),
    '00080018': value('UI', uid),
    '0020000D': value('UI', '1.2'),
    '0020000E': value('UI', '1.2.3'),
    '00280010': value('US', 512),
    '00280011': value('US', 256),
    ...(number === undefined ? {} : { '00200013': value('IS', number) }),
    ...(position === undefined
      ? {}
      : { '00200032': value('DS', ...position), '00200037': value('DS', ...orientation) }),
    ...more,
  };
}

const stack = (positions: readonly number[], more?: (index: number) => DicomJson) =>
  positions.map((z, index) =>
    slice({ uid: `1.${index}`, number: index + 1, position: [0, 0, z], more: more?.(index) ?? {} }),
  );
const uids = (instances: readonly DicomJson[] = []) =>
  instances.map((json) => jsonString(json, SOPInstanceUID)).join(' ');
const sizes = (instances: readonly DicomJson[]) => displaySets(instances).map((set) => set.instances.length);

describe('order within a stack', () => {
  it('is that of positions along the normal, whatever the numbers and the input say', () => {
    const [set] = displaySets(stack([10, -5, 2.5, -20]).reverse());
    expect(uids(set?.instances)).toBe('1.3 1.1 1.2 1.0');
    expect(set).toMatchObject({
      kind: 'stack',
      order: 'position',
      studyInstanceUid: '1.2',
      seriesInstanceUid: '1.2.3',
    });
  });

  it('follows the normal of oblique slices', () => {
    const orientation = [0, 1, 0, 0, 0, -1];
    const sagittal = [30, -10, 5].map((x, index) =>
      slice({ uid: `1.${index}`, position: [x, 7 * index, 0], orientation }),
    );
    expect(uids(displaySets(sagittal)[0]?.instances)).toBe('1.0 1.2 1.1');
  });

  it('is that of instance numbers as numbers where positions do not help', () => {
    const numbers = [10, 9, 2, 100].map((number) => slice({ uid: `1.${number}`, number }));
    const [set] = displaySets([...numbers, slice({ uid: '1.5' })]);
    expect(uids(set?.instances)).toBe('1.2 1.9 1.10 1.100 1.5');
    expect(set?.order).toBe('instanceNumber');
    expect(set?.slices).toBeUndefined();
  });

  it('is that of time, then of UIDs, where nothing else is known', () => {
    const at = (uid: string, time: string) => slice({ uid, more: { '00080032': value('TM', time) } });
    const [byTime] = displaySets([at('1.1', '101500'), at('1.2', '093000')]);
    expect(uids(byTime?.instances)).toBe('1.2 1.1');
    expect(byTime?.order).toBe('time');
    const [byUid] = displaySets([slice({ uid: '1.2' }), slice({ uid: '1.1' })]);
    expect(uids(byUid?.instances)).toBe('1.1 1.2');
    expect(byUid?.order).toBe('uid');
  });
});

describe('steps between slices', () => {
  const steps = (positions: readonly number[]) => displaySets(stack(positions))[0]?.slices;

  it('are a spacing when they are the same', () => {
    expect(steps([0, 2.5, 5, 7.5])).toEqual({ spacingBetweenSlicesMm: 2.5, gaps: [], isUneven: false, repeated: 0 });
    expect(steps([0, 0.333, 0.667, 1])?.spacingBetweenSlicesMm).toBeCloseTo(1 / 3, 10);
  });

  it('tell what is missing, repeated or uneven', () => {
    expect(steps([0, 1, 2, 5, 6])).toEqual({ gaps: [{ after: 2, distanceMm: 3 }], isUneven: false, repeated: 0 });
    expect(steps([0, 1, 1, 2])).toEqual({ gaps: [], isUneven: false, repeated: 1 });
    expect(steps([0, 1, 2.2, 3.2])).toEqual({ gaps: [], isUneven: true, repeated: 0 });
    expect(steps([4])).toBeUndefined();
  });
});

describe('a series is split', () => {
  it('where size, frame of reference or orientation differ', () => {
    const columns = (index: number): DicomJson => (index < 3 ? {} : { '00280011': value('US', 512) });
    expect(sizes(stack([0, 1, 2, 3, 4], columns))).toEqual([3, 2]);
    const space = (index: number): DicomJson => ({ '00200052': value('UI', index < 2 ? '1.1' : '1.2') });
    expect(sizes(stack([0, 1, 2, 3], space))).toEqual([2, 2]);
    const turned = [0, 1].map((y) =>
      slice({ uid: `2.${y}`, number: 9 + y, position: [0, y, 0], orientation: [1, 0, 0, 0, 0, -1] }),
    );
    expect(sizes([...stack([0, 1]), ...turned])).toEqual([2, 2]);
  });

  it('not where every image has an orientation of its own', () => {
    const around = Array.from({ length: 5 }, (_, index) => {
      const angle = (index * Math.PI) / 5;
      const orientation = [Math.cos(angle), Math.sin(angle), 0, 0, 0, -1];
      return slice({ uid: `1.${index}`, number: 5 - index, position: [0, 0, 0], orientation });
    });
    expect(sizes(around)).toEqual([5]);
    expect(uids(displaySets(around)[0]?.instances)).toBe('1.4 1.3 1.2 1.1 1.0');
  });

  it('where a volume was taken several times and an attribute tells the takes apart', () => {
    const places = [0, 1, 2, 0, 1, 2];
    const take = (index: number) => (index < 3 ? 1 : 2);
    for (const [tag, vr] of [
      ['00180086', 'IS'],
      ['00200100', 'IS'],
      ['00200012', 'IS'],
      ['00189087', 'FD'],
    ] as const) {
      expect(sizes(stack(places, (index) => ({ [tag]: value(vr, take(index)) })))).toEqual([3, 3]);
    }
    // Nothing tells them apart: by turns, as long as every place has as many.
    expect(sizes(stack(places))).toEqual([3, 3]);
    expect(sizes(stack([0, 1, 2, 0, 1]))).toEqual([5]);
    // A take that has only begun leaves the others as they are.
    const begun = (index: number) => ({ '00200100': value('IS', Math.floor(index / 3) + 1) });
    expect(sizes(stack([...places, 0], begun))).toEqual([3, 3, 1]);
    const both = (index: number): DicomJson => ({
      '00180086': value('IS', 1 + (index % 2)),
      '00200012': value('IS', index < 6 ? 1 : 2),
    });
    expect(sizes(stack([0, 0, 1, 1, 2, 2, 0, 0, 1, 1, 2, 2], both))).toEqual([3, 3, 3, 3]);
  });

  it('not where each slice is an acquisition of its own, nor where one place was watched over time', () => {
    expect(sizes(stack([0, 1, 2], (index) => ({ '00200012': value('IS', index + 1) })))).toEqual([3]);
    expect(sizes(stack([5, 5, 5], (index) => ({ '00200100': value('IS', index + 1) })))).toEqual([3]);
  });

  it('for its localizers, and for images that lie nowhere', () => {
    const localizer = slice({
      uid: '9',
      number: 1,
      position: [0, 0, 0],
      more: { '00080008': value('CS', 'ORIGINAL', 'PRIMARY', 'LOCALIZER') },
    });
    expect(sizes([...stack([0, 1, 2]), localizer])).toEqual([3, 1]);
    const summary = slice({ uid: '9', number: 99, more: { '00280011': value('US', 1024) } });
    expect(sizes([summary, ...stack([0, 1, 2])])).toEqual([3, 1]);
  });

  it('not for radiographs of several sizes', () => {
    const films = [512, 256, 512].map((rows, index) =>
      slice({ uid: `1.${index}`, number: index, more: { '00280010': value('US', rows) } }),
    );
    expect(sizes(films)).toEqual([3]);
  });

  it('for multi-frame images and every other object', () => {
    const object = (uid: string, sopClass: string): DicomJson => ({
      '00080016': value('UI', `1.2.840.10008.5.1.4.1.1.${sopClass}`),
      '00080018': value('UI', uid),
      '0020000E': value('UI', '1.2.3'),
    });
    const sets = displaySets([
      ...stack([0, 1]),
      slice({ uid: '3', number: 3, more: { '00280008': value('IS', 30) } }),
      object('a', '88.33'),
      object('b', '88.59'),
      object('c', '11.1'),
      object('d', '104.1'),
      object('e', '104.3'),
      object('f', '66.4'),
      object('g', '9.1.1'),
      object('h', '481.5'),
      object('i', '66'),
    ]);
    expect(sets.map(({ kind, instances }) => `${kind} ${instances.length}`)).toEqual([
      'stack 2',
      'multiframe 1',
      'report 1',
      'keyObjects 1',
      'presentationState 1',
      'document 1',
      'model 1',
      'segmentation 1',
      'waveform 1',
      'radiotherapy 1',
      'other 1',
    ]);
  });
});

describe('display sets', () => {
  const ofSeries = (uid: string, number?: number, date?: string): DicomJson =>
    slice({
      uid: `${uid}.1`,
      more: {
        '0020000E': value('UI', uid),
        ...(number === undefined ? {} : { '00200011': value('IS', number) }),
        ...(date === undefined ? {} : { '00080021': value('DA', date) }),
      },
    });

  it('come by series number, then date, then UID', () => {
    const sets = displaySets([
      ofSeries('1.9'),
      ofSeries('1.10', 10),
      ofSeries('1.2', 2, '20260102'),
      ofSeries('1.3', 2, '20260101'),
    ]);
    expect(sets.map(({ seriesInstanceUid }) => seriesInstanceUid)).toEqual(['1.3', '1.2', '1.10', '1.9']);
  });

  it('hold every instance once, and keep their ids while images arrive', () => {
    const all = stack([0, 1, 2, 3]);
    const [early] = displaySets(all.slice(2));
    const [late, ...none] = displaySets([...all, ...all]);
    expect(late?.id).toBe(early?.id);
    expect(late?.instances.length).toBe(4);
    expect(none).toEqual([]);
    expect(displaySets([])).toEqual([]);
  });

  it('do not depend on the order of the input', () => {
    const mixed = [
      ...stack([0, 1, 2, 0, 1, 2], (index) => ({ '00180086': value('IS', index < 3 ? 1 : 2) })),
      ofSeries('1.10', 10),
      ofSeries('1.2', 2),
    ];
    const expected = displaySets(mixed);
    expect(displaySets(mixed.toReversed())).toEqual(expected);
    expect(displaySets([...mixed.slice(3), ...mixed.slice(0, 3)])).toEqual(expected);
  });
});

describe('the demo studies', () => {
  it('are a stack of slices from below, and a full-mouth series in the order it was taken', () => {
    const read = (path: string) => {
      const folder = new URL(path, studies);
      if (!existsSync(folder)) return [];
      return readdirSync(folder).map((name) => readDicom(readFileSync(new URL(name, folder))).toJson());
    };
    const [fullMouth, ...others] = displaySets(read('patient1/fmx/'));
    expect(others).toEqual([]);
    expect(fullMouth?.instances.map((json) => jsonNumber(json, InstanceNumber))).toEqual(
      Array.from({ length: 18 }, (_, index) => index + 1),
    );
    const [volume] = displaySets(read('patient2/cbct/').reverse());
    if (volume === undefined) return;
    expect(volume.order).toBe('position');
    expect(volume.slices?.spacingBetweenSlicesMm).toBeGreaterThan(0);
  });
});
