import { isSignAmbiguous, vrOfTag } from '../dictionary/vrOf.ts';
import type { Vr } from '../tags/tag.ts';
import type { DicomWarning } from './dicomFile.ts';
import { type Elsewhere, type Encoding, type Fragments, RawDataset, type RawElement } from './element.ts';
import { readFragments } from './fragments.ts';
import { HeaderReader, undefinedLength } from './headerReader.ts';
import { delimitation, looksImplicit } from './items.ts';
import { implicitLittleEndian, type Layout } from './layout.ts';
import { tagAt, tagKey } from './tagNumber.ts';

/** Attributes read one after the other, and where reading ended: before the first one that is not whole. */
export interface Run {
  readonly dataset: RawDataset;
  readonly end: number;
  /** False when the bytes stopped making sense, so that nobody knows where the next attribute begins. */
  readonly sound: boolean;
}

/** What reading a dataset depends on besides its bytes. */
export interface ReadContext {
  readonly warn: (warning: DicomWarning) => void;
  /** Values that stay in the file, by the place where they would begin. */
  readonly elsewhere?: ReadonlyMap<number, Elsewhere | Fragments>;
}

/** Where attributes stand: at the top, in an item of known length, or in one that a delimiter ends. */
type Scope = 'file' | 'item' | 'openItem';

interface ReadItems {
  readonly items: readonly RawDataset[];
  readonly end: number;
  readonly sound: boolean;
}

const pixelRepresentation = 0x00280103;
/** Float, Double Float and ordinary Pixel Data. */
const pixelTags = [0x7fe00008, 0x7fe00009, 0x7fe00010];
const paddingTag = 0;
/** Deeper than any object of the standard, and far from the end of the call stack. */
const mostLevels = 512;
const byteVrs: readonly Vr[] = ['OB', 'OD', 'OF', 'OL', 'OV', 'OW'];

/** Reads the attributes of one encoding, sequences and all. What contradicts itself ends in a warning, never in an error. */
export class DatasetReader {
  /** The bytes ended before what they announced. */
  ranOut = false;
  readonly #encoding: Encoding;
  readonly #context: ReadContext;
  readonly #header: HeaderReader;
  /** Pixel Representation of the image that is being read: attributes that are US or SS follow it. */
  #signed = false;

  constructor(encoding: Encoding, context: ReadContext) {
    this.#encoding = encoding;
    this.#context = context;
    this.#header = new HeaderReader(encoding);
  }

  /** Reads from `start` until `endsBefore` says so, or the bytes end, or stop making sense. */
  read(start: number, endsBefore: (tag: number) => boolean): Run {
    return this.#readElements(start, this.#encoding.bytes.length, 'file', 0, endsBefore);
  }

