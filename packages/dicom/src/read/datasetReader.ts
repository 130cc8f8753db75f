import { isSignAmbiguous, vrOfTag } from '../dictionary/vrOf.ts';
import type { Vr } from '../tags/tag.ts';
import type { Budget } from './budget.ts';
import type { DicomWarning } from './dicomFile.ts';
import { type Elsewhere, type Encoding, type Fragments, RawDataset, type RawElement } from './element.ts';
import { delimiterBehind, readFragments } from './fragments.ts';
import { HeaderReader, undefinedLength } from './headerReader.ts';
import { delimitation, looksImplicit } from './items.ts';
import { implicitLittleEndian, type Layout } from './layout.ts';
import { tagAt, tagKey } from './tagNumber.ts';

/** Attributes read one after the other, and where reading ended: before the first one that is not whole. */
export interface Run {
  readonly dataset: RawDataset;
  readonly end: number;
  /** False when the bytes stopped making sense, so it is unknown where the next attribute begins. */
  readonly sound: boolean;
}

/** What reading a dataset depends on besides its bytes. */
export interface ReadContext {
  readonly budget: Budget;
  readonly warn: (warning: DicomWarning) => void;
  /** Values that stay in the file, by the place where they would begin. */
  readonly elsewhere?: ReadonlyMap<number, Elsewhere | Fragments>;
  /** The bytes are the beginning of a longer file: what seems not to fit may only be cut off. */
  readonly partial?: boolean;
}

/**
 * Where attributes stand: at the top; in an item of known length; in one that a delimiter ends; or in one whose length is
 * wrong, and which the next item or the delimiter of its sequence ends.
 */
type Scope = 'file' | 'item' | 'openItem' | 'looseItem';

interface ReadItems {
  readonly items: readonly RawDataset[];
  readonly end: number;
  readonly sound: boolean;
}

