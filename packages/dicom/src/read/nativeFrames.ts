import { extentOf, type RawElement } from './element.ts';
import { noFrames, type RawFrame, type RawFrames } from './rawFrame.ts';
import { swapWords } from './values.ts';

/** How native frames are cut. */
export interface NativeLayout {
  readonly pixels: RawElement;
  readonly numberOfFrames: number;
  /** Samples stored for one frame: fewer than pixels times samples where chroma is halved. */
  readonly samplesPerFrame: number;
  readonly bitsAllocated: number;
}

/** A frame that lies in one run of bytes. */
function frameAt(offset: number, length: number, finish?: RawFrame['finish']): RawFrame {
  return { fragments: [{ offset, length }], finish };
}

/** Frames below 256 bytes are believed up to this number: no file of a clinic has more of them. */
const mostTinyFrames = 4096;
const mostFrames = (length: number) => Math.max(mostTinyFrames, length >> 8);

/** Cuts native pixel data into whole frames; what is left over at the end is padding, or a frame that was cut off. */
export function nativeFrames(layout: NativeLayout): RawFrames {
  return layout.bitsAllocated === 1 ? bitFrames(layout) : byteFrames(layout);
}

function byteFrames({ pixels, numberOfFrames, samplesPerFrame, bitsAllocated }: NativeLayout): RawFrames {
  const { offset, length } = extentOf(pixels);
  const frameBytes = Math.floor((samplesPerFrame * bitsAllocated) / 8);
  if (frameBytes === 0) return noFrames;
  // In OW the order is that of words, also where two 8-bit samples share one. (PS3.5 8.1.1)
  const wordBytes = pixels.encoding.littleEndian ? 1 : Math.max(bitsAllocated / 8, pixels.vr === 'OW' ? 2 : 1);
  return {
    count: Math.min(numberOfFrames, Math.floor(length / frameBytes), mostFrames(length)),
    at: (index) => {
      const start = index * frameBytes;
      if (wordBytes === 1) return frameAt(offset + start, frameBytes);
      // Frames of an odd length begin inside a word.
      const lead = start % wordBytes;
      const covering = Math.ceil((lead + frameBytes) / wordBytes) * wordBytes;
      const finish = (bytes: Uint8Array) => swapWords(bytes, wordBytes).subarray(lead, lead + frameBytes);
      return frameAt(offset + start - lead, Math.min(length - start + lead, covering), finish);
    },
  };
}

function bitFrames({ pixels, numberOfFrames, samplesPerFrame }: NativeLayout): RawFrames {
  const { offset, length } = extentOf(pixels);
  if (samplesPerFrame === 0) return noFrames;
  const swapped = !pixels.encoding.littleEndian && pixels.vr === 'OW';
  return {
    count: Math.min(numberOfFrames, Math.floor((length * 8) / samplesPerFrame), mostFrames(length)),
    at: (index) => {
      const firstBit = index * samplesPerFrame;
      if (samplesPerFrame % 8 === 0 && !swapped) return frameAt(offset + firstBit / 8, samplesPerFrame / 8);
      const end = Math.min(length, Math.ceil((firstBit + samplesPerFrame) / 16) * 2);
      // Whole words, so that a byte finds its neighbour.
      const start = Math.floor(firstBit / 16) * 2;
      const unpack = (bytes: Uint8Array) => unpackBits(bytes, firstBit - start * 8, samplesPerFrame, swapped);
      return frameAt(offset + start, end - start, unpack);
    },
  };
}

function unpackBits(bytes: Uint8Array, firstBit: number, samples: number, swapped: boolean): Uint8Array {
  const unpacked = new Uint8Array(samples);
  for (let sample = 0; sample < samples; sample++) {
    const bit = firstBit + sample;
    const byte = swapped ? (bit >> 3) ^ 1 : bit >> 3;
    unpacked[sample] = ((bytes[byte] ?? 0) >> (bit & 7)) & 1;
  }
  return unpacked;
}
