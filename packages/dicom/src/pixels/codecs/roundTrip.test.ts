import { describe, expect, it } from 'vitest';
import { deepColor } from '../../testing/codecStreams.ts';
import { type Encoding, encodePicture, encodings } from '../../testing/encodePicture.ts';
import { imageOf } from '../../testing/imageDescription.ts';
import { decodeFrame } from '../decodeFrame.ts';

const [width, height] = [61, 39];
const kinds = {
  '8 bits': { bitsPerSample: 8, isSigned: false, componentCount: 1 },
  '12 bits': { bitsPerSample: 12, isSigned: false, componentCount: 1 },
  '12 bits, signed': { bitsPerSample: 12, isSigned: true, componentCount: 1 },
  '16 bits': { bitsPerSample: 16, isSigned: false, componentCount: 1 },
  '16 bits, signed': { bitsPerSample: 16, isSigned: true, componentCount: 1 },
  color: { bitsPerSample: 8, isSigned: false, componentCount: 3 },
} as const;
type Kind = keyof typeof kinds;

/** A soft pattern from the least to the greatest value, with a hard edge, so that lossy codecs overshoot. */
function samplesOf(kind: Kind) {
  const { bitsPerSample, isSigned, componentCount } = kinds[kind];
  const most = 2 ** bitsPerSample - 1;
  const least = isSigned ? -(2 ** (bitsPerSample - 1)) : 0;
  const samples = Array.from({ length: width * height * componentCount }, (_, index) => {
    const pixel = Math.floor(index / componentCount);
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    if (y > 30) return least + (x > 30 ? most : 0);
    return least + Math.round((0.5 + 0.5 * Math.sin(x / 9 + (index % componentCount)) * Math.cos(y / 7)) * most);
  });
  if (bitsPerSample === 8) return Uint8Array.from(samples);
  return isSigned ? Int16Array.from(samples) : Uint16Array.from(samples);
}

function imageFor(encoding: Encoding, kind: Kind) {
  const { bitsPerSample, isSigned, componentCount } = kinds[kind];
  const transformed = { jpegBaseline: 'YBR_FULL_422', j2k: 'YBR_RCT', j2kLossy: 'YBR_ICT', htj2k: 'YBR_RCT' };
  const color = Object.entries(transformed).find(([name]) => name === encoding)?.[1] ?? 'RGB';
  return imageOf({
    rows: height,
    columns: width,
    samplesPerPixel: componentCount,
    bitsAllocated: bitsPerSample === 8 ? 8 : 16,
    bitsStored: bitsPerSample,
    pixelRepresentation: isSigned ? 1 : 0,
    photometricInterpretation: componentCount === 3 ? color : 'MONOCHROME2',
    transferSyntaxUid: encodings[encoding],
  });
}
async function roundTrip(encoding: Encoding, kind: Kind) {
  const samples = samplesOf(kind);
  const bytes = await encodePicture(encoding, { width, height, ...kinds[kind], samples });
  const frame = await decodeFrame([bytes.subarray(0, 99), bytes.subarray(99)], imageFor(encoding, kind));
  return { samples, frame };
}

describe.each(['jpegLs', 'jpegLsPlanes', 'j2k', 'htj2k'] as const)('%s', (encoding) => {
  it.each(Object.keys(kinds).filter((kind): kind is Kind => kind in kinds))(
    'gives every sample back: %s',
    async (kind) => {
      const { samples, frame } = await roundTrip(encoding, kind);
      expect(frame.samples).toEqual(samples);
      expect(frame.photometricInterpretation).toBe(kind === 'color' ? 'RGB' : 'MONOCHROME2');
    },
  );
});

describe.each([
  ['jpegBaseline', ['8 bits', 'color'], 0.06],
  ['jpegLsNear', ['8 bits', '12 bits', '16 bits', 'color'], 2 / 255],
  ['j2kLossy', ['8 bits', '12 bits', '12 bits, signed', '16 bits', 'color'], 0.05],
  ['htj2kLossy', ['8 bits', '12 bits', '12 bits, signed', '16 bits'], 0.05],
] as const)('%s', (encoding, names, tolerance) => {
  it.each(names)('comes near, and stays within the bits: %s', async (kind) => {
    const { samples, frame } = await roundTrip(encoding, kind);
    const { bitsPerSample, isSigned } = kinds[kind];
    const most = 2 ** (isSigned ? bitsPerSample - 1 : bitsPerSample);
    let worst = 0;
    for (const [index, value] of samples.entries()) {
      const decoded = frame.samples[index] ?? Number.NaN;
      worst = Math.max(worst, Math.abs(decoded - value));
      expect(decoded).toBeLessThan(most);
      expect(decoded).toBeGreaterThanOrEqual(isSigned ? -most : 0);
    }
    expect(worst).toBeLessThanOrEqual(tolerance * 2 ** bitsPerSample);
  });
});

describe('a stream that is cut off', () => {
  const lossless = ['jpegLs', 'j2k', 'htj2k'] as const;
  const lossy = ['jpegBaseline', 'jpegLsNear', 'j2kLossy', 'htj2kLossy'] as const;
  it.each([...lossless, ...lossy])('is refused, and the next one is decoded: %s', async (encoding) => {
    const samples = samplesOf('8 bits');
    const bytes = await encodePicture(encoding, { width, height, ...kinds['8 bits'], samples });
    const image = imageFor(encoding, '8 bits');
    for (const share of [0.1, 0.5, 0.9]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * share));
      await expect(decodeFrame([cut], image)).rejects.toThrow(expect.objectContaining({ code: 'invalid_pixels' }));
    }
    expect((await decodeFrame([bytes], image)).samples.length).toBe(samples.length);
  });
});

