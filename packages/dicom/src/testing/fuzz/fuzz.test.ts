import { afterAll, beforeAll, expect, it } from 'vitest';
import { Allocations } from './allocations.ts';
import { type Failure, Fuzzer } from './fuzzer.ts';
import { makeSeeds } from './seeds.ts';

const count = 20_000;
const allocations = new Allocations();
beforeAll(() => allocations.start());
afterAll(() => allocations.stop());

// More of them, also of other files, and with a limit of time: npm run bench -- fuzz
it(`reads ${count} damaged files without an error of its own, and within its bounds`, async () => {
  const fuzzer = new Fuzzer({ seeds: makeSeeds(), allocations });
  const failures: Failure[] = [];
  for (let number = 1; number <= count; number += 1) {
    const failure = await fuzzer.run(number);
    if (failure) failures.push(failure);
  }
  expect(failures.slice(0, 10)).toEqual([]);
  // The mutants still hold something to be read.
  expect(fuzzer.tally.refused).toBeLessThan(count / 4);
  expect(fuzzer.tally.elements / count).toBeGreaterThan(10);
});
