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

  constructor(encoding: Encoding) {
    this.encoding = encoding;
  }

  /** Reads the header at `at`. Gives false when the bytes end inside it. */
  read(at: number): boolean {
    const { view, explicit, littleEndian, bytes } = this.encoding;
    if (at + 8 > bytes.length) return false;
    this.tag = tagAt(view, at, littleEndian);
    this.unknownVr = false;
    this.valueOffset = at + 8;
    // Items and delimiters have no VR in any transfer syntax.
    if (explicit && this.tag >>> 16 !== 0xfffe) return this.readExplicit(at);
    this.length = view.getUint32(at + 4, littleEndian);
    this.vr = vrOfTag(this.tag) ?? 'UN';
    return true;
  }

  private readExplicit(at: number): boolean {
    const { view, littleEndian, bytes } = this.encoding;
    const code = vrOfCode(bytes[at + 4] ?? 0, bytes[at + 5] ?? 0);
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
   * A VR that nobody knows: the standard gives future ones a 32-bit length after two zero bytes. Unless these are a
   * length themselves, and the next attribute begins behind them.
   * @source DICOM PS3.5 6.2
   */
  #looksLong(at: number): boolean {
    const { view, bytes } = this.encoding;
    return at + 14 <= bytes.length && view.getUint16(at + 6) === 0 && !hasVrAt(bytes, at + 8);
  }
}
