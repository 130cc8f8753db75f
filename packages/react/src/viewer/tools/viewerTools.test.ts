import { expect, test, vi } from 'vitest';
import { viewerLabels } from '../../provider/messages/en/viewer.ts';
import { createViewerSession } from '../core/session.ts';
import { partsWith } from '../testing/partsWith.ts';
import { type SyntheticInstance, syntheticSource } from '../testing/syntheticSource.ts';
import { createToolKeys } from './keys.ts';
import type { ToolTarget } from './viewerTool.ts';
import { firstTool, viewerTools } from './viewerTools.ts';

const gray: SyntheticInstance = { rows: 2, columns: 2, value: () => 1 };

/** A viewer of 25 images in a box of 200 by 100 pixels, without a page. */
async function viewer(parts = partsWith()) {
  const source = syntheticSource([{ seriesInstanceUid: '1.1', instances: Array(25).fill(gray) }]);
  const session = createViewerSession({ studyInstanceUid: '1' }, source, parts);
  session.start({} as HTMLDivElement);
  await vi.waitFor(() => expect(session.getState().shown?.depth).toBe('full'));
  const target: ToolTarget = { session, box: { width: 200, height: 100 } };
  const choose = vi.fn();
  const keys = createToolKeys(viewerTools, choose);
  const press = (key: string, modifiers: Partial<KeyboardEvent> = {}) =>
    keys({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...modifiers }, target);
  return { session, target, choose, press, state: session.getState };
}
const shift = { shiftKey: true };
const control = { ctrlKey: true };

test('names, letters and keys belong to one tool each, and every button has its words', () => {
  const names = viewerTools.map(({ name }) => name);
  const keys = viewerTools.flatMap(({ button, keys = {} }) => [
    ...(button ? [button.letter.toLowerCase()] : []),
    ...Object.keys(keys),
  ]);
  expect(names).toEqual([...new Set(names)]);
  expect(keys).toEqual([...new Set(keys)]);
  for (const { name, button, drag, press } of viewerTools) {
    expect(drag && press, `${name} is chosen or does something, not both`).toBeUndefined();
    if (button) expect(viewerLabels[button.label], name).toBeTruthy();
    if (button) expect(drag ?? press, `the button of ${name} does something`).toBeDefined();
  }
  expect(firstTool.drag).toBeDefined();
});

test('arrows, pages, Home and End go through the stack', async () => {
  const { press, state } = await viewer();
  const places = ['ArrowDown', 'ArrowRight', 'PageDown', 'PageDown', 'PageDown', 'ArrowUp', 'Home', 'End', 'PageUp'];
  const walked = places.map((key) => {
    expect(press(key)).toBe(true);
    return state().index;
  });
  expect(walked).toEqual([1, 2, 12, 22, 24, 23, 0, 24, 14]);
  press('PageUp', shift);
  expect(state().index).toBe(4);
});

test('arrows with Shift change the window, and leave the image', async () => {
  const { press, state } = await viewer();
  press('ArrowRight', shift);
  press('ArrowUp', shift);
  expect(state().index).toBe(0);
  expect(state().userWindow?.width).toBeCloseTo(2 * (1 + 12 / 300), 10);
  expect(state().userWindow?.center).toBeLessThan(1);
});

test('letters choose a tool or do what the button does, large or small', async () => {
  const { press, choose, state } = await viewer();
  for (const key of ['p', 'Z', 'w']) expect(press(key)).toBe(true);
  expect(choose.mock.calls.map(([tool]) => tool.name)).toEqual(['pan', 'zoom', 'window']);
  press('I', shift);
  press('+', shift);
  press('=');
  expect(state()).toMatchObject({ invert: true, view: { zoom: 1.25 ** 2 } });
  press('-');
  expect(state().view.zoom).toBeCloseTo(1.25, 10);
  press('r');
  expect(state()).toMatchObject({ invert: false, view: { zoom: 1 } });
});

test('other keys, and keys with Alt, Control or Command that are nobody’s, are left to the page', async () => {
  const { press, state } = await viewer();
  const before = state();
  expect([press('x'), press('Enter'), press('Tab', shift), press('F5')]).toEqual([false, false, false, false]);
  expect([press('i', control), press('r', { metaKey: true }), press('z', { ...control, altKey: true })]).toEqual([
    false,
    false,
    false,
  ]);
  expect([press('+', control), press('ArrowDown', { altKey: true })]).toEqual([false, false]);
  expect(state()).toBe(before);
});

test.each([control, { metaKey: true }])('%o and Z undoes, with Shift it redoes', async (modifier) => {
  const { press, state, choose } = await viewer();
  press('i');
  press('+');
  expect(press('z', modifier)).toBe(true);
  expect(state()).toMatchObject({ invert: true, view: { zoom: 1 } });
  press('z', modifier);
  expect(state().invert).toBe(false);
  // Also with nothing left: the page must not undo what was typed elsewhere.
  expect(press('z', modifier)).toBe(true);
  expect(press('Z', { ...modifier, ...shift })).toBe(true);
  expect(state()).toMatchObject({ invert: true, view: { zoom: 1 } });
  press('Z', { ...modifier, ...shift });
  expect(state().view.zoom).toBe(1.25);
  expect(choose).not.toHaveBeenCalled();
});

test('a key that is held down is one step of undo, pressed again it is another', async () => {
  const { press, state } = await viewer();
  press('+');
  for (let count = 0; count < 5; count += 1) press('+', { repeat: true });
  press('+');
  press('z', control);
  expect(state().view.zoom).toBeCloseTo(1.25 ** 6, 10);
  press('z', control);
  expect(state().view.zoom).toBe(1);
});

test('a letter does no more than its button: color has no grays to turn over', async () => {
  const parts = partsWith();
  const color = { channels: 3, rows: 2, columns: 2, values: new Uint8Array(12), minimum: 0, maximum: 255 } as const;
  const { press, state } = await viewer({
    ...parts,
    createDecoder: () => ({ decode: async () => color, close: () => {} }),
  });
  expect(press('i')).toBe(true);
  expect(state().invert).toBe(false);
});

test('two fingers: what lies between them stays between them', async () => {
  const { target, state } = await viewer();
  const side = 100;
  /** What of the picture lies at a point of the box, from 0 to 1. */
  const under = (x: number, y: number) => {
    const { zoom, center } = state().view;
    return [center[0] + x / (side * zoom), center[1] + y / (side * zoom)] as const;
  };
  const before = under(10, -6);
  for (const { fingers } of viewerTools) fingers?.(target, { dx: 20, dy: 20, factor: 1.5 }, { x: 30, y: 14 });
  const after = under(30, 14);
  expect(state().view.zoom).toBe(1.5);
  expect(after[0]).toBeCloseTo(before[0], 10);
  expect(after[1]).toBeCloseTo(before[1], 10);
});

test('the wheel goes through a stack, and zooms with Control', async () => {
  const { target, state } = await viewer();
  const wheels = viewerTools.flatMap(({ wheel }) => wheel?.() ?? []);
  const turn = (deltaY: number, ctrlKey = false) =>
    wheels.some((wheel) => wheel(target, { deltaY, deltaMode: 0, ctrlKey }, { x: 0, y: 0 }));
  expect(turn(300)).toBe(true);
  expect(state()).toMatchObject({ index: 3, view: { zoom: 1 } });
  expect(turn(-200, true)).toBe(true);
  expect(state().index).toBe(3);
  expect(state().view.zoom).toBeCloseTo(1.0015 ** 200, 10);
  turn(-1e6, true);
  expect(state().view.zoom).toBeCloseTo(1.0015 ** 600, 10);
});
