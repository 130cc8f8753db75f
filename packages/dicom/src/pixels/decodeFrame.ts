import { DicomError } from '../errors.ts';
import { isStreamStart } from '../read/fragments.ts';
import { joinBytes } from '../read/joinBytes.ts';
import type { Decoded } from './codecs/codec.ts';
import { codecFor } from './codecs.ts';
import { deflatedFrames, inflateFrame } from './deflated.ts';
import type { Frame } from './frame.ts';
import type { ImageDescription } from './image.ts';
import { decodeNative, isNativeSyntax, nativeFrameBytes } from './native.ts';
import { maskUnusedBits, samplesOf } from './samples.ts';

/** How a decode runs. */
export interface DecodeOptions {
  /** Looked at before and after a codec runs; a running codec cannot be stopped. */
  readonly signal?: AbortSignal;
  /**
   * Leaves bits that are no part of the samples as they come, which old overlays live in: for `readOverlays`, not for
   * showing or measuring. Native and RLE frames have such bits.
   */
  readonly keepUnusedBits?: boolean;
}

/**
 * Decodes one frame from its fragments into stored values. Input untouched; a native frame may come back as a view of it.
 * The codec is loaded on first use and kept. Memory is taken for no more than the input can plausibly hold: up to 32 MiB
 * for any frame, beyond that up to 2000 times the size of its fragments. A codec that grew beyond 128 MiB is let go afterwards.
 * @throws DicomError unsupported_transfer_syntax, invalid_pixels, too_large, aborted
 * @source DICOM PS3.5 8.2, Annex A
 */
export async function decodeFrame(
  fragments: readonly Uint8Array[],
  description: ImageDescription,
  { signal, keepUnusedBits = false }: DecodeOptions = {},
): Promise<Frame> {
  throwIfAborted(signal);
  const bytes = joinBytes(fragments);
  const image = withColorUnsigned(description);
  const { transferSyntaxUid } = image;
  if (transferSyntaxUid === '') refuseStream(bytes, image);
  if (isNativeSyntax(transferSyntaxUid)) return decodeNative(bytes, image, keepUnusedBits);
  refuseImplausible(bytes, image);
  if (transferSyntaxUid === deflatedFrames) {
    const inflated = await inflateFrame(bytes, image);
    throwIfAborted(signal);
    return decodeNative(inflated, image, keepUnusedBits);
  }
  const codec = await codecFor(transferSyntaxUid, bytes);
  throwIfAborted(signal);
  let decoded: Decoded;
  try {
    decoded = codec.decode(bytes, image);
  } catch (cause) {
    if (cause instanceof DicomError) throw cause;
    codec.discard();
    throw new DicomError('invalid_pixels', 'The codec cannot decode the frame');
  }
  if ((decoded.memoryBytes ?? 0) > mostKeptBytes) codec.discard();
  throwIfAborted(signal);
  return toFrame(decoded, image, keepUnusedBits);
}

/** Frames without a known transfer syntax are taken for native, unless they are clearly compressed. */
function refuseStream(bytes: Uint8Array, image: ImageDescription): void {
  const surplus = bytes.length - nativeFrameBytes(image);
  // Native frames can begin with the same bytes, but they have the expected length, or one byte of padding more.
  if (isStreamStart(bytes, 0) && surplus !== 0 && surplus !== 1) {
    throw new DicomError('unsupported_transfer_syntax', 'The frame is compressed, and its transfer syntax unknown');
  }
}

/** Color has no sign, whatever Pixel Representation says of it. @source DICOM PS3.3 C.7.6.3.1.2 */
function withColorUnsigned(image: ImageDescription): ImageDescription {
  return image.samplesPerPixel > 1 ? { ...image, pixelRepresentation: 0 } : image;
}

/** A codec that needed more than this for one frame is let go. */
const mostKeptBytes = 128 * 1024 * 1024;
const alwaysPlausibleBytes = 32 * 1024 * 1024;
const mostRatio = 2000;

/** A few bytes may claim any size: refuses before anything is allocated. Codecs know more about their own streams. */
function refuseImplausible(
  bytes: Uint8Array,
  { rows, columns, samplesPerPixel, bitsAllocated }: ImageDescription,
): void {
  const claimedBytes = (rows * columns * samplesPerPixel * bitsAllocated) / 8;
  if (claimedBytes > Math.max(alwaysPlausibleBytes, bytes.length * mostRatio)) {
    throw new DicomError('too_large', 'The frame claims far more pixels than its bytes can hold');
  }
}

function toFrame(decoded: Decoded, image: ImageDescription, keepUnusedBits: boolean): Frame {
  const { rows, columns, samplesPerPixel, bitsStored } = image;
  const { width, height, componentCount, bytes } = decoded;
  if (width !== columns || height !== rows || componentCount !== samplesPerPixel) {
    throw new DicomError('invalid_pixels', 'The compressed frame differs in size from what the file says');
  }
  const count = rows * columns * samplesPerPixel;
  const bitsAllocated = bytes.length >= count * 4 ? 32 : bytes.length >= count * 2 ? 16 : 8;
  if (bytes.length < count) throw new DicomError('invalid_pixels', 'The compressed frame ends too early');
  // Where they differ, the stream is what was encoded. (PS3.5 8.2.4)
  const pixelRepresentation = decoded.signed && samplesPerPixel === 1 ? 1 : image.pixelRepresentation;
  const signed = pixelRepresentation === 1;
  let samples = samplesOf(bytes, bitsAllocated, signed).subarray(0, count);
  const { inRange, bitsPerSample } = decoded;
  const wholly =
    inRange &&
    !signed &&
    !decoded.signed &&
    bitsPerSample <= bitsStored &&
    (!decoded.wholeWords || image.highBit === bitsStored - 1);
  if (!keepUnusedBits && !wholly) {
    const highBit = decoded.wholeWords ? image.highBit : bitsStored - 1;
    samples = maskUnusedBits(samples, { bitsAllocated, bitsStored, highBit, pixelRepresentation }, true);
  }
  const photometricInterpretation = (samplesPerPixel === 3 && decoded.color) || image.photometricInterpretation;
  return { rows, columns, samplesPerPixel, samples, photometricInterpretation, bitsStored, signed };
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DicomError('aborted', 'The decode was cancelled');
}
