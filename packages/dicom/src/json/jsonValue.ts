import { DicomError } from '../errors.ts';
import type { DicomValue } from '../read/dicomFile.ts';
import { type PersonName, parsePersonName } from '../read/personName.ts';
import { kindOf } from '../read/valueKind.ts';
import { parseNumber, withoutEnd } from '../read/values.ts';
import { vrOfCode } from '../read/vrCode.ts';
import type { Vr } from '../tags/tag.ts';
import type { DicomJson, DicomJsonElement, DicomJsonPersonName, DicomJsonValue } from './types.ts';

/** The VR that an element names; UN when it names none. */
export function vrIn({ vr }: DicomJsonElement): Vr {
  return (typeof vr === 'string' && vr.length === 2 && vrOfCode(vr.charCodeAt(0), vr.charCodeAt(1))?.vr) || 'UN';
}

/** One value as {@link DicomValue}; what is missing is '' or NaN, so that positions keep their meaning. */
export function valueFrom(value: DicomJsonValue, vr: Vr): DicomValue {
  switch (kindOf(vr)) {
    case 'number':
      return numberOf(value);
    case 'big':
      return bigOf(value);
    case 'name':
      return nameOf(value);
    default:
      return textOf(value);
  }
}

function numberOf(value: DicomJsonValue): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return Number.NaN;
  const text = value.trim();
  // FL and FD write what JSON has no number for as text.
  return text === 'Infinity' || text === '-Infinity' ? Number(text) : parseNumber(text);
}

/** @throws DicomError invalid_value */
function bigOf(value: DicomJsonValue): bigint {
  const text = textOf(value).trim();
  if (!/^[+-]?\d{1,20}$/.test(text)) throw new DicomError('invalid_value', 'A 64-bit value is no whole number');
  return BigInt(text.replace('+', ''));
}

function nameOf(value: DicomJsonValue): PersonName {
  return parsePersonName(textOf(value));
}

/** A value as it would stand in a file. */
export function textOf(value: DicomJsonValue | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  const groups = ['Alphabetic', 'Ideographic', 'Phonetic'].map((group) => nameGroup(value, group));
  return withoutEnd(groups.join('='), '=');
}

function nameGroup(value: DicomJsonPersonName | DicomJson, group: string): string {
  const text: unknown = Object.entries(value).find(([key]) => key === group)?.[1];
  return typeof text === 'string' ? text : '';
}

/** An item of a sequence; an empty item when the value is no object. */
export function itemOf(value: DicomJsonValue): DicomJson {
  return typeof value === 'object' && value !== null && !isPersonName(value) ? value : {};
}

/** Tells the two kinds of objects in a `Value` apart. */
export function isPersonName(value: DicomJsonPersonName | DicomJson): value is DicomJsonPersonName {
  return Object.values(value).some((group) => typeof group === 'string');
}
