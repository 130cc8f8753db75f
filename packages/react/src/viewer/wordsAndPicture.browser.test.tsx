import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { DicomViewer } from './DicomViewer.tsx';
import { type CodedImage, codedImage, codedSource } from './testing/codedSource.ts';
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

/** The image on screen, by its pixels: `undefined` while there is none. */
function onScreen(viewer: Element): { image: CodedImage; depth: 'full' | 'preview' } | undefined {
  const preview = viewer.querySelector<HTMLImageElement>('.ck-preview');
  const canvas = viewer.querySelector<HTMLCanvasElement>('.ck-canvas[data-shown="true"] canvas');
  const drawn = preview ?? canvas;
  if (!drawn) return undefined;
  const eye = new OffscreenCanvas(1, 1).getContext('2d');
  eye?.drawImage(drawn, (drawn.width / 2) | 0, (drawn.height / 2) | 0, 1, 1, 0, 0, 1, 1);
  const context = preview ? middleOf(preview) : eye;
  const grey = context?.getImageData(0, 0, 1, 1).data[0] ?? Number.NaN;
  const image = images.find((each) => Math.abs(each.grey - grey) <= 1);
  if (!image) throw new Error(`Grey ${grey} is of no image.`);
  return { image, depth: preview ? 'preview' : 'full' };
}

function middleOf(picture: HTMLImageElement) {
  if (!picture.complete || picture.naturalWidth === 0) throw new Error('The preview stands there before it has come.');
  const eye = new OffscreenCanvas(1, 1).getContext('2d');
  eye?.drawImage(picture, 2, 2, 1, 1, 0, 0, 1, 1);
  return eye;
}

/** What the words say that does not belong to the picture. */
function wrongWords(viewer: Element): string[] {
  const picture = onScreen(viewer);
  const overlay = viewer.querySelector('[data-clinikit-overlay]');
  if (!picture || !overlay) return picture || overlay ? [`${overlay ? 'words' : 'a picture'} alone`] : [];
  const { image, depth } = picture;
  const wrong: string[] = [];
  const expectWord = (found: string | null | undefined, expected: string | undefined) => {
    if ((found ?? undefined) !== expected) wrong.push(`'${found}' over ${image.name} (${depth})`);
  };
  expectWord(overlay.querySelector('strong')?.textContent, image.name);
  const window = overlay.querySelector('[data-clinikit-window]')?.textContent;
  expectWord(window, depth === 'full' ? `C ${image.windowCenter}  W 256` : undefined);
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
  let looks = 0;
  let goesOn = true;
  const look = () => {
    looks += 1;
    try {
      wrong.push(...wrongWords(viewer));
      const picture = onScreen(viewer);
      if (picture) seen.add(`${picture.image.name} ${picture.depth}`);
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
    looks: () => looks,
    stop: () => {
      goesOn = false;
      observer.disconnect();
      channel.port1.close();
    },
  };
}

/** The same walk every time. */
function dice(seed: number) {
  let state = seed;
  return (sides: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
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
  expect(watched.looks()).toBeGreaterThan(500);
});
