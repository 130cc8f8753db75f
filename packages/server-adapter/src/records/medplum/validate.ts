import { OperationOutcomeError, validateResource } from '@medplum/core';
import { HandlerError } from '../../http/errors.ts';
import type { FhirResource } from '../types.ts';
import { brokenInvariants } from './brokenInvariants.ts';
import { brokenParts } from './brokenParts.ts';
import { loadStructuresFor } from './structureTypes.ts';

/** Larger than any record of a clinic; each object is compared with its definition. */
const mostObjects = 2_000;

/**
 * Compares a resource with FHIR's definition of its type: elements, how often each may stand, forms of values, rules.
 * Codes are not compared with their value sets.
 *
 * @throws HandlerError `bad_request` with the place of what is wrong, and never its value.
 * @source https://hl7.org/fhir/R4/validation.html
 */
export function requireValid(resource: FhirResource): void {
  const { resourceType: type } = resource;
  if (countObjects(resource) > mostObjects) {
    throw new HandlerError('bad_request', `This server takes records of at most ${mostObjects} parts.`);
  }
  if (hasEmptyText(resource)) {
    throw new HandlerError(
      'bad_request',
      `Not a valid FHIR R4 ${type}: look at its texts. One is empty; leave it out.`,
    );
  }
  for (const one of containedTypes(resource)) loadStructuresFor(one);
  loadStructuresFor(type);
  let issues: readonly Issue[];
  try {
    // A warning of the structure is an element that stands twice in two types.
    issues = validateResource({ ...resource }).filter((one) => one.code === 'structure' && !isElsewhere(one));
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    issues = error.outcome.issue ?? [];
  }
  if (issues.length === 0) {
    requireInvariants(resource);
    return;
  }
  const places = [...new Set(issues.map(placeOf))].slice(0, 5);
  const expression = [...new Set(issues.flatMap((issue) => expressionOf(type, issue)))].slice(0, 5);
  throw new HandlerError('bad_request', `Not a valid FHIR R4 ${type}: look at ${places.join(', ')}.`, { expression });
}

/** @throws HandlerError `bad_request` with the element and the key of the invariant. */
function requireInvariants(resource: FhirResource): void {
  const [broken] = [...brokenInvariants(resource), ...brokenParts(resource)];
  if (!broken) return;
  const { key, expression } = broken;
  throw new HandlerError(
    'bad_request',
    `Not a valid FHIR R4 ${resource.resourceType}: look at ${expression} (${key}).`,
    { expression: [expression] },
  );
}

/** Where it is, if that is no name that somebody chose. */
function expressionOf(type: string, { expression: [place = ''] = [], details }: Issue): string[] {
  // Of an element that is none the name alone is told.
  const whole = place === type || place.startsWith(`${type}.`) ? place : `${type}.${place}`;
  return isPlace(place) && !details?.text?.startsWith('Invalid additional property') ? [whole] : [type];
}

const isPlace = (text: string): boolean => /^[\w.[\]]{1,200}$/.test(text);

/** Medplum takes the first part of a reference for its type; the address of another server begins with something else. */
const isElsewhere = ({ details }: Issue): boolean => /^Invalid reference: got "https?:"/.test(details?.text ?? '');

interface Issue {
  readonly expression?: readonly string[] | undefined;
  readonly details?: { readonly text?: string | undefined } | undefined;
}

/** `Patient.birthDate (Invalid date format)`; a name that somebody chose could be a patient's. */
function placeOf({ expression = [], details }: Issue): string {
  const [place = ''] = expression;
  const text = details?.text ?? '';
  const [, invariant] = /^Constraint ([a-z]{2,4}-\d{1,2}\w?) not met/.exec(text) ?? [];
  const what = invariant ? ` (${invariant})` : /^[A-Za-z :,'-]{1,120}$/.test(text) ? ` (${text})` : '';
  return isPlace(place) && !text.startsWith('Invalid additional property')
    ? `${place}${what}`
    : `an element that is none${/^[\w.[\]]{1,60}$/.test(place) ? `: ${place}` : ''}`;
}

function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 1;
  for (const part of Object.values(value)) count += countObjects(part);
  return count;
}

/** @source https://hl7.org/fhir/R4/datatypes.html#string */
function hasEmptyText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === '';
  return Object.values(value).some(hasEmptyText);
}

function containedTypes({ contained }: FhirResource): string[] {
  if (!Array.isArray(contained)) return [];
  return contained.flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'resourceType' in one && typeof one.resourceType === 'string'
      ? [one.resourceType]
      : [],
  );
}
