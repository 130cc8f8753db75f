import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isDicomError } from '../errors.ts';
import { inflateRaw } from './inflateRaw.ts';

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

function noise(seed: number, most: number): Uint8Array {
  const random = seeded(seed);
  const alphabet = 1 + Math.floor(random() * 256);
  return Uint8Array.from({ length: Math.floor(random() * most) }, () => random() * alphabet);
}

const kinds = [
  { level: 0 },
  { level: 1 },
  { level: 9 },
  { strategy: constants.Z_FIXED },
  { strategy: constants.Z_HUFFMAN_ONLY },
  { strategy: constants.Z_RLE },
];

describe('inflateRaw', () => {
  it.each(kinds)('gives back what zlib deflated: %j', (options) => {
    for (let seed = 1; seed <= 100; seed++) {
      const bytes = noise(seed, 5000);
      const { bytes: inflated, damaged } = inflateRaw(deflateRawSync(bytes, options), 1_000_000);
      expect([seed, damaged, Buffer.from(inflated).equals(bytes)]).toEqual([seed, false, true]);
    }
  });

  it('goes back as far as deflate can', () => {
    const far = noise(5, 60_000);
    const bytes = new Uint8Array(32_768 + 300);
    bytes.set(far.subarray(0, 300));
    bytes.set(far.subarray(0, 300), 32_768);
    expect(Buffer.from(inflateRaw(deflateRawSync(bytes, { level: 9 }), 1_000_000).bytes).equals(bytes)).toBe(true);
  });

  it('gives what came out of a stream that is cut or damaged', () => {
    const bytes = noise(3, 5000);
    const deflated = deflateRawSync(bytes);
    for (let length = 0; length < deflated.length; length += 7) {
      const { bytes: part, damaged } = inflateRaw(deflated.subarray(0, length), 1_000_000);
      expect(damaged).toBe(true);
      expect(part.length).toBeLessThanOrEqual(bytes.length);
    }
    const random = seeded(9);
    for (let round = 0; round < 500; round++) {
      const hurt = deflated.slice();
      hurt[Math.floor(random() * hurt.length)] = Math.floor(random() * 256);
      expect(inflateRaw(hurt, 1_000_000).bytes.length).toBeLessThanOrEqual(1_000_000);
    }
    expect(inflateRaw(Uint8Array.of(7), 100)).toMatchObject({ damaged: true });
  });

  it('stops at the limit', () => {
    const bomb = deflateRawSync(new Uint8Array(10_000_000));
    let code = '';
    try {
      inflateRaw(bomb, 100_000);
    } catch (error) {
      if (isDicomError(error)) code = error.code;
    }
    expect(code).toBe('too_large');
  });
});
