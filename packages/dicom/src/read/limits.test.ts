import { randomBytes } from 'node:crypto';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  element,
  explicitLittle,
  imageElements,
  implicitLittle,
  part10,
  writeTag,
} from '../testing/writeDataset.ts';
import type { ReadOptions } from './dicomFile.ts';
import { openDicom } from './openDicom.ts';
import { readDicom } from './readDicom.ts';

const explicit = '1.2.840.10008.1.2.1';
const jpegLs = '1.2.840.10008.1.2.4.80';
const tooLarge = expect.objectContaining({ name: 'DicomError', code: 'too_large' });

function repeated(part: Uint8Array, count: number): Uint8Array {
  const whole = new Uint8Array(part.length * count);
  for (let at = 0; at < whole.length; at += part.length) whole.set(part, at);
  return whole;
}

const item = bytesOf(writeTag('FFFEE000', explicitLittle), [0, 0, 0, 0]);
const image = (frames: number) => imageElements(explicitLittle, { rows: 1, columns: 1, bits: 8, frames });
const uint32 = (value: number) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24];
const open = 0xffffffff;

/** Files that hold `count` of something that takes eight bytes or less. */
const crowds: Readonly<Record<string, (count: number) => Uint8Array>> = {
  attributes: (count) => part10(explicit, repeated(element(explicitLittle, '00400280', 'ST', ''), count)),
  items: (count) => part10(explicit, element(explicitLittle, '0040A730', 'SQ', repeated(item, count))),
  fragments: (count) =>
    part10(jpegLs, image(count), element(explicitLittle, '7FE00010', 'OB', repeated(item, count), open)),
  offsets: (count) => {
    const table = bytesOf(writeTag('FFFEE000', explicitLittle), uint32(count * 4), new Uint8Array(count * 4));
    return part10(jpegLs, image(count), element(explicitLittle, '7FE00010', 'OB', table, open));
  },
};

const opened = (bytes: Uint8Array, options?: ReadOptions) =>
  openDicom({ sizeBytes: bytes.length, read: async (offset, length) => bytes.slice(offset, offset + length) }, options);

describe.each(Object.entries(crowds))('a file full of %s', (_, make) => {
  it('is refused beyond a million, without an option', async () => {
    const bytes = make(1_100_000);
    expect(() => readDicom(bytes)).toThrow(tooLarge);
    await expect(opened(bytes)).rejects.toThrow(tooLarge);
  });

  it('is refused beyond what the caller allows, and read below it', async () => {
    const bytes = make(3000);
    expect(() => readDicom(bytes, { maxElements: 2000 })).toThrow(tooLarge);
    await expect(opened(bytes, { maxElements: 2000 })).rejects.toThrow(tooLarge);
    expect(readDicom(bytes, { maxElements: 4000 }).dataset.tags().length).toBeGreaterThan(0);
  });
});

describe('frames', () => {
  const pixels = (bytes: number, frames: number) =>
    part10(explicit, image(frames), element(explicitLittle, '7FE00010', 'OB', new Uint8Array(bytes)));

  it('of one pixel are not believed by the million, and make no object before they are asked for', () => {
    const file = readDicom(pixels(8_000_000, 8_000_000));
    expect(file.warnings).toMatchObject([{ code: 'frames_mismatch' }]);
    expect(file.frames.length).toBe(8_000_000 / 256);
    expect(file.frames).toBe(file.frames);
    expect(file.frames.at(-1)?.ranges).toHaveLength(1);
  });

  it('are refused beyond what the caller allows', async () => {
    const bytes = pixels(4000, 4000);
    expect(() => readDicom(bytes, { maxFrames: 3999 })).toThrow(tooLarge);
    await expect(opened(bytes, { maxFrames: 3999 })).rejects.toThrow(tooLarge);
    expect(readDicom(bytes, { maxFrames: 4000 }).frames).toHaveLength(4000);
  });
});

describe('deflated datasets', () => {
  const deflated = (content: Uint8Array) =>
    part10(
      '1.2.840.10008.1.2.1.99',
      deflateSync(
        bytesOf(element(explicitLittle, '00080060', 'CS', 'OT'), element(explicitLittle, '7FE00010', 'OB', content)),
      ),
    );

  it('are refused beyond what the caller allows', () => {
    const bytes = deflated(new Uint8Array(2_000_000).map((_, at) => at % 251));
    expect(() => readDicom(bytes, { maxInflatedBytes: 1_900_000 })).toThrow(tooLarge);
    expect(readDicom(bytes, { maxInflatedBytes: 2_100_000 }).dataset.has('7FE00010')).toBe(true);
  });

  it('are refused as soon as they grow without measure, not at the end of their limit', () => {
    // What comes first is a bomb, what follows brings the ratio of the whole below the limit.
    const blank = new Uint8Array(80 * 1024 * 1024);
    const bytes = deflated(bytesOf(blank, randomBytes(1_000_000)));
    expect(bytes.length * 200).toBeGreaterThan(blank.length);
    expect(() => readDicom(bytes)).toThrow(tooLarge);
  });
});

describe('values', () => {
  it.each([
    ['CS', 0x5c],
    ['US', 0],
    ['AT', 0],
  ])('of %s are not counted beyond a million', (vr, byte) => {
    const tag = { CS: '00080008', US: '00281101', AT: '00209165' }[vr] ?? '';
    const bytes = part10('1.2.840.10008.1.2', element(implicitLittle, tag, vr, new Uint8Array(8_000_000).fill(byte)));
    const file = readDicom(bytes);
    expect(() => file.dataset.get(tag)).toThrow(tooLarge);
    expect(() => file.toJson()).toThrow(tooLarge);
  });
});
