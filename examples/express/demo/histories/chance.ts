/** Numbers that look like chance and are the same at each start, so that everybody's demo tells the same stories. */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** True so often: 0.2 is one of five. */
  happens(share: number): boolean;
  /** @throws RangeError for no things. */
  pick<T>(things: readonly T[]): T;
}

/** @param seed the same gives the same. @source https://gist.github.com/tommyettinger/46a874533244883189143505d203312c mulberry32, public domain */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    happens: (share) => next() < share,
    pick(things) {
      const [picked] = things.slice(between(0, things.length - 1));
      if (picked === undefined) throw new RangeError('There is nothing to pick.');
      return picked;
    },
  };
}
