import { DicomError, isDicomError, readDicom } from '@clinikit/dicom';
import { decodeFrame, describeImage, encodePng, renderFrame } from '@clinikit/dicom/pixels';

export const previewPx = 640;

/** Decoded and painted, a pixel takes some ten bytes. No picture of a clinic has as many as this. */
const mostPixels = 100_000_000;

/** The preview as PNG, or why there can be none. */
export type PreviewOutcome = { png: Uint8Array<ArrayBuffer> } | { error: string };

/** The middle frame, as a reader would leaf to it first, at most 640 px wide and high. */
export async function makePreview({ bytes }: { bytes: Uint8Array }): Promise<PreviewOutcome> {
  try {
    const file = readDicom(bytes);
    const frame = file.frames[Math.floor(file.frames.length / 2)];
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
