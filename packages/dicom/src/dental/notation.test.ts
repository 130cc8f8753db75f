import { describe, expect, it } from 'vitest';
import { formatTooth, parseTooth, type ToothNotation } from './notation.ts';
import { permanentTeeth, primaryTeeth } from './tooth.ts';

const notations: ToothNotation[] = ['fdi', 'universal', 'palmer', 'palmer-ascii'];

describe('notations of teeth', () => {
  it('write each tooth as clinics do', () => {
    const written = (['18', '11', '21', '28', '38', '31', '41', '48', '55', '51', '65', '75', '81', '85'] as const).map(
      (tooth) => notations.map((notation) => formatTooth(tooth, notation)).join(' '),
    );
    expect(written).toEqual([
      '18 1 8⏌ UR8',
      '11 8 1⏌ UR1',
      '21 9 ⎿1 UL1',
      '28 16 ⎿8 UL8',
      '38 17 ⎾8 LL8',
      '31 24 ⎾1 LL1',
      '41 25 1⏋ LR1',
      '48 32 8⏋ LR8',
      '55 A E⏌ URE',
      '51 E A⏌ URA',
      '65 J ⎿E ULE',
      '75 K ⎾E LLE',
      '81 P A⏋ LRA',
      '85 T E⏋ LRE',
    ]);
  });

  it('read what they write, each designation for one tooth', () => {
    for (const notation of notations) {
      const teeth = [...permanentTeeth, ...primaryTeeth];
      const written = teeth.map((tooth) => formatTooth(tooth, notation));
      expect(new Set(written).size).toBe(52);
      expect(written.map((text) => parseTooth(text, notation))).toEqual(teeth);
    }
  });

  it('read what people type', () => {
    expect(parseTooth(' 1.6 ', 'fdi')).toBe('16');
    expect(parseTooth('#3', 'universal')).toBe('16');
    expect(parseTooth('03', 'universal')).toBe('16');
    expect(parseTooth('t', 'universal')).toBe('85');
    expect(parseTooth('ur 6', 'palmer')).toBe('16');
    expect(parseTooth('6┘', 'palmer-ascii')).toBe('16');
    expect(parseTooth('└c', 'palmer')).toBe('63');
  });

  it('give undefined for what does not exist', () => {
    for (const text of ['19', '56', '0', '', 'UR6', '1-6']) expect(parseTooth(text, 'fdi')).toBeUndefined();
    for (const text of ['0', '33', 'U', '', '100', '3.0', 'AA']) expect(parseTooth(text, 'universal')).toBeUndefined();
    for (const text of ['UR9', 'URF', '⏌6', '6⎿', 'XX6', '6', '']) expect(parseTooth(text, 'palmer')).toBeUndefined();
  });
});
