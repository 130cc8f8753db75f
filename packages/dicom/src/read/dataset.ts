import { type CharsetDecoder, createCharsetDecoder } from '../charset/decoder.ts';
import type { Tag, TagValue, Vr } from '../tags/tag.ts';
import type { Dataset, DicomValue } from './dicomFile.ts';
import type { RawDataset, RawElement } from './element.ts';
import { parsePersonName } from './personName.ts';
import { bigValues, binaryNumbers, binaryValue, elementText, parseNumber, tagValues, textValues } from './values.ts';

const ascii = createCharsetDecoder([]);

/** A dataset over raw elements: values are decoded when they are asked for. */
export class LazyDataset implements Dataset {
  readonly elements: RawDataset;
  /** The dataset's own Specific Character Set, else that of the dataset around it. */
  readonly charset: CharsetDecoder;

  constructor(elements: RawDataset, inherited: CharsetDecoder = ascii) {
    this.elements = elements;
    const own = elements.get('00080005');
    this.charset = own === undefined || own.length === 0 ? inherited : createCharsetDecoder(charsetTerms(own));
  }

  get<T extends Tag>(tag: T): TagValue<T, Dataset> | undefined;
  get(tag: string): DicomValue | DicomValue[] | undefined;
  get(tag: Tag | string): unknown {
    const element = this.elements.get(keyOf(tag));
    if (element === undefined) return undefined;
    if (typeof tag !== 'string') return this.typedValue(element, tag);
    const values = this.values(element);
    if (element.vr === 'SQ') return values;
    return values.length > 1 ? values : values[0];
  }

  has(tag: Tag | string): boolean {
    return this.elements.has(keyOf(tag));
  }

  vr(tag: Tag | string): Vr | undefined {
    return this.elements.get(keyOf(tag))?.vr;
  }

  text(tag: Tag | string): string | undefined {
    const element = this.elements.get(keyOf(tag));
    return element === undefined || element.items !== undefined ? undefined : elementText(element, this.charset);
  }

  tags(): string[] {
    return [...this.elements.keys()];
  }

  /** The items of a sequence, each with the character set that holds for it. */
  items(element: RawElement): LazyDataset[] {
    return (element.items ?? []).map((item) => new LazyDataset(item, this.charset));
  }

  /** Every value of an element, by the VR of the file. */
  values(element: RawElement): DicomValue[] {
    switch (element.vr) {
      case 'SQ':
        return this.items(element);
      case 'PN':
        return textValues(element, this.charset).map(parsePersonName);
      case 'DS':
      case 'IS':
        return textValues(element, this.charset).map(parseNumber);
      case 'US':
      case 'SS':
      case 'UL':
      case 'SL':
      case 'FL':
      case 'FD':
        return binaryNumbers(element);
      case 'SV':
      case 'UV':
        return bigValues(element);
      case 'AT':
        return tagValues(element);
      case 'OB':
      case 'OD':
      case 'OF':
      case 'OL':
      case 'OV':
      case 'OW':
      case 'UN':
        return element.length === 0 || element.fragments !== undefined ? [] : [binaryValue(element)];
      default:
        return textValues(element, this.charset);
    }
  }

  private typedValue(element: RawElement, tag: Tag): DicomValue | DicomValue[] | undefined {
    const values = this.coerced(element, tag);
    if (values === undefined) return undefined;
    if (tag.multiplicity === 'many') return values.length === 0 && tag.vr !== 'SQ' ? undefined : values;
    const [first] = values;
    return first === '' || Number.isNaN(first) ? undefined : first;
  }

  /** The file's VR may differ from the dictionary's (UN, or a writer's mistake): the type that was promised wins. */
  private coerced(element: RawElement, tag: Tag): DicomValue[] | undefined {
    const promised = kindOf(tag.vr);
    if (kindOf(element.vr) === promised) return this.values(element);
    if (element.vr === 'UN') return this.values({ ...element, vr: tag.vr });
    const values = this.values(element);
    if (promised === 'number') {
      return values.map((value) => (typeof value === 'string' ? parseNumber(value) : Number(value)));
    }
    if (promised === 'bytes' && element.items === undefined) return [binaryValue({ ...element, vr: tag.vr })];
    if (promised === 'string' && kindOf(element.vr) === 'number') return values.map(String);
    if (promised === 'name' && kindOf(element.vr) === 'string')
      return values.map((value) => parsePersonName(String(value)));
    return undefined;
  }
}

type Kind = 'string' | 'number' | 'big' | 'bytes' | 'name' | 'tag' | 'items';

function kindOf(vr: Vr): Kind {
  if (vr === 'PN') return 'name';
  if (vr === 'SQ') return 'items';
  if (vr === 'AT') return 'tag';
  if (vr === 'SV' || vr === 'UV') return 'big';
  if (['DS', 'FD', 'FL', 'IS', 'SL', 'SS', 'UL', 'US'].includes(vr)) return 'number';
  return ['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'UN'].includes(vr) ? 'bytes' : 'string';
}

function keyOf(tag: Tag | string): string {
  return typeof tag === 'string' ? tag : tag.tag;
}

function charsetTerms(element: RawElement): string[] {
  return elementText({ ...element, vr: 'CS' }, ascii).split('\\');
}
