import { joinBytes } from '../writeDataset.ts';
import { findHeaders, type Header, vrs } from './headers.ts';
import type { Random } from './random.ts';

/** Changes bytes, in place or into others; `other` is a second file. */
type Mutation = (bytes: Uint8Array<ArrayBuffer>, random: Random, other: Uint8Array) => Uint8Array<ArrayBuffer>;

const lengths = [0, 1, 2, 3, 7, 8, 0xfe, 0xff, 0x100, 0x7fff, 0x8000, 0xfffe, 0xffff, 0x10000] as const;
const longLengths = [...lengths, 0x7fffffff, 0x80000000, 0xfffffff0, 0xfffffffe, 0xffffffff] as const;
/** Space, zero, backslash, what parts names, a digit, a point, an escape, and a byte of several character sets. */
const runLetters = [0x20, 0, 0x5c, 0x5e, 0x3d, 0x31, 0x2e, 0x1b, 0xb5] as const;
const mostBytes = 64 * 1024;

const charsets = [
  'ISO_IR 6',
  'ISO_IR 13',
  'ISO_IR 100',
  'ISO_IR 101',
  'ISO_IR 126',
  'ISO_IR 127',
  'ISO_IR 138',
  'ISO_IR 144',
  'ISO_IR 148',
  'ISO_IR 166',
  'ISO_IR 192',
  'ISO_IR 203',
  'GB18030',
  'GBK',
  'ISO 2022 IR 6',
  'ISO 2022 IR 13',
  'ISO 2022 IR 58',
  'ISO 2022 IR 87',
  'ISO 2022 IR 149',
  'ISO 2022 IR 159',
  'ISO 2022 IR 166',
  'ISO-IR 100',
  '\\',
] as const;
const escapes = [
  '(B',
  '(J',
  ')I',
  '$B',
  '$(D',
  '$)C',
  '$)A',
  '-A',
  '-B',
  '-F',
  '-T',
  '-V',
  '$',
  '(',
  ')Z',
  '%G',
] as const;
const transferSyntaxes = [
  '1.2.840.10008.1.2',
  '1.2.840.10008.1.2.1',
  '1.2.840.10008.1.2.1.99',
  '1.2.840.10008.1.2.2',
  '1.2.840.10008.1.2.5',
  '1.2.840.10008.1.2.4.50',
  '1.2.840.10008.1.2.4.51',
  '1.2.840.10008.1.2.4.70',
  '1.2.840.10008.1.2.4.80',
  '1.2.840.10008.1.2.4.90',
  '1.2.840.10008.1.2.4.201',
  '1.2.840.10008.1.2.8.1',
  '',
] as const;
const tags = [
  [0x0008, 0x0005],
  [0x0008, 0x1140],
  [0x0010, 0x0010],
  [0x0028, 0x0002],
  [0x0028, 0x0004],
  [0x0028, 0x0008],
  [0x0028, 0x0010],
  [0x0028, 0x0011],
  [0x0028, 0x0100],
  [0x0028, 0x0103],
  [0x0028, 0x1050],
  [0x0028, 0x1201],
  [0x5200, 0x9230],
  [0x6000, 0x3000],
  [0x7fe0, 0x0001],
  [0x7fe0, 0x0008],
  [0x7fe0, 0x0010],
  [0xfffe, 0xe000],
  [0xfffe, 0xe00d],
  [0xfffe, 0xe0dd],
  [0xfffc, 0xfffc],
  [0x0002, 0x0010],
] as const;

