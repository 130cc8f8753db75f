import type { Vr } from '../tags/tag.ts';

/** VRs with a 16-bit length. @source DICOM PS3.5 table 7.1-2 */
const shortVrs: readonly Vr[] = [
  ...(['AE', 'AS', 'AT', 'CS', 'DA', 'DS', 'DT', 'FD', 'FL', 'IS'] as const),
  ...(['LO', 'LT', 'PN', 'SH', 'SL', 'SS', 'ST', 'TM', 'UI', 'UL', 'US'] as const),
];
/** VRs with two reserved bytes and a 32-bit length. @source DICOM PS3.5 table 7.1-1 */
const longVrs: readonly Vr[] = ['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV'];

/** A VR by the two characters that name it in the file. */
export interface VrCode {
  readonly vr: Vr;
  /** A 32-bit length follows, after two reserved bytes. */
  readonly long: boolean;
}

const codes: (VrCode | undefined)[] = new Array(128 * 128).fill(undefined);
for (const vr of [...shortVrs, ...longVrs]) {
  codes[vr.charCodeAt(0) * 128 + vr.charCodeAt(1)] = { vr, long: longVrs.includes(vr) };
}

/** The VR that two bytes name, or undefined when the standard knows none. */
export function vrOfCode(first: number, second: number): VrCode | undefined {
  return (first | second) < 128 ? codes[first * 128 + second] : undefined;
}
