import { DicomError } from '../errors.ts';
import { required } from './codecs.ts';
import type { ImageDescription } from './image.ts';
import { nativeFrameBytes } from './native.ts';

/** Deflated Image Frame Compression: every frame is a deflated native frame. @source DICOM PS3.5 A.4.12 */
export const deflatedFrames = '1.2.840.10008.1.2.8.1';

/** Room for padding, and for the longest match, which is made before it is written. */
const slackBytes = 512;

/**
 * The native bytes of a deflated frame. Memory is taken for what the image promises and no more.
 * @throws DicomError invalid_pixels, too_large (more than a frame), unsupported_transfer_syntax (the code could not be loaded)
 */
export async function inflateFrame(bytes: Uint8Array, image: ImageDescription): Promise<Uint8Array> {
  const { inflateRaw } = await required(import('../read/inflateRaw.ts'));
  const promised = nativeFrameBytes(image);
  const { bytes: native, damaged } = inflateRaw(bytes, promised + slackBytes);
  if (damaged && native.length < promised) throw new DicomError('invalid_pixels', 'The deflated frame is damaged');
  return native;
}
