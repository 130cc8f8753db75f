import { describe, expect, it } from 'vitest';
import { inverseDct } from './inverseDct.ts';

describe('inverseDct', () => {
  it('spreads the first coefficient evenly', () => {
    const block = new Float64Array(64);
    block[0] = 80;
    inverseDct(block);
    for (const value of block) expect(value).toBeCloseTo(10, 9);
  });

  it('undoes the transformation of ITU-T T.81 A.3.3', () => {
    const samples = Float64Array.from({ length: 64 }, (_, index) => ((index * 37) % 101) - 50);
    const scale = (index: number) => (index === 0 ? Math.SQRT1_2 : 1);
    const block = Float64Array.from({ length: 64 }, (_, at) => {
      const [v, u] = [at >> 3, at & 7];
      let sum = 0;
      for (const [index, sample] of samples.entries()) {
        const [y, x] = [index >> 3, index & 7];
        sum += sample * Math.cos(((2 * x + 1) * u * Math.PI) / 16) * Math.cos(((2 * y + 1) * v * Math.PI) / 16);
      }
      return (sum * scale(u) * scale(v)) / 4;
    });
    inverseDct(block);
    for (const [index, value] of block.entries()) expect(value).toBeCloseTo(samples[index] ?? 0, 9);
  });
});
