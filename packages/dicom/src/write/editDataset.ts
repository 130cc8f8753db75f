import { type CharsetEncoder, createCharsetEncoder, encodeUtf8 } from '../charset/encoder.ts';
import type { DicomJsonElement } from '../json/types.ts';
import { LazyDataset } from '../read/dataset.ts';
import { isElsewhere, itemsOf, type RawElement, valueBytes } from '../read/element.ts';
import { joinBytes } from '../read/joinBytes.ts';
import type { Layout } from '../read/layout.ts';
import { tagKey, tagNumber } from '../read/tagNumber.ts';
import { kindOf } from '../read/valueKind.ts';
import { charsetVrs, elementText } from '../read/values.ts';
import type { AttributeChanges, FoundAttribute, Replacement } from './attributeChanges.ts';
import { elementHeader, evenLength, jsonElementBytes, numbers } from './elementBytes.ts';
import { itemPlacesOf, NotPlain, type Place, placesOf } from './places.ts';
import { refuseDirectory } from './refuseDirectory.ts';

/** Bytes that stand in place of others. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

/** Thrown where the character set of the file cannot hold a new text. */
class CannotHold extends Error {
  override readonly name = 'CannotHold';
}

const specificCharacterSet = 0x00080005;
/** How far it is to the end of the file, which changes (retired). */
const lengthToEnd = 0x00080001;

/**
 * What must be replaced in the bytes of a dataset, by ascending place. Texts are written in the character set of the file;
 * where that cannot hold one of them, every text of the file becomes UTF-8.
 * @param start of the first element
 * @throws NotPlain; DicomError invalid_value for a media directory, and for replacements that are none
 */
export function editsOf(dataset: LazyDataset, layout: Layout, start: number, changes: AttributeChanges): Edit[] {
  refuseDirectory(dataset);
  const isGuessed = dataset.charset.likely !== undefined && dataset.charset.label === dataset.charset.likely;
  try {
    return new Editor(layout, changes, false, isGuessed).edit(dataset, start);
  } catch (error) {
    if (!(error instanceof CannotHold)) throw error;
    return new Editor(layout, changes, true, false).edit(dataset, start);
  }
}

/** The dataset or item that is being edited. */
interface Scope {
  readonly dataset: LazyDataset;
  readonly terms: readonly string[];
  readonly within: readonly string[];
  readonly littleEndian: boolean;
}

class Editor {
  readonly #edits: Edit[] = [];
  readonly #encoders = new Map<string, CharsetEncoder>();
  readonly #layout: Layout;
  readonly #changes: AttributeChanges;
  readonly #toUtf8: boolean;
  readonly #asciiOnly: boolean;

  constructor(layout: Layout, changes: AttributeChanges, toUtf8: boolean, asciiOnly: boolean) {
    this.#layout = layout;
    this.#changes = changes;
    this.#toUtf8 = toUtf8;
    this.#asciiOnly = asciiOnly;
  }

  edit(dataset: LazyDataset, start: number): Edit[] {
    const { littleEndian, explicit } = this.#layout;
    const end = dataset.raw.elements.at(-1)?.encoding.bytes.length ?? start;
    const places = placesOf(dataset.raw, start, littleEndian, end);
    const terms = termsOf(dataset) ?? [];
    const scope: Scope = { dataset, terms, within: [], littleEndian };
    const missing = this.#missing(dataset);
    for (const place of places) {
      for (let next = missing[0]; next !== undefined && next[0] < place.element.tag; next = missing[0]) {
        this.#put(place.start, place.start, this.#written(scope, explicit, ...next));
        missing.shift();
      }
      this.#place(place, scope);
    }
    for (const [tag, element] of missing) this.#put(end, end, this.#written(scope, explicit, tag, element));
    return this.#edits.toSorted((a, b) => a.start - b.start);
  }

  /** What is set and not there, by ascending tag. */
  #missing({ raw }: LazyDataset): [number, DicomJsonElement][] {
    const missing: [number, DicomJsonElement][] = [];
    for (const [key, element] of Object.entries(this.#changes.set ?? {})) {
      const tag = tagNumber(key);
      if (element !== null && tag !== specificCharacterSet && raw.find(tag) === undefined) missing.push([tag, element]);
    }
    if (this.#toUtf8 && raw.find(specificCharacterSet) === undefined) missing.push([specificCharacterSet, utf8Charset]);
    return missing.sort(([a], [b]) => a - b);
  }

  /** Gives by how many bytes the element grows. */
  #place(place: Place, scope: Scope): number {
    const { tag, vr } = place.element;
    const { start, end, element, form } = place;
    const isExplicit = form !== 'implicit';
    if (tag === specificCharacterSet) {
      return this.#toUtf8 ? this.#put(start, end, this.#written(scope, isExplicit, tag, utf8Charset)) : 0;
    }
    const isGroupLength = (tag & 0xffff) === 0 || tag === lengthToEnd;
    const replacement = isGroupLength ? null : this.#replacementOf(element, scope);
    if (replacement === null) return this.#put(start, end, new Uint8Array());
    if (replacement !== undefined) return this.#put(start, end, this.#written(scope, isExplicit, tag, replacement));
    if (itemsOf(element) !== undefined) return this.#sequence(place, scope);
    return this.#toUtf8 && charsetVrs.includes(vr) ? this.#toUtf8Text(place, scope) : 0;
  }

