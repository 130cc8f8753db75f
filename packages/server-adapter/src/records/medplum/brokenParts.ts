import { crawlTypedValue, toTypedValue } from '@medplum/core';
import { rangeOf } from '../search/dateRange.ts';
import type { FhirResource } from '../types.ts';
import type { BrokenInvariant } from './brokenInvariants.ts';

type Part = Readonly<Record<string, unknown>>;

/** What the invariants of each data type say; Medplum asks those of records alone. */
const holds: Readonly<Record<string, { readonly key: string; readonly ofPart: (part: Part, root: Part) => boolean }>> =
  {
    Attachment: { key: 'att-1', ofPart: ({ data, contentType }) => !has(data) || has(contentType) },
    ContactPoint: { key: 'cpt-2', ofPart: ({ value, system }) => !has(value) || has(system) },
    Period: { key: 'per-1', ofPart: ({ start, end }) => isNotBehind(start, end) },
    Quantity: { key: 'qty-3', ofPart: hasSystem },
    Age: { key: 'qty-3', ofPart: hasSystem },
    Duration: { key: 'qty-3', ofPart: hasSystem },
    Range: { key: 'rng-2', ofPart: ({ low, high }) => isNotMore(low, high) },
    Ratio: {
      key: 'rat-1',
      ofPart: ({ numerator, denominator, extension }) =>
        has(numerator) === has(denominator) && (has(numerator) || has(extension)),
    },
    Reference: { key: 'ref-1', ofPart: ({ reference }, root) => isInside(reference, root) },
  };

const has = (value: unknown): boolean => value !== undefined && value !== null;

function hasSystem({ code, system }: Part): boolean {
  return !has(code) || has(system);
}

/** Dates of which nobody can tell which is earlier break nothing. */
function isNotBehind(start: unknown, end: unknown): boolean {
  const [from, until] = [start, end].map((text) => (typeof text === 'string' ? rangeOf(text) : undefined));
  if (!from || !until) return true;
  return from.hasZone && until.hasZone
    ? from.instants.start < until.instants.end
    : from.clock.start < until.clock.end || from.instants.start < until.instants.end;
}

/** Amounts of different units are not compared. */
function isNotMore(low: unknown, high: unknown): boolean {
  const [least, most] = [amountOf(low), amountOf(high)];
  return !least || !most || least.unit !== most.unit || least.value <= most.value;
}

function amountOf(quantity: unknown): { value: number; unit: string } | undefined {
  if (typeof quantity !== 'object' || quantity === null || !('value' in quantity)) return undefined;
  const { value, code, unit }: Part = { ...quantity };
  return typeof value === 'number' ? { value, unit: String(code ?? unit ?? '') } : undefined;
}

function isInside(reference: unknown, { contained }: Part): boolean {
  if (typeof reference !== 'string' || !reference.startsWith('#') || reference === '#') return true;
  const id = reference.slice(1);
  return Array.isArray(contained) && contained.some((one: unknown) => has(one) && Object(one).id === id);
}

/** The parts of a record that break an invariant of their data type. @source https://hl7.org/fhir/R4/datatypes.html */
export function brokenParts(resource: FhirResource): BrokenInvariant[] {
  const broken: BrokenInvariant[] = [];
  crawlTypedValue(toTypedValue({ ...resource }), {
    visitProperty: () => undefined,
    onEnterObject: (path, { type, value }) => {
      const rule = Object.hasOwn(holds, type) ? holds[type] : undefined;
      if (rule && !rule.ofPart({ ...value }, resource)) broken.push({ key: rule.key, expression: path });
    },
  });
  return broken;
}
