import { expect, it } from 'vitest';
import { bytesOf, element, explicitBig, explicitLittle, implicitLittle, type WriterLayout } from '../writeDataset.ts';
import { examineRanges } from './examineMore.ts';
import { makeSeeds } from './seeds.ts';

/** What `openDicom` reads at once: its parts end here. */
const windowBytes = 64 * 1024;

const layouts: Readonly<Record<string, WriterLayout>> = {
  implicit: implicitLittle,
  explicit: explicitLittle,
  'big endian': explicitBig,
  unknowns: explicitLittle,
  palette: explicitLittle,
  overlay: explicitLittle,
  'functional groups': explicitLittle,
  'extended offset table': explicitLittle,
  'float pixels': explicitLittle,
};

/** The seed with a text between meta information and dataset, which is so long that byte `at` of the rest begins a window. */
function shifted(bytes: Uint8Array, layout: WriterLayout, bodyAt: number, at: number): Uint8Array<ArrayBuffer> {
  const headBytes = element(layout, '00080001', 'UT', '').length;
  const text = new Uint8Array(windowBytes - bodyAt - headBytes - at).fill(0x41);
  return bytesOf(bytes.subarray(0, bodyAt), element(layout, '00080001', 'UT', text), bytes.subarray(bodyAt));
}

for (const { name, bytes } of makeSeeds().filter((seed) => layouts[seed.name] !== undefined)) {
  it(`opening by ranges finds what reading finds, wherever a window ends: ${name}`, async () => {
    const layout = layouts[name] ?? explicitLittle;
    // Preamble, prefix, and the transfer syntax, the only attribute of the seeds' meta information.
    const bodyAt = 140 + (bytes[138] ?? 0);
    const wrong: [number, readonly string[]][] = [];
    // Lengths are even, and so is every place.
    for (let at = 0; at < bytes.length - bodyAt; at += 2) {
      const violations = await examineRanges(shifted(bytes, layout, bodyAt, at));
      if (violations.length > 0) wrong.push([at, violations]);
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });
}
