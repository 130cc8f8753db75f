import type { Vr } from '../tags/tag.ts';
import { vrCodes, vrSteps } from './vrTable.ts';

const vrs = /^(A[EST]|CS|D[AST]|F[DL]|IS|L[OT]|O[BDFLVW]|PN|S[HLQSTV]|TM|U[CILNRSTV])$/;

/** Whether two characters are a VR of the standard. */
export function isVr(text: string | undefined): text is Vr {
  return text !== undefined && vrs.test(text);
}

/** Tags in ascending order, and the character of each one's VR. */
let tags: Uint32Array | undefined;
let letters = new Uint8Array();

/** Unpacked when a first file asks, in less than a millisecond. */
function unpacked(): Uint32Array {
  if (tags !== undefined) return tags;
  const unpackedTags = new Uint32Array(vrSteps.length);
  letters = new Uint8Array(vrSteps.length);
  let count = 0;
  let tag = -1;
  let step = 0;
  for (let at = 0; at < vrSteps.length; at++) {
    const character = vrSteps.charCodeAt(at);
    // Digits of base 36 stand before ':' or are small letters; all between them are VRs.
    if (character < 0x3a) step = step * 36 + character - 0x30;
    else if (character > 0x60) step = step * 36 + character - 0x57;
    else {
      tag += step || 1;
      step = 0;
      unpackedTags[count] = tag;
      letters[count++] = character;
    }
  }
  tags = unpackedTags.subarray(0, count);
  return tags;
}

/** The entry that stands for a repeating group or element; the tag itself where nothing repeats. @source DICOM PS3.6 6 */
function firstOfKind(tag: number): number {
  const group = tag >>> 16;
  const kind = group >>> 8;
  // Overlays, curves and variable pixel data repeat by group; what ACR-NEMA left behind repeats by element.
  if (kind === 0x60 || kind === 0x50 || kind === 0x7f) return kind * 0x1000000 + (tag & 0xffff);
  if (group === 0x1010) return 0x10100004;
  if (group === 0x1000) return 0x10000010 + (tag & 15);
  const page = tag >>> 8;
  if (page === 0x002031) return 0x00203100;
  if (page === 0x002804) return 0x00280410 + (tag & 15);
  if (page === 0x002808) return 0x00280800 + (tag & 15);
  return tag;
}

/** A VR, or what the standard leaves to the file: xs is US or SS, ox is OB or OW, lt is US or OW. */
function codeAt(tag: number): string | undefined {
  const entries = unpacked();
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] ?? 0) < tag) low = middle + 1;
    else high = middle;
  }
  if (entries[low] !== tag) return undefined;
  const at = 2 * (letters[low] ?? 0) - 0x74;
  return vrCodes.slice(at, at + 2);
}

function codeOf(tag: number): string | undefined {
  return codeAt(tag) ?? codeAt(firstOfKind(tag));
}

/**
 * The dictionary's VR of an attribute, by its tag as a number (group × 65536 + element): what a file without VRs
 * means. Group lengths are UL, private creators LO; undefined for other private and unknown attributes. Where the
 * standard leaves a choice, US or SS gives US (see {@link isSignAmbiguous}), and OB, US or SS or OW gives OW.
 * Never throws.
 * @source DICOM PS3.6 6; PS3.5 7.2, 7.8.1, A.1
 */
export function vrOfTag(tag: number): Vr | undefined {
  const element = tag & 0xffff;
  if (element === 0) return 'UL';
  if (((tag >>> 16) & 1) === 1) return element >= 0x10 && element <= 0xff ? 'LO' : undefined;
  const code = codeOf(tag);
  if (code === undefined || isVr(code)) return code;
  return code === 'xs' ? 'US' : 'OW';
}

/**
 * Whether the standard gives US or SS: in a file without VRs, Pixel Representation (0028,0103) tells which. Tables of
 * look-up values (US or OW) are not among them. Never throws.
 * @source DICOM PS3.6 6; PS3.3 C.7.6.3.1.2
 */
export function isSignAmbiguous(tag: number): boolean {
  return codeOf(tag) === 'xs';
}