const flipBit: Mutation = (bytes, random) => {
  const at = random.below(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
  return bytes;
};
const setByte: Mutation = (bytes, random) => {
  bytes[random.below(bytes.length)] = random.pick([0, 1, 0x1b, 0x20, 0x5c, 0x7f, 0x80, 0xff, random.below(256)]);
  return bytes;
};
const setNumber: Mutation = (bytes, random) => {
  putNumber(bytes, random.below(bytes.length), random.pick([2, 4]), random.pick(longLengths), random.oneIn(4));
  return bytes;
};
const truncate: Mutation = (bytes, random) => bytes.slice(0, random.below(bytes.length + 1));
const insert: Mutation = (bytes, random) => {
  const at = random.below(bytes.length + 1);
  const value = random.below(256);
  const inserted = Uint8Array.from({ length: 1 + random.below(16) }, () =>
    random.oneIn(2) ? value : random.below(256),
  );
  return joinBytes([bytes.subarray(0, at), inserted, bytes.subarray(at)]);
};
const remove: Mutation = (bytes, random) => {
  const [from, to] = rangeOf(bytes, random);
  return joinBytes([bytes.subarray(0, from), bytes.subarray(to)]);
};
const duplicate: Mutation = (bytes, random) => {
  const [from, to] = rangeOf(bytes, random);
  const times = random.oneIn(8) ? random.below(64) : 1;
  const copies = Array.from({ length: times }, () => bytes.subarray(from, to));
  return joinBytes([bytes.subarray(0, to), ...copies, bytes.subarray(to)]);
};
const splice: Mutation = (bytes, random, other) => {
  const at = random.below(bytes.length + 1);
  return joinBytes([bytes.subarray(0, at), other.subarray(random.below(other.length + 1))]);
};

/** A mutation of one header; without headers, of any byte. */
function atHeader(mutate: (bytes: Uint8Array<ArrayBuffer>, header: Header, random: Random) => void): Mutation {
  return (bytes, random, other) => {
    const headers = findHeaders(bytes);
    if (headers.length === 0) return flipBit(bytes, random, other);
    mutate(bytes, random.pick(headers), random);
    return bytes;
  };
}
const changeLength = atHeader((bytes, { lengthAt, lengthBytes }, random) => {
  const value = random.oneIn(3)
    ? (bytes[lengthAt] ?? 0) + random.below(9) - 4
    : random.pick(lengthBytes === 2 ? lengths : longLengths);
  putNumber(bytes, lengthAt, lengthBytes, value, random.oneIn(6));
});
/** A long run of one letter within a value, whose length says so: for what goes over text more than once. */
const stretch: Mutation = (bytes, random, other) => {
  const headers = findHeaders(bytes).filter(({ lengthBytes, vrAt }) => lengthBytes === 2 && vrAt !== undefined);
  if (headers.length === 0) return flipBit(bytes, random, other);
  const { lengthAt } = random.pick(headers);
  const length = (bytes[lengthAt] ?? 0) + 256 * (bytes[lengthAt + 1] ?? 0);
  const run = new Uint8Array(2 * random.below(random.oneIn(8) ? 30_000 : 500)).fill(random.pick(runLetters));
  const at = lengthAt + 2 + random.below(length + 1);
  putNumber(bytes, lengthAt, 2, Math.min(0xfffe, length + run.length), false);
  return joinBytes([bytes.subarray(0, at), run, bytes.subarray(at)]);
};
const changeVr = atHeader((bytes, { vrAt, at }, random) => {
  putText(bytes, vrAt ?? at + 4, random.pick(vrs));
});
const changeTag = atHeader((bytes, { at }, random) => {
  const [group, element] = random.pick(tags);
  const big = random.oneIn(6);
  putNumber(bytes, at, 2, group, big);
  putNumber(bytes, at + 2, 2, element, big);
});
const swapElements: Mutation = (bytes, random, other) => {
  const headers = findHeaders(bytes);
  if (headers.length < 4) return flipBit(bytes, random, other);
  const at = Array.from({ length: 3 }, () => random.pick(headers).at).sort((a, b) => a - b);
  const [first = 0, second = 0, third = 0] = at;
  return joinBytes([
    bytes.subarray(0, first),
    bytes.subarray(second, third),
    bytes.subarray(first, second),
    bytes.subarray(third),
  ]);
};
const changeCharset: Mutation = (bytes, random, other) => {
  const at = find(bytes, 'ISO');
  if (at < 0) return flipBit(bytes, random, other);
  putText(bytes, at, random.pick(charsets));
  return bytes;
};
const addEscape: Mutation = (bytes, random) => {
  putText(bytes, random.below(bytes.length), `\x1b${random.pick(escapes)}`);
  return bytes;
};
const changeTransferSyntax: Mutation = (bytes, random) => {
  const uid = random.pick(transferSyntaxes);
  // The lengths that writers give: even, padded by a zero.
  const at = find(bytes, '1.2.840.10008.1.2');
  const length = bytes[at - 2] ?? 0;
  const padded = uid.padEnd(uid.length + (uid.length % 2), '\0');
  if (at < 0) return bytes;
  bytes[at - 2] = padded.length;
  return joinBytes([bytes.subarray(0, at), padded, bytes.subarray(at + length)]);
};
/** The item after Pixel Data holds the offsets; those that are not there are made. */
const changeOffsets: Mutation = (bytes, random, other) => {
  const at = find(bytes, '\xe0\x7f\x10\x00');
  if (at < 0) return changeLength(bytes, random, other);
  putNumber(bytes, at + 12 + 4 * random.below(6), 4, random.pick([...longLengths, random.below(256)]), false);
  return bytes;
};

const mutations: readonly Mutation[] = [
  flipBit,
  flipBit,
  setByte,
  setByte,
  setNumber,
  truncate,
  insert,
  remove,
  duplicate,
  splice,
  changeLength,
  changeLength,
  changeLength,
  changeVr,
  stretch,
  changeTag,
  swapElements,
  changeCharset,
  addEscape,
  changeTransferSyntax,
  changeOffsets,
];

/** Changes a file in one to six ways; `bytes` stay as they are. What grows too large is cut. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  let mutated = new Uint8Array(bytes);
  const rounds = 1 + Math.floor(random.next() ** 2 * 6);
  for (let round = 0; round < rounds; round += 1) {
    mutated = random.pick(mutations)(mutated, random, other);
    if (mutated.length > mostBytes) mutated = mutated.slice(0, mostBytes);
  }
  return mutated;
}

function rangeOf(bytes: Uint8Array, random: Random): [number, number] {
  const from = random.below(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random.below(random.oneIn(4) ? bytes.length : 32))];
}

function putNumber(bytes: Uint8Array, at: number, size: 2 | 4, value: number, big: boolean): void {
  for (let index = 0; index < size; index += 1) {
    const to = at + (big ? size - 1 - index : index);
    if (to < bytes.length) bytes[to] = Math.floor(value / 256 ** index) % 256;
  }
}

function putText(bytes: Uint8Array, at: number, text: string): void {
  for (let index = 0; index < text.length && at + index < bytes.length; index += 1)
    bytes[at + index] = text.charCodeAt(index);
}

function find(bytes: Uint8Array, text: string): number {
  for (let at = 0; at + text.length <= bytes.length; at += 1) {
    let index = 0;
    while (index < text.length && bytes[at + index] === text.charCodeAt(index)) index += 1;
    if (index === text.length) return at;
  }
  return -1;
}
