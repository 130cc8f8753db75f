import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PresentationSettings, untouched } from './presentation.ts';
import { canRedo, canUndo, noSteps, recorded, redone, refitted, type Travel, type UndoSteps, undone } from './undo.ts';

const zoomed = (zoom: number): PresentationSettings => ({ ...untouched, view: { zoom, center: [0.5, 0.5] } });
const windowed = (center: number, width = 100): PresentationSettings => ({
  ...untouched,
  userWindow: { center, width },
});

/** Someone who sets pictures, undoes and redoes. */
function reader(begin: PresentationSettings = untouched) {
  let now: Travel = { settings: begin, steps: noSteps };
  const go = (travel: (steps: UndoSteps, settings: PresentationSettings) => Travel | undefined) => {
    now = travel(now.steps, now.settings) ?? now;
    return now.settings;
  };
  return {
    now: () => now,
    set(settings: PresentationSettings, gesture?: object) {
      now = { settings, steps: recorded(now.steps, now.settings, settings, gesture) };
    },
    undo: () => go(undone),
    redo: () => go(redone),
  };
}

describe('undo and redo', () => {
  test('go back and forth through the steps, and stop at the ends', () => {
    const { set, undo, redo, now } = reader();
    set(zoomed(2));
    set({ ...zoomed(2), invert: true });
    expect([undo(), undo(), undo()]).toEqual([zoomed(2), untouched, untouched]);
    expect([canUndo(now()), canRedo(now())]).toEqual([false, true]);
    expect([redo(), redo(), redo().invert]).toEqual([zoomed(2), { ...zoomed(2), invert: true }, true]);
    expect([canUndo(now()), canRedo(now())]).toEqual([true, false]);
  });

  test('give a window that the reader never set back to the images', () => {
    const { set, undo } = reader();
    set(windowed(40));
    expect(undo().userWindow).toBeUndefined();
  });

  test('after something new was done, what was undone is gone', () => {
    const { set, undo, redo } = reader();
    set(zoomed(2));
    set(zoomed(3));
    undo();
    set(zoomed(9));
    expect([redo(), undo(), undo()]).toEqual([zoomed(9), zoomed(2), untouched]);
  });
});

describe('one gesture', () => {
  test('is one step, however many changes it makes', () => {
    const { set, undo, redo } = reader();
    const drag = {};
    for (let center = 1; center <= 50; center += 1) set(windowed(center), drag);
    expect([undo(), redo()]).toEqual([untouched, windowed(50)]);
  });

  test('is another step than the same one made again, and than what came between', () => {
    const { set, undo } = reader();
    const [first, second, wheel] = [{}, {}, {}];
    set(windowed(1), first);
    set(windowed(2), second);
    set(zoomed(2), wheel);
    set(windowed(3));
    set(zoomed(3), wheel);
    expect([undo(), undo(), undo(), undo(), undo()]).toEqual([
      windowed(3),
      zoomed(2),
      windowed(2),
      windowed(1),
      untouched,
    ]);
  });

  test('that comes back to where it began is no step, and can go on', () => {
    const { set, undo, now } = reader(zoomed(2));
    const drag = {};
    set(zoomed(3), drag);
    set(zoomed(2), drag);
    expect(canUndo(now())).toBe(false);
    set(zoomed(4), drag);
    set(zoomed(5), drag);
    expect([undo(), undo()]).toEqual([zoomed(2), zoomed(2)]);
  });

  test('that is undone while it goes on begins a step of its own', () => {
    const { set, undo } = reader();
    const drag = {};
    set(windowed(1), drag);
    set(windowed(2), drag);
    undo();
    set(windowed(3), drag);
    expect(undo()).toEqual(untouched);
  });
});

test('a change that changes nothing is no step, and leaves what can be redone', () => {
  const { set, undo, redo } = reader();
  set(zoomed(2));
  undo();
  set({ ...untouched, view: { zoom: 1, center: [0.5, 0.5] } });
  expect(redo()).toEqual(zoomed(2));
});

test('a hundred steps are kept', () => {
  const { set, undo, now } = reader();
  for (let zoom = 2; zoom <= 151; zoom += 1) set(zoomed(zoom));
  let count = 0;
  while (canUndo(now())) {
    undo();
    count += 1;
  }
  expect([count, now().settings.view.zoom]).toEqual([100, 51]);
});

test('beside a picture of another shape, windows are undone and views are forgotten', () => {
  const steps: UndoSteps = {
    past: [untouched, zoomed(2), { ...windowed(40), view: zoomed(2).view }, { ...windowed(40), view: zoomed(3).view }],
    future: [
      { ...windowed(40), view: zoomed(7).view, invert: true },
      { ...windowed(40), view: zoomed(6).view },
    ],
    gesture: {},
  };
  expect(refitted(steps, { ...windowed(40), view: zoomed(5).view })).toEqual({
    past: [untouched],
    future: [{ ...windowed(40), invert: true }],
    gesture: undefined,
  });
});

test('any walk can be undone to its beginning and redone to its end', () => {
  const settings = fc.record<PresentationSettings>({
    userWindow: fc.option(fc.record({ center: fc.integer(), width: fc.integer({ min: 1 }) }), { nil: undefined }),
    invert: fc.boolean(),
    view: fc.record({ zoom: fc.integer({ min: 1, max: 4 }), center: fc.constant([0.5, 0.5] as const) }),
  });
  const gestures = [undefined, {}, {}];
  const walk = fc.array(fc.tuple(settings, fc.constantFrom(...gestures)), { maxLength: 60 });
  fc.assert(
    fc.property(walk, (changes) => {
      const { set, undo, redo, now } = reader();
      for (const change of changes) set(...change);
      const end = now().settings;
      const way: PresentationSettings[] = [end];
      while (canUndo(now())) way.push(undo());
      expect(now().settings).toEqual(untouched);
      for (const settings of way.toReversed().slice(1)) expect(redo()).toEqual(settings);
      expect([now().settings, canRedo(now())]).toEqual([end, false]);
      // Each step can be seen.
      for (const [place, settings] of way.entries()) expect(settings).not.toEqual(way[place + 1]);
    }),
  );
});
