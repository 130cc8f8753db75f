/// <reference path="../packages/dicom/src/pixels/codecs/glue.d.ts" />
import { existsSync, readFileSync } from 'node:fs';
import { readDicom } from '@clinikit/dicom';
import { decodeFrame, describeImage, type ImageDescription } from '@clinikit/dicom/pixels';
import { type Encoding, encodePicture, encodings } from '../packages/dicom/src/testing/encodePicture.ts';
import { markdownTable } from './table.ts';

/** Times of what the codec itself takes. */
const mark = 1.1;
const rounds = 21;
const leastRoundMs = 60;
/** WebAssembly is compiled anew, and better, while it runs: both instances are given the time. */
const warmUpMs = 1500;

const demo = new URL('../examples/express/demo/studies/', import.meta.url);
/** 12-bit JPEG: nothing at hand can write it, so it is measured where a collection of samples lies beside the repository. */
const extended = new URL('../../shared/dicom/dental/io-12bit-jpeg-extended.dcm', import.meta.url);

/** One frame, and the two ways that it is decoded. */
interface Case {
  readonly name: string;
  readonly image: ImageDescription;
  readonly bytes: Uint8Array;
  /** The codec alone: its compressed bytes in, one copy of the samples out. */
  readonly own: () => unknown;
}

/**
 * Decodes the same frames with `decodeFrame` and with the codec that it uses, called alone: one and the same build, in
 * turns, in one process. Pictures are the demo's, compressed anew where the demo has none of a kind.
 *
 * @returns whether `decodeFrame` takes at most 1.1 times as long, for every codec.
 */
export async function measureDecoding(): Promise<boolean> {
  const lines: string[][] = [];
  let kept = true;
  for (const { name, image, bytes, own } of await cases()) {
    const times = { own: [] as number[], ours: [] as number[] };
    const ours = () => decodeFrame([bytes], image);
    let decoded = 0;
    for (const decode of [own, ours]) {
      for (const end = performance.now() + warmUpMs; performance.now() < end; decoded++) await decode();
    }
    // What is over soon is done several times in a row, so that one collection of garbage does not decide a round.
    const inARow = Math.max(1, Math.round((decoded * leastRoundMs) / (warmUpMs * 2)));
    for (let round = 0; round < rounds; round++) {
      // Who comes first changes from round to round: the second meets the first one's garbage.
      for (const side of round % 2 === 0 ? (['own', 'ours'] as const) : (['ours', 'own'] as const)) {
        const begun = cpuMs();
        for (let time = 0; time < inARow; time++) {
          if (side === 'own') own();
          else await ours();
        }
        times[side].push((cpuMs() - begun) / inARow);
      }
    }
    const ratio = median(times.ours) / median(times.own);
    const ratios = times.ours.map((time, round) => time / (times.own[round] ?? Number.NaN)).sort((a, b) => a - b);
    const spread = [ratios[Math.floor(rounds / 4)], ratios[Math.floor((rounds * 3) / 4)]];
    kept &&= ratio <= mark;
    lines.push([
      name,
      `${image.columns} x ${image.rows}`,
      median(times.own).toFixed(2),
      median(times.ours).toFixed(2),
      ratio.toFixed(3),
      spread.map((value) => value?.toFixed(2)).join(' to '),
    ]);
  }
  const head = ['codec', 'pixels', 'alone, ms', 'decodeFrame, ms', 'ratio', 'middle half of rounds'];
  console.log(`\n${markdownTable(head, lines)}\n`);
  console.log(
    `Medians of ${rounds} rounds, in CPU time of the thread. The mark is ${mark} times the codec's own time: ${kept ? 'kept' : 'missed'}.`,
  );
  return kept;
}

