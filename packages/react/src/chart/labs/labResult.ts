import type { Observation, Quantity } from '@clinikit/client/fhir';
import { conceptText } from '../../patients/allergies.ts';

/** Where a result lies. */
export type Position = 'low' | 'high' | 'abnormal' | 'normal' | 'unknown';

/** Codes of HL7's interpretation. @source https://hl7.org/fhir/R4/valueset-observation-interpretation.html */
const interpretations: Readonly<Record<string, Position>> = {
  ...{ L: 'low', LL: 'low', LU: 'low', '<': 'low', H: 'high', HH: 'high', HU: 'high', '>': 'high' },
  ...{ A: 'abnormal', AA: 'abnormal', POS: 'abnormal', DET: 'abnormal', N: 'normal', NEG: 'normal', ND: 'normal' },
};

const unitOf = (quantity: Quantity | undefined): string | undefined => quantity?.code ?? quantity?.unit;

/**
 * Whether a result lies outside of its range: as the laboratory says it, else by a range in the very same unit. Without
 * either nobody knows, and that is what is said.
 */
export function positionOf({ interpretation = [], valueQuantity, referenceRange = [] }: Observation): Position {
  const said = interpretation
    .flatMap(({ coding = [] }) => coding)
    .flatMap(({ code }) =>
      code !== undefined && Object.hasOwn(interpretations, code) ? [interpretations[code]] : [],
    )[0];
  if (said !== undefined) return said;
  const [range] = referenceRange;
  const { value, comparator } = valueQuantity ?? {};
  if (value === undefined || !range || (!range.low && !range.high)) return 'unknown';
  const isSameUnit = [range.low, range.high].every((limit) => !limit || unitOf(limit) === unitOf(valueQuantity));
  if (!isSameUnit) return 'unknown';
  const [low, high] = [range.low?.value, range.high?.value];
  if (low !== undefined && (value < low || (value <= low && comparator === '<'))) return 'low';
  if (high !== undefined && (value > high || (value >= high && comparator === '>'))) return 'high';
  return comparator === undefined ? 'normal' : 'unknown';
}

/** A result in words, with its unit. */
export function resultText(record: Observation, locale: string): string | undefined {
  const { valueQuantity: quantity } = record;
  if (quantity?.value !== undefined) {
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(quantity.value);
    return [`${quantity.comparator ?? ''}${number}`, quantity.unit ?? quantity.code].filter(Boolean).join(' ');
  }
  return conceptText(record.valueCodeableConcept) ?? record.valueString ?? record.valueInteger?.toString();
}

/** What is usual, in words. */
export function rangeText({ referenceRange = [] }: Observation, locale: string): string | undefined {
  const [range] = referenceRange;
  if (!range) return undefined;
  const say = (one: Quantity | undefined) =>
    one?.value === undefined ? '' : new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(one.value);
  const [low, high] = [say(range.low), say(range.high)];
  const unit = range.low?.unit ?? range.high?.unit ?? range.low?.code ?? range.high?.code ?? '';
  if (low && high) return `${low}–${high} ${unit}`.trim();
  if (low) return `≥ ${low} ${unit}`.trim();
  return high ? `≤ ${high} ${unit}`.trim() : range.text;
}
