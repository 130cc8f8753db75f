import type { FrameBytes } from './dicomFile.ts';
import type { RawElement } from './element.ts';
import { swapWords } from './values.ts';

/** How native frames are cut. */
export interface NativeLayout {
  readonly pixels: RawElement;
  readonly numberOfFrames: number;
  /** Samples stored for one frame: fewer than pixels times samples where chroma is halved. */
  readonly samplesPerFrame: number;
  readonly bitsAllocated: number;
  /** Whether the bytes are those of the original file, so that ranges can point into it. */
  readonly original: boolean;
}

/** Cuts native pixel data into whole frames; what is left over at the end is padding, or a frame that was cut off. */
export function nativeFrames(layout: NativeLayout): FrameBytes[] {
  return layout.bitsAllocated === 1 ? bitFrames(layout) : byteFrames(layout);
}

function byteFrames({ pixels, numberOfFrames, samplesPerFrame, bitsAllocated, original }: NativeLayout): FrameBytes[] {
  const { offset, length } = pixels;
  const { bytes, littleEndian } = pixels.encoding;
  const frameBytes = Math.floor((samplesPerFrame * bitsAllocated) / 8);
  if (frameBytes === 0) return [];
  // In OW the order is that of words, also where two 8-bit samples share one. (PS3.5 8.1.1)
  const wordBytes = littleEndian ? 1 : Math.max(bitsAllocated / 8, pixels.vr === 'OW' ? 2 : 1);
  const frames: FrameBytes[] = [];
  const count = Math.min(numberOfFrames, Math.floor(length / frameBytes));
  for (let index = 0; index < count; index++) {
    const start = offset + index * frameBytes;
    frames.push({
      ranges: original && wordBytes === 1 ? [{ offset: start, length: frameBytes }] : undefined,
      read: () => {
        if (wordBytes === 1) return [bytes.subarray(start, start + frameBytes)];
        // Frames of an odd length begin inside a word.
        const lead = (start - offset) % wordBytes;
        const from = start - lead;
        const to = Math.min(offset + length, from + Math.ceil((lead + frameBytes) / wordBytes) * wordBytes);
        return [swapWords(bytes.subarray(from, to), wordBytes).subarray(lead, lead + frameBytes)];
      },
    });
  }
  return frames;
}

function bitFrames({ pixels, numberOfFrames, samplesPerFrame, original }: NativeLayout): FrameBytes[] {
  const { offset, length, vr } = pixels;
  const { bytes, littleEndian } = pixels.encoding;
  if (samplesPerFrame === 0) return [];
  const swapped = !littleEndian && vr === 'OW';
  const aligned = samplesPerFrame % 8 === 0 && !swapped;
  const frames: FrameBytes[] = [];
  const count = Math.min(numberOfFrames, Math.floor((length * 8) / samplesPerFrame));
  for (let index = 0; index < count; index++) {
    const firstBit = index * samplesPerFrame;
    const range = { offset: offset + firstBit / 8, length: samplesPerFrame / 8 };
    frames.push({
      ranges: original && aligned ? [range] : undefined,
      read: () => {
        const unpacked = new Uint8Array(samplesPerFrame);
        for (let sample = 0; sample < samplesPerFrame; sample++) {
          const bit = firstBit + sample;
          const byte = swapped ? (bit >> 3) ^ 1 : bit >> 3;
          unpacked[sample] = ((bytes[offset + byte] ?? 0) >> (bit & 7)) & 1;
        }
        return [unpacked];
      },
    });
  }
  return frames;
}