const pixelRepresentation = 0x00280103;
/** Float, Double Float and ordinary Pixel Data. */
const pixelTags = [0x7fe00008, 0x7fe00009, 0x7fe00010];
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
    const { budget } = this.#context;
    const elements: RawElement[] = [];
    let ascending = true;
    let last = -1;
    let at = start;
    let sound = true;
    while (at + 8 <= end || this.#begins(at, end)) {
      budget.spend();
      if (!header.read(at)) break;
      const { tag } = header;
      if (tag >>> 16 === 0xfffe) {
        if (scope === 'openItem' && tag === delimitation.item)
          return this.#run(elements, ascending, start, at + 8, true);
        // An item that has lost its end, or is shorter than it says, ends where the next begins or the sequence ends.
        const ends =
          tag === delimitation.start || (tag === delimitation.sequence && (scope !== 'item' || at + 8 === end));
        if (scope !== 'file' && ends) {
          if (scope === 'item') this.#warn('malformed', 'Item shorter than its length');
          return this.#run(elements, ascending, start, at, true);
        }
        this.#warn('malformed', 'Stray delimiter');
        at += 8;
        continue;
      }
      if (tag < 0x10000) {
        const next = this.#behindZeros(at, end);
        // Zeros end group 0002; the dataset begins behind them.
        if (next > at && (next < end || !endsBefore?.(tag))) {
          at = next;
          continue;
        }
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
      sound = false;
    }
    return this.#run(elements, ascending, start, at, sound);
  }

  /** Reads the value of the header that was read last. Returns where the next header begins, undefined if unknown. */
  #readValue(elements: RawElement[], end: number, level: number): number | undefined {
    const { tag, valueOffset: offset, length, unknownVr, foreign } = this.#header;
    let { vr } = this.#header;
    let encoding = this.#encoding;
    if (unknownVr) this.#warn('malformed', 'An unknown VR', tag);
    if (foreign) this.#warn('malformed', 'Explicit among implicit VR, or the reverse', tag);
    if (vr === 'UN' && encoding.explicit) {
      // Who wrote UN did not know the attribute; its value is written as in implicit VR. (PS3.5 6.2.2)
      encoding = otherLayout(encoding, implicitLittleEndian);
      vr = vrOfTag(tag) ?? 'UN';
    }
    // Pixel data is never a sequence, even if a damaged file says so.
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
    const open = length === undefinedLength;
    const isPixels = pixelTags.includes(tag);
    const holdsItem = offset + 4 <= end && tagAt(encoding.view, offset, encoding.littleEndian) === delimitation.start;
    if (isPixels ? open || holdsItem : open && byteVrs.includes(vr)) {
      const next = this.#readFragments(elements, vr, encoding, end, holdsItem);
      if (next !== undefined) return next;
    }
    // Without VRs a private sequence is told by the item that it begins with.
    const hidden = vr === 'UN' && !this.#encoding.explicit && length > 7 && offset + length <= end && holdsItem;
    if (open || vr === 'SQ' || hidden) return this.#readSequence(elements, vr, encoding, end, level);
    if (offset + length > end && !this.#isBelieved(offset + length, end)) {
      this.#reached(end);
      // Bytes that name no attribute are something else after the dataset's end, and nothing is missing before them.
      const unknown = unknownVr || (!encoding.explicit && vr === 'UN' && (tag & 0x10000) === 0);
      this.#warn(this.ranOut && !unknown ? 'truncated' : 'malformed', 'Longer than what it stands in', tag);
      // What is there of the pixel data still holds whole frames.
      if (isPixels && level === 0)
        elements.push({ tag, vr, encoding, offset, length: end - offset, content: undefined });
      return undefined;
    }
    elements.push({ tag, vr, encoding, offset, length, content: undefined });
    return offset + length;
  }

  /** Pixel data in fragments. Gives the place after it, or undefined when it is nothing of the kind. */
  #readFragments(
    elements: RawElement[],
    vr: Vr,
    encoding: Encoding,
    end: number,
    holdsItem: boolean,
  ): number | undefined {
    const { tag, valueOffset: offset, length } = this.#header;
    const open = length === undefinedLength;
    const last = open ? end : Math.min(end, offset + length);
    const { fragments, end: reached, delimited } = readFragments(encoding, offset, last, this.#context.budget);
    // Some give a length to all of the fragments, as if they were the pixels.
    if (!open && (reached !== offset + length || fragments.bounds.length === 0)) return undefined;
    // Others give none to pixels as they are.
    const plain = !holdsItem && !delimited;
    const valueEnd = plain ? delimiterBehind(encoding, offset, end) : open && !delimited ? end : reached;
    if (open && !delimited && valueEnd === end) {
      this.ranOut = true;
      this.#warn('truncated', 'Without its end', tag);
    } else if (plain || !open) {
      this.#warn(
        'malformed',
        plain ? 'Undefined length without fragments' : 'Fragments in a value of defined length',
        tag,
      );
    }
    const content = plain ? undefined : fragments;
    elements.push({ tag, vr, encoding, offset, length: valueEnd - offset, content });
    return valueEnd + (plain ? 8 : 0);
  }

  #readSequence(elements: RawElement[], vr: Vr, encoding: Encoding, end: number, level: number): number | undefined {
    const { tag, valueOffset: offset, length } = this.#header;
    const open = length === undefinedLength;
    const declared = open ? end : offset + length;
    const overrun = declared > end && !this.#isBelieved(declared, end);
    const last = overrun ? end : declared;
    const { items, end: next, sound } = this.#readItems(encoding, offset, last, open, vr !== 'SQ' && !open, level);
    if (overrun && (!sound || next >= end)) this.#reached(end);
    const fits = sound && (open || next === last) && !overrun;
    if (!fits)
      this.#warn(
        this.ranOut ? 'truncated' : 'malformed',
        sound ? 'Its length does not fit its items' : 'Without its end',
        tag,
      );
    // That an unknown value is a sequence is a guess, which must be right to the byte.
    if (vr === 'SQ' || open ? sound || items.length > 0 : fits) {
      elements.push({ tag, vr: 'SQ', encoding, offset, length: next - offset, content: { kind: 'items', items } });
    } else if (!open) {
      elements.push({ tag, vr: vr === 'SQ' ? 'UN' : vr, encoding, offset, length: last - offset, content: undefined });
      return overrun ? undefined : last;
    }
    if (sound) return next;
    return overrun || open ? undefined : last;
  }

  /**
   * Reads items until `end`. Where their lengths contradict it, or each other, those are believed behind which something
   * begins.
   * @source DICOM PS3.5 7.5
   */
  #readItems(
    encoding: Encoding,
    start: number,
    end: number,
    open: boolean,
    isGuess: boolean,
    level: number,
  ): ReadItems {
    const { view, littleEndian } = encoding;
    const items: RawDataset[] = [];
    const isItem = (at: number) => at + 8 <= view.byteLength && view.getUint16(at, littleEndian) === 0xfffe;
    let at = start;
    if (level >= mostLevels) return { items, end: at, sound: false };
    // At the top nothing but this sequence can have an item behind its end.
    while (at + 8 <= end || this.#begins(at, end) || (level === 0 && at === end && isItem(at))) {
      this.#context.budget.spend();
      const tag = tagAt(view, at, littleEndian);
      const length = view.getUint32(at + 4, littleEndian);
      if (tag === delimitation.sequence || tag === delimitation.item) {
        if (open && tag === delimitation.sequence) return { items, end: at + 8, sound: true };
        this.#warn('malformed', 'Stray delimiter');
        at += 8;
        continue;
      }
      if (tag !== delimitation.start) {
        const next = tag < 0x10000 ? this.#behindZeros(at, end) : at;
        if (next === at) return { items, end: at, sound: this.#mayBegin(at) };
        at = next;
        continue;
      }
      let scope: Scope = length === undefinedLength ? 'openItem' : 'item';
      let itemEnd = scope === 'item' ? at + 8 + length : end;
      let isWrong = false;
      if (itemEnd !== end && !(itemEnd < end && isItem(itemEnd))) {
        if (isGuess) return { items, end: at, sound: false };
        // The sequence is believed first, unless it has no length, or ends where nothing can begin.
        if ((!open && !isItem(end) && this.#mayBegin(end)) || !this.#mayBegin(itemEnd)) {
          isWrong = true;
          itemEnd = end;
          if (open) scope = 'looseItem';
        }
      }
      const reader = this.#readerFor(
        looksImplicit(encoding, at + 8, itemEnd) ? otherLayout(encoding, implicitLittleEndian) : encoding,
      );
      const signed = this.#signed;
      reader.#signed = signed;
      const run = reader.#readElements(at + 8, itemEnd, scope, level + 1);
      this.#signed = signed;
      this.ranOut ||= reader.ranOut;
      items.push(run.dataset);
      if (isWrong) {
        if (run.end >= end && at + 8 + length > end) this.#reached(end);
        this.#warn(this.ranOut ? 'truncated' : 'malformed', 'Wrong item length');
      }
      if (this.ranOut || (scope === 'openItem' && !run.sound)) return { items, end: itemEnd, sound: false };
      at = run.sound ? run.end : itemEnd;
    }
    if (open) this.#reached(end);
    return { items, end: at, sound: !open && (at >= end || this.#mayBegin(at)) };
  }

  /** Something would go on behind `end`: at the end of the bytes, they have run out. */
  #reached(end: number): void {
    this.ranOut ||= end === this.#encoding.bytes.length;
  }

  #readerFor(encoding: Encoding): DatasetReader {
    return encoding === this.#encoding ? this : new DatasetReader(encoding, this.#context);
  }

  /** An item's dataset begins at its tag, eight bytes before its attributes. */
  #run(elements: readonly RawElement[], ascending: boolean, start: number, end: number, sound: boolean): Run {
    if (ascending) return { dataset: new RawDataset(elements, start - 8, true), end, sound };
    const seen = new Set<number>();
    const single = elements.filter(({ tag }) => {
      if (seen.has(tag)) this.#warn('duplicate_tag', 'Occurs twice; the first counts', tag);
      return !seen.has(tag) && seen.add(tag);
    });
    return { dataset: new RawDataset(single, start - 8), end, sound };
  }

  /**
   * Where reading goes on behind zeros that are no attribute: some writers fill up a file with them, or leave them
   * between attributes. Whatever else comes after many of them is told and left; after few, they are read as they stand.
   */
  #behindZeros(at: number, end: number): number {
    const { bytes } = this.#encoding;
    let rest = at;
    while (rest < end && bytes[rest] === 0) rest++;
    if (rest === bytes.length) return end;
    // The first byte of a tag may be zero, too.
    const next = rest === end ? end : [rest - 1, rest].find((start) => start > at && this.#mayBegin(start));
    if (next === undefined && rest < at + 8) return at;
    this.#warn('malformed', 'Zeros between attributes');
    return next ?? end;
  }

  /** Whether a header begins before `end` and goes on behind it: nothing else begins at `end`. */
  #begins(at: number, end: number): boolean {
    return at < end && !this.#mayBegin(end) && this.#mayBegin(at);
  }

  /** Whether something may begin at `at`. If the bytes there have not been read yet, more of the file is needed. */
  #mayBegin(at: number): boolean {
    const begins = this.#header.mayBegin(at);
    this.ranOut ||= !begins && this.#context.partial === true;
    return begins;
  }

  /** Whether a value ends where it says, although what it stands in says that it ends before that. */
  #isBelieved(valueEnd: number, end: number): boolean {
    const believed = valueEnd <= this.#encoding.bytes.length && !this.#mayBegin(end) && this.#mayBegin(valueEnd);
    if (believed) this.#warn('malformed', 'Longer than what it stands in');
    return believed;
  }

  #warn(code: DicomWarning['code'], message: string, tag?: number): void {
    this.#context.warn(tag === undefined ? { code, message } : { code, message, tag: tagKey(tag) });
  }
}

function otherLayout(encoding: Encoding, layout: Layout): Encoding {
  return { ...encoding, ...layout };
}
