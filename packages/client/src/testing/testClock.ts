/** The time of the test clinic. */
export interface TestClock {
  now(): Date;
  /** Stands still at an instant, until it is set or advanced. */
  set(instant: Date | string | number): void;
  /** Goes on by so many milliseconds. */
  advance(ms: number): void;
}

/** A clock that stands at `start`; the machine's own time without one, until it is set or advanced. */
export function createTestClock(start?: Date | string | number): TestClock {
  let standsAt: number | undefined;
  const now = () => standsAt ?? Date.now();
  const set: TestClock['set'] = (instant) => {
    const ms = new Date(instant).getTime();
    if (Number.isNaN(ms)) throw new TypeError('The clock can only be set to an instant.');
    standsAt = ms;
  };
  if (start !== undefined) set(start);
  return {
    now: () => new Date(now()),
    set,
    advance: (ms) => set(now() + ms),
  };
}
