import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32.ts';
import { encodePng } from './encodePng.ts';

/** Reads our own kind of PNG back: one IDAT, filters Sub and Up. */
function readPng(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const channels = { 0: 1, 2: 3, 6: 4 }[view.getUint8(25)] ?? 0;
  const filtered = unzlibSync(png.subarray(41, 41 + view.getUint32(33)));
  const rowBytes = width * channels;
  const output = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (rowBytes + 1)];
    for (let x = 0; x < rowBytes; x++) {
      const left = x < channels ? 0 : (output[y * rowBytes + x - channels] ?? 0);
      const up = y === 0 ? 0 : (output[(y - 1) * rowBytes + x] ?? 0);
      output[y * rowBytes + x] =
        (filtered[y * (rowBytes + 1) + 1 + x] ?? 0) + (filter === 1 ? left : filter === 2 ? up : 0);
    }
  }
  return { width, height, channels, pixels: [...output] };
}

describe('encodePng', () => {
  it('knows the checksum of the specification', () => {
    expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
  });

  it('writes gray with one sample a pixel', async () => {
    const data = Uint8ClampedArray.from([1, 2, 3, 200, 100, 50].flatMap((gray) => [gray, gray, gray, 255]));
    expect(readPng(await encodePng({ width: 3, height: 2, data }))).toEqual({
      width: 3,
      height: 2,
      channels: 1,
      pixels: [1, 2, 3, 200, 100, 50],
    });
  });

  it('writes color, and transparency where there is some', async () => {
    const color = Uint8ClampedArray.of(1, 2, 3, 255, 4, 5, 6, 255);
    expect(readPng(await encodePng({ width: 1, height: 2, data: color }))).toMatchObject({
      channels: 3,
      pixels: [1, 2, 3, 4, 5, 6],
    });
    const clear = Uint8ClampedArray.of(1, 2, 3, 0);
    expect(readPng(await encodePng({ width: 1, height: 1, data: clear }))).toMatchObject({
      channels: 4,
      pixels: [1, 2, 3, 0],
    });
  });

  it('refuses data that do not fit the size', async () => {
    for (const [width, height] of [
      [1, 1],
      [0, 0],
      [2, 2],
    ] as const) {
      const picture = { width, height, data: new Uint8ClampedArray(8) };
      await expect(encodePng(picture)).rejects.toThrow(expect.objectContaining({ code: 'invalid_pixels' }));
    }
  });
});