/** What this thread has worked: others on the machine do not count. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

async function cases(): Promise<Case[]> {
  const panoramic = load(new URL('patient1/px/PX0001.dcm', demo));
  const frame = await decodeFrame([panoramic.bytes], panoramic.image);
  const deep = Uint16Array.from(frame.samples);
  const flat = Uint8Array.from(deep, (value) => value >> 4);
  const color = new Uint8Array(flat.length * 3);
  for (const [index, value] of flat.entries()) color.fill(value, index * 3, index * 3 + 3);
  const made = (encoding: Encoding, samples: Uint8Array | Uint16Array) => encoded(panoramic.image, encoding, samples);
  return [
    await withWasm('CharLS', panoramic),
    await withWasm('CharLS, near-lossless', await made('jpegLsNear', deep)),
    await withWasm('CharLS, color', await made('jpegLs', color)),
    await withWasm('CharLS, color by plane', await made('jpegLsPlanes', color)),
    await withWasm('libjpeg-turbo', await made('jpegBaseline', flat)),
    await withWasm('libjpeg-turbo, color', await made('jpegBaseline', color)),
    await withWasm('OpenJPEG', await made('j2k', deep)),
    await withWasm('OpenJPEG, color, lossy', await made('j2kLossy', color)),
    await withWasm('OpenJPH', await made('htj2k', deep)),
    await withWasm('OpenJPH, color, lossy', await made('htj2kLossy', color)),
    await withOurs('RLE (ours)', 'rle', runLengths(panoramic.image, deep)),
    await withOurs('JPEG lossless (ours)', 'jpegLossless', load(new URL('patient3/bw/IO0001.dcm', demo))),
    ...(existsSync(extended) ? [await withOurs('JPEG 12 bits (ours)', 'jpegExtended', load(extended))] : []),
  ];
}

type Compressed = Pick<Case, 'image' | 'bytes'>;

function load(path: URL): Compressed {
  const { dataset, transferSyntaxUid, frames } = readDicom(readFileSync(path));
  const [bytes] = frames[0]?.read() ?? [];
  if (bytes === undefined) throw new Error('The file has no frame.');
  return { image: describeImage(dataset, transferSyntaxUid), bytes };
}

async function encoded(
  image: ImageDescription,
  encoding: Encoding,
  samples: Uint8Array | Uint16Array,
): Promise<Compressed> {
  const componentCount = samples.length / (image.rows * image.columns);
  const bitsPerSample = samples.BYTES_PER_ELEMENT === 1 ? 8 : image.bitsStored;
  const bytes = await encodePicture(encoding, {
    width: image.columns,
    height: image.rows,
    componentCount,
    bitsPerSample,
    isSigned: false,
    samples,
  });
  const described: ImageDescription = {
    ...image,
    samplesPerPixel: componentCount,
    bitsAllocated: samples.BYTES_PER_ELEMENT * 8,
    bitsStored: bitsPerSample,
    highBit: bitsPerSample - 1,
    photometricInterpretation: componentCount === 1 ? 'MONOCHROME2' : encoding.startsWith('jpegLs') ? 'RGB' : 'YBR_RCT',
    transferSyntaxUid: encodings[encoding],
  };
  return { image: described, bytes };
}

/** RLE of noise, which has no runs: 128 bytes as they are, each time. @source DICOM PS3.5 Annex G */
function runLengths(image: ImageDescription, samples: Uint16Array): Compressed {
  const segments = [8, 0].map((shift) => {
    const segment: number[] = [];
    for (let at = 0; at < samples.length; at += 128) {
      const run = Array.from(samples.subarray(at, at + 128), (value) => (value >> shift) & 255);
      segment.push(run.length - 1, ...run);
    }
    return Uint8Array.from(segment);
  });
  const [first = new Uint8Array(), second = new Uint8Array()] = segments;
  const bytes = new Uint8Array(64 + first.length + second.length);
  new Uint32Array(bytes.buffer, 0, 3).set([2, 64, 64 + first.length]);
  bytes.set(first, 64);
  bytes.set(second, 64 + first.length);
  return { image: { ...image, transferSyntaxUid: '1.2.840.10008.1.2.5' }, bytes };
}

async function withWasm(name: string, { image, bytes }: Compressed): Promise<Case> {
  const Decoder = await decoderOf(name);
  const own = () => {
    const decoder = new Decoder();
    decoder.getEncodedBuffer(bytes.length).set(bytes);
    decoder.decode();
    decoder.getFrameInfo();
    const samples = decoder.getDecodedBuffer().slice();
    decoder.delete();
    return samples;
  };
  return { name, image, bytes, own };
}

async function decoderOf(name: string): Promise<new () => CodecDecoder> {
  // The codec makes its module of what it is given: a new object each time.
  const quiet = () => ({ print: () => undefined, printErr: () => undefined });
  switch (name.split(',')[0]) {
    case 'CharLS':
      return (await (await import('@cornerstonejs/codec-charls/decodewasmjs')).default(quiet())).JpegLSDecoder;
    case 'libjpeg-turbo':
      return (await (await import('@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs')).default(quiet()))
        .JPEGDecoder;
    case 'OpenJPEG':
      return (await (await import('@cornerstonejs/codec-openjpeg/decodewasmjs')).default(quiet())).J2KDecoder;
    default:
      return (await (await import('@cornerstonejs/codec-openjph/wasmjs')).default(quiet())).HTJ2KDecoder;
  }
}

/** What is written in TypeScript has no build of its own: the codec's function, called alone. */
async function withOurs(
  name: string,
  file: 'rle' | 'jpegLossless' | 'jpegExtended',
  { image, bytes }: Compressed,
): Promise<Case> {
  const load = {
    rle: () => import('../packages/dicom/src/pixels/codecs/rle.ts'),
    jpegLossless: () => import('../packages/dicom/src/pixels/codecs/jpegLossless.ts'),
    jpegExtended: () => import('../packages/dicom/src/pixels/codecs/jpegExtended.ts'),
  }[file];
  const codec = await (await load()).loadCodec();
  return { name, image, bytes, own: () => codec.decode(bytes, image) };
}
