import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { DicomViewer } from './DicomViewer.tsx';
import { type CodedImage, cells, codedImage, codedSource } from './testing/codedSource.ts';
import { dice } from './testing/dice.ts';
import '../styles.css';
import '../testing/patience.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const counts = [18, 12];
const images = counts.flatMap((count, series) =>
  Array.from({ length: count }, (_, index) => codedImage(series, index)),
);

/** What is on screen, by its pixels. */
interface Seen {
  image: CodedImage;
  depth: 'full' | 'preview';
  /** Of the half of the picture that has one value. */
  gray: number;
}

/** The picture on screen; `undefined` while there is none. */
function onScreen(viewer: Element): Seen | undefined {
  const preview = viewer.querySelector<HTMLImageElement>('.ck-preview');
  if (preview) {
    if (!preview.complete || preview.naturalWidth === 0)
      throw new Error('The preview stands there before it has come.');
    const [gray = Number.NaN] = graysOf(preview, [[preview.naturalWidth / 2, preview.naturalHeight / 2]]);
    const image = images.find((each) => Math.abs(each.gray - gray) <= 1);
    if (!image) throw new Error(`Gray ${gray} is of no image.`);
    return { image, depth: 'preview', gray };
  }
  const canvas = viewer.querySelector<HTMLCanvasElement>('.ck-canvas[data-shown="true"] canvas');
  if (!canvas) return undefined;
  const side = Math.min(canvas.width, canvas.height);
  const [left, top] = [(canvas.width - side) / 2, (canvas.height - side) / 2];
  const code = Array.from(
    { length: cells },
    (_, cell): Point => [left + ((cell + 0.5) / cells) * side, top + side / 4],
  );
  const [gray = Number.NaN, ...bits] = graysOf(canvas, [[left + side / 2, top + side * 0.75], ...code]);
  const number = bits.reduce((sum, bit, place) => sum + (bit > 127 ? 2 ** place : 0), 0);
  const image = images.find((each) => each.number === number);
  if (!image) throw new Error(`There is no image ${number}.`);
  return { image, depth: 'full', gray };
}

type Point = readonly [x: number, y: number];

/** The grays of a drawn picture at points of it. */
function graysOf(drawn: HTMLImageElement | HTMLCanvasElement, points: readonly Point[]): number[] {
  const eye = new OffscreenCanvas(points.length, 1).getContext('2d', { willReadFrequently: true });
  if (!eye) throw new Error('No canvas.');
  for (const [place, [x, y]] of points.entries()) eye.drawImage(drawn, x | 0, y | 0, 1, 1, place, 0, 1, 1);
  const { data } = eye.getImageData(0, 0, points.length, 1);
  return points.map((_, place) => data[place * 4] ?? Number.NaN);
}

/** Whether a value has this gray in the window that the words say, which are rounded to whole numbers. */
function isWindow(words: string | null | undefined, { image, gray }: Seen): boolean {
  const [, center, width] = /^C (-?\d+) {2}W (\d+)$/.exec(words ?? '') ?? [];
  // @source DICOM PS3.3 C.11.2.1.2.1
  const exact = ((image.value - (Number(center) - 0.5)) / (Number(width) - 1) + 0.5) * 255;
  return Math.abs(Math.max(0, Math.min(255, exact)) - gray) <= 1 + 255 / Number(width);
}

/** What the words say that does not belong to the picture. */
function wrongWords(viewer: Element): string[] {
  const picture = onScreen(viewer);
  const overlay = viewer.querySelector('[data-clinikit-overlay]');
  if (!picture || !overlay) return picture || overlay ? [`${overlay ? 'words' : 'a picture'} alone`] : [];
  const { image, depth, gray } = picture;
  const wrong: string[] = [];
  const expectWord = (found: string | null | undefined, expected: string | undefined) => {
    if ((found ?? undefined) !== expected) wrong.push(`'${found}' over ${image.name} (${depth})`);
  };
  expectWord(overlay.querySelector('strong')?.textContent, image.name);
  const window = overlay.querySelector('[data-clinikit-window]')?.textContent;
  if (depth === 'preview') expectWord(window, undefined);
  else if (!isWindow(window, picture)) wrong.push(`'${window}' over ${image.name}, whose ${image.value} is ${gray}`);
  const series = images.indexOf(image) < 18 ? 0 : 1;
  expectWord(overlay.querySelector('[data-corner="bottom-left"] > span')?.textContent, `Series ${series}`);
  // The stack grows, so its own order says which place an image has: by the names before it.
  const counter = overlay.querySelector('[data-clinikit-counter]')?.textContent;
  const [, number, total] = /^Image (\d+) of (\d+)$/.exec(counter ?? '') ?? [];
  const place = images.filter((each) => images.indexOf(each) < 18 === (series === 0)).indexOf(image) + 1;
  // Of `place` images, as many are missing before this one as have not arrived: every third at most.
  if (!(Number(number) <= place && Number(number) >= place - Math.ceil(place / 3) && Number(number) <= Number(total))) {
    wrong.push(`'${counter}' over ${image.name}`);
  }
  const chip = viewer.querySelector<HTMLElement>('.ck-chip')?.dataset['depth'];
  expectWord(chip, depth);
  const shownIndex = viewer.querySelector<HTMLElement>('[data-clinikit-viewer]')?.dataset['shownIndex'];
  expectWord(shownIndex === undefined ? undefined : `${Number(shownIndex) + 1}`, number);
  return wrong;
}

