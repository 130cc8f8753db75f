import { describe, expect, it } from 'vitest';
import { inverseDct } from './inverseDct.ts';

const ones = new Uint16Array(64).fill(1);

describe('inverseDct', () => {
  it('spreads the first coefficient evenly, brought to scale by its step', () => {
    const output = new Int32Array(64);
    const coefficients = new Int16Array(128);
    coefficients[64] = 20;
    inverseDct(coefficients, 64, new Uint16Array(64).fill(4), output);
    expect([...output]).toEqual(Array(64).fill(10));
  });

  it('undoes the transformation of ITU-T T.81 A.3.3 within half a level, and rounding', () => {
    const samples = Float64Array.from({ length: 64 }, (_, index) => ((index * 1237) % 4096) - 2048);
    const scale = (index: number) => (index === 0 ? Math.SQRT1_2 : 1);
    const coefficients = Int16Array.from({ length: 64 }, (_, at) => {
      const [v, u] = [at >> 3, at & 7];
      let sum = 0;
      for (const [index, sample] of samples.entries()) {
        const [y, x] = [index >> 3, index & 7];
        sum += sample * Math.cos(((2 * x + 1) * u * Math.PI) / 16) * Math.cos(((2 * y + 1) * v * Math.PI) / 16);
      }
      return Math.round((sum * scale(u) * scale(v)) / 4);
    });
    const output = new Int32Array(64);
    inverseDct(coefficients, 0, ones, output);
    const errors = output.map((value, index) => Math.abs(value - (samples[index] ?? 0)));
    expect(Math.max(...errors)).toBeLessThanOrEqual(2);
  });
});
