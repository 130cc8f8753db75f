import type { FhirResource } from '../types.ts';

/** An invariant of FHIR that a record breaks, and where. */
export interface BrokenInvariant {
  readonly key: string;
  /** FHIRPath of the element. */
  readonly expression: string;
}

/**
 * The invariants that Medplum passes over.
 *
 * @source https://hl7.org/fhir/R4/extensibility.html#Extension ext-1
 * @source https://hl7.org/fhir/R4/domainresource.html dom-3
 * @source https://hl7.org/fhir/R4/organization.html org-1
 */
export function brokenInvariants(resource: FhirResource): BrokenInvariant[] {
  const { resourceType: type } = resource;
  const hasNoName = type === 'Organization' && !resource['name'] && !isFilled(resource['identifier']);
  return [
    ...brokenExtensions(resource, type),
    ...(hasUnreferenced(resource) ? [{ key: 'dom-3', expression: `${type}.contained` }] : []),
    ...(hasNoName ? [{ key: 'org-1', expression: type }] : []),
  ];
}

const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

/** An extension has a value or extensions of its own, and not both. */
function brokenExtensions(value: unknown, path: string): BrokenInvariant[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown, at) => brokenExtensions(one, `${path}[${at}]`));
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (!/^\w+$/.test(name)) return [];
    const at = `${path}.${name}`;
    const isExtension = (name === 'extension' || name === 'modifierExtension') && Array.isArray(part);
    const own = isExtension
      ? part.flatMap((one: unknown, index) => (isBroken(one) ? [{ key: 'ext-1', expression: `${at}[${index}]` }] : []))
      : [];
    return [...own, ...brokenExtensions(part, at)];
  });
}

function isBroken(extension: unknown): boolean {
  if (typeof extension !== 'object' || extension === null) return false;
  const hasValue = Object.keys(extension).some((name) => /^_?value[A-Z]/.test(name));
  return hasValue === 'extension' in extension;
}

/** What is contained is there for something that refers to it, or refers to what holds it. */
function hasUnreferenced({ contained, ...rest }: FhirResource): boolean {
  if (!Array.isArray(contained)) return false;
  const others = contained.map((one: unknown) => ({ id: idOf(one), texts: textsOf(one) }));
  const outer = textsOf(rest);
  return others.some(({ id, texts }) => {
    if (texts.has('#')) return false;
    const wanted = `#${id}`;
    return !outer.has(wanted) && !others.some((other) => other.texts.has(wanted));
  });
}

const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : '';

function textsOf(value: unknown): Set<string> {
  if (typeof value === 'string') return new Set([value]);
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.values(value).flatMap((part: unknown) => [...textsOf(part)]));
}