  #readElements(start: number, end: number, scope: Scope, level: number, endsBefore?: (tag: number) => boolean): Run {
    const header = this.#header;
    const elements: RawElement[] = [];
    let ascending = true;
    let last = -1;
    let at = start;
    let sound = true;
    while (at + 8 <= end) {
      if (!header.read(at)) break;
      const { tag, length } = header;
      if (tag >>> 16 === 0xfffe) {
        if (scope === 'openItem' && tag === delimitation.item)
          return this.#run(elements, ascending, start, at + 8, true);
        // The delimiter of the sequence ends an item that has lost its own.
        if (scope === 'openItem' && tag === delimitation.sequence)
          return this.#run(elements, ascending, start, at, true);
        this.#warn('malformed', 'Stray delimiter');
        at += 8;
        continue;
      }
      if (scope === 'file' && tag === paddingTag && length === 0) {
        this.#checkPadding(at);
        at = end;
        break;
      }
      if (endsBefore?.(tag)) return this.#run(elements, ascending, start, at, true);
      const next = this.#readValue(elements, end, level);
      if (tag <= last) ascending = false;
      last = tag;
      sound = next !== undefined;
      if (this.ranOut || next === undefined) break;
      at = next;
    }
    if (sound && !this.ranOut && (at < end || scope === 'openItem')) {
      this.#reached(end);
      this.#warn(this.ranOut ? 'truncated' : 'malformed', 'Ends inside an attribute');
    }
    if (scope === 'openItem') sound = false;
    return this.#run(elements, ascending, start, at, sound);
  }

  /** Reads the value of the header that was read last. Gives the place after it, or undefined when nobody knows that. */
  #readValue(elements: RawElement[], end: number, level: number): number | undefined {
    const { tag, valueOffset: offset, length, unknownVr } = this.#header;
    let { vr } = this.#header;
    let encoding = this.#encoding;
    if (unknownVr) this.#warn('malformed', 'An unknown VR', tag);
    if (vr === 'UN' && encoding.explicit) {
      // Who wrote UN did not know the attribute; its value is written as in implicit VR. (PS3.5 6.2.2)
      encoding = otherLayout(encoding, implicitLittleEndian);
      vr = vrOfTag(tag) ?? 'UN';
    }
    // Pixels are no sequence, whatever a damaged file says.
    if (vr === 'SQ' && pixelTags.includes(tag)) vr = 'UN';
    if (tag === pixelRepresentation && length === 2 && offset + 2 <= end) {
      this.#signed = encoding.view.getUint16(offset, encoding.littleEndian) === 1;
    }
    if (this.#signed && !encoding.explicit && vr === 'US' && isSignAmbiguous(tag)) vr = 'SS';
    const elsewhere = this.#context.elsewhere?.get(offset);
    if (elsewhere !== undefined) {
      elements.push({ tag, vr, encoding, offset, length: 0, content: elsewhere });
      return offset;
    }
    if (length === undefinedLength && (pixelTags.includes(tag) || byteVrs.includes(vr))) {
      const { fragments, end: next, truncated } = readFragments(encoding, offset, end);
      if (truncated) {
        this.ranOut = true;
        this.#warn('truncated', 'Without its end', tag);
      }
      elements.push({ tag, vr, encoding, offset, length: next - offset, content: fragments });
      return next;
    }
    // Without VRs a private sequence is told by the item that it begins with.
    const hidden =
      vr === 'UN' &&
      !this.#encoding.explicit &&
      length > 7 &&
      offset + length <= end &&
      tagAt(encoding.view, offset, encoding.littleEndian) === delimitation.start;
    if (length === undefinedLength || vr === 'SQ' || hidden) {
      return this.#readSequence(elements, vr, encoding, end, level);
    }
    if (offset + length > end) {
      this.#reached(end);
      // Bytes that name no attribute are something else after the dataset's end, and nothing is missing before them.
      const unknown = unknownVr || (!encoding.explicit && vr === 'UN' && (tag & 0x10000) === 0);
      this.#warn(this.ranOut && !unknown ? 'truncated' : 'malformed', 'Longer than what it stands in', tag);
      // What is there of the pixel data still holds whole frames.
      if (pixelTags.includes(tag) && level === 0)
        elements.push({ tag, vr, encoding, offset, length: end - offset, content: undefined });
      return undefined;
    }
    elements.push({ tag, vr, encoding, offset, length, content: undefined });
    return offset + length;
  }

  #readSequence(elements: RawElement[], vr: Vr, encoding: Encoding, end: number, level: number): number | undefined {
    const { tag, valueOffset: offset, length } = this.#header;
    const open = length === undefinedLength;
    const overrun = !open && offset + length > end;
    const last = open || overrun ? end : offset + length;
    const { items, end: next, sound } = this.#readItems(encoding, offset, last, open, level);
    if (overrun) this.#reached(end);
    if (!sound || overrun) {
      this.#warn(this.ranOut ? 'truncated' : 'malformed', 'Without its end', tag);
    }
    if (sound || (items.length > 0 && (open || vr === 'SQ'))) {
      elements.push({ tag, vr: 'SQ', encoding, offset, length: next - offset, content: { kind: 'items', items } });
    } else if (!open) {
      elements.push({ tag, vr: vr === 'SQ' ? 'UN' : vr, encoding, offset, length: last - offset, content: undefined });
    }
    if (overrun || (open && !sound)) return undefined;
    return open ? next : last;
  }

  /** @source DICOM PS3.5 7.5 */
  #readItems(encoding: Encoding, start: number, end: number, open: boolean, level: number): ReadItems {
    const { view, littleEndian } = encoding;
    const items: RawDataset[] = [];
    let at = start;
    if (level >= mostLevels) return { items, end: at, sound: false };
    while (at + 8 <= end) {
      const tag = tagAt(view, at, littleEndian);
      const length = view.getUint32(at + 4, littleEndian);
      if (tag === delimitation.sequence || tag === delimitation.item) {
        if (open && tag === delimitation.sequence) return { items, end: at + 8, sound: true };
        this.#warn('malformed', 'Stray delimiter');
        at += 8;
        continue;
      }
      if (tag !== delimitation.start) return { items, end: at, sound: false };
      const openItem = length === undefinedLength;
      const itemEnd = openItem ? end : Math.min(end, at + 8 + length);
      const reader = this.#readerFor(
        looksImplicit(encoding, at + 8, itemEnd) ? otherLayout(encoding, implicitLittleEndian) : encoding,
      );
      const signed = this.#signed;
      reader.#signed = signed;
      const run = reader.#readElements(at + 8, itemEnd, openItem ? 'openItem' : 'item', level + 1);
      this.#signed = signed;
      this.ranOut ||= reader.ranOut;
      items.push(new RawDataset(run.dataset.elements, at, run.dataset.ascending));
      const overrun = !openItem && at + 8 + length > end;
      if (overrun) this.#reached(end);
      if (overrun || this.ranOut || (openItem && !run.sound)) return { items, end: itemEnd, sound: false };
      at = openItem ? run.end : itemEnd;
    }
    if (open) this.#reached(end);
    return { items, end: at, sound: !open };
  }

  /** Something would go on behind `end`: at the end of the bytes, they have run out. */
  #reached(end: number): void {
    this.ranOut ||= end === this.#encoding.bytes.length;
  }

  #readerFor(encoding: Encoding): DatasetReader {
    return encoding === this.#encoding ? this : new DatasetReader(encoding, this.#context);
  }

  #run(elements: readonly RawElement[], ascending: boolean, start: number, end: number, sound: boolean): Run {
    if (ascending) return { dataset: new RawDataset(elements, start, true), end, sound };
    const seen = new Set<number>();
    const single = elements.filter(({ tag }) => {
      if (seen.has(tag)) this.#warn('duplicate_tag', 'Occurs twice; the first counts', tag);
      return !seen.has(tag) && seen.add(tag);
    });
    return { dataset: new RawDataset(single, start), end, sound };
  }

  /** Some writers fill up a file with zeros; whatever else comes after them is told. */
  #checkPadding(at: number): void {
    const { bytes } = this.#encoding;
    let rest = at;
    while (rest < bytes.length && bytes[rest] === 0) rest++;
    if (rest < bytes.length) this.#warn('malformed', 'Bytes follow the padding');
  }

  #warn(code: DicomWarning['code'], message: string, tag?: number): void {
    this.#context.warn(tag === undefined ? { code, message } : { code, message, tag: tagKey(tag) });
  }
}

function otherLayout(encoding: Encoding, layout: Layout): Encoding {
  return { ...encoding, ...layout };
}
