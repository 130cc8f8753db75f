import { describe, expect, it } from 'vitest';
import type { DicomJson } from '../json/types.ts';
import { displaySets } from './displaySets.ts';

const value = (vr: string, ...values: (string | number)[]) => ({ vr, Value: values });

/** A volume of five slices in the place of every other one; instance numbers begin with 1 again. */
function volume(take: number, more: DicomJson): DicomJson[] {
  return Array.from({ length: 5 }, (_, index) => ({
    '00080016': value('UI', '1.2.840.10008.5.1.4.1.1.4'),
    '00080018': value('UI', `1.${((index * 7) % 5) + 10}.${take}`),
    '0020000D': value('UI', '1.2'),
    '0020000E': value('UI', '1.2.3'),
    '00200013': value('IS', index + 1),
    '00200032': value('DS', 0, 0, index * 3),
    '00200037': value('DS', 1, 0, 0, 0, 1, 0),
    '00280010': value('US', 8),
    '00280011': value('US', 8),
    ...more,
  }));
}

const type = (...values: string[]) => ({ '00080008': value('CS', 'DERIVED', 'PRIMARY', ...values) });
const gradient = (...values: number[]) => ({ '00189089': value('FD', ...values) });

/** How the takes of each differ: attributes that scanners write. */
const contrasts: Readonly<Record<string, readonly DicomJson[]>> = {
  'Dixon, by the fourth Image Type': ['W', 'F', 'IP', 'OP'].map((each) => type('DIXON', each)),
  'magnitude and phase, by the third Image Type': ['M', 'P', 'R', 'I'].map((each) => type(each, 'ND')),
  'magnitude and phase, by Complex Image Component': ['MAGNITUDE', 'PHASE'].map((each) => ({
    '00089208': value('CS', each),
  })),
  echoes: [1, 2, 3].map((echo) => ({ '00180086': value('IS', echo) })),
  'echo times': [2.3, 4.6].map((time) => ({ '00180081': value('DS', time) })),
  'inversion times': [150, 300, 900].map((time) => ({ '00180082': value('DS', time) })),
  'flip angles': [5, 26].map((angle) => ({ '00181314': value('DS', angle) })),
  'b values': [0, 500, 1000].map((b) => ({ '00189087': value('FD', b) })),
  'gradients of one b value': [gradient(1, 0, 0), gradient(0, 1, 0), gradient(0, 0, 1)].map((each) => ({
    '00189087': value('FD', 1000),
    ...each,
  })),
  'phases of a cycle': [0, 40, 80].map((time) => ({ '00181060': value('DS', time) })),
  'points of time': [1, 2].map((position) => ({ '00200100': value('IS', position) })),
  'energies of CT': [80, 140].map((kV) => ({ '00180060': value('DS', kV) })),
  'kernels of CT': ['B30f', 'B70f'].map((kernel) => ({ '00181210': value('SH', kernel) })),
  'frames of PET': [60000, 120000].map((time) => ({ '00541300': value('DS', time) })),
  'water and fat of two echoes': [1, 2].flatMap((echo) =>
    ['W', 'F'].map((each) => ({ '00180086': value('IS', echo), ...type('DIXON', each) })),
  ),
};

describe('contrasts at the same places, whose instance numbers begin again', () => {
  it.each(Object.entries(contrasts))('are a set each: %s', (_, takes) => {
    const mixed = takes.flatMap((more, take) => volume(take, more));
    // Slices of all takes by turns, as a server may give them.
    const shuffled = mixed.toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length).toReversed();
    for (const instances of [mixed, shuffled]) {
      const sets = displaySets(instances);
      expect(sets).toHaveLength(takes.length);
      for (const set of sets) {
        expect(set.instances).toHaveLength(5);
        expect(set).toMatchObject({ order: 'position', slices: { repeated: 0, spacingBetweenSlicesMm: 3 } });
        const marks = new Set(set.instances.map((json) => JSON.stringify(takeOf(json, takes))));
        expect(marks.size).toBe(1);
      }
    }
  });

  it('are left together where nothing tells them apart, for nobody knows which belong together', () => {
    const [set, ...others] = displaySets([...volume(0, {}), ...volume(1, {})]);
    expect(others).toEqual([]);
    expect(set).toMatchObject({ order: 'position', slices: { repeated: 5 } });
  });

  it('are told apart by their time, where only that differs', () => {
    const at = (time: string) => ({ '00080032': value('TM', time) });
    expect(displaySets([...volume(0, at('101500')), ...volume(1, at('101600'))])).toHaveLength(2);
  });

  it('do not split one volume whose slices differ in what they are called', () => {
    const slices = volume(0, {}).map((slice, index) => ({ ...slice, ...type(index === 0 ? 'AXIAL' : 'OTHER') }));
    expect(displaySets(slices)).toHaveLength(1);
  });
});

/** The attributes of a slice by which its take differs from the others. */
function takeOf(json: DicomJson, takes: readonly DicomJson[]): unknown {
  return Object.keys(takes[0] ?? {}).map((tag) => json[tag]?.Value);
}
