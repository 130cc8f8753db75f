/** Numbers from 0 to below 1: always the same ones for the same seed, and good enough for tests. */
export type Random = () => number;

/** @source Mulberry32, a generator in the public domain. */
export function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 to `most`, both inclusive. */
export const upTo = (random: Random, most: number): number => Math.floor(random() * (most + 1));

/** One of a list that is not empty. */
export function oneOf<const List extends readonly [unknown, ...unknown[]]>(random: Random, list: List): List[number] {
  return list[upTo(random, list.length - 1)] ?? list[0];
}