it('JPEG-LS is decoded without its end marker, and with padding behind it', async () => {
  const samples = samplesOf('12 bits');
  const bytes = await encodePicture('jpegLs', { width, height, ...kinds['12 bits'], samples });
  expect([...bytes.subarray(-2)]).toEqual([0xff, 0xd9]);
  const image = imageFor('jpegLs', '12 bits');
  for (const fragments of [[bytes.subarray(0, -2)], [bytes, new Uint8Array(3)]])
    expect((await decodeFrame(fragments, image)).samples).toEqual(samples);
});

// PS3.5 8.2.4
it.each(['j2k', 'htj2k'] as const)(
  '%s says itself that its samples are signed, whatever the file says',
  async (encoding) => {
    const samples = samplesOf('16 bits, signed');
    const bytes = await encodePicture(encoding, { width, height, ...kinds['16 bits, signed'], samples });
    const frame = await decodeFrame([bytes], { ...imageFor(encoding, '16 bits, signed'), pixelRepresentation: 0 });
    expect(frame.signed).toBe(true);
    expect(frame.samples).toEqual(samples);
  },
);

it('JPEG is decoded without its end marker, and with padding behind it', async () => {
  const samples = samplesOf('8 bits');
  const bytes = await encodePicture('jpegBaseline', { width, height, ...kinds['8 bits'], samples });
  expect([...bytes.subarray(-2)]).toEqual([0xff, 0xd9]);
  const image = imageFor('jpegBaseline', '8 bits');
  const whole = await decodeFrame([bytes], image);
  for (const fragments of [[bytes.subarray(0, -2)], [bytes, new Uint8Array(3)]])
    expect((await decodeFrame(fragments, image)).samples).toEqual(whole.samples);
});

// PS3.5 8.2.4: whether the components were transformed is the stream's to say.
describe.each(['j2k', 'htj2k'] as const)('%s in color', (encoding) => {
  it.each(['RGB', 'YBR_FULL', 'YBR_RCT', 'YBR_ICT'])('that was transformed comes out as RGB: %s', async (label) => {
    const samples = samplesOf('color');
    const bytes = await encodePicture(encoding, { width, height, ...kinds.color, samples });
    const image = { ...imageFor(encoding, 'color'), photometricInterpretation: label };
    const frame = await decodeFrame([bytes], image);
    expect(frame.photometricInterpretation).toBe('RGB');
    expect(frame.samples).toEqual(samples);
  });

  it.each([
    ['RGB', 'RGB'],
    ['YBR_FULL', 'YBR_FULL'],
    ['YBR_RCT', 'YBR_FULL'],
    ['YBR_ICT', 'YBR_FULL'],
  ])('that was not is what the file says, if that can be: %s', async (label, shown) => {
    const samples = samplesOf('color');
    const bytes = await encodePicture(encoding, { width, height, ...kinds.color, samples });
    const style = [...bytes.keys()].find((at) => bytes[at] === 0xff && bytes[at + 1] === 0x52) ?? 0;
    expect(bytes[style + 8]).toBe(1);
    bytes[style + 8] = 0;
    const image = { ...imageFor(encoding, 'color'), photometricInterpretation: label };
    expect((await decodeFrame([bytes], image)).photometricInterpretation).toBe(shown);
  });
});

/** Of color with 16 bits. */
const deepImage = (transferSyntaxUid: string) =>
  imageOf({
    rows: height,
    columns: width,
    samplesPerPixel: 3,
    bitsAllocated: 16,
    bitsStored: 16,
    photometricInterpretation: 'RGB',
    transferSyntaxUid,
  });

// The encoders beside the codecs do not take color of more than 8 bits by pixel: OpenJPH's takes the first plane three times.
it.each([12, 16])('htj2k gives color of %d bits back, transformed by the stream', async (bitsPerSample) => {
  const most = 2 ** bitsPerSample - 1;
  const samples = Uint16Array.from({ length: width * height * 3 }, (_, index) =>
    index % 50 < 3 ? most * (index % 2) : Math.round((0.5 + 0.5 * Math.sin(index / 9)) * most),
  );
  const picture = { width, height, bitsPerSample, isSigned: false, componentCount: 3, samples };
  const bytes = await encodePicture('htj2k', picture);
  const frame = await decodeFrame([bytes], { ...deepImage(encodings.htj2k), bitsStored: bitsPerSample });
  expect(frame).toMatchObject({ photometricInterpretation: 'RGB', samplesPerPixel: 3, signed: false });
  expect(frame.samples).toEqual(samples.map((_, at) => samples[Math.floor(at / 3)] ?? 0));
});

it('j2k gives color of 16 bits back, transformed by the stream, whatever the file says', async () => {
  for (const label of ['RGB', 'YBR_RCT', 'YBR_FULL']) {
    const image = { ...deepImage(deepColor.transferSyntaxUid), photometricInterpretation: label };
    const frame = await decodeFrame([Buffer.from(deepColor.base64, 'base64')], image);
    expect(frame).toMatchObject({ photometricInterpretation: 'RGB', samplesPerPixel: 3, signed: false });
    expect(frame.samples).toBeInstanceOf(Uint16Array);
    const count = width * height - 2;
    const expected = Array.from({ length: count * 3 }, (_, at) => deepColor.sample(Math.floor(at / 3), at % 3));
    expect([...frame.samples.subarray(0, count * 3)]).toEqual(expected);
  }
});
