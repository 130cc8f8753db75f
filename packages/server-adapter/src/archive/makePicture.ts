import { isDicomError } from '@clinikit/dicom';
import type { DicomJson } from '@clinikit/dicom/json';
import {
  decodeFrame,
  describeImage,
  encodeJpeg,
  encodePng,
  type Frame,
  type ImageDescription,
  type RgbaImage,
  renderFrame,
  type VoiLutFunction,
} from '@clinikit/dicom/pixels';

/** A rectangle of an image, in its own pixels. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Left becomes right. */
  readonly flipHorizontal: boolean;
  /** Top becomes bottom. */
  readonly flipVertical: boolean;
}

/** How a frame becomes a picture. */
export interface PictureOptions {
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly window?: { readonly center: number; readonly width: number } | undefined;
  readonly voiLutFunction?: VoiLutFunction | undefined;
  /** The picture is scaled to fit into it, smaller or larger; without it, it has the size of what it shows. */
  readonly viewport?: { readonly width: number; readonly height: number } | undefined;
  /** All of the image unless told. */
  readonly region?: Region | undefined;
  /** 1 to 100, of JPEG. */
  readonly quality?: number | undefined;
  /** Pictures of an image are never made larger than it is. */
  readonly onlySmaller?: boolean | undefined;
}

/** What a picture is made of. */
export interface PictureSource {
  /** The frame as it is stored. */
  readonly bytes: Uint8Array;
  readonly transferSyntaxUid: string;
  /** DICOM JSON of the instance, as it was stored. */
  readonly metadata: string;
  /** From 1. */
  readonly number: number;
  readonly options: PictureOptions;
}

/** The picture, or why there can be none. */
export type PictureOutcome = { picture: Uint8Array<ArrayBuffer> } | { error: string };

/** What a pixel takes while it is decoded, painted, cut out and encoded. */
const bytesOfPixel = 16;
/** As many as a preview is made of. */
const mostPixels = 50_000_000;

/** What making a picture takes beside the frame: of the image, and of the picture. */
export function pictureBytes(
  { rows, columns }: { rows: number | null; columns: number | null },
  { viewport }: Pick<PictureOptions, 'viewport'>,
): number {
  const pixels = Math.min((rows ?? 0) * (columns ?? 0), mostPixels);
  return (pixels + (viewport ? viewport.width * viewport.height : 0)) * bytesOfPixel;
}

/** One frame as a picture: pixels alone, with the window of the file where none is given. */
export async function makePicture(source: PictureSource): Promise<PictureOutcome> {
  const { bytes, transferSyntaxUid, metadata, number, options } = source;
  try {
    const json: DicomJson = JSON.parse(metadata);
    const image = describeImage(json, transferSyntaxUid, { frameIndex: number - 1 });
    if (image.rows * image.columns > mostPixels) return { error: 'too_large' };
    const picture = draw(await decodeFrame([bytes], image), image, options);
    if (options.mediaType === 'image/png') return { picture: new Uint8Array(await encodePng(picture)) };
    const { quality } = options;
    return { picture: encodeJpeg(picture, quality === undefined ? {} : { quality }) };
  } catch (error) {
    // What makes a decoder stumble is no more a picture than what it refuses.
    return { error: isDicomError(error) ? error.code : 'invalid_pixels' };
  }
}

function draw(frame: Frame, image: ImageDescription, options: PictureOptions): RgbaImage {
  const { window, voiLutFunction, region } = options;
  const gray = { ...(window && { window }), ...(voiLutFunction && { voiLutFunction }) };
  if (!region) return renderFrame(frame, image, { ...gray, ...sizeFor(frame, image, options) });
  // The grays are those of the whole image: a part of it looks as it does there.
  const { rows, columns } = frame;
  const part = colorFrame(cutOut(renderFrame(frame, image, { ...gray, width: columns, height: rows }), region));
  const { flipHorizontal, flipVertical } = region;
  return renderFrame(part, ofPart(image, part), { ...sizeFor(part, image, options), flipHorizontal, flipVertical });
}

type Size = { width: number; height: number } | { squarePixels: true };

/** The largest size of the same proportions that fits. */
function sizeFor(
  { rows, columns }: Frame,
  { pixelAspectRatio = 1 }: ImageDescription,
  { viewport, onlySmaller = false }: PictureOptions,
): Size {
  if (!viewport) return { squarePixels: true };
  const across = columns / Math.min(1, pixelAspectRatio);
  const down = rows * Math.max(1, pixelAspectRatio);
  const scale = Math.min(viewport.width / across, viewport.height / down, onlySmaller ? 1 : Number.POSITIVE_INFINITY);
  return { width: Math.max(1, Math.round(across * scale)), height: Math.max(1, Math.round(down * scale)) };
}

function cutOut({ width: all, data }: RgbaImage, { x, y, width, height }: Region): RgbaImage {
  const part = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    const from = ((y + row) * all + x) * 4;
    part.set(data.subarray(from, from + width * 4), row * width * 4);
  }
  return { width, height, data: part };
}

function colorFrame({ width, height, data }: RgbaImage): Frame {
  const samples = new Uint8Array(width * height * 3);
  for (let at = 0, to = 0; at < data.length; at += 4) {
    for (let channel = 0; channel < 3; channel += 1) samples[to++] = data[at + channel] ?? 0;
  }
  const kind = { samplesPerPixel: 3, photometricInterpretation: 'RGB', bitsStored: 8, signed: false };
  return { rows: height, columns: width, samples, ...kind };
}

const ofPart = ({ pixelAspectRatio }: ImageDescription, { rows, columns }: Frame): ImageDescription => ({
  ...{ rows, columns, samplesPerPixel: 3, bitsAllocated: 8, bitsStored: 8, highBit: 7, pixelRepresentation: 0 },
  ...{ photometricInterpretation: 'RGB', planarConfiguration: 0, numberOfFrames: 1, transferSyntaxUid: '' },
  ...{ windows: [], voiLutFunction: 'LINEAR' },
  ...(pixelAspectRatio !== undefined && { pixelAspectRatio }),
});
