import { vrOfTag } from '../dictionary/vrOf.ts';
import type { Vr } from '../tags/tag.ts';
import type { Encoding } from './element.ts';
import { tagAt } from './tagNumber.ts';
import { hasVrAt, vrOfCode } from './vrCode.ts';

/** A length that says: read until the delimiter. */
export const undefinedLength = 0xffffffff;

/**
 * Reads the headers of data elements, one after the other. What was read last stands in its fields, so that a file of
 * a hundred thousand attributes costs no object for each header.
 * @source DICOM PS3.5 7.1
 */
export class HeaderReader {
  readonly encoding: Encoding;
  /** group x 65536 + element */
  tag = 0;
  vr: Vr = 'UN';
  /** Of the value, in bytes; 0xFFFFFFFF when it is undefined. */
  length = 0;
  /** Of the value, in bytes from the start. */
  valueOffset = 0;
  /** The file names no VR that the standard knows. */
  unknownVr = false;
  /** The header is written in implicit VR among explicit ones, or the other way round. */
  foreign = false;

  constructor(encoding: Encoding) {
    this.encoding = encoding;
  }

  /** Reads the header at `at`. Gives false when the bytes end inside it. */
  read(at: number): boolean {
    const { view, explicit, littleEndian, bytes } = this.encoding;
    if (at + 8 > bytes.length) return false;
    this.tag = tagAt(view, at, littleEndian);
    this.unknownVr = this.foreign = false;
    this.valueOffset = at + 8;
    // Items and delimiters have no VR in any transfer syntax.
    if (this.tag >>> 16 !== 0xfffe) {
      if (explicit) return this.#readExplicit(at);
      // A length whose bytes are two capital letters may be a VR instead, if it is no length that fits.
      this.foreign = hasLettersAt(bytes, at) && this.#isExplicit(at) && this.mayBegin(at);
      if (this.foreign) return this.#readExplicit(at);
    }
    return this.#readImplicit(at);
  }

  /**
   * Whether an attribute, an item or a delimiter may begin at `at`, in whichever form: its tag is known or private, and
   * its value is followed by the next one, or by the end of the bytes. Tells which of two contradicting lengths is right.
   */
  mayBegin(at: number, last = false): boolean {
    const { view, littleEndian, bytes, explicit } = this.encoding;
    if (at + 8 > bytes.length) return at === bytes.length;
    const tag = tagAt(view, at, littleEndian);
    const group = tag >>> 16;
    if (group === 0xfffe || group === 0x7fe0) return true;
    const code = vrOfCode(bytes[at + 4] ?? 0, bytes[at + 5] ?? 0);
    const known = group & 1 ? group > 8 && (!explicit || code !== undefined) : vrOfTag(tag) !== undefined;
    if (group < 2 || !known) return last && tag === 0;
    if (last) return true;
    const long = code?.long && at + 12 <= bytes.length;
    const length =
      code && !long ? view.getUint16(at + 6, littleEndian) : view.getUint32(at + (long ? 8 : 4), littleEndian);
    if (length === undefinedLength) return true;
    // Every group has a length, and it has four bytes.
    return ((tag & 0xffff) > 0 || length === 4) && this.mayBegin(at + length + (long ? 12 : 8), true);
  }

  /** Whether an attribute of an implicit dataset has a VR all the same: the one of the dictionary, or none is known. */
  #isExplicit(at: number): boolean {
    const { view, bytes, littleEndian } = this.encoding;
    const vr = vrOfCode(bytes[at + 4] ?? 0, bytes[at + 5] ?? 0)?.vr;
    const end = at + 8 + view.getUint32(at + 4, littleEndian);
    if (vr === undefined || (end <= bytes.length && this.mayBegin(end, true))) return false;
    const usual = vrOfTag(this.tag);
    return usual === undefined || usual === vr || vr === 'UN' || (isBinary(usual) && isBinary(vr));
  }

  #readImplicit(at: number): boolean {
    this.length = this.encoding.view.getUint32(at + 4, this.encoding.littleEndian);
    this.vr = vrOfTag(this.tag) ?? 'UN';
    return true;
  }

  #readExplicit(at: number): boolean {
    const { view, littleEndian, bytes } = this.encoding;
    const code = vrOfCode(bytes[at + 4] ?? 0, bytes[at + 5] ?? 0);
    if (code === undefined && !hasLettersAt(bytes, at) && this.mayBegin(at)) {
      this.foreign = true;
      return this.#readImplicit(at);
    }
    this.unknownVr = code === undefined;
    this.vr = code?.vr ?? vrOfTag(this.tag) ?? 'UN';
    if (!(code?.long ?? this.#looksLong(at))) {
      this.length = view.getUint16(at + 6, littleEndian);
      return true;
    }
    if (at + 12 > bytes.length) return false;
    this.length = view.getUint32(at + 8, littleEndian);
    this.valueOffset = at + 12;
    return true;
  }

  /**
   * An unknown VR: the standard gives future VRs a 32-bit length after two zero bytes. But if the next attribute begins
   * right behind these two bytes, they are a 16-bit length of zero.
   * @source DICOM PS3.5 6.2
   */
  #looksLong(at: number): boolean {
    const { view, bytes } = this.encoding;
    return at + 14 <= bytes.length && view.getUint16(at + 6) === 0 && !hasVrAt(bytes, at + 8);
  }
}

/** What stands in the place of each other, by what other attributes say. */
const isBinary = (vr: string): boolean => /^(O[BW]|US|SS)$/.test(vr);

const isCapital = (byte = 0) => byte > 0x40 && byte < 0x5b;

/** Whether two capital letters stand where an element names its VR. */
function hasLettersAt(bytes: Uint8Array, at: number): boolean {
  return isCapital(bytes[at + 5]) && isCapital(bytes[at + 4]);
}
