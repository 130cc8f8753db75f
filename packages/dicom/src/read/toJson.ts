import type { DicomJson, DicomJsonElement, DicomJsonPersonName, DicomJsonValue } from '../json/types.ts';
import { DoubleFloatPixelData, FloatPixelData, PixelData, SpecificCharacterSet } from '../tags.ts';
import type { LazyDataset } from './dataset.ts';
import type { ToJsonOptions } from './dicomFile.ts';
import type { RawElement } from './element.ts';
import { bigValues, binaryNumbers, binaryValue, parseNumber, tagValues, textValues } from './values.ts';

/** Binary values up to this size are written inline even when an address is offered: a request costs more. */
const smallBytes = 1024;
/** Without an address, larger binary values are left out. */
const mostInlineBytes = 1024 * 1024;
/** Icons inside sequences are small pixel data. */
const mostIconBytes = 64 * 1024;
/** Fill bytes at the end of a file. */
const trailingPadding = 'FFFCFFFC';
const pixelTags: readonly string[] = [PixelData.tag, FloatPixelData.tag, DoubleFloatPixelData.tag];
/** Colour tables are needed to show the image, so they always travel with it. */
const paletteTag = /^002812[02]/;

/**
 * Writes a dataset in the DICOM JSON model. Group lengths are left out; text is Unicode, so Specific Character Set says UTF-8.
 * @source DICOM PS3.18 Annex F
 */
export function datasetToJson(dataset: LazyDataset, { bulkDataUri }: ToJsonOptions = {}, level = 0): DicomJson {
  const json: DicomJson = {};
  for (const tag of [...dataset.elements.keys()].sort()) {
    const element = dataset.elements.get(tag);
    if (element === undefined || tag.endsWith('0000') || tag === trailingPadding) continue;
    const uri = needsUri(element) ? bulkDataUri?.(tag) : undefined;
    const written = uri === undefined ? elementToJson(dataset, element, level) : { vr: element.vr, BulkDataURI: uri };
    if (written !== undefined) json[tag] = written;
  }
  return json;
}

function needsUri(element: RawElement): boolean {
  if (pixelTags.includes(element.tag)) return true;
  return isBinary(element) && element.length > smallBytes && !paletteTag.test(element.tag);
}

function isBinary({ vr }: RawElement): boolean {
  return ['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'UN'].includes(vr);
}

function elementToJson(dataset: LazyDataset, element: RawElement, level: number): DicomJsonElement | undefined {
  const { tag, vr } = element;
  if (tag === SpecificCharacterSet.tag) return { vr, Value: ['ISO_IR 192'] };
  if (isBinary(element)) {
    if (element.length === 0) return { vr };
    const mostBytes = pixelTags.includes(tag) ? (level === 0 ? 0 : mostIconBytes) : mostInlineBytes;
    if (element.fragments !== undefined || element.length > mostBytes) return undefined;
    return { vr, InlineBinary: toBase64(binaryValue(element)) };
  }
  const Value = jsonValues(dataset, element, level);
  return Value.length === 0 ? { vr } : { vr, Value };
}

function jsonValues(dataset: LazyDataset, element: RawElement, level: number): DicomJsonValue[] {
  switch (element.vr) {
    case 'SQ':
      return dataset.items(element).map((item) => datasetToJson(item, {}, level + 1));
    case 'PN':
      return textValues(element, dataset.charset).map(nameToJson);
    case 'DS':
    case 'IS':
      return textValues(element, dataset.charset).map((text) => {
        const number = parseNumber(text);
        if (text === '') return null;
        return Number.isFinite(number) ? number + 0 : text;
      });
    case 'US':
    case 'SS':
    case 'UL':
    case 'SL':
    case 'FL':
    case 'FD':
      // JSON has no NaN and no infinity, and JavaScript writes -0 as 0.
      return binaryNumbers(element).map((number) => (Number.isFinite(number) ? number + 0 : String(number)));
    case 'SV':
    case 'UV':
      return bigValues(element).map((value) => (Number.isSafeInteger(Number(value)) ? Number(value) : String(value)));
    case 'AT':
      return tagValues(element);
    default:
      return textValues(element, dataset.charset).map((text) => (text === '' ? null : text));
  }
}

function nameToJson(text: string): DicomJsonPersonName | null {
  const [alphabetic = '', ideographic = '', phonetic = ''] = text.split('=').map((group) => group.replace(/\^+$/, ''));
  const name: DicomJsonPersonName = {};
  if (alphabetic !== '') name.Alphabetic = alphabetic;
  if (ideographic !== '') name.Ideographic = ideographic;
  if (phonetic !== '') name.Phonetic = phonetic;
  return Object.keys(name).length === 0 ? null : name;
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
