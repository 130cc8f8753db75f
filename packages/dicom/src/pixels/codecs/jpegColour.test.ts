import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../testing/writeDataset.ts';
import { declareRgb } from './jpegColour.ts';

const start = [0xff, 0xd8];
const scan = [0xff, 0xda, 0, 2];

describe('declareRgb', () => {
  it('adds an Adobe segment that says: not transformed', () => {
    const declared = declareRgb(bytesOf(start, scan));
    expect([...declared.subarray(2, 6)]).toEqual([0xff, 0xee, 0, 14]);
    expect(new TextDecoder().decode(declared.subarray(6, 11))).toBe('Adobe');
    expect(declared[17]).toBe(0);
    expect([...declared.subarray(18)]).toEqual(scan);
  });

  it('leaves streams alone that say it themselves', () => {
    const jfif = bytesOf(start, [0xff, 0xe0, 0, 16], 'JFIF\0', new Uint8Array(9), scan);
    const adobe = bytesOf(start, [0xff, 0xee, 0, 14], 'Adobe', new Uint8Array(7), scan);
    expect(declareRgb(jfif)).toBe(jfif);
    expect(declareRgb(adobe)).toBe(adobe);
  });

  it('passes over an Adobe segment that is cut short, as decoders do', () => {
    const short = bytesOf(start, [0xff, 0xee, 0, 12], 'Adobe', new Uint8Array(5), scan);
    expect(declareRgb(short).length).toBe(short.length + 16);
  });
});
