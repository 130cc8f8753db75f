import type { Observation, Quantity } from '@clinikit/client/fhir';
import { conceptText } from '../../patients/allergies.ts';
import { numberFormat } from '../../provider/intlFormats.ts';

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
  // Several are for several kinds of people, or say something else than what is normal.
  const [range, another] = referenceRange;
  if (another || (range && !isNormal(range))) return 'unknown';
  const { value, comparator } = valueQuantity ?? {};
  if (value === undefined || !range || (!range.low && !range.high)) return 'unknown';
  const isSameUnit = [range.low, range.high].every((limit) => !limit || unitOf(limit) === unitOf(valueQuantity));
  if (!isSameUnit) return 'unknown';
  const [low, high] = [range.low?.value, range.high?.value];
  // `< 10` may be anything below, and `> 60` anything above.
  const [isBelow, isAbove] = [comparator?.startsWith('<') ?? false, comparator?.startsWith('>') ?? false];
  if (low !== undefined && !isAbove && (value < low || (value <= low && comparator === '<'))) return 'low';
  if (high !== undefined && !isBelow && (value > high || (value >= high && comparator === '>'))) return 'high';
  return comparator === undefined ? 'normal' : 'unknown';
}

type ReferenceRange = NonNullable<Observation['referenceRange']>[number];

/** A range is of what is normal unless it says otherwise. @source https://hl7.org/fhir/R4/valueset-referencerange-meaning.html */
const isNormal = ({ type }: ReferenceRange): boolean => {
  const codes = (type?.coding ?? []).map(({ code }) => code);
  return codes.length === 0 || codes.includes('normal');
};

function quantityText(quantity: Quantity | undefined, locale: string): string | undefined {
  if (quantity?.value === undefined) return undefined;
  const number = numberFormat(locale, { maximumFractionDigits: 6 }).format(quantity.value);
  return [`${quantity.comparator ?? ''}${number}`, quantity.unit ?? quantity.code].filter(Boolean).join(' ');
}

type Valued = NonNullable<Observation['component']>[number];

function valueText(record: Valued, locale: string): string | undefined {
  const { valueRange: range, valueRatio: ratio } = record;
  const say = (quantity: Quantity | undefined) => quantityText(quantity, locale);
  if (record.valueQuantity?.value !== undefined) return say(record.valueQuantity);
  if (range) return `${say(range.low) ?? ''}–${say(range.high) ?? ''}`;
  if (ratio) return `${say(ratio.numerator) ?? ''}:${say(ratio.denominator) ?? ''}`;
  const plain = record.valueString ?? record.valueInteger ?? record.valueTime ?? record.valueDateTime;
  return conceptText(record.valueCodeableConcept) ?? (plain === undefined ? undefined : String(plain));
}

/** A result in words, with its unit; one of several parts has all of them. */
export function resultText(record: Observation, locale: string): string | undefined {
  const parts = (record.component ?? []).flatMap((part) => {
    const text = valueText(part, locale) ?? conceptText(part.dataAbsentReason);
    return text === undefined ? [] : [`${conceptText(part.code) ?? ''} ${text}`.trim()];
  });
  return [valueText(record, locale) ?? [], ...parts].flat().join(', ') || undefined;
}

/** What is usual, in words; all of it where there are several ranges. */
export function rangeText({ referenceRange = [] }: Observation, locale: string): string | undefined {
  return referenceRange.flatMap((range) => oneRange(range, locale) ?? []).join('; ') || undefined;
}

function oneRange(range: ReferenceRange, locale: string): string | undefined {
  const whom = [
    range.type && !isNormal(range) ? conceptText(range.type) : undefined,
    ...(range.appliesTo ?? []).map(conceptText),
  ];
  const text = limitsText(range, locale);
  return text === undefined ? undefined : [...whom.filter(Boolean), text].join(' ');
}

function limitsText(range: ReferenceRange, locale: string): string | undefined {
  const say = (one: Quantity | undefined) =>
    one?.value === undefined ? '' : numberFormat(locale, { maximumFractionDigits: 6 }).format(one.value);
  const [low, high] = [say(range.low), say(range.high)];
  const unit = range.low?.unit ?? range.high?.unit ?? range.low?.code ?? range.high?.code ?? '';
  if (low && high) return `${low}–${high} ${unit}`.trim();
  if (low) return `≥ ${low} ${unit}`.trim();
  return high ? `≤ ${high} ${unit}`.trim() : range.text;
}
