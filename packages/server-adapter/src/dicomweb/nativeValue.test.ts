import { expect, test } from 'vitest';
import {
  bytesOf,
  element,
  explicitBig,
  explicitLittle,
  implicitLittle,
} from '../../../dicom/src/testing/writeDataset.ts';
import { headBytes, nativeValue } from './nativeValue.ts';

const before = new Uint8Array(40).fill(7);
const valueIn = (head: Uint8Array, sizeBytes: number) => {
  const all = bytesOf(before, head);
  return nativeValue(all.slice(-headBytes), all.length, sizeBytes);
};

test.each([
  ['explicit, OB', explicitLittle, '7FE00010', 'OB', 12],
  ['explicit, OW', explicitLittle, '7FE00010', 'OW', 12],
  ['implicit', implicitLittle, '7FE00010', 'OW', 8],
])('the value of native pixels lies behind its head: %s', (_name, layout, tag, vr, length) => {
  const head = new Uint8Array(element(layout, tag, vr, new Uint8Array(), 100));
  expect(head).toHaveLength(length);
  const offset = before.length + length;
  expect(valueIn(head, offset + 100)).toEqual({ offset, length: 100 });
  // A file that ends before its pixels do.
  expect(valueIn(head, offset + 99)).toBeUndefined();
});

test.each([
  ['big endian', explicitBig, '7FE00010', 'OW', 100],
  ['another attribute', explicitLittle, '00420011', 'OB', 100],
  ['another group', implicitLittle, '60003000', 'OW', 100],
  ['compressed', explicitLittle, '7FE00010', 'OB', 0xffff_ffff],
])('what is not the head of native pixels is none: %s', (_name, layout, tag, vr, length) => {
  const head = new Uint8Array(element(layout, tag, vr, new Uint8Array(), length));
  expect(valueIn(head, 1_000_000)).toBeUndefined();
});
