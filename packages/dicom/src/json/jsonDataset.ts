import { defaultRepertoire } from '../charset/decoder.ts';
import { DicomError } from '../errors.ts';
import type { Dataset, DicomValue } from '../read/dicomFile.ts';
import { encodingOf } from '../read/element.ts';
import { implicitLittleEndian } from '../read/layout.ts';
import { notLoaded } from '../read/notLoaded.ts';
import { tagKey } from '../read/tagNumber.ts';
import { coerceValues, typedValue } from '../read/typedValue.ts';
import { kindOf } from '../read/valueKind.ts';
import { elementValues, withoutEnd } from '../read/values.ts';
import type { PrivateTag, Tag, TagValue, Vr } from '../tags/tag.ts';
import { fromBase64 } from './base64.ts';
import { itemOf, textOf, valueFrom, vrIn } from './jsonValue.ts';
import type { DicomJson, DicomJsonElement, DicomJsonValue } from './types.ts';

type AnyTag = Tag | PrivateTag | string;

/** How DICOM JSON becomes a dataset. */
export interface FromJsonOptions {
  /** Gives the bytes behind a `BulkDataURI`, when they are at hand; undefined when they are not. */
  readonly bulkData?: (uri: string, tag: string) => Uint8Array | undefined;
}

/**
 * Reads the DICOM JSON model as a dataset, with typed values like those of a file. Input untouched, and referred to.
 * `get` and `text` throw DicomError `not_loaded` for a value behind a `BulkDataURI` that `bulkData` does not give.
 * @throws DicomError invalid_value when it is no DICOM JSON
 * @source DICOM PS3.18 Annex F
 */
export function datasetFromJson(json: DicomJson, options: FromJsonOptions = {}): Dataset {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new DicomError('invalid_value', 'A dataset in the DICOM JSON model is an object');
  }
  return new JsonDataset(json, options);
}

class JsonDataset implements Dataset {
  private readonly json: DicomJson;
  private readonly options: FromJsonOptions;

  constructor(json: DicomJson, options: FromJsonOptions) {
    this.json = json;
    this.options = options;
  }

  get<T extends Tag | PrivateTag>(tag: T): TagValue<T, Dataset> | undefined;
  get(tag: string): DicomValue | DicomValue[] | undefined;
  get(tag: AnyTag): unknown {
    const key = this.keyOf(tag);
    const element = this.element(key);
    if (key === undefined || element === undefined) return undefined;
    const vr = vrIn(element);
    if (typeof tag !== 'string') return typedValue(this.coerced(key, element, vr, tag.vr), tag);
    const values = this.values(key, element, vr);
    return vr === 'SQ' || values.length > 1 ? values : values[0];
  }

  has(tag: AnyTag): boolean {
    return this.element(this.keyOf(tag)) !== undefined;
  }

  vr(tag: AnyTag): Vr | undefined {
    const element = this.element(this.keyOf(tag));
    return element && vrIn(element);
  }

  text(tag: AnyTag): string | undefined {
    const key = this.keyOf(tag);
    const element = this.element(key);
    if (key === undefined || element === undefined || vrIn(element) === 'SQ') return undefined;
    if (kindOf(vrIn(element)) === 'bytes') {
      return this.values(key, element, 'UN')
        .map((bytes) => (bytes instanceof Uint8Array ? withoutEnd(defaultRepertoire.decode(bytes), ' \0') : ''))
        .join('\\');
    }
    return valuesOf(element).map(textOf).join('\\');
  }

  tags(): string[] {
    return Object.keys(this.json).map((key) => key.toUpperCase());
  }

  toJson(): DicomJson {
    return structuredClone(this.json);
  }

  toJSON(): DicomJson {
    return this.toJson();
  }

  private element(key: string | undefined): DicomJsonElement | undefined {
    if (key === undefined) return undefined;
    if (Object.hasOwn(this.json, key)) return this.json[key] ?? undefined;
    // Some servers write tags in lower case.
    const lower = key.toLowerCase();
    return Object.hasOwn(this.json, lower) ? this.json[lower] : undefined;
  }

  private keyOf(tag: AnyTag): string | undefined {
    if (typeof tag === 'string') return tag.toUpperCase();
    return 'tag' in tag ? tag.tag : this.privateKey(tag);
  }

  /** @source DICOM PS3.5 7.8.1 */
  private privateKey({ creator, group, element }: PrivateTag): string | undefined {
    for (let block = 0x10; block <= 0xff; block++) {
      const reserving = this.element(tagKey(group * 0x10000 + block));
      const key = tagKey(group * 0x10000 + block * 0x100 + element);
      if (reserving !== undefined && textOf(valuesOf(reserving)[0]) === creator && this.element(key) !== undefined)
        return key;
    }
    return undefined;
  }

  private values(tag: string, element: DicomJsonElement, vr: Vr): DicomValue[] {
    if (kindOf(vr) === 'bytes') return this.bytes(tag, element);
    if (element.BulkDataURI !== undefined && element.Value === undefined) throw notLoaded(tag);
    return valuesOf(element).map((value) =>
      kindOf(vr) === 'items' ? new JsonDataset(itemOf(value), this.options) : valueFrom(value, vr),
    );
  }

  private bytes(tag: string, element: DicomJsonElement): Uint8Array[] {
    if (element.InlineBinary !== undefined) return [fromBase64(element.InlineBinary, tag)];
    if (element.BulkDataURI === undefined) return [];
    const bytes = this.options.bulkData?.(element.BulkDataURI, tag);
    if (bytes === undefined) throw notLoaded(tag);
    return [bytes];
  }

  private coerced(tag: string, element: DicomJsonElement, vr: Vr, promised: Vr): DicomValue[] | undefined {
    if (vr !== 'UN' || kindOf(promised) === 'bytes' || promised === 'SQ') {
      return coerceValues(this.values(tag, element, vr), vr, promised);
    }
    const [bytes] = this.bytes(tag, element);
    if (bytes === undefined) return [];
    const encoding = encodingOf(bytes, implicitLittleEndian);
    return elementValues(
      { tag: 0, vr: promised, encoding, offset: 0, length: bytes.length, content: undefined },
      defaultRepertoire,
    );
  }
}

/** What stands in `Value`, if it is a list at all. */
function valuesOf({ Value }: DicomJsonElement): readonly DicomJsonValue[] {
  return Array.isArray(Value) ? Value : [];
}
