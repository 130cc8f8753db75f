import { deflateSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DicomFile, readDicom } from '../../index.ts';
import { bytesOf, element, explicitBig, explicitLittle, implicitLittle, part10, writeTag } from '../writeDataset.ts';
import { Allocations } from './allocations.ts';

const allocations = new Allocations();
beforeAll(() => allocations.start());
beforeEach(() => allocations.reset());
afterAll(() => allocations.stop());

const uids = {
  deflated: '1.2.840.10008.1.2.1.99',
  implicit: '1.2.840.10008.1.2',
  explicit: '1.2.840.10008.1.2.1',
  big: '1.2.840.10008.1.2.2',
  rle: '1.2.840.10008.1.2.5',
};
const name = (layout = explicitLittle) => element(layout, '00100010', 'PN', 'Before');

describe('deflated files', () => {
  it('are refused when they grow without measure, before the memory is taken', () => {
    const zeros = element(explicitLittle, '7FE00010', 'OB', new Uint8Array(64 * 1024 * 1024));
    const bomb = part10(uids.deflated, deflateSync(bytesOf(name(), zeros)));
    expect(bomb.length).toBeLessThan(80 * 1024);
    allocations.reset();
    expect(() => readDicom(bomb)).toThrow(expect.objectContaining({ name: 'DicomError', code: 'too_large' }));
    expect(allocations.allocated.totalBytes).toBeLessThan(40 * 1024 * 1024);
  });

  it('are inflated once: a bomb within them stays a value', () => {
    const inner = deflateSync(new Uint8Array(64 * 1024 * 1024));
    const file = readDicom(
      part10(uids.deflated, deflateSync(bytesOf(name(), element(explicitLittle, '00091001', 'OB', inner)))),
    );
    expect(file.dataset.get('00091001')).toHaveLength(inner.length);
  });
});

describe('a length of 4 GB', () => {
  const huge = [0xfffffffe, 0xfffffff0, 0x80000000, 0x7fffffff];
  const read = (file: Uint8Array): DicomFile => {
    allocations.reset();
    const found = readDicom(file);
    expect(allocations.allocated.totalBytes).toBeLessThan(64 * 1024);
    return found;
  };

  it.each(huge)('%i of an attribute gives what stands before it, and takes no memory', (length) => {
    for (const [uid, layout] of [
      [uids.explicit, explicitLittle],
      [uids.implicit, implicitLittle],
      [uids.big, explicitBig],
    ] as const) {
      for (const [tag, vr] of [
        ['00104000', 'UT'],
        ['7FE00010', 'OW'],
        ['00400275', 'SQ'],
      ] as const) {
        const file = read(part10(uid, name(layout), element(layout, tag, vr, 'ab', length)));
        expect(file.dataset.text('00100010')).toBe('Before');
        expect(file.warnings.map(({ code }) => code)).toContain('truncated');
        expect(file.frames).toEqual([]);
      }
    }
  });

  it.each(huge)('%i of an item or a fragment is not believed', (length) => {
    const size = [length % 256, (length >> 8) % 256, (length >> 16) % 256, length >>> 24].map((byte) => byte & 0xff);
    const item = bytesOf(writeTag('FFFEE000', explicitLittle), size, 'ab');
    for (const [tag, vr] of [
      ['00400275', 'SQ'],
      ['7FE00010', 'OB'],
    ] as const) {
      for (const of of [undefined, 0xffffffff]) {
        const file = read(part10(uids.rle, name(), element(explicitLittle, tag, vr, item, of)));
        expect(file.dataset.text('00100010')).toBe('Before');
        expect(file.frames).toEqual([]);
      }
    }
  });

  it('of the meta information does not keep the dataset from being read', () => {
    const meta = element(explicitLittle, '00020000', 'UL', Uint8Array.of(0xff, 0xff, 0xff, 0xff));
    const syntax = element(explicitLittle, '00020010', 'UI', uids.explicit);
    const file = read(bytesOf(new Uint8Array(128), 'DICM', meta, syntax, name()));
    expect(file.dataset.text('00100010')).toBe('Before');
  });
});

describe('counts that no file can hold', () => {
  it('of frames make no frames', () => {
    const file = readDicom(
      part10(
        uids.explicit,
        element(explicitLittle, '00280008', 'IS', '2147483647'),
        element(explicitLittle, '00280010', 'US', 1),
        element(explicitLittle, '00280011', 'US', 1),
        element(explicitLittle, '00280100', 'US', 8),
        element(explicitLittle, '7FE00010', 'OB', 'ab'),
      ),
    );
    expect(file.frames).toHaveLength(2);
  });
});
