import { DicomError, isDicomError, readDicom } from '@clinikit/dicom';
import { decodeFrame, describeImage, encodeJpeg, encodePng, type RgbaImage, renderFrame } from '@clinikit/dicom/pixels';

/** The longest side of a preview, and of the picture that stands in lists. */
export const previewPx = 1024;
export const thumbnailPx = 160;

/** What a pixel takes while it is decoded and painted. */
const bytesOfPixel = 10;
/** No picture of a clinic has as many, and they fit into the memory that a clinic has unless told. */
const mostPixels = 50_000_000;

/** What making a preview takes beside the file. */
export const previewBytes = ({ rows, columns }: { rows: number | null; columns: number | null }): number =>
  Math.min((rows ?? 0) * (columns ?? 0), mostPixels) * bytesOfPixel;

/** The frame that a preview shows, from 1: the middle one, as a reader would leaf to it first. */
export const previewFrame = (numberOfFrames: number): number => Math.floor(numberOfFrames / 2) + 1;

/** What a preview is written as. */
export type PreviewType = 'image/jpeg' | 'image/png';

/** The preview, and the small picture of lists as an address that holds it (`data:`); or why there can be none. */
export type PreviewOutcome =
  | { picture: Uint8Array<ArrayBuffer>; type: PreviewType; thumbnail: string }
  | { error: string };

/** A picture of the preview's frame, at most 1024 px wide and high, and one of 160 px. */
export async function makePreview({ bytes }: { bytes: Uint8Array }): Promise<PreviewOutcome> {
  try {
    const file = readDicom(bytes);
    const frame = file.frames[previewFrame(file.frames.length) - 1];
    const image = describeImage(file.dataset, file.transferSyntaxUid);
    if (image.rows * image.columns > mostPixels)
      throw new DicomError('too_large', 'More pixels than a preview is made of');
    const decoded = await decodeFrame(frame?.read() ?? [], image);
    const drawn = (px: number) => renderFrame(decoded, image, { maxWidth: px, maxHeight: px });
    const preview = await encode(drawn(previewPx), 85);
    const small = await encode(drawn(thumbnailPx), 75);
    const base64 = Buffer.from(small.picture).toString('base64');
    return { ...preview, thumbnail: `data:${small.type};base64,${base64}` };
  } catch (error) {
    // What makes a decoder stumble is no more a picture than what it refuses.
    return { error: isDicomError(error) ? error.code : 'invalid_pixels' };
  }
}

/** The encoder of JPEG cannot make smaller ones. */
const leastJpegPx = 64;

/** As JPEG, which is made several times faster than PNG and is a fifth as large; as PNG where that cannot be. */
async function encode(
  image: RgbaImage,
  quality: number,
): Promise<{ picture: Uint8Array<ArrayBuffer>; type: PreviewType }> {
  if (Math.min(image.width, image.height) >= leastJpegPx) {
    const picture = await encodeJpeg(image, { quality }).catch(() => undefined);
    if (picture) return { picture, type: 'image/jpeg' };
  }
  return { picture: await encodePng(image), type: 'image/png' };
}
