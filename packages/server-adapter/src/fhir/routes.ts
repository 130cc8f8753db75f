import { requireStaff } from '../access/principal.ts';
import type { Queries } from '../database/schema.ts';
import { HandlerError } from '../errors.ts';
import type { Doorbell } from '../events/doorbell.ts';
import { readJson } from '../json.ts';
import type { Route, RoutedRequest } from '../router.ts';
import { createPatient } from './createPatient.ts';
import { fhirResponse } from './fhirResponse.ts';
import { readContent } from './resourceStore.ts';
import { type SearchPage, searchResources } from './search.ts';
import type { ResourceType } from './types.ts';

const maxResourceBytes = 1024 * 1024;

/** FHIR R4 REST: read and search of Patient and ImagingStudy, create of Patient. @source https://hl7.org/fhir/R4/http.html */
export function fhirRoutes({
  db,
  doorbell,
  basePath,
  now,
}: {
  db: Queries;
  doorbell: Doorbell;
  basePath: string;
  now: () => number;
}): Route[] {
  const baseOf = ({ origin }: URL) => `${origin}${basePath}/fhir`;
  const read =
    (type: ResourceType) =>
    async ({ principal, param }: RoutedRequest) => {
      const resource = await readContent(db, principal, type, param('id'));
      if (!resource) throw new HandlerError('not_found', `There is no such ${type}, or it is not yours to see.`);
      return fhirResponse(resource);
    };
  const search =
    (type: ResourceType) =>
    async ({ principal, url }: RoutedRequest) =>
      fhirResponse(bundle(baseOf(url), type, url, await searchResources(db, principal, type, url.searchParams)));
  return [
    { method: 'GET', path: '/fhir/Patient/:id', handle: read('Patient') },
    { method: 'GET', path: '/fhir/ImagingStudy/:id', handle: read('ImagingStudy') },
    { method: 'GET', path: '/fhir/Patient', handle: search('Patient') },
    { method: 'GET', path: '/fhir/ImagingStudy', handle: search('ImagingStudy') },
    {
      method: 'POST',
      path: '/fhir/Patient',
      handle: async ({ principal, request, url }) => {
        requireStaff(principal);
        const body = await readJson(request, maxResourceBytes);
        const patient = await createPatient(db, { tenant: principal.tenant, body, now: now() });
        doorbell.ring();
        return fhirResponse(patient, 201, { location: `${baseOf(url)}/Patient/${patient.id}/_history/1` });
      },
    },
  ];
}

/** @param base in full: other clients follow links as they are (R4 3.1.0.1.1 and the definition of `fullUrl`). */
function bundle(base: string, type: ResourceType, url: URL, { resources, total, next }: SearchPage): string {
  const link = (relation: string, cursor?: string) => {
    const query = new URLSearchParams(url.searchParams);
    if (cursor !== undefined) {
      query.delete('_offset');
      query.set('_cursor', cursor);
    }
    return { relation, url: [`${base}/${type}`, query.toString()].filter(Boolean).join('?') };
  };
  const links = [link('self'), ...(next === undefined ? [] : [link('next', next)])];
  const head = { resourceType: 'Bundle', type: 'searchset', ...(total !== undefined && { total }), link: links };
  // What is stored is JSON already: reading and writing it again would be most of the work.
  const entries = resources.map(
    ({ id, content }) =>
      `{"fullUrl":${JSON.stringify(`${base}/${type}/${id}`)},"resource":${content},"search":{"mode":"match"}}`,
  );
  return `${JSON.stringify(head).slice(0, -1)},"entry":[${entries.join()}]}`;
}
