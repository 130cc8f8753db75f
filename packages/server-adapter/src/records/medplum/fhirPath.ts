import { evalFhirPathTyped, type FhirPathAtom, parseFhirPath, toTypedValue } from '@medplum/core';
import type { FhirResource } from '../types.ts';
import { loadStructuresFor } from './structureTypes.ts';

/** A value that an expression leads to, with its FHIR type: `HumanName`, `dateTime`, `code`. */
export interface FhirValue {
  readonly type: string;
  readonly value: unknown;
}

const parsed = new Map<string, FhirPathAtom>();

/**
 * The values to which an expression of FHIRPath leads in a resource.
 *
 * @throws Error for an expression that is none.
 * @source https://hl7.org/fhirpath/N1/
 */
export function evaluate(expression: string, resource: FhirResource): FhirValue[] {
  if (!mayLead(expression, resource)) return [];
  loadStructuresFor(resource.resourceType);
  const atom = parsed.get(expression) ?? parseFhirPath(expression);
  parsed.set(expression, atom);
  const found = evalFhirPathTyped(atom, [toTypedValue({ ...resource })]);
  return found.map(({ type, value }) => ({ type, value }));
}

/** The elements of the resource at which an expression begins; undefined where that cannot be seen from its text. */
const beginnings = new Map<string, readonly string[] | undefined>();

/** Most records have few of the elements by which they could be found: the others cost nothing. */
function mayLead(expression: string, resource: FhirResource): boolean {
  let known = beginnings.get(expression);
  if (known === undefined && !beginnings.has(expression)) {
    const parts = expression.split(' | ').map((part) => /^\(?[A-Z]\w*\.([a-z]\w*)/.exec(part)?.[1]);
    known = parts.every((part) => part !== undefined) ? parts.flatMap((part) => part ?? []) : undefined;
    beginnings.set(expression, known);
  }
  if (known === undefined) return true;
  // An element of several types has its type behind its name: `effectiveDateTime`.
  const elements = Object.keys(resource);
  return known.some((name) => elements.some((element) => element.startsWith(name)));
}
