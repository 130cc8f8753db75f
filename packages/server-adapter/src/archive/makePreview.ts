import { DicomError, isDicomError, readDicom } from '@clinikit/dicom';
import { decodeFrame, describeImage, encodeJpeg, type RgbaImage, renderFrame } from '@clinikit/dicom/pixels';
import { free } from '../memory/bytes.ts';
import { isDamaged } from './takeApart.ts';

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

/**
 * A picture of the preview's frame, at most 1024 px wide and high, and one of 160 px.
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
    const pictureOf = (px: number, quality: number) => {
      const drawn = renderFrame(decoded, image, { maxWidth: px, maxHeight: px });
      const encoded = encode(drawn, quality);
      free(drawn.data.buffer);
      return encoded;
    };
    const preview = pictureOf(previewPx, 85);
    const small = pictureOf(thumbnailPx, 75);
    // What a codec gave is nobody else's; what lies in the file as it is belongs to whoever has the file.
    const { buffer } = decoded.samples;
    if (buffer instanceof ArrayBuffer && buffer !== bytes.buffer) free(buffer);
    const base64 = Buffer.from(small.picture).toString('base64');
    return { ...preview, thumbnail: `data:${small.type};base64,${base64}` };
  } catch (error) {
    // What makes a decoder stumble is no more a picture than what it refuses.
    return { error: isDicomError(error) ? error.code : 'invalid_pixels' };
  }
}

/** As JPEG, which is a fifth as large as PNG; no finding is read from it. */
const encode = (image: RgbaImage, quality: number): { picture: Uint8Array<ArrayBuffer>; type: PreviewType } => ({
  picture: encodeJpeg(image, { quality }),
  type: 'image/jpeg',
});
