import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isDicomError } from '../errors.ts';
import { readDicom } from '../index.ts';
import { decodeFrame } from './decodeFrame.ts';
import { describeImage } from './describeImage.ts';
import type { Samples } from './frame.ts';
import { readOverlays } from './overlays.ts';
import { renderFrame } from './renderFrame.ts';

/** A collection of samples that may lie beside the repository; without it these tests do not run. */
const corpus = new URL('../../../../../shared/dicom/', import.meta.url);
const there = existsSync(new URL('oracle/pixels.json', corpus));

interface Oracle {
  readonly kind?: 'exact' | 'lossy';
  readonly sha256?: string;
  readonly decoders?: Record<string, { sha256?: string; mean?: number; min?: number; max?: number }>;
  readonly tolerance?: { readonly mean: number; readonly perPixel: number };
}
const oracle: Record<string, Oracle> = there
  ? JSON.parse(readFileSync(new URL('oracle/pixels.json', corpus), 'utf8'))
  : {};
const ofKind = (kind: Oracle['kind']) => Object.keys(oracle).filter((path) => oracle[path]?.kind === kind);

function open(path: string) {
  const file = readDicom(readFileSync(new URL(path, corpus)));
  const image = describeImage(file.dataset, file.transferSyntaxUid);
  return { file, image, fragments: file.frames[0]?.read() };
}
async function decoded(path: string, keepUnusedBits = false): Promise<Samples> {
  const { image, fragments = [] } = open(path);
  return (await decodeFrame(fragments, image, { keepUnusedBits })).samples;
}
const sha256 = (...parts: (Samples | Uint8Array)[]) => {
  const hash = createHash('sha256');
  for (const { buffer, byteOffset, byteLength } of parts) hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  return hash.digest('hex');
};

/** Hashed by the oracle with the bits that are no part of the samples; we clear them, or extend the sign into them. */
const withUnusedBits = [
  'malformed/j2k-pixelrep-mismatch.dcm',
  'modalities/ot-modality-lut.dcm',
  'structure/synthetic/bits-12-in-16-high-bit-garbage.dcm',
  'structure/synthetic/signed-12bit.dcm',
];
/** Hashed by the oracle as stored, two pixels to a pair of chroma samples; we give every pixel its own. */
const withHalvedChroma = ['modalities/us-ybr-full-422-native.dcm', 'transfer-syntaxes/sc-ybr-full-422-native.dcm'];
/** A stream whose JFIF header says YCbCr in a file that says RGB: only so the colors are those of a mouth. */
const otherColors = 'dental/xc-real-intraoral-photo-jpeg-extended.dcm';

describe.skipIf(!there)('the pixels of the corpus', () => {
  it('lossless frames are those that the oracle hashes', async () => {
    const differ: string[] = [];
    for (const path of ofKind('exact')) {
      if (sha256(await decoded(path)) !== oracle[path]?.sha256) differ.push(path);
    }
    expect(differ.sort()).toEqual([...withUnusedBits, ...withHalvedChroma].sort());
    expect(ofKind('exact').length - differ.length).toBeGreaterThanOrEqual(269);
  });

  it('… and so are the others, as they are stored', async () => {
    for (const path of withUnusedBits)
      expect([path, sha256(await decoded(path, true))]).toEqual([path, oracle[path]?.sha256]);
    for (const path of withHalvedChroma) {
      expect([path, sha256(...(open(path).fragments ?? []))]).toEqual([path, oracle[path]?.sha256]);
    }
  });

  it('lossy frames are another decoder’s to the last bit, or within its tolerance', async () => {
    const near: string[] = [];
    for (const path of ofKind('lossy')) {
      const { decoders = {}, tolerance = { mean: 0, perPixel: 0 } } = oracle[path] ?? {};
      const samples = await decoded(path);
      const others = Object.values(decoders);
      if (others.some((other) => other.sha256 === sha256(samples))) continue;
      near.push(path);
      if (path === otherColors) continue;
      const { mean, min, max } = statistics(samples);
      const within = others.some(
        (other) =>
          Math.abs((other.mean ?? Number.NaN) - mean) <= tolerance.mean &&
          Math.abs((other.min ?? Number.NaN) - min) <= tolerance.perPixel &&
          Math.abs((other.max ?? Number.NaN) - max) <= tolerance.perPixel,
      );
      expect([path, within]).toEqual([path, true]);
    }
    // Two decoders of lossy HTJ2K that the oracle asks disagree with each other, too.
    expect(near.sort()).toEqual(
      ['dental/io-12bit-htj2k-203.dcm', otherColors, 'transfer-syntaxes/htj2k-203-rgb.dcm'].sort(),
    );
    expect(ofKind('lossy').length - near.length).toBeGreaterThanOrEqual(41);
  });

  it('every file with pixels is shown, or refused with a reason', async () => {
    const refused: Record<string, string> = {};
    for (const path of Object.keys(oracle)) {
      try {
        const { file, image, fragments } = open(path);
        if (fragments === undefined) {
          refused[path] = 'no frame';
          continue;
        }
        const overlays = readOverlays(file.dataset);
        const { data } = renderFrame(await decodeFrame(fragments, image), image, { maxWidth: 64, overlays });
        expect(data.every((value, index) => index % 4 !== 3 || value === 255)).toBe(true);
      } catch (error) {
        refused[path] = isDicomError(error) ? error.code : String(error);
      }
    }
    expect(refused).toEqual({
      'malformed/j2k-embedded-sequence-delimiter.dcm': 'invalid_pixels',
      'malformed/mr-truncated-pixel-data.dcm': 'no frame',
      'modalities/synthetic/video-h264.dcm': 'unsupported_transfer_syntax',
      'modalities/synthetic/video-hevc.dcm': 'unsupported_transfer_syntax',
      'modalities/synthetic/video-mpeg2.dcm': 'unsupported_transfer_syntax',
    });
  });
});

function statistics(samples: Samples): { mean: number; min: number; max: number } {
  let [sum, min, max] = [0, Infinity, -Infinity];
  for (const value of samples) {
    sum += value;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  return { mean: sum / samples.length, min, max };
}
