import { describe, expect, it } from 'vitest';
import { jsonString } from '../json/read.ts';
import type { DicomJson } from '../json/types.ts';
import { SOPInstanceUID } from '../tags.ts';
import { Random } from '../testing/fuzz/random.ts';
import { displaySets } from './displaySets.ts';

type Value = (number: number) => DicomJson;

const value = (vr: string, ...values: (string | number)[]) => ({ vr, Value: values });

/** Every attribute that may tell takes apart, as a scanner writes the one of take, slice or block `number`. */
const attributes: Readonly<Record<string, Value>> = {
  ComplexImageComponent: (n) => ({ '00089208': value('CS', `COMPONENT${n}`) }),
  ImageType: (n) => ({ '00080008': value('CS', 'DERIVED', 'PRIMARY', 'DIXON', `T${n}`) }),
  EchoNumbers: (n) => ({ '00180086': value('IS', n) }),
  EchoTime: (n) => ({ '00180081': value('DS', 2.3 * n) }),
  InversionTime: (n) => ({ '00180082': value('DS', 150 * n) }),
  FlipAngle: (n) => ({ '00181314': value('DS', 5 * n) }),
  TemporalPositionIdentifier: (n) => ({ '00200100': value('IS', n) }),
  DiffusionBValue: (n) => ({ '00189087': value('FD', 500 * n) }),
  DiffusionGradientOrientation: (n) => ({ '00189089': value('FD', Math.cos(n), Math.sin(n), 0) }),
  TriggerTime: (n) => ({ '00181060': value('DS', 40 * n) }),
  ConvolutionKernel: (n) => ({ '00181210': value('SH', `B${n}f`) }),
  KVP: (n) => ({ '00180060': value('DS', 20 * n) }),
  FrameReferenceTime: (n) => ({ '00541300': value('DS', 60000 * n) }),
  AcquisitionNumber: (n) => ({ '00200012': value('IS', n) }),
};

interface Made {
  readonly take: number;
  readonly place: number;
  readonly more: DicomJson;
}

/** The series of these slices, in an order of its own, as a server may give them. */
function series(slices: readonly Made[], random: Random): DicomJson[] {
  const made = slices.map(
    ({ take, place, more }, index): DicomJson => ({
      '00080016': value('UI', '1.2.840.10008.5.1.4.1.1.4'),
      '00080018': value('UI', `1.${take}.${place}.${index}`),
      '0020000D': value('UI', '1.2'),
      '0020000E': value('UI', '1.2.3'),
      '00200013': value('IS', index + 1),
      '00200032': value('DS', 0, 0, place * 2.5),
      '00200037': value('DS', 1, 0, 0, 0, 1, 0),
      '00280010': value('US', 8),
      '00280011': value('US', 8),
      ...more,
    }),
  );
  for (let index = made.length - 1; index > 0; index -= 1) {
    const other = random.below(index + 1);
    const [a, b] = [made[index], made[other]];
    if (a && b) [made[index], made[other]] = [b, a];
  }
  return made;
}

const each = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const seeds = each(60).map((seed) => seed + 1);
/** Which take, or takes, the slices of a set are of. */
const takesIn = (instances: readonly DicomJson[]): string =>
  [...new Set(instances.map((json) => jsonString(json, SOPInstanceUID)?.split('.')[1]))].join();

describe.each(Object.entries(attributes))('%s', (name, attribute) => {
  it('that numbers slices, or parts, of one volume leaves it whole when one slice is repeated', () => {
    for (const seed of seeds) {
      const random = new Random(seed);
      const places = 5 + random.below(30);
      // One after the other as a table moves on, or by turns as an MR interleaves.
      const part = 1 + random.below(Math.floor(places / 2));
      const parts = Math.ceil(places / part);
      const byTurns = random.oneIn(3);
      const partOf = (place: number) => 1 + (byTurns ? place % parts : Math.floor(place / part));
      const slices = each(places).map((place) => ({ take: 0, place, more: attribute(partOf(place)) }));
      const place = random.below(places);
      // Repeated within its part, with another, or as one of its own.
      const number = random.pick([partOf(place), 1 + random.below(parts), parts + 1]);
      slices.push({ take: 0, place, more: attribute(number) });
      const sets = displaySets(series(slices, random));
      expect(
        sets.map(({ instances }) => instances.length),
        `seed ${seed}`,
      ).toEqual([places + 1]);
      expect(sets[0]?.slices, `seed ${seed}`).toMatchObject({ gaps: [], isUneven: false, repeated: 1 });
    }
  });

  it('that differs from take to take splits them, whatever else numbers slices and is repeated', () => {
    for (const seed of seeds) {
      const random = new Random(seed);
      const places = 3 + random.below(20);
      const takes = 2 + random.below(4);
      const counts = name === 'AcquisitionNumber' ? () => ({}) : (place: number) => acquisition(place + 1);
      const slices = each(takes).flatMap((take) => {
        // The last one may have been broken off, or not all of it has arrived.
        const length = take === takes - 1 && random.oneIn(2) ? 2 + random.below(places - 2) : places;
        return each(length).map((place) => ({ take, place, more: { ...counts(place), ...attribute(take + 1) } }));
      });
      const repeat = random.oneIn(2) ? random.below(places) : undefined;
      if (repeat !== undefined)
        slices.push({ take: 0, place: repeat, more: { ...acquisition(places + 1), ...attribute(1) } });
      const sets = displaySets(series(slices, random));
      expect(sets.map(({ instances }) => takesIn(instances)).toSorted(), `seed ${seed}`).toEqual(
        each(takes).map(String),
      );
      const repeated = sets.reduce((sum, set) => sum + (set.slices?.repeated ?? 0), 0);
      expect(repeated, `seed ${seed}`).toBe(repeat === undefined ? 0 : 1);
    }
  });

  it('that differs between takes of neighboring parts of a body splits them where they overlap', () => {
    for (const seed of seeds) {
      const random = new Random(seed);
      const [first, second] = [12 + random.below(60), 12 + random.below(60)];
      const overlap = Math.max(3, Math.ceil(Math.min(first, second) * (0.1 + random.below(40) / 100)));
      const slices = [
        ...each(first).map((place) => ({ take: 0, place, more: attribute(1) })),
        ...each(second).map((place) => ({ take: 1, place: first - overlap + place, more: attribute(2) })),
      ];
      const sets = displaySets(series(slices, random));
      expect(sets.map(({ instances }) => takesIn(instances)).toSorted(), `seed ${seed}`).toEqual(['0', '1']);
    }
  });
});

const acquisition: Value = (n) => ({ '00200012': value('IS', n) });
