import { type PersonName, type PersonNameComponents, parsePersonNameGroup } from '../read/personName.ts';
import type { Tag } from '../tags/tag.ts';
import { fromBase64 } from './base64.ts';
import { itemOf } from './jsonValue.ts';
import type { DicomJson, DicomJsonPersonName, DicomJsonValue } from './types.ts';

function values(json: DicomJson, tag: Tag): readonly DicomJsonValue[] {
  const value: unknown = json?.[tag.tag]?.Value;
  return Array.isArray(value) ? value : [];
}

function toNumber(value: DicomJsonValue | undefined): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isNaN(number) ? undefined : number;
}

function isRecord(value: DicomJsonValue | undefined): value is DicomJsonPersonName | DicomJson {
  return typeof value === 'object' && value !== null;
}

/** The first value as text, or undefined when it is absent or empty; never throws. @source DICOM PS3.18 F.2.2 */
export function jsonString(json: DicomJson, tag: Tag): string | undefined {
  const [first] = values(json, tag);
  if (typeof first === 'number') return String(first);
  return typeof first === 'string' && first !== '' ? first : undefined;
}

/** Every value as text; empty values are ''; never throws. @source DICOM PS3.18 F.2.2 */
export function jsonStrings(json: DicomJson, tag: Tag): string[] {
  return values(json, tag).map((value) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '',
  );
}

/** The first value as a number, or undefined when it is absent or no number; never throws. @source DICOM PS3.18 F.2.3 */
export function jsonNumber(json: DicomJson, tag: Tag): number | undefined {
  return toNumber(values(json, tag)[0]);
}

/**
 * Every value as a number; a value that is no number is NaN, so that positions keep their meaning; never throws.
 * @source DICOM PS3.18 F.2.3
 */
export function jsonNumbers(json: DicomJson, tag: Tag): number[] {
  return values(json, tag).map((value) => toNumber(value) ?? Number.NaN);
}

/** The first person's name, or undefined when there is none; never throws. @source DICOM PS3.18 F.2.2 */
export function jsonName(json: DicomJson, tag: Tag<'PN'>): PersonName | undefined {
  return jsonNames(json, tag)[0];
}

/** Every person's name of an attribute; never throws. @source DICOM PS3.18 F.2.2 */
export function jsonNames(json: DicomJson, tag: Tag<'PN'>): PersonName[] {
  return values(json, tag)
    .filter(isRecord)
    .map((value) => {
      const name: { -readonly [K in keyof PersonName]: PersonName[K] } = {};
      const alphabetic = nameGroup(value['Alphabetic']);
      const ideographic = nameGroup(value['Ideographic']);
      const phonetic = nameGroup(value['Phonetic']);
      if (alphabetic !== undefined) name.alphabetic = alphabetic;
      if (ideographic !== undefined) name.ideographic = ideographic;
      if (phonetic !== undefined) name.phonetic = phonetic;
      return name;
    });
}

function nameGroup(value: unknown): PersonNameComponents | undefined {
  return typeof value === 'string' ? parsePersonNameGroup(value) : undefined;
}

/** The items of a sequence; [] when it is absent or empty; never throws. @source DICOM PS3.18 F.2.2 */
export function jsonItems(json: DicomJson, tag: Tag<'SQ'>): DicomJson[] {
  // The position of an item matters, so a value that is no object becomes an empty item.
  return values(json, tag).map(itemOf);
}

/**
 * The bytes of `InlineBinary`, or undefined when the attribute has none (then see `BulkDataURI`).
 * @throws DicomError invalid_value for what is no base64
 * @source DICOM PS3.18 F.2.7
 */
export function jsonBytes(json: DicomJson, tag: Tag): Uint8Array | undefined {
  const base64 = json[tag.tag]?.InlineBinary;
  if (base64 === undefined) return undefined;
  return fromBase64(base64, tag.tag);
}
