import type { Vr } from '../tags/tag.ts';

/** What a value of a VR is in TypeScript. */
export type ValueKind = 'string' | 'number' | 'big' | 'bytes' | 'name' | 'tag' | 'items';

const kinds: Readonly<Partial<Record<Vr, ValueKind>>> = {
  PN: 'name',
  SQ: 'items',
  AT: 'tag',
  SV: 'big',
  UV: 'big',
  DS: 'number',
  FD: 'number',
  FL: 'number',
  IS: 'number',
  SL: 'number',
  SS: 'number',
  UL: 'number',
  US: 'number',
  OB: 'bytes',
  OD: 'bytes',
  OF: 'bytes',
  OL: 'bytes',
  OV: 'bytes',
  OW: 'bytes',
  UN: 'bytes',
};

/** The kind of value that a VR holds. @source DICOM PS3.5 6.2 */
export function kindOf(vr: Vr): ValueKind {
  return kinds[vr] ?? 'string';
}
