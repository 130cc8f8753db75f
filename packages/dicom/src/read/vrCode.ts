import { vrs } from '../dictionary/vrTable.ts';
import type { Vr } from '../tags/tag.ts';

/** A VR by the two characters that name it in the file. */
export interface VrCode {
  readonly vr: Vr;
  /** A 32-bit length follows, after two reserved bytes. @source DICOM PS3.5 table 7.1-1 */
  readonly long: boolean;
}

const codes = new Map(
  vrs.map((vr): [number, VrCode] => [
    vr.charCodeAt(0) * 256 + vr.charCodeAt(1),
    { vr, long: /^(O.|S[QV]|U[CNRTV])$/.test(vr) },
  ]),
);

/** The VR that two bytes name, or undefined when the standard knows none. */
export function vrOfCode(first: number, second: number): VrCode | undefined {
  return codes.get(first * 256 + second);
}

/** Whether the element at `at` names its VR. */
export function hasVrAt(bytes: Uint8Array, at: number): boolean {
  return vrOfCode(bytes[at + 4] ?? 0, bytes[at + 5] ?? 0) !== undefined;
}
