import { type CharsetDecoder, createCharsetDecoder } from '../charset/decoder.ts';
import type { DicomJson } from '../json/types.ts';
import type { PrivateTag, Tag, TagValue, TypedAttribute, Vr } from '../tags/tag.ts';
import type { Dataset, DicomValue, ToJsonOptions } from './dicomFile.ts';
import { isElsewhere, itemsOf, type RawDataset, type RawElement } from './element.ts';
import { parsePersonName } from './personName.ts';
import { notLoaded } from './notLoaded.ts';
import { tagKey, tagNumber } from './tagNumber.ts';
import { datasetToJson } from './toJson.ts';
import { kindOf } from './valueKind.ts';
import { bigValues, binaryNumbers, binaryValue, elementText, parseNumber, tagValues, textValues } from './values.ts';

type AnyTag = Tag | PrivateTag | string;

const ascii = createCharsetDecoder([]);
const specificCharacterSet = 0x00080005;

/** A dataset over raw elements: values are decoded when they are asked for. */
export class LazyDataset implements Dataset {
  readonly raw: RawDataset;
  /** The dataset's own Specific Character Set, else that of the dataset around it. */
  readonly charset: CharsetDecoder;

  constructor(raw: RawDataset, inherited: CharsetDecoder = ascii) {
    this.raw = raw;
    const own = raw.find(specificCharacterSet);
    this.charset = own === undefined || own.length === 0 ? inherited : createCharsetDecoder(charsetTerms(own));
  }

  get<T extends Tag | PrivateTag>(tag: T): TagValue<T, Dataset> | undefined;
  get(tag: string): DicomValue | DicomValue[] | undefined;
  get(tag: AnyTag): unknown {
    const element = this.find(tag);
    if (element === undefined) return undefined;
    if (typeof tag !== 'string') return this.typedValue(element, tag);
    const values = this.values(element);
    if (element.vr === 'SQ') return values;
    return values.length > 1 ? values : values[0];
  }

  has(tag: AnyTag): boolean {
    return this.find(tag) !== undefined;
  }

  vr(tag: AnyTag): Vr | undefined {
    return this.find(tag)?.vr;
  }

  text(tag: AnyTag): string | undefined {
    const element = this.find(tag);
    if (element === undefined || itemsOf(element) !== undefined) return undefined;
    if (isElsewhere(element)) throw notLoaded(element);
    return elementText(element, this.charset);
  }

  tags(): string[] {
    return this.raw.elements.map(({ tag }) => tagKey(tag));
  }

  toJson(options?: ToJsonOptions): DicomJson {
    return datasetToJson(this, options);
  }

  /** The items of a sequence, each with the character set that holds for it. */
  items(element: RawElement): LazyDataset[] {
    return (itemsOf(element) ?? []).map((item) => new LazyDataset(item, this.charset));
  }

  /** Every value of an element, by the VR of the file. @throws DicomError not_loaded */
  values(element: RawElement): DicomValue[] {
    if (isElsewhere(element)) throw notLoaded(element);
    switch (kindOf(element.vr)) {
      case 'items':
        return this.items(element);
      case 'name':
        return textValues(element, this.charset).map(parsePersonName);
      case 'number':
        return element.vr === 'DS' || element.vr === 'IS'
          ? textValues(element, this.charset).map(parseNumber)
          : binaryNumbers(element);
      case 'big':
        return bigValues(element);
      case 'tag':
        return tagValues(element);
      case 'bytes':
        return element.length === 0 || element.content !== undefined ? [] : [binaryValue(element)];
      default:
        return textValues(element, this.charset);
    }
  }

  private find(tag: AnyTag): RawElement | undefined {
    if (typeof tag === 'string' || 'tag' in tag) return this.raw.find(tagNumber(tag));
    return this.findPrivate(tag);
  }

  /** The block that the creator has reserved tells the tag. @source DICOM PS3.5 7.8.1 */
  private findPrivate({ creator, group, element }: PrivateTag): RawElement | undefined {
    for (let block = 0x10; block <= 0xff; block++) {
      const reserving = this.raw.find(group * 0x10000 + block);
      if (reserving === undefined || elementText({ ...reserving, vr: 'LO' }, this.charset) !== creator) continue;
      const found = this.raw.find(group * 0x10000 + block * 0x100 + element);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private typedValue(element: RawElement, tag: TypedAttribute): DicomValue | DicomValue[] | undefined {
    const values = this.coerced(element, tag);
    if (values === undefined) return undefined;
    if (tag.multiplicity === 'many') return values.length === 0 && tag.vr !== 'SQ' ? undefined : values;
    const [first] = values;
    return first === '' || Number.isNaN(first) ? undefined : first;
  }

  /** The file's VR may differ from the dictionary's (UN, or a writer's mistake): the type that was promised wins. */
  private coerced(element: RawElement, tag: TypedAttribute): DicomValue[] | undefined {
    const promised = kindOf(tag.vr);
    if (kindOf(element.vr) === promised) return this.values(element);
    if (element.vr === 'UN') return this.values({ ...element, vr: tag.vr });
    const values = this.values(element);
    if (promised === 'number') {
      return values.map((value) => (typeof value === 'string' ? parseNumber(value) : Number(value)));
    }
    if (promised === 'bytes' && itemsOf(element) === undefined) return [binaryValue({ ...element, vr: tag.vr })];
    if (promised === 'string' && kindOf(element.vr) === 'number') return values.map(String);
    if (promised === 'name' && kindOf(element.vr) === 'string')
      return values.map((value) => parsePersonName(String(value)));
    return undefined;
  }
}

function charsetTerms(element: RawElement): string[] {
  return elementText({ ...element, vr: 'CS' }, ascii).split('\\');
}
