import { DicomError, isDicomError, readDicom } from '@clinikit/dicom';
import { decodeFrame, describeImage, encodePng, renderFrame } from '@clinikit/dicom/pixels';
import { isDamaged } from './takeApart.ts';

export const previewPx = 640;

/** What a pixel takes while it is decoded and painted. */
const bytesOfPixel = 10;
/** No picture of a clinic has as many, and they fit into the memory that a clinic has unless told. */
const mostPixels = 50_000_000;

/** What making a preview takes beside the file. */
export const previewBytes = ({ rows, columns }: { rows: number | null; columns: number | null }): number =>
  Math.min((rows ?? 0) * (columns ?? 0), mostPixels) * bytesOfPixel;

/** The frame that a preview shows, from 1: the middle one, as a reader would leaf to it first. */
export const previewFrame = (numberOfFrames: number): number => Math.floor(numberOfFrames / 2) + 1;

/** The preview as PNG, or why there can be none. */
export type PreviewOutcome = { png: Uint8Array<ArrayBuffer> } | { error: string };

/**
 * The preview's frame, at most 640 px wide and high.
 *
 * @param file.sha256 the hash of its arrival, where it comes from the store: no picture is made of anything else.
 */
export async function makePreview({
  bytes,
  sha256,
}: {
  bytes: Uint8Array;
  sha256?: string;
}): Promise<PreviewOutcome | { damaged: true }> {
  if (sha256 !== undefined && isDamaged(bytes, sha256)) return { damaged: true };
  try {
    const file = readDicom(bytes);
    const frame = file.frames[previewFrame(file.frames.length) - 1];
    const image = describeImage(file.dataset, file.transferSyntaxUid);
    if (image.rows * image.columns > mostPixels)
      throw new DicomError('too_large', 'More pixels than a preview is made of');
    const decoded = await decodeFrame(frame?.read() ?? [], image);
    const png = await encodePng(renderFrame(decoded, image, { maxWidth: previewPx, maxHeight: previewPx }));
    return { png: new Uint8Array(png) };
  } catch (error) {
    // What makes a decoder stumble is no more a picture than what it refuses.
    return { error: isDicomError(error) ? error.code : 'invalid_pixels' };
  }
}
