import type { Vr } from '../tags/tag.ts';
import { vrDigits, vrLetters, vrSteps, vrs } from './vrTable.ts';

/** By tag, the place of its VR in `vrs`; the place behind all of them for what is US or SS. */
let table: Map<number, number> | undefined;

/** Unpacked when a first file asks, in about a millisecond. */
function unpacked(): Map<number, number> {
  const entries = new Map<number, number>();
  let tag = -1;
  let step = 0;
  for (const character of vrSteps) {
    const place = vrLetters.indexOf(character);
    if (place < 0) {
      step = step * 36 + vrDigits.indexOf(character);
    } else {
      tag += step || 1;
      step = 0;
      entries.set(tag, place);
    }
  }
  return entries;
}

/** Overlays, curves and variable pixel data repeat by group: the entry of the first one. @source DICOM PS3.6 6, PS3.5 7.6 */
function firstGroup(tag: number): number {
  const kind = tag >>> 24;
  return kind === 0x60 || kind === 0x50 || kind === 0x7f ? kind * 0x1000000 + (tag & 0xffff) : tag;
}

function placeOf(tag: number): number | undefined {
  table ??= unpacked();
  return table.get(tag) ?? table.get(firstGroup(tag));
}

/**
 * The dictionary's VR of an attribute, by its tag as a number (group × 65536 + element): what a file without VRs
 * means. Group lengths are UL, private creators LO; undefined for other private and unknown attributes, for those of
 * messages (0000), printing (2000 to 2200, but 2050) and industrial parts (0014) and baggage (4010),
 * and for what repeated in ACR-NEMA. Where the standard leaves a choice, US or SS gives US (see {@link isSignAmbiguous}),
 * and OB, US or SS or OW gives OW. Never throws.
 * @source DICOM PS3.6 6; PS3.5 7.2, 7.8.1, A.1
 */
export function vrOfTag(tag: number): Vr | undefined {
  const element = tag & 0xffff;
  if (element === 0) return 'UL';
  if ((tag & 0x10000) !== 0) return element >= 0x10 && element <= 0xff ? 'LO' : undefined;
  const place = placeOf(tag);
  return place === undefined ? place : (vrs[place] ?? 'US');
}

/**
 * Whether the standard gives US or SS: in a file without VRs, Pixel Representation (0028,0103) tells which. Tables of
 * look-up values (US or OW) are not among them. Never throws.
 * @source DICOM PS3.6 6; PS3.3 C.7.6.3.1.2
 */
export function isSignAmbiguous(tag: number): boolean {
  return placeOf(tag) === vrs.length;
}
