/** Travel that makes one step, in pixels: the small events of a trackpad add up to it. */
const leastPx = 40;
/** One notch of a usual mouse, in pixels; browsers send from 100 to 120. */
const notchPx = 100;
/** What browsers call a line or a page, in pixels: three lines are one notch. */
const linePx = notchPx / 3;
const pagePx = notchPx * 10;
/** So many steps at most for one event, however fast a wheel without notches spins. */
const mostSteps = 25;

/** The travel of a wheel in pixels, whatever the browser counts in. */
export function wheelPixels({ deltaY, deltaMode }: Pick<WheelEvent, 'deltaY' | 'deltaMode'>): number {
  return deltaY * (deltaMode === 1 ? linePx : deltaMode === 2 ? pagePx : 1);
}

/**
 * Turns wheel events into steps through a stack: one for each notch of a mouse, and for every 40 px of a trackpad. What a
 * hand turns the other way counts from there.
 *
 * @returns a function from an event to the number of steps that it makes, negative for upwards.
 */
export function createWheelSteps(): (event: Pick<WheelEvent, 'deltaY' | 'deltaMode'>) => number {
  let traveled = 0;
  return (event) => {
    const pixels = wheelPixels(event);
    if (Math.sign(pixels) !== Math.sign(traveled)) traveled = 0;
    traveled += pixels;
    if (Math.abs(traveled) < leastPx) return 0;
    const steps = Math.min(mostSteps, Math.max(1, Math.round(Math.abs(traveled) / notchPx)));
    const direction = Math.sign(traveled);
    traveled = 0;
    return direction * steps;
  };
}
