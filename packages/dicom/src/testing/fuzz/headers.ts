/** Where an element or an item begins, and where in it the length stands. */
export interface Header {
  readonly at: number;
  readonly lengthAt: number;
  readonly lengthBytes: 2 | 4;
  /** Where the VR stands, in explicit elements. */
  readonly vrAt?: number;
}

/** VRs, in the order of the alphabet. */
export const vrs =
  'AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC UI UL UN UR US UT UV'.split(' ');
const longVrs = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV']);
const known = new Set(vrs);

/**
 * Finds what looks like headers, whatever is around them: explicit elements by their VR, items by their tag, and
 * implicit elements by walking from the first one. It may be wrong: what it finds is only a good place for a mutation.
 */
export function findHeaders(bytes: Uint8Array): Header[] {
  const headers: Header[] = [];
  for (let at = 0; at + 8 <= bytes.length; at += 1) {
    const vr = String.fromCharCode(bytes[at + 4] ?? 0, bytes[at + 5] ?? 0);
    if (known.has(vr)) {
      const long = longVrs.has(vr);
      headers.push({ at, lengthAt: at + (long ? 8 : 6), lengthBytes: long ? 4 : 2, vrAt: at + 4 });
    } else if (isItem(bytes, at)) {
      headers.push({ at, lengthAt: at + 4, lengthBytes: 4 });
    }
  }
  return headers.length > 8 ? headers : [...headers, ...walkImplicit(bytes)];
}

function isItem(bytes: Uint8Array, at: number): boolean {
  const [a, b, c, d] = bytes.subarray(at, at + 4);
  const little = a === 0xfe && b === 0xff && d === 0xe0;
  return little || (a === 0xff && b === 0xfe && c === 0xe0);
}

function walkImplicit(bytes: Uint8Array): Header[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headers: Header[] = [];
  let at = 0;
  while (at + 8 <= bytes.length && headers.length < 500) {
    const length = view.getUint32(at + 4, true);
    if (view.getUint16(at, true) % 2 === 0 && length <= bytes.length - at - 8) {
      headers.push({ at, lengthAt: at + 4, lengthBytes: 4 });
      at += 8 + length;
    } else {
      at += 2;
    }
  }
  return headers;
}
