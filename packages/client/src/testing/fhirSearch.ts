import { type FhirResourceType, resourceSchemas } from '../fhir/resources.ts';
import { type AnyRecord, recordAt, recordsOf } from './everyRecord.ts';
import { type RecordValues, valuesOf } from './recordValues.ts';
import { Refusal } from './refusal.ts';
import type { TestData } from './testData.ts';
import { valueMatches } from './valueMatches.ts';

/** What does not narrow a search. */
const control = new Set('_count _offset _format _total _sort _include _revinclude _summary _elements'.split(' '));

/** The type of that name. @throws Refusal 404 for one that the server does not keep. */
export function typeOf(name: string | undefined): FhirResourceType {
  if (name !== undefined && isType(name)) return name;
  throw new Refusal(404, 'not_found');
}
const isType = (name: string): name is FhirResourceType => Object.hasOwn(resourceSchemas, name);

const refused = () => new Refusal(400, 'bad_request');

/**
 * `GET /fhir/{type}`: one page of a search, the newest record first unless `_sort` says otherwise. All parameters must
 * match, values behind commas are alternatives.
 *
 * @throws Refusal 400 for a parameter that the server does not know, since it would answer with other people's records.
 */
export function searchRecords(data: TestData, [name]: string[], request: Request): Response {
  const type = typeOf(name);
  const url = new URL(request.url);
  const found = findRecords(data, type, url.searchParams);
  const matches = sorted(type, found, url.searchParams.get('_sort'));
  const isCount = url.searchParams.get('_summary') === 'count';
  const count = isCount ? 0 : Math.min(wholeNumber(url, '_count', 50), 1000);
  const offset = wholeNumber(url, '_offset', 0);
  const shown = matches.slice(offset, offset + count);
  const base = url.href.slice(0, url.href.indexOf('/fhir/') + '/fhir'.length);
  const entry = (mode: string) => (resource: AnyRecord) => ({
    fullUrl: `${base}/${resource.resourceType}/${resource.id}`,
    resource: mode === 'match' ? onlyElements(resource, url.searchParams.get('_elements')) : resource,
    search: { mode },
  });
  const link = (relation: string, at: number) => {
    const page = new URL(url);
    page.searchParams.set('_count', String(count));
    page.searchParams.set('_offset', String(at));
    return { relation, url: page.href };
  };
  const hasMore = shown.length > 0 && offset + count < matches.length;
  const bundle = {
    resourceType: 'Bundle',
    type: 'searchset',
    total: matches.length,
    link: [link('self', offset), ...(hasMore ? [link('next', offset + count)] : [])],
    entry: [...shown.map(entry('match')), ...includedWith(data, shown, url).map(entry('include'))],
  };
  return Response.json(bundle, { headers: { 'content-type': 'application/fhir+json; charset=utf-8' } });
}

/** The records that a search finds, the newest first. @throws Refusal 400 as {@link searchRecords} does. */
export function findRecords(data: TestData, type: FhirResourceType, query: URLSearchParams): AnyRecord[] {
  const conditions = [...query].flatMap(([each, text]) => (control.has(each) ? [] : conditionOf(type, each, text)));
  return recordsOf(data, type).filter((resource) => conditions.every((holds) => holds(resource)));
}

function conditionOf(type: FhirResourceType, name: string, text: string): (resource: object) => boolean {
  const [parameter = '', modifier] = name.split(':');
  const values = valuesOf(type, parameter);
  if (!values) throw refused();
  if (modifier === 'missing') {
    if (text !== 'true' && text !== 'false') throw refused();
    return (resource) => (values.values(resource).length === 0) === (text === 'true');
  }
  if (modifier === 'not' && values.kind === 'token') {
    const some = matching(values, text);
    return (resource) => !some(resource);
  }
  if (modifier === undefined) return matching(values, text);
  if (values.kind !== 'reference' || !values.targets?.includes(modifier)) throw refused();
  return matching({ ...values, targets: [modifier] }, text);
}

function matching(values: RecordValues, text: string): (resource: object) => boolean {
  const alternatives = text.split(',').map((wanted) => valueMatches[values.kind](wanted, values));
  return (resource) => {
    const own = values.values(resource);
    return alternatives.some((fits) => own.some(fits));
  };
}

/** Those without a value come last in both directions, as the server has them. */
function sorted(type: FhirResourceType, found: readonly AnyRecord[], sort: string | null): AnyRecord[] {
  const rules = (sort ? sort.split(',') : []).map((rule) => {
    const values = valuesOf(type, rule.replace(/^-/, ''));
    if (!values) throw refused();
    return { values, isDown: rule.startsWith('-') };
  });
  const keyed = found.map((resource) => ({ resource, keys: rules.map(({ values }) => values.values(resource)[0]) }));
  keyed.sort((a, b) => {
    for (const [at, { values, isDown }] of rules.entries()) {
      const [left, right] = [a.keys[at], b.keys[at]];
      if (left === right) continue;
      if (left === undefined || right === undefined) return left === undefined ? 1 : -1;
      const isNumber = values.kind === 'number' || values.kind === 'quantity';
      const order = isNumber ? Number.parseFloat(left) - Number.parseFloat(right) : left < right ? -1 : 1;
      return isDown ? -order : order;
    }
    return 0;
  });
  return keyed.map(({ resource }) => resource);
}

/** What comes with a page by `_include` and `_revinclude`, each record once. */
function includedWith(data: TestData, shown: readonly AnyRecord[], url: URL): AnyRecord[] {
  const referenceOf = ({ resourceType, id }: AnyRecord) => `${resourceType}/${id}`;
  const own = new Set(shown.map(referenceOf));
  const forward = url.searchParams.getAll('_include').flatMap((text) => {
    const { values, target } = includeOf(text);
    const references = shown.flatMap((resource) => values.values(resource));
    return references
      .filter((one) => target === undefined || one.startsWith(`${target}/`))
      .map((one) => recordAt(data, one));
  });
  const backward = url.searchParams.getAll('_revinclude').flatMap((text) => {
    const { source, values } = includeOf(text);
    return recordsOf(data, source).filter((resource) => values.values(resource).some((one) => own.has(one)));
  });
  const found = new Map<string, AnyRecord>();
  for (const one of [...forward, ...backward]) if (one && !own.has(referenceOf(one))) found.set(referenceOf(one), one);
  return [...found.values()];
}

function includeOf(text: string): { source: FhirResourceType; values: RecordValues; target: string | undefined } {
  const [source = '', parameter = '', target] = text.split(':');
  const values = isType(source) ? valuesOf(source, parameter) : undefined;
  if (!isType(source) || values?.kind !== 'reference') throw refused();
  return { source, values, target };
}

/** A part of a record says that it is one. @source https://hl7.org/fhir/R4/search.html#elements */
function onlyElements(resource: AnyRecord, wanted: string | null): AnyRecord {
  if (!wanted) return resource;
  const names = new Set(['resourceType', 'id', 'meta', ...wanted.split(',')]);
  const meta = 'meta' in resource && typeof resource.meta === 'object' ? resource.meta : {};
  const tag = [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'SUBSETTED' }];
  const kept: Record<string, unknown> = Object.fromEntries(
    Object.entries(resource).filter(([name]) => names.has(name)),
  );
  return { ...kept, resourceType: resource.resourceType, id: resource.id, ...{ meta: { ...meta, tag } } };
}

function wholeNumber(url: URL, name: string, fallback: number): number {
  const text = url.searchParams.get(name);
  if (text !== null && !/^\d{1,9}$/.test(text)) throw refused();
  return text === null ? fallback : Number(text);
}
