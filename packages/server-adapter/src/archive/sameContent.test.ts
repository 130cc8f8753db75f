import { readDicom } from '@clinikit/dicom';
import { expect, test } from 'vitest';
import { demoFiles } from '../testing/testClinic.ts';
import { sameContent } from './sameContent.ts';

const [image = new Uint8Array(), other = new Uint8Array()] = await demoFiles('patient3/bw');
const read = (bytes: Uint8Array) => readDicom(bytes);

/** The file with a private document of 1.5 MB behind its last attribute, explicit VR little endian. */
function withDocument(bytes: Uint8Array, last: number): Uint8Array {
  const value = new Uint8Array(1_500_000).fill(7);
  value[value.length - 1] = last;
  const header = new Uint8Array([0xe1, 0x7f, 0x10, 0x10, 0x4f, 0x42, 0, 0, 0, 0, 0, 0]);
  new DataView(header.buffer).setUint32(8, value.length, true);
  return new Uint8Array(Buffer.concat([bytes, header, value]));
}

test('a file is the same object as itself, and not as another image', () => {
  expect(sameContent(read(image), read(image))).toBe(true);
  expect(sameContent(read(image), read(other))).toBe(false);
});

test('one byte of a large document makes another object', () => {
  expect(read(withDocument(image, 1)).dataset.has('7FE11010')).toBe(true);
  expect(sameContent(read(withDocument(image, 1)), read(withDocument(image, 1)))).toBe(true);
  expect(sameContent(read(withDocument(image, 1)), read(withDocument(image, 2)))).toBe(false);
  expect(sameContent(read(image), read(withDocument(image, 1)))).toBe(false);
});

test('one byte of the pixel data makes another object', () => {
  const changed = image.slice();
  const range = read(image).frames[0]?.ranges?.[0];
  if (!range) throw new Error('The image has no range.');
  const at = range.offset + Math.floor(range.length / 2);
  changed[at] = (changed[at] ?? 0) ^ 1;
  expect(sameContent(read(image), read(changed))).toBe(false);
});
