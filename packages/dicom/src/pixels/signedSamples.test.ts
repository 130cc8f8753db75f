import { describe, expect, it } from 'vitest';
import { encodeLossless } from '../testing/encodeLossless.ts';
import { type Encoding, encodePicture, encodings } from '../testing/encodePicture.ts';
import { imageOf } from '../testing/imageDescription.ts';
import { bytesOf } from '../testing/writeDataset.ts';
import { decodeFrame } from './decodeFrame.ts';

const [width, height] = [61, 39];

interface Kind {
  readonly bits: number;
  readonly componentCount: 1 | 3;
}

/** Every value from the least to the greatest at the ends, and some between, in a soft pattern. */
function valuesOf({ bits, componentCount }: Kind): number[] {
  const half = 2 ** (bits - 1);
  return Array.from({ length: width * height * componentCount }, (_, index) => {
    const pixel = Math.floor(index / componentCount);
    const soft = Math.sin((pixel % width) / 9 + (index % componentCount)) * Math.cos(pixel / width / 7);
    return Math.max(-half, Math.min(half - 1, Math.round(soft * half * 1.05))) + 0;
  });
}

/** Values as they are stored: in two's complement, in words of 8 or 16 bits. */
function stored(values: readonly number[], bits: number): Uint8Array | Uint16Array {
  const mask = 2 ** bits - 1;
  const words = values.map((value) => value & mask);
  return bits > 8 ? Uint16Array.from(words) : Uint8Array.from(words);
}

const bytesOfWords = (words: Uint8Array | Uint16Array) => new Uint8Array(words.buffer);

/** RLE of literal runs alone. @source DICOM PS3.5 Annex G */
function encodeRle(words: Uint8Array | Uint16Array, componentCount: number): Uint8Array {
  const segments: Uint8Array[] = [];
  for (let component = 0; component < componentCount; component++) {
    for (let byte = words.BYTES_PER_ELEMENT - 1; byte >= 0; byte--) {
      const plane = words.filter((_, index) => index % componentCount === component);
      const bytes = Uint8Array.from(plane, (word) => (word >> (8 * byte)) & 255);
      const runs = Array.from({ length: Math.ceil(bytes.length / 128) }, (_, run) => {
        const part = bytes.subarray(run * 128, run * 128 + 128);
        return bytesOf([part.length - 1], part);
      });
      segments.push(bytesOf(...runs));
    }
  }
  const header = new Uint32Array(16);
  header[0] = segments.length;
  let at = 64;
  for (const [index, segment] of segments.entries()) {
    header[index + 1] = at;
    at += segment.length;
  }
  return bytesOf(new Uint8Array(header.buffer), ...segments);
}

/** JPEG 2000 of signed samples: of the same ones with half of the range added, and then called signed. */
async function encodeSigned(encoding: Encoding, values: readonly number[], kind: Kind): Promise<Uint8Array> {
  const { bits, componentCount } = kind;
  const shifted = values.map((value) => value + 2 ** (bits - 1));
  const samples = bits > 8 ? Uint16Array.from(shifted) : Uint8Array.from(shifted);
  const picture = { width, height, componentCount, bitsPerSample: bits, isSigned: false, samples };
  const stream = await encodePicture(encoding, picture);
  for (let component = 0; component < componentCount; component++) {
    const at = 42 + component * 3;
    expect(stream[at]).toBe(bits - 1);
    stream[at] = 0x80 | (bits - 1);
  }
  return stream;
}

type Encode = (values: readonly number[], kind: Kind) => Uint8Array | Promise<Uint8Array>;
const encoders: Readonly<Record<string, readonly [transferSyntaxUid: string, encode: Encode]>> = {
  native: ['1.2.840.10008.1.2.1', (values, { bits }) => bytesOfWords(stored(values, bits))],
  RLE: ['1.2.840.10008.1.2.5', (values, { bits, componentCount }) => encodeRle(stored(values, bits), componentCount)],
  'JPEG lossless': [
    '1.2.840.10008.1.2.4.70',
    (values, { bits: bitsPerSample, componentCount }) =>
      encodeLossless({ width, height, componentCount, bitsPerSample, samples: stored(values, bitsPerSample) }),
  ],
  'JPEG-LS': [
    encodings.jpegLs,
    (values, { bits: bitsPerSample, componentCount }) => {
      const samples = stored(values, bitsPerSample);
      return encodePicture('jpegLs', { width, height, componentCount, bitsPerSample, isSigned: false, samples });
    },
  ],
  'JPEG 2000': [encodings.j2k, (values, kind) => encodeSigned('j2k', values, kind)],
  HTJ2K: [encodings.htj2k, (values, kind) => encodeSigned('htj2k', values, kind)],
};

describe.each(Object.entries(encoders))('samples with a sign: %s', (_, [transferSyntaxUid, encode]) => {
  const decode = async (kind: Kind, pixelRepresentation: 0 | 1) => {
    const { bits, componentCount } = kind;
    const values = valuesOf(kind);
    const image = imageOf({
      rows: height,
      columns: width,
      samplesPerPixel: componentCount,
      bitsAllocated: bits > 8 ? 16 : 8,
      bitsStored: bits,
      pixelRepresentation,
      photometricInterpretation: componentCount === 3 ? 'RGB' : 'MONOCHROME2',
      transferSyntaxUid,
    });
    return { values, frame: await decodeFrame([await encode(values, kind)], image) };
  };

  it.each([6, 7, 8, 10, 12, 15, 16])('of %d bits come out as they went in', async (bits) => {
    const { values, frame } = await decode({ bits, componentCount: 1 }, 1);
    expect(Math.min(...values)).toBe(-(2 ** (bits - 1)));
    expect(frame.signed).toBe(true);
    expect([...frame.samples]).toEqual(values);
  });

  // PS3.3 C.7.6.3.1.2: color has none, and writers that say otherwise mean their bytes all the same.
  // The encoders of JPEG 2000 that stand beside our codecs make color of 8 bits only.
  it.each(transferSyntaxUid.includes('.4.90') || transferSyntaxUid.includes('.4.201') ? [8] : [8, 12, 16])(
    'of %d bits in color are the same bits without one',
    async (bits) => {
      const { values, frame } = await decode({ bits, componentCount: 3 }, 1);
      expect(frame.signed).toBe(false);
      expect([...frame.samples]).toEqual([...stored(values, bits)]);
    },
  );
});
