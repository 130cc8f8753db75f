import { DicomError } from '../errors.ts';
import { required } from './codecs.ts';
import type { ImageDescription } from './image.ts';
import { nativeFrameBytes } from './native.ts';

/** Deflated Image Frame Compression: every frame is a deflated native frame. @source DICOM PS3.5 A.4.12 */
export const deflatedFrames = '1.2.840.10008.1.2.8.1';

/**
 * The native bytes of a deflated frame.
 * @throws DicomError invalid_pixels, too_large, unsupported_transfer_syntax
 */
export async function inflateFrame(bytes: Uint8Array, image: ImageDescription): Promise<Uint8Array> {
  const { inflate } = await required(import('../read/inflate.ts'));
  const inflated = inflate(bytes);
  if (inflated.damaged && inflated.bytes.length < nativeFrameBytes(image)) {
    throw new DicomError('invalid_pixels', 'The deflated frame is damaged');
  }
  return inflated.bytes;
}
