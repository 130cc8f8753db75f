import { DicomError } from '../errors.ts';
import type { Decoded } from './codecs/codec.ts';
import { streamSize } from './codecs/streamSize.ts';
import { codecFor } from './codecs.ts';
import type { Frame } from './frame.ts';
import type { ImageDescription } from './image.ts';
import { decodeNative, isNativeSyntax } from './native.ts';
import { interleave, maskUnusedBits, samplesOf } from './samples.ts';

/** How a decode runs. */
export interface DecodeOptions {
  /** Looked at before the codec is loaded and before it runs; a running codec cannot be stopped. */
  readonly signal?: AbortSignal;
}

/**
 * Decodes one frame from its fragments into stored values. Input untouched; a native frame may come back as a view of it.
 * The codec is loaded on first use and kept.
 * @throws DicomError unsupported_transfer_syntax, invalid_pixels, aborted
 * @source DICOM PS3.5 8.2, Annex A
 */
export async function decodeFrame(
  fragments: readonly Uint8Array[],
  image: ImageDescription,
  { signal }: DecodeOptions = {},
): Promise<Frame> {
  throwIfAborted(signal);
  const bytes = joined(fragments);
  if (isNativeSyntax(image.transferSyntaxUid)) return decodeNative(bytes, image);
  const codec = await codecFor(image.transferSyntaxUid, bytes);
  throwIfAborted(signal);
  let decoded: Decoded;
  try {
    const size = streamSize(bytes);
    if (size !== undefined && (size.width !== image.columns || size.height !== image.rows)) throw differentSize();

    decoded = codec.decode(bytes, image);
  } catch (cause) {
    if (cause instanceof DicomError) throw cause;
    codec.discard();
    throw new DicomError('invalid_pixels', 'The codec cannot decode the frame');
  }
  return toFrame(decoded, image);
}

function differentSize(): DicomError {
  return new DicomError('invalid_pixels', 'The compressed frame differs in size from what the file says');
}

function toFrame(decoded: Decoded, image: ImageDescription): Frame {
  const { rows, columns, samplesPerPixel, bitsStored, pixelRepresentation } = image;
  const { width, height, componentCount, bytes } = decoded;
  if (width !== columns || height !== rows || componentCount !== samplesPerPixel) {
    throw differentSize();
  }
  const count = rows * columns * samplesPerPixel;
  const bits = bytes.length >= count * 4 ? 32 : bytes.length >= count * 2 ? 16 : 8;
  if (bytes.length < count) throw new DicomError('invalid_pixels', 'The compressed frame ends too early');
  const signed = pixelRepresentation === 1;
  let samples = samplesOf(bytes, bits, signed).subarray(0, count);
  samples = maskUnusedBits(samples, { ...image, bitsAllocated: bits, highBit: bitsStored - 1 });
  if (decoded.planar) samples = interleave(samples, samplesPerPixel);
  const photometricInterpretation = decoded.rgb && samplesPerPixel === 3 ? 'RGB' : image.photometricInterpretation;
  return { rows, columns, samplesPerPixel, samples, photometricInterpretation, bitsStored, signed };
}

function joined(fragments: readonly Uint8Array[]): Uint8Array {
  const [first] = fragments;
  if (first !== undefined && fragments.length === 1) return first;
  const whole = new Uint8Array(fragments.reduce((size, fragment) => size + fragment.length, 0));
  let at = 0;
  for (const fragment of fragments) {
    whole.set(fragment, at);
    at += fragment.length;
  }
  return whole;
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DicomError('aborted', 'The decode was cancelled');
}
