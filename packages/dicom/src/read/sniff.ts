import { vrOfTag } from '../dictionary/vrOf.ts';
import type { Layout } from './layout.ts';
import { vrOfCode } from './vrCode.ts';

/** Where reading begins. */
export interface Start {
  readonly offset: number;
  readonly part: 'meta' | 'dataset';
  readonly magic: boolean;
}

const magic = [0x44, 0x49, 0x43, 0x4d];

function hasMagic(bytes: Uint8Array, at: number): boolean {
  return magic.every((byte, index) => bytes[at + index] === byte);
}

function uint(bytes: Uint8Array, at: number, size: number, littleEndian: boolean): number {
  let value = 0;
  for (let index = 0; index < size; index++) {
    value = value * 256 + (bytes[at + (littleEndian ? size - 1 - index : index)] ?? 0);
  }
  return value;
}

/** Whether the element at `at` names its VR. */
export function hasVrAt(bytes: Uint8Array, at: number): boolean {
  return vrOfCode(bytes[at + 4] ?? 0, bytes[at + 5] ?? 0) !== undefined;
}

/** The layout of the element at `at`, if bytes there can be an element of the given groups; a text or a picture cannot. */
export function layoutAt(bytes: Uint8Array, at: number, groups: readonly number[]): Layout | undefined {
  if (at + 8 > bytes.length) return undefined;
  for (const littleEndian of [true, false]) {
    const group = uint(bytes, at, 2, littleEndian);
    if (!groups.includes(group)) continue;
    const element = uint(bytes, at + 2, 2, littleEndian);
    const tag = group * 0x10000 + element;
    if (hasVrAt(bytes, at)) return { explicit: true, littleEndian };
    const length = uint(bytes, at + 4, 4, littleEndian);
    if (vrOfTag(tag) !== undefined && (length <= bytes.length - at - 8 || length === 0xffffffff)) {
      return { explicit: false, littleEndian };
    }
  }
  return undefined;
}

/**
 * Finds where the attributes begin: after preamble and `DICM`, or at once in files that lack them.
 * Gives undefined for bytes that are no DICOM file.
 * @source DICOM PS3.10 7.1
 */
export function findStart(bytes: Uint8Array): Start | undefined {
  if (hasMagic(bytes, 128)) return { offset: 132, part: 'meta', magic: true };
  if (hasMagic(bytes, 0)) return { offset: 4, part: 'meta', magic: true };
  for (const offset of [0, 128, 132]) {
    if (layoutAt(bytes, offset, [0x0002])?.explicit) return { offset, part: 'meta', magic: false };
    if (layoutAt(bytes, offset, [0x0008]) !== undefined) return { offset, part: 'dataset', magic: false };
  }
  return undefined;
}
