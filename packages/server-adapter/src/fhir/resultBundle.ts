import type { RecordVersion } from '../records/history.ts';
import type { FoundResource } from '../records/search/found.ts';
import type { SearchPage } from '../records/search/page.ts';
import { partsOf } from '../records/search/parts.ts';

interface SearchAnswer {
  /** In full: other clients follow links as they are (R4 3.1.0.1.1 and the definition of `fullUrl`). */
  readonly base: string;
  readonly type: string;
  readonly query: URLSearchParams;
  readonly page: SearchPage;
}

/**
 * One page of a search, as JSON. What is stored is JSON already: reading and writing it again would be most of the work.
 *
 * @source https://hl7.org/fhir/R4/bundle.html#searchset
 */
export function searchBundle({ base, type, query, page }: SearchAnswer): string {
  const { resources, included, includedAll, total, next, parts } = page;
  // Elements are those of the records that were searched for.
  const ofIncluded = parts?.kind === 'elements' ? undefined : parts;
  const link = (relation: string, cursor?: string) => {
    const parameters = new URLSearchParams(query);
    if (cursor !== undefined) {
      parameters.delete('_offset');
      parameters.set('_cursor', cursor);
    }
    return { relation, url: [`${base}/${type}`, parameters.toString()].filter(Boolean).join('?') };
  };
  const links = [link('self'), ...(next === undefined ? [] : [link('next', next)])];
  const head = { resourceType: 'Bundle', type: 'searchset', ...(total !== undefined && { total }), link: links };
  const entry = ({ type: of, id, content }: FoundResource, mode: string) =>
    `{"fullUrl":${JSON.stringify(`${base}/${of}/${id}`)},"resource":${partsOf(of, content, mode === 'match' ? parts : ofIncluded)},"search":{"mode":"${mode}"}}`;
  const entries = [
    ...resources.map((one) => entry(one, 'match')),
    ...included.map((one) => entry(one, 'include')),
    ...(includedAll ? [] : [JSON.stringify({ resource: notAllIncluded, search: { mode: 'outcome' } })]),
  ];
  return withEntries(head, entries);
}

/** A list in FHIR's JSON is never empty. @source https://hl7.org/fhir/R4/json.html */
export function withEntries(head: object, entries: readonly string[]): string {
  const text = JSON.stringify(head);
  return entries.length === 0 ? text : `${text.slice(0, -1)},"entry":[${entries.join()}]}`;
}

const notAllIncluded = {
  resourceType: 'OperationOutcome',
  issue: [
    {
      severity: 'warning',
      code: 'incomplete',
      diagnostics: 'More records belong to this page than are included with it. Ask for fewer by _count.',
    },
  ],
};

interface HistoryAnswer {
  readonly base: string;
  readonly type: string;
  readonly id: string;
  /** One more than `count`, if there are so many. */
  readonly versions: readonly RecordVersion[];
  readonly count: number;
}

/** The versions of a record, the newest first. @source https://hl7.org/fhir/R4/bundle.html#history */
export function historyBundle({ base, type, id, versions, count }: HistoryAnswer): string {
  const page = versions.slice(0, count);
  const url = `${base}/${type}/${id}`;
  const last = page.at(-1);
  const links = [
    { relation: 'self', url: `${url}/_history` },
    ...(last && versions.length > count
      ? [{ relation: 'next', url: `${url}/_history?_count=${count}&_before=${last.version}` }]
      : []),
  ];
  const head = { resourceType: 'Bundle', type: 'history', link: links };
  const entries = page.map(({ version, lastUpdated, content }) => {
    const method = content === null ? 'DELETE' : version === 1 ? 'POST' : 'PUT';
    const request = { method, url: method === 'POST' ? type : `${type}/${id}` };
    const status = content === null ? '204' : version === 1 ? '201' : '200';
    const response = { status, etag: `W/"${version}"`, lastModified: new Date(lastUpdated).toISOString() };
    const resource = content === null ? '' : `"resource":${content},`;
    return `{"fullUrl":${JSON.stringify(url)},${resource}"request":${JSON.stringify(request)},"response":${JSON.stringify(response)}}`;
  });
  return withEntries(head, entries);
}
