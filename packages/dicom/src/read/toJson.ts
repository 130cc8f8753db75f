import type { CharsetDecoder } from '../charset/decoder.ts';
import { toBase64 } from '../json/base64.ts';
import type { DicomJson, DicomJsonElement, DicomJsonPersonName, DicomJsonValue } from '../json/types.ts';
import type { DicomValue, ToJsonOptions } from './dicomFile.ts';
import { isElsewhere, type RawDataset, type RawElement } from './element.ts';
import { tagKey } from './tagNumber.ts';
import { kindOf } from './valueKind.ts';
import { binaryValue, elementValues, parseNumber, textValues, withoutEnd } from './values.ts';

/** Binary values up to this size are written inline even when an address is offered: a request costs more. */
const smallBytes = 1024;
/** Fill bytes at the end of a file. */
const trailingPadding = 0xfffcfffc;
const specificCharacterSet = 0x00080005;
/** Pixel Data, Float Pixel Data, Double Float Pixel Data. */
const pixelTags: ReadonlySet<number> = new Set([0x7fe00010, 0x7fe00008, 0x7fe00009]);

/** As much of a dataset as its JSON is made of. */
interface JsonSource {
  readonly raw: RawDataset;
  readonly charset: CharsetDecoder;
  items(element: RawElement): readonly JsonSource[];
}

/**
 * Writes a dataset in the DICOM JSON model. Group lengths are left out; text is Unicode, so Specific Character Set says UTF-8.
 * @source DICOM PS3.18 Annex F
 */
export function datasetToJson(dataset: JsonSource, options: ToJsonOptions = {}, level = 0): DicomJson {
  const json: DicomJson = {};
  for (const element of dataset.raw.inOrder()) {
    if ((element.tag & 0xffff) === 0 || element.tag === trailingPadding) continue;
    const tag = tagKey(element.tag);
    const uri = level === 0 && needsUri(element) ? options.bulkDataUri?.(tag) : undefined;
    const written =
      uri === undefined ? elementToJson(dataset, element, options, level) : { vr: element.vr, BulkDataURI: uri };
    if (written !== undefined) json[tag] = written;
  }
  return json;
}

function needsUri(element: RawElement): boolean {
  if (pixelTags.has(element.tag) || isElsewhere(element)) return true;
  return kindOf(element.vr) === 'bytes' && element.length > smallBytes && !isPalette(element.tag);
}

/** Color tables (0028,120x) and (0028,122x) are needed to show the image, so they always travel with it. */
function isPalette(tag: number): boolean {
  return (tag & 0xffffffd0) === 0x00281200;
}

function elementToJson(
  dataset: JsonSource,
  element: RawElement,
  options: ToJsonOptions,
  level: number,
): DicomJsonElement | undefined {
  const { tag, vr } = element;
  if (isElsewhere(element)) return undefined;
  if (tag === specificCharacterSet) return { vr, Value: ['ISO_IR 192'] };
  if (kindOf(vr) === 'bytes') {
    if (element.length === 0) return { vr };
    if (element.content !== undefined || element.length > mostInline(tag, level, options)) return undefined;
    return { vr, InlineBinary: toBase64(binaryValue(element)) };
  }
  const Value = jsonValues(dataset, element, options, level);
  return Value.length === 0 ? { vr } : { vr, Value };
}

/** Pixel data inside sequences is that of icons. */
function mostInline(tag: number, level: number, options: ToJsonOptions): number {
  return options.mostInlineBytes ?? (level === 0 && pixelTags.has(tag) ? 0 : Number.POSITIVE_INFINITY);
}

function jsonValues(dataset: JsonSource, element: RawElement, options: ToJsonOptions, level: number): DicomJsonValue[] {
  const { vr } = element;
  if (vr === 'SQ') return dataset.items(element).map((item) => datasetToJson(item, options, level + 1));
  if (vr === 'PN') return textValues(element, dataset.charset).map(nameToJson);
  if (vr === 'DS' || vr === 'IS') return textValues(element, dataset.charset).map(decimalToJson);
  return elementValues(element, dataset.charset).map(valueToJson);
}

/** What is no finite number is kept as it was written. */
function decimalToJson(text: string): DicomJsonValue {
  const number = parseNumber(text);
  return Number.isFinite(number) ? number + 0 : text || null;
}

/** JSON has no NaN, no infinity and no 64-bit integers: text stands for them; JavaScript writes -0 as 0. */
function valueToJson(value: DicomValue): DicomJsonValue {
  const number = Number(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : String(value);
  if (typeof value === 'bigint') return Number.isSafeInteger(number) ? number : String(value);
  return value === '' ? null : String(value);
}

function nameToJson(text: string): DicomJsonPersonName | null {
  const [alphabetic = '', ideographic = '', phonetic = ''] = text.split('=').map((group) => withoutEnd(group, '^'));
  const name: DicomJsonPersonName = {};
  if (alphabetic !== '') name.Alphabetic = alphabetic;
  if (ideographic !== '') name.Ideographic = ideographic;
  if (phonetic !== '') name.Phonetic = phonetic;
  return Object.keys(name).length === 0 ? null : name;
}
