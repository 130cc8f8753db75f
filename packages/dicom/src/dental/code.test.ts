import { describe, expect, it } from 'vitest';
import { toothCode, toothOfCode } from './code.ts';
import { permanentTeeth, primaryTeeth, type Tooth } from './tooth.ts';
import { toothCodes } from './toothCodes.ts';

const teeth = [...permanentTeeth, ...primaryTeeth];

describe('codes of teeth', () => {
  it('name one tooth each', () => {
    const codes = Object.values(toothCodes).flatMap((text) => text.split(' '));
    expect(new Set(codes).size).toBe(codes.length);
    for (const tooth of teeth) expect(toothOfCode(toothCode(tooth))).toBe(tooth);
  });

  it('have a right check digit in SNOMED CT', () => {
    const identifiers = Object.values(toothCodes).flatMap((text) => text.split(' ').filter((code) => /^\d/.test(code)));
    expect(identifiers.filter((code) => !hasVerhoeffDigit(code))).toEqual([]);
  });

  // The order in which the standard's map numbers teeth: along the upper arch from the right, back along the lower one.
  it('run along the arches in SNOMED RT', () => {
    const structure = (tooth: Tooth) =>
      Math.min(...(toothCodes[tooth].match(/(?<=T-54)\d{2}(?=\d)/g) ?? []).map(Number));
    const upper = permanentTeeth.slice(0, 16);
    expect(upper.map(structure)).toEqual(Array.from({ length: 16 }, (_, index) => 21 + index));
    const lower = permanentTeeth.slice(16).reverse();
    expect(lower.map(structure)).toEqual(Array.from({ length: 16 }, (_, index) => 37 + index));
    expect(primaryTeeth.map(structure)).toEqual([
      65, 64, 63, 62, 61, 66, 67, 68, 69, 70, 75, 74, 73, 72, 71, 76, 77, 78, 79, 80,
    ]);
  });

  it('are read in every scheme that files use, and only there', () => {
    expect(toothOfCode({ value: '860767006', scheme: 'SCT' })).toBe('13');
    expect(toothOfCode({ value: '80647007', scheme: 'SCT' })).toBe('13');
    expect(toothOfCode({ value: '245572003', scheme: 'http://snomed.info/sct' })).toBe('13');
    expect(toothOfCode({ value: 'T-54260', scheme: 'SRT' })).toBe('13');
    expect(toothOfCode({ value: 'T-54260', scheme: 'SNM3' })).toBe('13');
    expect(toothOfCode({ value: 'T-54260', scheme: 'SCT' })).toBeUndefined();
    expect(toothOfCode({ value: '860767006', scheme: 'DCM' })).toBeUndefined();
    expect(toothOfCode({ value: '2551000124100', scheme: 'SCT' })).toBeUndefined();
    expect(toothOfCode({ value: '38199008', scheme: 'SCT' })).toBeUndefined();
  });

  it('carry a meaning', () => {
    expect(toothCode('13')).toEqual({
      value: '860767006',
      scheme: 'SCT',
      meaning: 'Permanent maxillary right canine tooth',
    });
    expect(toothCode('84').meaning).toBe('Deciduous mandibular right first molar tooth');
  });
});

/** The check digit of SNOMED CT identifiers: arithmetic in the dihedral group of order 10. */
function hasVerhoeffDigit(identifier: string): boolean {
  const product = (a: number, b: number) => {
    const sum = a < 5 ? a + (b % 5) : a - (b % 5) + 5;
    return a < 5 === b < 5 ? sum % 5 : 5 + (sum % 5);
  };
  const permuted = (digit: number, times: number): number =>
    times === 0 ? digit : permuted([1, 5, 7, 6, 2, 8, 3, 0, 9, 4][digit] ?? 0, times - 1);
  const digits = [...identifier].reverse().map(Number);
  return digits.reduce((check, digit, place) => product(check, permuted(digit, place % 8)), 0) === 0;
}
