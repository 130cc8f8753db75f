import { describe, expect, it } from 'vitest';
import type { DicomJson } from '../json/types.ts';
import { type EdgeLabels, edgeLabels, turnedLabels, turnToShow } from './edgeLabels.ts';

const oriented = (...cosines: number[]): DicomJson => ({ '00200037': { vr: 'DS', Value: cosines } });
const stated = (right: string, bottom: string): DicomJson => ({ '00200020': { vr: 'CS', Value: [right, bottom] } });
const around = (labels: EdgeLabels | undefined) =>
  labels && [labels.top, labels.right, labels.bottom, labels.left].join(' ');

describe('labels of edges', () => {
  it('come from the orientation in the patient', () => {
    expect(around(edgeLabels(oriented(1, 0, 0, 0, 1, 0)))).toBe('A L P R');
    expect(around(edgeLabels(oriented(1, 0, 0, 0, 0, -1)))).toBe('H L F R');
    expect(around(edgeLabels(oriented(0, 1, 0, 0, 0, -1)))).toBe('H P F A');
  });

  it('name oblique directions by their parts, the largest first', () => {
    expect(around(edgeLabels(oriented(0.8, 0.6, 0, 0, 0, -1)))).toBe('H LP F RA');
    expect(around(edgeLabels(oriented(0.6, -0.8, 0, 0, 0, -1)))).toBe('H AL F PR');
    expect(around(edgeLabels(oriented(0.9987, 0.05, 0, 0, 0, -1)))).toBe('H L F R');
  });

  it('come from Patient Orientation where there is no other', () => {
    expect(around(edgeLabels(stated('A', 'F')))).toBe('H A F P');
    expect(around(edgeLabels(stated('LP', 'F')))).toBe('H LP F RA');
    expect(edgeLabels(stated('A', ''))).toBeUndefined();
    expect(edgeLabels(stated('X', 'F'))).toBeUndefined();
    expect(edgeLabels({})).toBeUndefined();
    expect(edgeLabels({ ...stated('L', 'F'), '00102210': { vr: 'CS', Value: ['QUADRUPED'] } })).toBeUndefined();
  });

  it('turn with the picture, first rotated, then flipped', () => {
    const axial = { top: 'A', right: 'L', bottom: 'P', left: 'R' };
    expect(around(turnedLabels(axial, {}))).toBe('A L P R');
    expect(around(turnedLabels(axial, { rotate: 90 }))).toBe('R A L P');
    expect(around(turnedLabels(axial, { rotate: 180 }))).toBe('P R A L');
    expect(around(turnedLabels(axial, { rotate: 270 }))).toBe('L P R A');
    expect(around(turnedLabels(axial, { flipHorizontal: true }))).toBe('A R P L');
    expect(around(turnedLabels(axial, { rotate: 90, flipHorizontal: true }))).toBe('R P L A');
    expect(around(turnedLabels(axial, { rotate: 90, flipVertical: true }))).toBe('L A R P');
  });

  it('tell how to turn a picture', () => {
    const labels = { top: 'H', right: 'A', bottom: 'F', left: 'P' };
    expect(turnToShow(labels, ['A', 'F'])).toEqual({ rotate: 0, flipHorizontal: false, flipVertical: false });
    expect(turnToShow(labels, ['P', 'F'])).toEqual({ rotate: 0, flipHorizontal: true, flipVertical: false });
    expect(turnToShow(labels, ['P', 'H'])).toEqual({ rotate: 180, flipHorizontal: false, flipVertical: false });
    expect(turnToShow(labels, ['L', 'F'])).toBeUndefined();
    for (const right of 'AP') {
      for (const bottom of 'HF') {
        const turn = turnToShow(labels, [right, bottom]);
        expect(turn && turnedLabels(labels, turn)).toMatchObject({ right, bottom });
      }
    }
  });
});
