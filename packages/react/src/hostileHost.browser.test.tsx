import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { exportedComponents } from './testing/exportedComponents.ts';
import { type HostileHost, hostileHosts } from './testing/hostileHosts.ts';
import { clippedWords, differences, layoutOf } from './testing/layout.ts';
import { pictures, quarters, type Scene, scenes } from './testing/scenes.tsx';
import './styles.css';
import './testing/patience.ts';

beforeEach(() => page.viewport(1200, 900));
afterEach(() => {
  cleanup();
  leaveHost();
});

const hosts = Object.keys(hostileHosts) as HostileHost[];
const ways = [
  { dir: 'ltr', zoom: 1, width: 900 },
  { dir: 'rtl', zoom: 1, width: 900 },
  { dir: 'ltr', zoom: 1.25, width: 900 },
  { dir: 'rtl', zoom: 1.25, width: 390 },
] as const;
type Way = (typeof ways)[number];

/** Puts the style sheet of a page after all others. */
function enterHost(host: HostileHost): void {
  const style = document.createElement('style');
  style.dataset['host'] = host;
  style.textContent = hostileHosts[host];
  document.head.append(style);
}
function leaveHost(): void {
  for (const style of document.querySelectorAll('[data-host]')) style.remove();
}

/** A place in the page that is of the same size whatever the page says, so that only the inside can differ. */
function placeFor(way: Way): HTMLElement {
  const root = document.createElement('div');
  root.id = 'root';
  root.innerHTML = '<main id="page" class="entry-content"><div></div></main>';
  const place = root.querySelector('div');
  if (!place) throw new Error('No place.');
  const fixed = { all: 'revert', display: 'block', width: `${way.width}px`, height: '640px', zoom: `${way.zoom}` };
  for (const [property, value] of Object.entries(fixed)) place.style.setProperty(property, value, 'important');
  for (const around of [root, place.parentElement]) around?.style.setProperty('opacity', '1', 'important');
  root.dir = way.dir;
  document.body.append(root);
  return place;
}

const rootOf = (place: HTMLElement): HTMLElement => {
  const root = place.querySelector<HTMLElement>('.ck-root');
  if (!root) throw new Error('The component has no root with the class ck-root.');
  return root;
};
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

async function show({ element, reached }: Scene, way: Way): Promise<HTMLElement> {
  const place = placeFor(way);
  render(element, { container: place });
  await reached();
  // What is outside the border belongs to the page, which may give every element a margin.
  const { style } = rootOf(place);
  for (const [property, value] of [
    ['margin', '0'],
    ['max-width', 'none'],
    ['float', 'none'],
  ] as const)
    style.setProperty(property, value, 'important');
  await drawn();
  return place;
}

/** The style that follows the size of the drawing surface, which is fitted in its own time; boxes are compared besides. */
const ofSurface = /canvas\.cornerstone-canvas\[\d+\]: +aspect-ratio /;

describe.each(scenes)('$name', (scene) => {
  test.each(ways)('looks the same in every page: $dir, $zoom, $width px', async (way) => {
    const place = await show(scene, way);
    const root = rootOf(place);
    const neutral = layoutOf(root);
    expect(clippedWords(root)).toEqual([]);
    for (const host of hosts) {
      enterHost(host);
      await drawn();
      // Only the picture is safe from a page that forces its styles on everything.
      const isForced = host === 'a page that means it';
      const told = differences(neutral, layoutOf(root))
        .filter((each) => !ofSurface.test(each))
        .filter((each) => !isForced || /canvas|ck-preview/.test(each));
      expect(told.slice(0, 12), host).toEqual([]);
      expect(isForced ? [] : clippedWords(root), host).toEqual([]);
      leaveHost();
    }
    place.closest('#root')?.remove();
  });
});

describe.each(pictures)('$name', (scene) => {
  test.each(hosts)('shows its picture where it belongs: %s', async (host) => {
    for (const way of [ways[0], ways[3]]) {
      enterHost(host);
      const place = await show(scene, way);
      const viewport = place.querySelector('.ck-viewport');
      const drawing = viewport?.querySelector('.ck-preview, canvas:only-child');
      if (!viewport || !drawing) throw new Error('No picture.');
      const grayAt = await screenshotOf(viewport);
      // Between the words in the corners and the middle of the picture, which is as wide as the viewport or narrower.
      const found = {
        topLeft: grayAt(0.38, 0.4),
        topRight: grayAt(0.62, 0.4),
        bottomLeft: grayAt(0.38, 0.6),
        bottomRight: grayAt(0.62, 0.6),
      };
      for (const corner of ['topLeft', 'topRight', 'bottomLeft', 'bottomRight'] as const) {
        expect(Math.abs(found[corner] - quarters[corner]), `${host}, ${way.dir}, ${corner}`).toBeLessThanOrEqual(2);
      }
      expect(document.querySelector<HTMLElement>('.ck-chip')?.dataset['depth']).toBe(
        scene === pictures[0] ? 'full' : 'preview',
      );
      cleanup();
      leaveHost();
      place.closest('#root')?.remove();
    }
  });
});

test('every component that is exported is looked at here', () => {
  const exported = exportedComponents.map(([name]) => name);
  expect([...new Set(scenes.map(({ component }) => component))].sort()).toEqual(exported.toSorted());
});

test('a picture that the page hides in part is not called full depth', async () => {
  const [scene] = pictures;
  if (!scene) throw new Error('No scene.');
  const place = await show(scene, ways[0]);
  const chip = () => place.querySelector<HTMLElement>('.ck-chip')?.dataset['depth'];
  expect(chip()).toBe('full');
  place.querySelector<HTMLElement>('canvas')?.style.setProperty('left', '50%', 'important');
  place.style.setProperty('width', '880px', 'important');
  await expect.poll(chip).toBe('cut');
  place.closest('#root')?.remove();
});

/** The grays of an element as they are on the screen, by place (0 to 1). */
async function screenshotOf(element: Element): Promise<(x: number, y: number) => number> {
  const base64 = await page.elementLocator(element).screenshot({ save: false });
  const picture = new Image();
  picture.src = `data:image/png;base64,${base64}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  context?.drawImage(picture, 0, 0);
  return (x, y) =>
    context?.getImageData(Math.floor(x * canvas.width), Math.floor(y * canvas.height), 1, 1).data[0] ?? Number.NaN;
}
