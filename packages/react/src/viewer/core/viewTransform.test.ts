import { expect, test } from 'vitest';
import { dice } from '../testing/dice.ts';
import { cornerOf, fittedSize, fittedView, movedView, type View, zoomedView } from './viewTransform.ts';

const box = { width: 700, height: 500 };
const fitted = fittedSize({ rows: 200, columns: 300, pixelAspect: 1.2 }, box);
/** The point of the picture, as fractions of its size, that lies at CSS pixels from the middle of the box. */
function pointAt(view: View, x: number, y: number): [number, number] {
  const corner = cornerOf(fitted, box, view);
  return [
    (box.width / 2 + x - corner.x) / (fitted.width * view.zoom),
    (box.height / 2 + y - corner.y) / (fitted.height * view.zoom),
  ];
}

test('a fitted picture lies in the middle of its box', () => {
  const { x, y } = cornerOf(fitted, box, fittedView);
  expect([2 * x + fitted.width, 2 * y + fitted.height]).toEqual([box.width, box.height]);
});

test('what is under the pointer stays there while it zooms, and follows it while it moves', () => {
  const throwDice = dice(7);
  const roll = () => throwDice(1000) / 1000;
  for (let count = 0; count < 500; count += 1) {
    const view: View = { zoom: 1 + roll() * 3, center: [0.4 + roll() * 0.2, 0.4 + roll() * 0.2] };
    const [x, y] = [(roll() - 0.5) * 100, (roll() - 0.5) * 100];
    const zoomed = zoomedView(view, fitted, 0.8 + roll(), x, y);
    const moved = movedView(view, fitted, x, y);
    for (const [before, after] of [
      [pointAt(view, x, y), pointAt(zoomed, x, y)],
      [pointAt(view, 0, 0), pointAt(moved, x, y)],
    ] as const) {
      expect(after[0]).toBeCloseTo(before[0], 10);
      expect(after[1]).toBeCloseTo(before[1], 10);
    }
  }
});

test('no gesture loses the picture', () => {
  expect(zoomedView(fittedView, fitted, 1e9, 0, 0).zoom).toBe(40);
  expect(zoomedView(fittedView, fitted, 1e-9, 0, 0).zoom).toBe(0.25);
  expect(movedView(fittedView, fitted, 1e6, -1e6).center).toEqual([0, 1]);
});
