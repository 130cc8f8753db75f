import { describe, expect, it } from 'vitest';
import { describeTooth, isTooth, permanentTeeth, predecessorOf, primaryTeeth, successorOf } from './tooth.ts';

describe('a tooth', () => {
  it('exists in FDI from 11 to 48 and from 51 to 85', () => {
    expect(permanentTeeth.join(' ')).toBe(
      '18 17 16 15 14 13 12 11 21 22 23 24 25 26 27 28 48 47 46 45 44 43 42 41 31 32 33 34 35 36 37 38',
    );
    expect(primaryTeeth.join(' ')).toBe('55 54 53 52 51 61 62 63 64 65 85 84 83 82 81 71 72 73 74 75');
    for (const text of ['10', '19', '49', '56', '91', '1', '111', '', 'UR6', '99']) expect(isTooth(text)).toBe(false);
    const all = Array.from({ length: 100 }, (_, number) => String(number)).filter(isTooth);
    expect(all.length).toBe(52);
  });

  it('has its place and its kind', () => {
    expect(describeTooth('16')).toEqual({
      tooth: '16',
      dentition: 'permanent',
      quadrant: 'upperRight',
      arch: 'upper',
      side: 'right',
      position: 6,
      kind: 'molar',
      name: 'permanent maxillary right first molar',
    });
    expect(describeTooth('35').name).toBe('permanent mandibular left second premolar');
    expect(describeTooth('48').name).toBe('permanent mandibular right third molar');
    expect(describeTooth('54')).toMatchObject({ kind: 'molar', name: 'primary maxillary right first molar' });
    expect(describeTooth('73')).toMatchObject({ quadrant: 'lowerLeft', kind: 'canine', dentition: 'primary' });
    expect(permanentTeeth.map((tooth) => describeTooth(tooth).kind).filter((kind) => kind === 'premolar').length).toBe(
      8,
    );
  });

  it('follows another, or is followed', () => {
    expect(successorOf('54')).toBe('14');
    expect(successorOf('85')).toBe('45');
    expect(successorOf('14')).toBeUndefined();
    expect(predecessorOf('14')).toBe('54');
    expect(predecessorOf('31')).toBe('71');
    expect(predecessorOf('16')).toBeUndefined();
    for (const tooth of primaryTeeth) expect(predecessorOf(successorOf(tooth) ?? '18')).toBe(tooth);
  });
});
