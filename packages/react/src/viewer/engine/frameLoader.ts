import { cache, Enums, imageLoader, type Types, utilities } from '@cornerstonejs/core';
import type { DisplayFrame } from '../core/displayFrame.ts';
import type { DrawableImage } from './engine.ts';

/** The scheme of our image ids. */
const scheme = 'clinikit';

/** The frames that are on screen now, by image id. The session holds all others. */
const shown = new Map<string, DrawableImage>();

/** Lets Cornerstone load `image`; to be taken back with {@link forgetFrame}. Returns the image id. */
export function offerFrame(viewportId: string, image: DrawableImage): string {
  const imageId = `${scheme}:${viewportId}/${image.key}`;
  shown.set(imageId, image);
  return imageId;
}

/** Takes a frame back, from Cornerstone's cache too. */
export function forgetFrame(imageId: string): void {
  shown.delete(imageId);
  if (cache.getImageLoadObject(imageId)) cache.removeImageLoadObject(imageId, { force: true });
}

/** The frame behind an image id. */
export const offeredFrame = (imageId: string): DrawableImage | undefined => shown.get(imageId);

/** Teaches Cornerstone's core our scheme. */
export function registerFrameLoader(): void {
  imageLoader.registerImageLoader(scheme, (imageId) => {
    const image = shown.get(imageId);
    const promise = image
      ? Promise.resolve(toCornerstoneImage(imageId, image))
      : Promise.reject(new Error('This frame is no longer on screen.'));
    return { promise };
  });
}

function toCornerstoneImage(imageId: string, { frame, pixelAspect }: DrawableImage): Types.IImage {
  const { rows, columns, channels, minimum, maximum } = frame;
  const values = frame.values instanceof Int8Array ? Int16Array.from(frame.values) : frame.values;
  const voxelManager = utilities.VoxelManager.createImageVoxelManager({
    scalarData: values,
    width: columns,
    height: rows,
    numberOfComponents: channels,
  });
  return {
    imageId,
    minPixelValue: minimum,
    maxPixelValue: maximum,
    slope: 1,
    intercept: 0,
    // The session sets the window before anything is drawn; color needs the identity. A window without width, as of a
    // blank image, would make a color table of one entry, which no later window can stretch.
    windowCenter: channels === 3 ? 128 : (minimum + maximum + 1) / 2,
    windowWidth: channels === 3 ? 256 : Math.max(2, maximum - minimum + 1),
    voiLUTFunction: Enums.VOILUTFunctionType.LINEAR,
    getPixelData: () => values,
    getCanvas: () => colorCanvas(frame),
    rows,
    columns,
    height: rows,
    width: columns,
    color: channels === 3,
    rgba: false,
    numberOfComponents: channels,
    columnPixelSpacing: 1,
    rowPixelSpacing: pixelAspect,
    invert: false,
    photometricInterpretation: channels === 3 ? 'RGB' : 'MONOCHROME2',
    sizeInBytes: values.byteLength,
    dataType: dataTypeOf(values),
    preScale: { enabled: true, scaled: true },
    voxelManager,
  };
}

function dataTypeOf(values: Uint8Array | Int16Array | Uint16Array | Float32Array): Types.PixelDataTypedArrayString {
  if (values instanceof Uint8Array) return 'Uint8Array';
  if (values instanceof Int16Array) return 'Int16Array';
  if (values instanceof Uint16Array) return 'Uint16Array';
  return 'Float32Array';
}

/** The CPU path draws color from a canvas. Nothing else asks for one. */
function colorCanvas({ rows, columns, values }: DisplayFrame): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = columns;
  canvas.height = rows;
  const pixels = new ImageData(columns, rows);
  for (let from = 0, to = 0; from < values.length; from += 3, to += 4) {
    for (let channel = 0; channel < 3; channel++) pixels.data[to + channel] = values[from + channel] ?? 0;
    pixels.data[to + 3] = 255;
  }
  canvas.getContext('2d')?.putImageData(pixels, 0, 0);
  return canvas;
}