/** Looks at every change of the page and at every frame of the browser until it is stopped. */
function watch(viewer: Element) {
  const wrong: string[] = [];
  const seen = new Set<string>();
  const windows = new Set<string>();
  let looks = 0;
  let goesOn = true;
  const look = () => {
    looks += 1;
    try {
      wrong.push(...wrongWords(viewer));
      const picture = onScreen(viewer);
      if (picture) seen.add(`${picture.image.name} ${picture.depth}`);
      const window = viewer.querySelector('[data-clinikit-window]')?.textContent;
      if (window) windows.add(window);
    } catch (error) {
      wrong.push(String(error));
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(viewer, { subtree: true, childList: true, characterData: true, attributes: true });
  const channel = new MessageChannel();
  channel.port1.onmessage = look;
  const eachFrame = () => {
    look();
    // Once more behind all that is done in this frame.
    channel.port2.postMessage(undefined);
    if (goesOn) requestAnimationFrame(eachFrame);
  };
  requestAnimationFrame(eachFrame);
  return {
    wrong,
    seen,
    windows,
    looks: () => looks,
    stop: () => {
      goesOn = false;
      observer.disconnect();
      channel.port1.close();
    },
  };
}

/** Holds previews back, as a slow line does. */
function slowPreviews() {
  const waiting: (() => void)[] = [];
  const { decode } = HTMLImageElement.prototype;
  vi.spyOn(HTMLImageElement.prototype, 'decode').mockImplementation(async function (this: HTMLImageElement) {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return decode.call(this);
  });
  return (pick: (count: number) => number): void => waiting.splice(pick(waiting.length), 1)[0]?.();
}

test.each([1, 2, 3])('a walk on a slow line: at no moment do words belong to another picture (%i)', async (seed) => {
  const roll = dice(seed);
  const line = codedSource(counts);
  const releasePreview = slowPreviews();
  const { container } = render(
    <div style={{ width: 700, height: 500 }}>
      <DicomViewer studyInstanceUid="1.2" source={line.source} />
    </div>,
  );
  const watched = watch(container);
  const viewport = screen.getByRole('application');
  const press = (key: string) => () => fireEvent.keyDown(viewport, { key });
  /** As a drag does: the window changes several times between two frames. */
  const drag = (key: string) => () => {
    for (let moves = roll(4); moves >= 0; moves -= 1) fireEvent.keyDown(viewport, { key, shiftKey: true });
  };
  const wheel = (deltaY: number) => () => fireEvent.wheel(viewport, { deltaY, bubbles: true });
  const click = (name: string | RegExp) => () => {
    const button = screen.queryByRole('button', { name });
    if (button) fireEvent.click(button);
  };
  const slide = () => {
    const slider = screen.queryByRole<HTMLInputElement>('slider');
    if (slider) fireEvent.change(slider, { target: { value: String(1 + roll(Number(slider.max))) } });
  };
  const steps = [
    ...[press('ArrowDown'), press('ArrowUp'), press('PageDown'), press('Home'), press('End')],
    ...[drag('ArrowUp'), drag('ArrowDown'), drag('ArrowLeft'), drag('ArrowRight'), press('r')],
    ...[wheel(120), wheel(120), wheel(-120), wheel(1000), wheel(-400)],
    ...[click('Next image'), click('Previous image'), slide, slide],
    ...[click(/Series 0/), click(/Series 1/)],
    ...[() => line.arrive(0), () => line.arrive(1)],
  ];
  const frames = async (count: number) => {
    for (let each = 0; each < count; each += 1) await new Promise(requestAnimationFrame);
  };
  await waitFor(() => expect(container.querySelector('.ck-viewport canvas')).not.toBeNull());
  for (let step = 0; step < 160; step += 1) {
    for (let count = roll(3); count > 0; count -= 1) releasePreview(roll);
    for (let count = roll(3); count > 0; count -= 1) line.release(roll);
    await frames(roll(4));
    steps[roll(steps.length)]?.();
  }
  const viewer = container.querySelector<HTMLElement>('[data-clinikit-viewer]');
  await waitFor(() => {
    while (line.release(() => 0));
    expect(viewer?.dataset['state']).toBe('ready');
  });
  await frames(3);
  watched.stop();
  expect([...new Set(watched.wrong)]).toEqual([]);
  expect(viewer?.dataset['shownIndex']).toBe(viewer?.dataset['index']);
  // The walk has seen something: previews and full pictures of many images.
  const depths = [...watched.seen].map((each) => each.split(' ').at(-1));
  expect(depths.filter((depth) => depth === 'preview').length).toBeGreaterThan(5);
  expect(depths.filter((depth) => depth === 'full').length).toBeGreaterThan(5);
  expect(watched.windows.size).toBeGreaterThan(15);
  expect(watched.looks()).toBeGreaterThan(500);
});
