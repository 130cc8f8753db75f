import { cleanup, render, screen, waitFor } from '@testing-library/react';
import type {} from '@vitest/browser-playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { DicomViewer } from '../DicomViewer.tsx';
import { type SyntheticInstance, syntheticSource } from '../testing/syntheticSource.ts';
import '../../styles.css';
import '../../testing/patience.ts';

const image: SyntheticInstance = {
  rows: 40,
  columns: 40,
  value: (row, column) => row * 40 + column,
  elements: { '00281050': { vr: 'DS', Value: [800] }, '00281051': { vr: 'DS', Value: [1600] } },
};
const sourceOf = (count: number) =>
  syntheticSource([{ seriesInstanceUid: '1.2.3', instances: Array(count).fill(image) }]);

beforeEach(() => page.viewport(700, 600));
afterEach(cleanup);

type Point = readonly [x: number, y: number];
type MouseKind = 'mousePressed' | 'mouseMoved' | 'mouseReleased' | 'mouseWheel';
type TouchKind = 'touchStart' | 'touchMove' | 'touchEnd';

/** A viewer under real hands: mouse, wheel, fingers and keys of the browser, at points from the middle of the picture. */
async function viewer(images = 1) {
  render(
    <div style={{ width: 600, height: 500 }}>
      <DicomViewer studyInstanceUid="1.2" source={sourceOf(images)} />
    </div>,
  );
  const shown = () => document.querySelector<HTMLElement>('[data-clinikit-viewer]');
  await waitFor(() => expect(shown()?.dataset['state']).toBe('ready'));
  const surface = screen.getByRole('application');
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect();
  const scale = frame.width / window.innerWidth || 1;
  /** Where a point of the picture lies in the window of the browser. */
  const at = ([x, y]: Point) => {
    const box = surface.getBoundingClientRect();
    return {
      x: frame.left + (box.left + box.width / 2 + x) * scale,
      y: frame.top + (box.top + box.height / 2 + y) * scale,
    };
  };
  const mouse = (type: MouseKind, point: Point, more: Record<string, unknown> = {}) =>
    cdp().send('Input.dispatchMouseEvent', { type, ...at(point), ...more });
  const touch = (type: TouchKind, points: readonly Point[]) =>
    cdp().send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...at(point), id })) });
  return {
    surface,
    index: () => shown()?.dataset['index'],
    words: () => [...surface.querySelectorAll('[data-corner="bottom-right"] span')].map((each) => each.textContent),
    async drag(button: 'left' | 'middle' | 'right', points: readonly Point[]) {
      const [first, ...rest] = points;
      const last = points.at(-1);
      if (!first || !last) throw new Error('A drag has a beginning and an end.');
      const buttons = { left: 1, right: 2, middle: 4 }[button];
      await mouse('mousePressed', first, { button, buttons, clickCount: 1 });
      for (const point of rest) await mouse('mouseMoved', point, { button, buttons });
      await mouse('mouseReleased', last, { button, buttons: 0, clickCount: 1 });
    },
    wheel: (point: Point, deltaY: number, modifiers = 0) =>
      mouse('mouseWheel', point, { deltaX: 0, deltaY, modifiers }),
    async fingers(moves: readonly (readonly [Point, Point])[]) {
      const [first, ...rest] = moves;
      if (!first) throw new Error('A gesture has a beginning.');
      await touch('touchStart', first.slice(0, 1));
      await touch('touchStart', first);
      for (const points of rest) await touch('touchMove', points);
      await touch('touchEnd', []);
    },
    async press(key: 'z' | 'Z') {
      surface.focus();
      const modifiers = key === 'Z' ? 10 : 2;
      await cdp().send('Input.dispatchKeyEvent', { type: 'keyDown', key, code: 'KeyZ', modifiers });
      await cdp().send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: 'KeyZ', modifiers });
    },
  };
}

test('the mouse: each button has its tool, and a drag is one step of undo', async () => {
  const { drag, words, press } = await viewer();
  expect(words()).toEqual(['C 800  W 1600', 'Fitted']);
  await drag('left', [
    [0, 0],
    [30, 0],
    [60, 0],
    [60, 15],
  ]);
  await waitFor(() => expect(words()[0]).not.toBe('C 800  W 1600'));
  const windowed = words()[0];
  await drag('right', [
    [0, 0],
    [0, 40],
    [0, 70],
  ]);
  await waitFor(() => expect(words()[1]).toBe(`${(1.01 ** -70).toFixed(1)}× fitted`));
  expect(words()[0]).toBe(windowed);
  await press('z');
  await waitFor(() => expect(words()).toEqual([windowed, 'Fitted']));
  await press('z');
  await waitFor(() => expect(words()).toEqual(['C 800  W 1600', 'Fitted']));
  await press('Z');
  await waitFor(() => expect(words()).toEqual([windowed, 'Fitted']));
});

test('the chosen tool is what the main button drags with', async () => {
  const { drag, words, surface, press } = await viewer();
  screen.getByRole('button', { name: 'Zoom' }).click();
  await waitFor(() => expect(surface.dataset['tool']).toBe('zoom'));
  await drag('left', [
    [0, 40],
    [0, -60],
  ]);
  await waitFor(() => expect(words()).toEqual(['C 800  W 1600', `${(1.01 ** 100).toFixed(1)}× fitted`]));
  await press('z');
  await waitFor(() => expect(words()).toEqual(['C 800  W 1600', 'Fitted']));
});

test('two fingers zoom and move at once, and that is one step with what the first one did alone', async () => {
  const { fingers, words, press } = await viewer();
  await fingers([
    [
      [-50, 0],
      [50, 0],
    ],
    [
      [-75, 0],
      [75, 0],
    ],
    [
      [-100, 20],
      [100, 20],
    ],
  ]);
  await waitFor(() => expect(words()[1]).toBe('2.0× fitted'));
  await press('z');
  await waitFor(() => expect(words()).toEqual(['C 800  W 1600', 'Fitted']));
});

test('the wheel goes through a stack; with Control it zooms, and its turns in a row are one step', async () => {
  const { wheel, words, index, press } = await viewer(9);
  await wheel([10, 10], 100);
  await waitFor(() => expect(index()).toBe('1'));
  await wheel([10, 10], -200, 2);
  await wheel([10, 10], -200, 2);
  await waitFor(() => expect(words()[1]).toBe(`${(1.0015 ** 400).toFixed(1)}× fitted`));
  await wheel([10, 10], 100);
  await waitFor(() => expect(index()).toBe('2'));
  await wheel([10, 10], -400, 2);
  await waitFor(() => expect(words()[1]).toBe(`${(1.0015 ** 800).toFixed(1)}× fitted`));
  await press('z');
  await waitFor(() => expect(words()[1]).toBe(`${(1.0015 ** 400).toFixed(1)}× fitted`));
  await press('z');
  await waitFor(() => expect(words()[1]).toBe('Fitted'));
  expect(index()).toBe('2');
});
