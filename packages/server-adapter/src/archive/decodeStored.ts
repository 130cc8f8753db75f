import { isDicomError } from '@clinikit/dicom';
import type { DicomJson } from '@clinikit/dicom/json';
import { decodeFrame, describeImage, type Frame, type ImageDescription } from '@clinikit/dicom/pixels';
import type { PictureSource } from './makePicture.ts';

/** The pixels, or why there are none that the metadata describe. */
export type DecodedOutcome = { frame: Uint8Array<ArrayBuffer> } | { error: string };

/** As many as a preview is made of. */
const mostPixels = 50_000_000;

/**
 * A compressed frame as native pixels, little endian, as the metadata of its instance describe them: whoever reads them goes by
 * bits, colors and planes that are written there. Where decoding changes the colors (YBR becomes RGB) there are none.
 */
export async function decodeStored(source: Omit<PictureSource, 'options'>): Promise<DecodedOutcome> {
  const { bytes, transferSyntaxUid, metadata, number } = source;
  try {
    const json: DicomJson = JSON.parse(metadata);
    const image = describeImage(json, transferSyntaxUid, { frameIndex: number - 1 });
    if (image.rows * image.columns > mostPixels) return { error: 'too_large' };
    const frame = await decodeFrame([bytes], image);
    if (frame.photometricInterpretation !== image.photometricInterpretation) return { error: 'other_colors' };
    return nativeBytes(frame, image);
  } catch (error) {
    return { error: isDicomError(error) ? error.code : 'invalid_pixels' };
  }
}

function nativeBytes({ samples }: Frame, image: ImageDescription): DecodedOutcome {
  const { bitsAllocated, bitsStored, highBit, samplesPerPixel, planarConfiguration } = image;
  if (highBit !== bitsStored - 1 || ![8, 16, 32].includes(bitsAllocated)) return { error: 'other_bits' };
  const sampleBytes = bitsAllocated / 8;
  const frame = new Uint8Array(samples.length * sampleBytes);
  const view = new DataView(frame.buffer);
  const pixels = samples.length / samplesPerPixel;
  for (let at = 0; at < samples.length; at += 1) {
    const [pixel, channel] = [Math.floor(at / samplesPerPixel), at % samplesPerPixel];
    const to = (planarConfiguration === 1 ? channel * pixels + pixel : at) * sampleBytes;
    const value = samples[at] ?? 0;
    if (sampleBytes === 1) view.setUint8(to, value);
    else if (sampleBytes === 2) view.setUint16(to, value, true);
    else view.setUint32(to, value, true);
  }
  return { frame };
}
