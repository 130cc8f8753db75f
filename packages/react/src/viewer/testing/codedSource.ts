import type { StudyChange, ViewerSource } from '../source.ts';
import { syntheticSource } from './syntheticSource.ts';

/** An image that can be told from all others by its pixels and by the name in its metadata. */
export interface CodedImage {
  /** The number of the image, in black and white cells in the upper half of the picture, whatever the window. */
  number: number;
  name: string;
  /** The value of the lower half, by whose gray the window can be told. */
  value: number;
  /** The gray of `value` in the image's own window, and of the whole preview. */
  gray: number;
  windowCenter: number;
}

const windowWidth = 256;

/** Across the upper half: one cell for each bit of the number, the lowest first. */
export const cells = 8;

/** The images of {@link codedSource}: previews of different grays, three apart at least. */
export const codedImage = (series: number, index: number): CodedImage => {
  const number = series * 20 + index;
  const [gray, windowCenter] = [12 + number * 5, 1000 + number];
  // @source DICOM PS3.3 C.11.2.1.2.1
  return { number, name: `Picture ${number}`, value: windowCenter - windowWidth / 2 + gray, gray, windowCenter };
};

/** Series of images on a line that the test holds in its hand. */
export interface CodedSource {
  source: ViewerSource;
  /** Another image of a series arrives, somewhere in its middle; false when all are there. */
  arrive(series: number): boolean;
  /** Lets one of the frames that are waited for come, chosen by `pick` out of so many; false when there is none. */
  release(pick: (count: number) => number): boolean;
}

/** `counts`: how many images each series has in the end; every third of them arrives only when it is told to. */
export function codedSource(counts: readonly number[]): CodedSource {
  const uid = (series: number) => `1.2.${series + 1}`;
  const arrived = counts.map((count) => new Set(Array.from({ length: count }, (_, index) => index).filter(isThere)));
  const waiting: (() => void)[] = [];
  let tell: (change: StudyChange) => void = () => {};
  const isHere = (seriesInstanceUid: string, sopInstanceUid: string): boolean =>
    arrived[Number(seriesInstanceUid.split('.').at(-1)) - 1]?.has(Number(sopInstanceUid.split('.').at(-1)) - 1) ===
    true;
  const all = syntheticSource(
    counts.map((count, series) => ({
      seriesInstanceUid: uid(series),
      description: `Series ${series}`,
      instances: Array.from({ length: count }, (_, index) => imageOf(codedImage(series, index))),
    })),
    {
      previewUrl: (seriesInstanceUid, index) => {
        const series = counts.findIndex((_, each) => uid(each) === seriesInstanceUid);
        // Not every image has a preview.
        return index % 4 === 3 ? undefined : flatPicture(codedImage(series, index).gray);
      },
      beforeFrame: (_address, signal) =>
        new Promise((resolve, reject) => {
          waiting.push(resolve);
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    },
  );
  return {
    source: {
      ...all,
      study: async (studyUid, options) => {
        const study = await all.study(studyUid, options);
        return {
          ...study,
          series: study.series.map((each) => ({
            ...each,
            instances: each.instances.filter(({ sopInstanceUid }) => isHere(each.seriesInstanceUid, sopInstanceUid)),
          })),
        };
      },
      seriesMetadata: async (address, options) => {
        const metadata = await all.seriesMetadata(address, options);
        return metadata.filter((each) => isHere(address.seriesInstanceUid, String(each['00080018']?.Value?.[0])));
      },
      subscribe: (_uid, onChange) => {
        tell = onChange;
        return () => {};
      },
    },
    arrive(series) {
      const missing = Array.from({ length: counts[series] ?? 0 }, (_, index) => index).find(
        (index) => !arrived[series]?.has(index),
      );
      if (missing === undefined) return false;
      arrived[series]?.add(missing);
      tell('changed');
      return true;
    },
    release(pick) {
      const [letGo] = waiting.splice(pick(waiting.length), 1);
      letGo?.();
      return letGo !== undefined;
    },
  };
}

const isThere = (index: number): boolean => index % 3 !== 1;

const side = 32;

const imageOf = ({ number, name, value, windowCenter }: CodedImage) => ({
  rows: side,
  columns: side,
  value: (row: number, column: number) => {
    if (row >= side / 2) return value;
    return (number >> Math.floor((column * cells) / side)) & 1 ? 0xffff : 0;
  },
  elements: {
    '00100010': { vr: 'PN', Value: [{ Alphabetic: name }] },
    '00281050': { vr: 'DS', Value: [windowCenter] },
    '00281051': { vr: 'DS', Value: [windowWidth] },
  },
});

/** A small picture of one gray, as the previews are. */
export function flatPicture(gray: number): string {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [8, 8];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas.');
  context.fillStyle = `rgb(${gray},${gray},${gray})`;
  context.fillRect(0, 0, 8, 8);
  return canvas.toDataURL();
}
