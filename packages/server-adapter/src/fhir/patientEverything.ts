import { HandlerError } from '../http/errors.ts';
import { fhirResponse } from '../http/fhirResponse.ts';
import type { AskedBy, Route } from '../http/route.ts';
import { definitionOf, definitions } from '../records/definitions.ts';
import { everythingOf } from '../records/everything.ts';
import { readRecord } from '../records/history.ts';
import { recordScopes } from '../records/recordScopes.ts';
import { rangeOf } from '../records/search/dateRange.ts';
import type { FhirRoutesOptions } from './options.ts';
import { withEntries } from './resultBundle.ts';

const known = ['_since', '_type', '_count', '_cursor', '_format'];
const usualCount = 200;
const mostCount = 1000;

/**
 * `GET /fhir/Patient/:id/$everything`: all records of a patient that the person may read, page by page. Types that are not
 * theirs to read are left out without a word.
 *
 * @source https://hl7.org/fhir/R4/patient-operation-everything.html
 */
export function patientEverything({ gate, basePath }: FhirRoutesOptions): Route {
  return {
    method: 'GET',
    path: '/fhir/Patient/:id/$everything',
    access: 'principal',
    refusal: 'OperationOutcome',
    handle: async (asked: AskedBy) => {
      const { url, principal } = asked;
      const patientId = asked.param('id');
      const scopes = recordScopes(gate, principal);
      scopes.require('Patient');
      await readRecord(scopes.of('Patient'), { type: 'Patient', id: patientId });
      const page = await everythingOf(scopes, { patientId, ...readQuery(url, principal.rights.types) });
      const address = `/fhir/Patient/${patientId}/$everything`;
      asked.shows({
        interaction: 'search-type',
        query: `${address}${url.search}`,
        count: page.resources.length,
        subjects: [{ patientId }],
      });
      const base = `${url.origin}${basePath}/fhir`;
      const link = (relation: string, cursor?: string) => {
        const parameters = new URLSearchParams(url.searchParams);
        if (cursor !== undefined) parameters.set('_cursor', cursor);
        const query = parameters.toString();
        return { relation, url: `${base}/Patient/${patientId}/$everything${query && `?${query}`}` };
      };
      const links = [link('self'), ...(page.next === undefined ? [] : [link('next', page.next)])];
      const entries = [
        ...page.resources.map((one) => ({ ...one, mode: 'match' })),
        ...page.included.map((one) => ({ ...one, mode: 'include' })),
      ].map(
        ({ type, id, content, mode }) =>
          `{"fullUrl":${JSON.stringify(`${base}/${type}/${id}`)},"resource":${content},"search":{"mode":"${mode}"}}`,
      );
      return fhirResponse(withEntries({ resourceType: 'Bundle', type: 'searchset', link: links }, entries));
    },
  };
}

/** @throws HandlerError `bad_request` with the name of what it does not know. */
function readQuery({ searchParams }: URL, readable: readonly string[] | undefined) {
  const strange = [...searchParams.keys()].find((name) => !known.includes(name));
  if (strange !== undefined) {
    const name = /^[\w:.-]{1,60}$/.test(strange) ? strange : '(unreadable)';
    throw new HandlerError('bad_request', `$everything takes ${known.slice(0, 3).join(', ')}, and not ${name}.`);
  }
  const count = searchParams.get('_count') ?? String(usualCount);
  if (!/^[1-9]\d{0,8}$/.test(count)) throw new HandlerError('bad_request', '_count must be a whole number above 0.');
  const wanted = searchParams.getAll('_type').flatMap((text) => text.split(',').filter(Boolean));
  const named = wanted.length > 0 ? wanted.map((type) => definitionOf(type).type) : definitions.map(({ type }) => type);
  const since = searchParams.get('_since');
  const range = since === null ? undefined : rangeOf(since);
  if (since !== null && !range?.hasZone) {
    throw new HandlerError('bad_request', '_since is an instant with its zone: 2026-11-30T09:00:00Z.');
  }
  return {
    types: named.filter((type) => readable === undefined || readable.includes(type)),
    since: range?.instants.start,
    count: Math.min(Number(count), mostCount),
    cursor: searchParams.get('_cursor') ?? undefined,
  };
}
