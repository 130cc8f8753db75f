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
 * @source https://hl7.org/fhir/R4/observation.html obs-7
 * @source https://hl7.org/fhir/R4/questionnaire.html que-2
 * @source https://hl7.org/fhir/R4/narrative.html txt-1, txt-2
 */
export function brokenInvariants(resource: FhirResource): BrokenInvariant[] {
  const { resourceType: type } = resource;
  const hasNoName = type === 'Organization' && !resource['name'] && !isFilled(resource['identifier']);
  return [
    ...brokenExtensions(resource, type),
    ...(hasUnreferenced(resource) ? [{ key: 'dom-3', expression: `${type}.contained` }] : []),
    ...(hasNoName ? [{ key: 'org-1', expression: type }] : []),
    ...(type === 'Observation' && hasItsOwnComponent(resource) ? [{ key: 'obs-7', expression: type }] : []),
    ...(type === 'Questionnaire' && hasTwins(linkIdsOf(resource)) ? [{ key: 'que-2', expression: type }] : []),
    ...brokenNarrative(resource),
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

/** A value and a component of the same code would say two things of one. */
function hasItsOwnComponent(observation: FhirResource): boolean {
  const { component } = observation;
  if (!Array.isArray(component) || !Object.keys(observation).some((name) => /^value[A-Z]/.test(name))) return false;
  const own = new Set(codingsOf(observation).map(textOf));
  return component.some((one: unknown) => codingsOf(one).some((coding) => own.has(textOf(coding))));
}

function codingsOf(value: unknown): unknown[] {
  const { code }: { code?: unknown } = typeof value === 'object' && value !== null ? value : {};
  const { coding }: { coding?: unknown } = typeof code === 'object' && code !== null ? code : {};
  return Array.isArray(coding) ? coding : [];
}

/** The same for the same elements in whatever order. */
const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(Object.entries(value).sort()) : '';

function linkIdsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(linkIdsOf);
  const own = 'linkId' in value && typeof value.linkId === 'string' ? [value.linkId] : [];
  return [...own, ...('item' in value ? linkIdsOf(value.item) : [])];
}

const hasTwins = (texts: readonly string[]): boolean => new Set(texts).size < texts.length;

/** What a text of a record may have of XHTML: nothing that runs, loads or is filled in. */
const tags = new Set(
  `a abbr acronym b big blockquote br caption cite code col colgroup dd dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img li ol p pre
  q samp small span strong sub sup table tbody td tfoot th thead tr tt ul var`.split(/\s+/),
);
const attributes = new Set(
  `abbr accesskey align alt axis bgcolor border cellhalign cellpadding cellspacing cellvalign char charoff charset cite class
  colspan compact coords dir frame headers height href hreflang hspace id lang longdesc name nowrap rel rev rowspan rules scope
  shape span src start style summary tabindex title type valign value vspace width xml:lang xmlns`.split(/\s+/),
);

function brokenNarrative({ resourceType, text }: FhirResource): BrokenInvariant[] {
  const { div }: { div?: unknown } = typeof text === 'object' && text !== null ? text : {};
  if (typeof div !== 'string') return [];
  const expression = `${resourceType}.text.div`;
  const isPlain = [...div.matchAll(/<(?!!--)\/?([^\s>/]*)([^>]*)>/g)].every(
    ([, tag = '', rest = '']) => tags.has(tag) && attributesOf(rest).every(isHarmless),
  );
  const hasMore = /<!(?!--)|<\?/.test(div);
  if (!isPlain || hasMore) return [{ key: 'txt-1', expression }];
  const hasContent = /<img\s/.test(div) || div.replaceAll(/<[^>]*>/g, '').trim() !== '';
  return hasContent ? [] : [{ key: 'txt-2', expression }];
}

const attributesOf = (text: string) => [...text.matchAll(/([^\s=/"']+)\s*(?:=\s*("[^"]*"|'[^']*'|[^\s]*))?/g)];

function isHarmless([, name = '', value = '']: RegExpMatchArray | RegExpExecArray): boolean {
  if (!attributes.has(name)) return false;
  const address = value.replaceAll(/["'\s]/g, '').toLowerCase();
  if (name === 'href')
    return !/^(?!(https?|mailto|tel|#|\.{0,2}\/))[a-z][a-z0-9+.-]*:/.test(address) && !address.includes('&');
  if (name === 'src') return /^(#|data:image\/(png|jpeg|gif);)/.test(address);
  return name !== 'style' || !/url|expression|javascript|&|\\/.test(address);
}
