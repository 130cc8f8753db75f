import { foldedText } from '@clinikit/dicom';
import type { Patient } from '../fhir/resources/patient.ts';
import { Refusal } from './refusal.ts';

/** The values by which a resource is found, by search parameter. */
export type SearchValues = Readonly<Record<string, readonly string[]>>;

/** How the values of a parameter are compared, as the server does. */
export type ParameterKind = 'string' | 'token' | 'date' | 'reference' | 'id';

interface Searchable {
  readonly resource: { readonly id?: string | undefined };
  readonly values: SearchValues;
}

/** Tokens are kept as `system|value`. */
export const tokensOf = (identifiers: Patient['identifier'] = []): string[] =>
  identifiers.flatMap(({ system = '', value }) => (value === undefined ? [] : [`${system}|${value}`]));

/**
 * One page of a search, as a Bundle: all parameters must match, values behind commas are alternatives.
 *
 * @throws Refusal 400 for a parameter that the server does not know, since it would answer with other people's records.
 */
export function searchBundle(
  url: URL,
  kinds: Readonly<Record<string, ParameterKind>>,
  resources: readonly Searchable[],
): Response {
  const query = [...url.searchParams].filter(([name]) => !['_count', '_offset', '_format', '_total'].includes(name));
  const conditions = query.map(([name, text]) => {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) throw new Refusal(400, 'bad_request');
    const alternatives = text.split(',').map((wanted) => test[kind](wanted));
    return (values: SearchValues) => alternatives.some((fits) => values[name]?.some(fits));
  });
  const matches = resources.filter(({ values }) => conditions.every((holds) => holds(values)));
  const count = Math.min(wholeNumber(url, '_count', 50), 1000);
  const offset = wholeNumber(url, '_offset', 0);
  const shown = matches.slice(offset, offset + count);
  const link = (relation: string, at: number) => {
    const page = new URL(url);
    page.searchParams.set('_count', String(count));
    page.searchParams.set('_offset', String(at));
    return { relation, url: page.href };
  };
  const hasMore = shown.length > 0 && offset + count < matches.length;
  const entry = shown.map(({ resource }) => ({
    fullUrl: `${url.origin}${url.pathname}/${resource.id}`,
    resource,
    search: { mode: 'match' },
  }));
  const bundle = {
    resourceType: 'Bundle',
    type: 'searchset',
    total: matches.length,
    link: [link('self', offset), ...(hasMore ? [link('next', offset + count)] : [])],
    entry,
  };
  return Response.json(bundle, { headers: { 'content-type': 'application/fhir+json; charset=utf-8' } });
}

const test: Readonly<Record<ParameterKind, (wanted: string) => (value: string) => boolean>> = {
  id: (wanted) => (value) => value === wanted,
  string: (wanted) => {
    const text = foldedText(wanted);
    return (value) => text !== '' && ` ${foldedText(value)}`.includes(` ${text}`);
  },
  reference: (wanted) => (value) => value === (wanted.includes('/') ? wanted : `Patient/${wanted}`),
  token: (wanted) => {
    if (wanted === '|') throw new Refusal(400, 'bad_request');
    if (!wanted.includes('|')) return (value) => value.endsWith(`|${wanted}`);
    return (value) => (wanted.endsWith('|') ? value.startsWith(wanted) : value === wanted);
  },
  date: (wanted) => {
    const [, prefix = 'eq', date = ''] = /^(eq|ge|le|gt|lt)?(\d{4}(?:-\d\d){0,2})$/.exec(wanted) ?? [];
    if (date === '') throw new Refusal(400, 'bad_request');
    return (value) => {
      const isInside = value.startsWith(date);
      // A person of whom only the year is known may have been born on any day of it.
      const isAround = date.startsWith(`${value}-`);
      if (prefix === 'ge') return value >= date || isAround;
      if (prefix === 'gt') return (value > date && !isInside) || isAround;
      if (prefix === 'le') return value <= date || isInside;
      return prefix === 'lt' ? value < date : isInside;
    };
  },
};

function wholeNumber(url: URL, name: string, fallback: number): number {
  const text = url.searchParams.get(name);
  if (text !== null && !/^\d{1,9}$/.test(text)) throw new Refusal(400, 'bad_request');
  return text === null ? fallback : Number(text);
}
