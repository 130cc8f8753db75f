import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { imageOf } from '../testing/imageDescription.ts';
import { bytesOf } from '../testing/writeDataset.ts';
import { decodeFrame } from './decodeFrame.ts';
import type { ImageDescription } from './image.ts';

async function decode(bytes: Uint8Array, changes: Partial<ImageDescription>) {
  const { samples, photometricInterpretation } = await decodeFrame([bytes], imageOf(changes));
  return { samples: [...samples], photometricInterpretation };
}
const fails = (code: string) => expect.objectContaining({ name: 'DicomError', code });

describe('decodeFrame, native', () => {
  it('clears unused bits and extends the sign', async () => {
    const bytes = Uint8Array.of(0xff, 0xf0, 0x00, 0x08);
    expect((await decode(bytes, { columns: 2 })).samples).toEqual([0x0ff, 0x800]);
    expect((await decode(bytes, { columns: 2, pixelRepresentation: 1 })).samples).toEqual([255, -2048]);
  });

  it('reads from an odd place in memory', async () => {
    const bytes = bytesOf([9, 1, 0, 2, 0]).subarray(1);
    expect((await decode(bytes, { columns: 2 })).samples).toEqual([1, 2]);
  });

  it('orders color by pixel', async () => {
    const image = { columns: 2, samplesPerPixel: 3, bitsAllocated: 8, bitsStored: 8, photometricInterpretation: 'RGB' };
    const planar = await decode(Uint8Array.of(1, 2, 3, 4, 5, 6), { ...image, planarConfiguration: 1 });
    expect(planar.samples).toEqual([1, 3, 5, 2, 4, 6]);
  });

  it.each([
    [8, 4],
    [8, 7],
    [8, 12],
    [16, 4],
  ])('orders color of %d bits by pixel, %d at a time', async (bitsAllocated, columns) => {
    const planes = Array.from({ length: columns * 3 }, (_, index) => (index * 37 + 200) % 256);
    const bytes = bitsAllocated === 8 ? Uint8Array.from(planes) : new Uint8Array(Uint16Array.from(planes).buffer);
    const image = {
      columns,
      samplesPerPixel: 3,
      bitsAllocated,
      bitsStored: bitsAllocated,
      planarConfiguration: 1,
    } as const;
    const { samples } = await decode(bytes, { ...image, photometricInterpretation: 'RGB' });
    expect(samples).toEqual(planes.map((_, at) => planes[(at % 3) * columns + Math.floor(at / 3)]));
  });

  // PS3.5 D: cells that follow each other without a gap, the lowest bits of a word first.
  it('unpacks samples of 12 bits that share bytes', async () => {
    const image = { columns: 3, bitsAllocated: 12, bitsStored: 12 };
    const { samples } = await decode(Uint8Array.of(0x23, 0x61, 0x45, 0xbc, 0x0a), image);
    expect(samples).toEqual([0x123, 0x456, 0xabc]);
  });

  it('gives every pixel its chroma back', async () => {
    const image = {
      columns: 2,
      samplesPerPixel: 3,
      bitsAllocated: 8,
      bitsStored: 8,
      photometricInterpretation: 'YBR_FULL_422',
    };
    expect(await decode(Uint8Array.of(10, 20, 30, 40), image)).toEqual({
      samples: [10, 30, 40, 20, 30, 40],
      photometricInterpretation: 'YBR_FULL',
    });
  });

  it('gives every pixel its chroma back, with 16 bits and partial range too', async () => {
    const image = { columns: 2, samplesPerPixel: 3, bitsStored: 16, photometricInterpretation: 'YBR_PARTIAL_422' };
    const bytes = new Uint8Array(Uint16Array.of(1000, 2000, 3000, 4000).buffer);
    expect(await decode(bytes, image)).toEqual({
      samples: [1000, 3000, 4000, 2000, 3000, 4000],
      photometricInterpretation: 'YBR_PARTIAL_422',
    });
  });

  it('leaves unused bits on request, and the caller’s bytes always', async () => {
    const bytes = Uint8Array.of(0xff, 0xf0, 0x00, 0x08);
    const kept = await decodeFrame([bytes], imageOf({ columns: 2 }), { keepUnusedBits: true });
    expect([...kept.samples]).toEqual([0xf0ff, 0x0800]);
    await decodeFrame([bytes], imageOf({ columns: 2 }));
    expect([...bytes]).toEqual([0xff, 0xf0, 0x00, 0x08]);
  });

  it('takes samples from below the high bit', async () => {
    const image = { columns: 1, bitsStored: 8, highBit: 11 };
    expect((await decode(Uint8Array.of(0xcf, 0xfa), image)).samples).toEqual([0xac]);
    expect((await decode(Uint8Array.of(0xcf, 0xfa), { ...image, pixelRepresentation: 1 })).samples).toEqual([
      0xac - 256,
    ]);
  });

  it.each([1, 2, 3, 5, 8, 64])('masks %d samples, wherever the stray bit is', async (columns) => {
    for (const pixelRepresentation of [0, 1] as const) {
      for (let stray = 0; stray < columns; stray++) {
        const words = new Uint16Array(columns).fill(pixelRepresentation === 1 ? 0xf800 : 0x0800);
        words[stray] = 0x6801;
        const clean = pixelRepresentation === 1 ? -2048 : 2048;
        const expected = Array.from({ length: columns }, (_, index) => (index === stray ? clean + 1 : clean));
        const bytes = new Uint8Array(words.buffer);
        expect((await decode(bytes, { columns, pixelRepresentation })).samples).toEqual(expected);
        // The same from a place in memory that 16-bit words do not begin at.
        const odd = bytesOf([0], bytes).subarray(1);
        expect((await decode(odd, { columns, pixelRepresentation })).samples).toEqual(expected);
      }
    }
  });

  it('reads native frames that came encapsulated, padding and all', async () => {
    const image = { columns: 3, bitsAllocated: 8, bitsStored: 8, transferSyntaxUid: '1.2.840.10008.1.2.1.98' };
    expect((await decode(Uint8Array.of(1, 2, 3, 0), image)).samples).toEqual([1, 2, 3]);
  });

  it('unpacks single bits', async () => {
    const image = { columns: 10, bitsAllocated: 1, bitsStored: 1 };
    expect((await decode(Uint8Array.of(0b00000101, 0b10), image)).samples).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('refuses a frame that is too short', async () => {
    await expect(decode(Uint8Array.of(1), {})).rejects.toThrow(fails('invalid_pixels'));
  });
});

// PS3.5 A.4.12
describe('decodeFrame, deflated frames', () => {
  const image = { rows: 5, columns: 3, bitsAllocated: 8, bitsStored: 8, transferSyntaxUid: '1.2.840.10008.1.2.8.1' };

  it('inflates native frames, color by plane and single bits too', async () => {
    const samples = Array.from({ length: 15 }, (_, index) => index * 3);
    expect((await decode(deflateSync(Uint8Array.from(samples)), image)).samples).toEqual(samples);
    const color = {
      rows: 1,
      columns: 2,
      samplesPerPixel: 3,
      planarConfiguration: 1,
      photometricInterpretation: 'RGB',
    } as const;
    expect((await decode(deflateSync(Uint8Array.of(1, 2, 3, 4, 5, 6)), { ...image, ...color })).samples).toEqual([
      1, 3, 5, 2, 4, 6,
    ]);
    const bits = { rows: 2, columns: 5, bitsAllocated: 1, bitsStored: 1 };
    expect((await decode(deflateSync(Uint8Array.of(0b10011, 0b10)), { ...image, ...bits })).samples).toEqual([
      1, 1, 0, 0, 1, 0, 0, 0, 0, 1,
    ]);
  });

  it.each([
    ['garbage', Uint8Array.of(0xff, 0xff, 0xff)],
    ['too few pixels', deflateSync(new Uint8Array(14))],
    ['nothing', new Uint8Array()],
  ])('refuses %s', async (_, bytes) => {
    await expect(decode(bytes, image)).rejects.toThrow(fails('invalid_pixels'));
  });

  it('inflates no more than a frame', async () => {
    await expect(decode(deflateSync(new Uint8Array(1e6)), image)).rejects.toThrow(fails('too_large'));
  });
});

describe('decodeFrame, RLE', () => {
  const rle = (segments: number[][]) => {
    const header = new Uint32Array(16);
    header[0] = segments.length;
    let at = 64;
    for (const [index, segment] of segments.entries()) {
      header[index + 1] = at;
      at += segment.length;
    }
    return bytesOf(new Uint8Array(header.buffer), ...segments);
  };
  const image = { columns: 4, bitsStored: 16, transferSyntaxUid: '1.2.840.10008.1.2.5' };

  it('puts the bytes of samples together, from repeated and literal runs', async () => {
    const bytes = rle([
      [0xfd, 1],
      [3, 10, 20, 30, 40],
    ]);
    expect((await decode(bytes, image)).samples).toEqual([266, 276, 286, 296]);
  });

  it.each([
    ['too few segments', rle([[0xfd, 1]])],
    [
      'a segment that ends early',
      rle([
        [0xfd, 1],
        [0xfe, 1],
      ]),
    ],
    ['no header', new Uint8Array(3)],
  ])('refuses %s', async (_, bytes) => {
    await expect(decode(bytes, image)).rejects.toThrow(fails('invalid_pixels'));
  });
});

describe('decodeFrame, codecs', () => {
  const garbage = bytesOf([0xff, 0xd8, 0xff, 0xc0], 'not really a picture');

  it.each(['50', '57', '70', '80', '90', '201'])(
    'answers garbage in .%s with invalid_pixels, again and again',
    async (code) => {
      for (let times = 0; times < 3; times++) {
        await expect(decode(garbage, { transferSyntaxUid: `1.2.840.10008.1.2.4.${code}` })).rejects.toThrow(
          fails('invalid_pixels'),
        );
      }
    },
  );

  it('says which transfer syntaxes it does not know', async () => {
    await expect(decode(garbage, { transferSyntaxUid: '1.2.840.10008.1.2.4.107' })).rejects.toThrow(
      fails('unsupported_transfer_syntax'),
    );
    const arithmetic = bytesOf([0xff, 0xd8, 0xff, 0xc9, 0, 11, 12, 0, 1, 0, 1, 1, 1, 0x11, 0]);
    await expect(decode(arithmetic, { transferSyntaxUid: '1.2.840.10008.1.2.4.51' })).rejects.toThrow(
      fails('unsupported_transfer_syntax'),
    );
  });

  it('does not give a small frame the memory of a large picture', async () => {
    const size = [0xff, 0xff, 0xff, 0xff];
    const jpegLs = bytesOf([0xff, 0xd8, 0xff, 0xf7, 0, 11, 16, ...size, 1, 1, 0x11, 0], new Uint8Array(20));
    const rle = bytesOf([1, 0, 0, 0, 64, 0, 0, 0], new Uint8Array(70));
    const huge = { rows: 60_000, columns: 30_000, bitsAllocated: 8, bitsStored: 8 };
    const before = process.memoryUsage().rss;
    await expect(decode(jpegLs, { transferSyntaxUid: '1.2.840.10008.1.2.4.80' })).rejects.toThrow(/differs in size/);
    await expect(decode(rle, { ...huge, transferSyntaxUid: '1.2.840.10008.1.2.5' })).rejects.toThrow(
      fails('too_large'),
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(200e6);
  });

  // Every codec, with a frame that claims what its bytes cannot hold, in the file and in the stream alike.
  const side = [0xff, 0xff];
  const sof = (marker: number, bits: number) => [
    0xff,
    0xd8,
    0xff,
    marker,
    0,
    11,
    bits,
    ...side,
    ...side,
    1,
    1,
    0x11,
    0,
  ];
  const siz = [
    0xff,
    0x4f,
    0xff,
    0x51,
    0,
    41,
    0,
    0,
    0,
    0,
    ...side,
    0,
    0,
    ...side,
    ...Array(8).fill(0),
    0,
    0,
    ...side,
    0,
    0,
    ...side,
    ...Array(8).fill(0),
    0,
    1,
    15,
    1,
    1,
  ];
  it.each([
    ['5', [1, 0, 0, 0, 64, 0, 0, 0]],
    ['4.50', sof(0xc0, 8)],
    ['4.51', sof(0xc1, 12)],
    ['4.55', sof(0xc2, 12)],
    ['4.57', sof(0xc3, 16)],
    ['4.80', sof(0xf7, 16)],
    ['4.90', siz],
    ['4.201', siz],
    ['8.1', [0x78, 0x9c]],
  ])('refuses 200 bytes that claim 65535 times 65535 pixels in .%s', async (code, start) => {
    const image = { rows: 65535, columns: 65535, bitsStored: 16, transferSyntaxUid: `1.2.840.10008.1.2.${code}` };
    await expect(decode(bytesOf(start, new Uint8Array(200 - start.length)), image)).rejects.toThrow(fails('too_large'));
  });

  it.each([
    ['4.51', sof(0xc1, 12)],
    ['4.57', sof(0xc3, 16)],
  ])('knows how many pixels the bytes of .%s hold at most', async (code, start) => {
    const image = { rows: 4000, columns: 3000, bitsStored: 16, transferSyntaxUid: `1.2.840.10008.1.2.${code}` };
    await expect(decode(bytesOf(start, new Uint8Array(200)), image)).rejects.toThrow(fails('invalid_pixels'));
  });

  it('can be cancelled', async () => {
    const decoding = decodeFrame([garbage], imageOf(), { signal: AbortSignal.abort() });
    await expect(decoding).rejects.toThrow(fails('aborted'));
  });
});
