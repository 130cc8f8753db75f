import type * as z from 'zod/mini';
import { type FhirResourceType, resourceSchemas } from '../fhir/resources.ts';
import type { ParameterKind } from './fhirSearch.ts';

/** Where parameters lead whose name is not that of their element. @source https://hl7.org/fhir/R4/searchparameter-registry.html */
const elements: Readonly<Record<string, readonly string[]>> = {
  patient: ['patient', 'subject', 'participant'],
  actor: ['participant'],
  practitioner: ['practitioner', 'participant'],
  date: ['effectiveDateTime', 'start', 'period'],
  role: ['code'],
  organization: ['organization', 'managingOrganization'],
  partof: ['partOf'],
  'onset-date': ['onsetDateTime'],
  'value-quantity': ['valueQuantity'],
  'value-concept': ['valueCodeableConcept'],
  'value-string': ['valueString'],
};

/** Texts that are searched by the beginnings of their words; other texts are codes. */
const isText = new Set(['name', 'address', 'address-city', 'value-string', 'family', 'given']);
const isDate = /(^|-)date$|^birthdate$/;

/** The values of a parameter, and how they are compared; undefined for a parameter that the type does not have. */
export function valuesOf(
  type: FhirResourceType,
  parameter: string,
): { kind: ParameterKind; values: (resource: object) => string[] } | undefined {
  if (parameter === '_id') return { kind: 'id', values: (resource) => at(resource, 'id').map(String) };
  const shape: Readonly<Record<string, z.ZodMiniType>> = resourceSchemas[type].shape;
  const camel = parameter.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const names = (elements[parameter] ?? [camel]).filter((name) => Object.hasOwn(shape, name));
  if (names.length === 0) return undefined;
  const kind = isDate.test(parameter) ? 'date' : isText.has(parameter) ? 'string' : undefined;
  const found = (resource: object) => names.flatMap((name) => at(resource, name));
  if (kind !== undefined) return { kind, values: (resource) => found(resource).flatMap(textsOf) };
  const isReference = (resource: object) =>
    found(resource).some((one) => at(one, 'reference').length > 0 || at(one, 'actor').length > 0);
  const references = (resource: object) =>
    found(resource).flatMap((one) => [...at(one, 'reference'), ...at(one, 'actor', 'reference')]);
  return {
    kind: referenceNames.has(parameter) ? 'reference' : 'token',
    values: (resource) =>
      isReference(resource) ? references(resource).map(String) : found(resource).flatMap(tokensOf),
  };
}

const referenceNames = new Set([
  'patient',
  'subject',
  'actor',
  'practitioner',
  'organization',
  'partof',
  'performer',
  'asserter',
  'encounter',
  'location',
  'slot',
]);

/** The values at the end of a path; lists are walked through. */
function at(value: unknown, ...path: string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => at(one, ...path));
  const [name, ...rest] = path;
  if (name === undefined) return value === undefined ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  const found = Object.entries(value).find(([key]) => key === name);
  return found ? at(found[1], ...rest) : [];
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/T.*/, '')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part) =>
    typeof part === 'string' ? [part] : Array.isArray(part) ? part.flatMap(textsOf) : [],
  );
}

/** As `system|code`. */
function tokensOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'boolean') return [`|${value}`];
  const codings = at(value, 'coding');
  if (codings.length > 0) return codings.flatMap(tokensOf);
  const [code] = [...at(value, 'code'), ...at(value, 'value')];
  return code === undefined ? [] : [`${at(value, 'system')[0] ?? ''}|${code}`];
}
