import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DicomFile, isDicomError, readDicom } from './index.ts';
import { decodeFrame, describeImage, renderFrame } from './pixels.ts';

/** A collection of samples that may lie beside the repository; without it these tests do not run. */
const corpus = new URL('../../../../shared/dicom/', import.meta.url);
const there = existsSync(new URL('manifest.json', corpus));

interface Sample {
  path: string;
  transfer_syntax?: string;
  pydicom?: string;
  dcmtk?: string;
  expect?: { decoded?: Record<string, string | string[]>; must?: string };
}
interface PixelOracle {
  kind: 'exact' | 'lossy';
  sha256?: string;
  decoders?: Record<string, { mean?: number }>;
}
const json = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, corpus), 'utf8'));
const samples = there ? json<{ files: Sample[] }>('manifest.json').files : [];
const oracle = there ? json<Record<string, PixelOracle>>('oracle/pixels.json') : {};
const bytesOf = ({ path }: Sample) => readFileSync(new URL(path, corpus));

/** The file, the code of the DicomError, or a failure. */
function read(sample: Sample): DicomFile | string {
  try {
    return readDicom(bytesOf(sample));
  } catch (error) {
    return isDicomError(error) ? error.code : `not a DicomError: ${error}`;
  }
}

/** Where our samples differ from the oracle's on purpose. */
const differently: Readonly<Record<string, string>> = {
  'dental/xc-real-intraoral-photo-jpeg-extended.dcm':
    'the JFIF header says YCbCr, and only so the colours are those of a mouth',
  'malformed/j2k-pixelrep-mismatch.dcm': 'the file says signed, the codestream unsigned: we extend the sign',
  'modalities/ot-modality-lut.dcm': 'the oracle keeps unused high bits',
  'modalities/us-ybr-full-422-native.dcm': 'the oracle hashes halved chroma as stored',
  'structure/synthetic/bits-12-in-16-high-bit-garbage.dcm': 'the oracle keeps unused high bits',
  'structure/synthetic/signed-12bit.dcm': 'the oracle does not extend the sign',
  'transfer-syntaxes/sc-ybr-full-422-native.dcm': 'the oracle hashes halved chroma as stored',
};
/** Codecs that do not exist here yet. */
const withoutCodec = /\.1\.2\.4\.(53|55|10\d)$|\.1\.2\.8\.1$/;

describe.skipIf(!there)('the corpus', () => {
  it('gives the pixels that two decoders agree on', { timeout: 120_000 }, async () => {
    const wrong: string[] = [];
    let right = 0;
    for (const sample of samples) {
      const expected = oracle[sample.path];
      const file = read(sample);
      const [frame] = typeof file === 'string' ? [] : file.frames;
      if (expected?.kind !== 'exact' || typeof file === 'string' || frame === undefined) continue;
      if (withoutCodec.test(file.transferSyntaxUid) || differently[sample.path] !== undefined) continue;
      const image = describeImage(file.dataset, file.transferSyntaxUid);
      const { samples: values } = await decodeFrame(frame.read(), image);
      const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
      if (createHash('sha256').update(bytes).digest('hex') === expected.sha256) right++;
      else wrong.push(sample.path);
    }
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(260);
  });

  it('comes near to what other decoders make of lossy pixels', { timeout: 120_000 }, async () => {
    const wrong: unknown[] = [];
    let right = 0;
    for (const sample of samples.filter(({ path }) => !path.startsWith('malformed/'))) {
      const expected = oracle[sample.path];
      const file = read(sample);
      const [frame] = typeof file === 'string' ? [] : file.frames;
      if (expected?.kind !== 'lossy' || typeof file === 'string' || frame === undefined) continue;
      if (withoutCodec.test(file.transferSyntaxUid) || differently[sample.path] !== undefined) continue;
      const image = describeImage(file.dataset, file.transferSyntaxUid);
      const { samples: values } = await decodeFrame(frame.read(), image);
      let sum = 0;
      for (const value of values) sum += value;
      const means = Object.values(expected.decoders ?? {}).flatMap(({ mean }) => (mean === undefined ? [] : [mean]));
      if (means.some((mean) => Math.abs(mean - sum / values.length) < 0.5)) right++;
      else wrong.push([sample.path, sum / values.length, means]);
    }
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(35);
  });

  it('shows a frame or gives a DicomError', { timeout: 120_000 }, async () => {
    const wrong: unknown[] = [];
    for (const sample of samples.filter(({ path }) => path.startsWith('malformed/'))) {
      const file = read(sample);
      if (typeof file === 'string') continue;
      for (const frame of file.frames.slice(0, 3)) {
        try {
          const image = describeImage(file.dataset, file.transferSyntaxUid);
          renderFrame(await decodeFrame(frame.read(), image), image, { maxWidth: 64 });
        } catch (error) {
          if (!isDicomError(error)) wrong.push([sample.path, String(error)]);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