  #replacementOf(element: RawElement, { dataset, within }: Scope): Replacement | undefined {
    const key = tagKey(element.tag);
    const set = within.length === 0 ? this.#changes.set : undefined;
    if (set !== undefined && Object.hasOwn(set, key)) return set[key];
    return this.#changes.each?.(new Found(element, key, dataset, within));
  }

  /** The lengths of items and sequences grow with what they hold; those that end by a delimiter have none. */
  #sequence(place: Place, { dataset, terms, within, littleEndian: outer }: Scope): number {
    const { element } = place;
    const { littleEndian, view } = element.encoding;
    const datasets = dataset.items(element);
    const inside = [...within, tagKey(element.tag)];
    let growth = 0;
    for (const [index, { start, places, isOpen, dataset: raw }] of itemPlacesOf(place).entries()) {
      const item = datasets[index] ?? new LazyDataset(raw, dataset.charset);
      const scope: Scope = { dataset: item, terms: termsOf(item) ?? terms, within: inside, littleEndian };
      const grown = places.reduce((sum, one) => sum + this.#place(one, scope), 0);
      if (grown !== 0 && !isOpen)
        this.#setLength(start - 4, view.getUint32(start - 4, littleEndian) + grown, littleEndian);
      growth += grown;
    }
    const declared = view.getUint32(element.offset - 4, littleEndian);
    // The header is in the byte order of what the sequence stands in; an unknown sequence (UN) has its items in another.
    if (growth !== 0 && declared !== 0xffffffff) this.#setLength(element.offset - 4, element.length + growth, outer);
    return growth;
  }

  #toUtf8Text({ element, start, end, form }: Place, { dataset, littleEndian }: Scope): number {
    if (isElsewhere(element)) throw new NotPlain();
    const text = evenLength(encodeUtf8(elementText(element, dataset.charset)), 0x20);
    const own = valueBytes(element);
    if (text.length === own.length && text.every((byte, index) => byte === own[index])) return 0;
    // What nobody knew when the file was written stays UN.
    const isUnknown =
      form === 'long' && element.encoding.bytes[start + 4] === 0x55 && element.encoding.bytes[start + 5] === 0x4e;
    const header = elementHeader(element.tag, isUnknown ? 'UN' : element.vr, text.length, {
      explicit: form !== 'implicit',
      littleEndian,
    });
    return this.#put(start, end, joinBytes([header, text]));
  }

  #written({ terms, littleEndian }: Scope, explicit: boolean, tag: number, element: DicomJsonElement): Uint8Array {
    const encodeText = this.#toUtf8 ? encodeUtf8 : (text: string) => this.#encoded(text, terms);
    return jsonElementBytes(tag, element, { explicit, littleEndian, encodeText });
  }

  #encoded(text: string, terms: readonly string[]): Uint8Array {
    const key = this.#asciiOnly ? '' : terms.join('\\');
    let encoder = this.#encoders.get(key);
    if (encoder === undefined) {
      encoder = createCharsetEncoder(this.#asciiOnly ? [] : terms);
      this.#encoders.set(key, encoder);
    }
    const bytes = encoder(text);
    if (bytes === undefined) throw new CannotHold();
    return bytes;
  }

  #setLength(at: number, length: number, littleEndian: boolean): void {
    this.#put(at, at + 4, numbers(littleEndian, [4, length]));
  }

  /** Gives by how many bytes the bytes grow. */
  #put(start: number, end: number, bytes: Uint8Array): number {
    this.#edits.push({ start, end, bytes });
    return bytes.length - (end - start);
  }
}

const utf8Charset: DicomJsonElement = { vr: 'CS', Value: ['ISO_IR 192'] };

/** The terms of a dataset's own character set; undefined where that of the dataset around it holds. */
function termsOf(dataset: LazyDataset): string[] | undefined {
  const own = dataset.raw.find(specificCharacterSet);
  return own === undefined || own.length === 0 ? undefined : dataset.text('00080005')?.split('\\');
}

class Found implements FoundAttribute {
  readonly tag: string;
  readonly within: readonly string[];
  readonly #element: RawElement;
  readonly #dataset: LazyDataset;

  constructor(element: RawElement, tag: string, dataset: LazyDataset, within: readonly string[]) {
    this.#element = element;
    this.tag = tag;
    this.#dataset = dataset;
    this.within = within;
  }

  get vr() {
    return this.#element.vr;
  }

  get text(): string | undefined {
    const { content, vr } = this.#element;
    // A text that is too large to be brought along: then the whole file is.
    if (isElsewhere(this.#element) && kindOf(vr) !== 'bytes') throw new NotPlain();
    return content === undefined ? elementText(this.#element, this.#dataset.charset) : undefined;
  }

  get bytes(): Uint8Array | undefined {
    return this.#element.content === undefined ? valueBytes(this.#element) : undefined;
  }
}
