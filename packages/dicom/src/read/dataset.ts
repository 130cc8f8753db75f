import { type CharsetDecoder, createCharsetDecoder, defaultRepertoire } from '../charset/decoder.ts';
import type { DicomJson } from '../json/types.ts';
import type { PrivateTag, Tag, TagValue, Vr } from '../tags/tag.ts';
import type { Dataset, DicomValue, ToJsonOptions } from './dicomFile.ts';
import { isElsewhere, itemsOf, type RawDataset, type RawElement } from './element.ts';
import { notLoaded } from './notLoaded.ts';
import { tagKey, tagNumber } from './tagNumber.ts';
import { datasetToJson } from './toJson.ts';
import { coerceValues, typedValue } from './typedValue.ts';
import { kindOf } from './valueKind.ts';
import { elementText, elementValues } from './values.ts';

type AnyTag = Tag | PrivateTag | string;

const specificCharacterSet = 0x00080005;

/** A dataset over raw elements: values are decoded when they are asked for. */
export class LazyDataset implements Dataset {
  readonly raw: RawDataset;
  transferSyntaxUid: string | undefined;
  readonly #inherited: CharsetDecoder;
  #charset: CharsetDecoder | undefined;
  /** Made when a sequence is first read: most items have none. */
  #items: Map<RawElement, LazyDataset[]> | undefined;

  constructor(raw: RawDataset, inherited: CharsetDecoder = defaultRepertoire, transferSyntaxUid?: string) {
    this.raw = raw;
    this.#inherited = inherited;
    this.transferSyntaxUid = transferSyntaxUid;
  }

  /** The dataset's own Specific Character Set, else that of the dataset around it. */
  get charset(): CharsetDecoder {
    this.#charset ??= this.#findCharset();
    return this.#charset;
  }

  #findCharset(): CharsetDecoder {
    const own = this.raw.find(specificCharacterSet);
    return own === undefined || own.length === 0 || this.#inherited.always
      ? this.#inherited
      : createCharsetDecoder(charsetTerms(own));
  }

  get<T extends Tag | PrivateTag>(tag: T): TagValue<T, Dataset> | undefined;
  get(tag: string): DicomValue | DicomValue[] | undefined;
  get(tag: AnyTag): unknown {
    const element = this.#find(tag);
    if (element === undefined) return undefined;
    if (typeof tag !== 'string') return typedValue(this.#coerced(element, tag.vr), tag);
    const values = this.values(element);
    if (element.vr === 'SQ') return values;
    return values.length > 1 ? values : values[0];
  }

  has(tag: AnyTag): boolean {
    return this.#find(tag) !== undefined;
  }

  vr(tag: AnyTag): Vr | undefined {
    return this.#find(tag)?.vr;
  }

  text(tag: AnyTag): string | undefined {
    const element = this.#find(tag);
    if (element === undefined || itemsOf(element) !== undefined) return undefined;
    if (isElsewhere(element)) throw notLoaded(tagKey(element.tag));
    return elementText(element, this.charset);
  }

  tags(): string[] {
    return this.raw.elements.map(({ tag }) => tagKey(tag));
  }

  toJson(options?: ToJsonOptions): DicomJson {
    return datasetToJson(this, options);
  }

  toJSON(): DicomJson {
    return this.toJson();
  }

  /** The items of a sequence, each with the character set that holds for it. */
  items(element: RawElement): LazyDataset[] {
    this.#items ??= new Map();
    let items = this.#items.get(element);
    if (items === undefined) {
      items = (itemsOf(element) ?? []).map((item) => new LazyDataset(item, this.charset, this.transferSyntaxUid));
      this.#items.set(element, items);
    }
    return [...items];
  }

  /** Every value of an element, by the VR of the file. @throws DicomError not_loaded */
  values(element: RawElement): DicomValue[] {
    if (isElsewhere(element)) throw notLoaded(tagKey(element.tag));
    return element.vr === 'SQ' ? this.items(element) : elementValues(element, this.charset);
  }

  #find(tag: AnyTag): RawElement | undefined {
    if (typeof tag === 'string' || 'tag' in tag) return this.raw.find(tagNumber(tag));
    return this.#findPrivate(tag);
  }

  /** The block that the creator has reserved tells the tag. @source DICOM PS3.5 7.8.1 */
  #findPrivate({ creator, group, element }: PrivateTag): RawElement | undefined {
    const first = group * 0x10000;
    for (const reserving of this.raw.elements) {
      const block = reserving.tag - first;
      if (block < 0x10 || block > 0xff || elementText({ ...reserving, vr: 'LO' }, this.charset) !== creator) continue;
      const found = this.raw.find(first + block * 0x100 + element);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The file's VR may differ from the dictionary's (UN, or a writer's mistake): the type that was promised wins. */
  #coerced(element: RawElement, promised: Vr): DicomValue[] | undefined {
    if (element.vr === 'UN' && promised !== 'SQ') return this.values({ ...element, vr: promised });
    if (kindOf(promised) === 'bytes' && itemsOf(element) === undefined) {
      return this.values({ ...element, vr: kindOf(element.vr) === 'bytes' ? element.vr : promised });
    }
    return coerceValues(this.values(element), element.vr, promised);
  }
}

function charsetTerms(element: RawElement): string[] {
  return elementText({ ...element, vr: 'CS' }, defaultRepertoire).split('\\');
}
