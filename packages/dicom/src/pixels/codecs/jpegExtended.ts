import { checkDensity, checkStream } from './checkStream.ts';
import type { Codec, Decoded } from './codec.ts';
import { type HuffmanTable, readHuffmanTables } from './huffman.ts';
import { inverseDct } from './inverseDct.ts';
import { jpegColor } from './jpegColor.ts';
import { type Component, type DctFrame, damaged, readFrame, readQuantization, uint16 } from './jpegFrame.ts';
import { isFrameHeader, nextSegment } from './jpegMarkers.ts';
import { decodeScan } from './jpegScan.ts';

/**
 * JPEG with 12 bits: extended sequential (processes 2 and 4) and the retired progressive ones (6, 8, 10, 12). Ours,
 * because the builds of libjpeg on npm know 8 bits only.
 */
export async function loadCodec(): Promise<Codec> {
  return {
    decode: (bytes, image) => {
      checkStream(bytes, image);
      checkDensity(bytes, image, 64);
      return decodeExtended(bytes);
    },
  };
}

const endOfImage = 0xd9;
/** Spectral selection and successive approximation of four components, in steps of one, are far fewer. */
const mostScans = 1000;

function decodeExtended(bytes: Uint8Array): Decoded {
  const huffman = new Map<number, HuffmanTable>();
  const quantization = new Map<number, Uint16Array>();
  const seen = new Set<Component>();
  let frame: DctFrame | undefined;
  let restartInterval = 0;
  let scans = 0;
  let whole = false;
  let at = 0;
  for (let segment = nextSegment(bytes, at); segment !== undefined; segment = nextSegment(bytes, at)) {
    const { marker, start, end } = segment;
    at = end;
    if (marker === endOfImage) {
      whole = true;
      break;
    }
    if (marker === 0xc4) readHuffmanTables(bytes, start, end, huffman);
    else if (marker === 0xdb) readQuantization(bytes, start, end, quantization);
    else if (marker === 0xdd) restartInterval = uint16(bytes, start);
    else if (isFrameHeader(marker)) {
      if (marker > 0xc2 || frame !== undefined) throw damaged();
      frame = readFrame(bytes, start, end, marker === 0xc2);
    } else if (marker === 0xda) {
      if (frame === undefined || ++scans > mostScans) throw damaged();
      at = decodeScan(bytes, start, end, frame, { huffman, quantization, restartInterval });
      for (const component of frame.components) if (component.steps !== undefined) seen.add(component);
      if (!frame.progressive && seen.size === frame.components.length) break;
    }
  }
  if (frame === undefined || seen.size < frame.components.length) throw damaged();
  // Without its last scans a progressive picture looks whole, and is not.
  if (frame.progressive && !whole) throw damaged();
  const { width, height, precision, components } = frame;
  const samples = merge(frame);
  const shape = { width, height, componentCount: components.length, bitsPerSample: precision };
  return { ...shape, bytes: new Uint8Array(samples.buffer), color: jpegColor(bytes), inRange: true };
}

/** Color by pixel; components that were sampled coarsely are repeated. */
function merge({ width, height, components, precision }: DctFrame): Uint16Array<ArrayBuffer> {
  const samples = new Uint16Array(width * height * components.length);
  const mostAcross = Math.max(...components.map(({ across }) => across));
  const mostDown = Math.max(...components.map(({ down }) => down));
  for (const [channel, component] of components.entries()) {
    const { blocksAcross, across, down } = component;
    const plane = planeOf(component, precision);
    for (let y = 0, at = channel; y < height; y++) {
      const row = Math.floor((y * down) / mostDown) * blocksAcross * 8;
      for (let x = 0; x < width; x++, at += components.length)
        samples[at] = plane[row + Math.floor((x * across) / mostAcross)] ?? 0;
    }
  }
  return samples;
}

function planeOf({ coefficients, steps, blocksAcross, blocksDown }: Component, precision: number): Uint16Array {
  if (steps === undefined) throw damaged();
  const plane = new Uint16Array(coefficients.length);
  const block = new Int32Array(64);
  const stride = blocksAcross * 8;
  const middle = 2 ** (precision - 1);
  const most = middle * 2 - 1;
  for (let row = 0, from = 0; row < blocksDown; row++) {
    for (let column = 0; column < blocksAcross; column++, from += 64) {
      inverseDct(coefficients, from, steps, block);
      for (let index = 0; index < 64; index++) {
        const value = (block[index] ?? 0) + middle;
        const at = (row * 8 + (index >> 3)) * stride + column * 8 + (index & 7);
        plane[at] = value < 0 ? 0 : Math.min(value, most);
      }
    }
  }
  return plane;
}
