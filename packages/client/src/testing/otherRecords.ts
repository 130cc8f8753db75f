import { type FhirResourceType, resourceSchemas } from '../fhir/resources.ts';
import { recordAt } from './everyRecord.ts';
import { findRecords, typeOf } from './fhirSearch.ts';
import { valuesOf } from './recordValues.ts';
import { Refusal } from './refusal.ts';
import type { TestData, TestRecord } from './testData.ts';
import { patched } from './testPatch.ts';
import { keepVersion, updatePatient } from './testPatients.ts';

/** `GET /fhir/{type}/{id}` */
export function readOther(data: TestData, [name, id]: string[], request: Request): Response {
  const record = recordOf(data, typeOf(name), id);
  const etag = `W/"${record.meta.versionId}"`;
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: { etag } });
  return fhirJson(record);
}

/** `POST /fhir/{type}` */
export async function createRecord(data: TestData, [name]: string[], request: Request): Promise<Response> {
  const type = typeOf(name);
  const body = await bodyOf(type, request);
  const known = foundBy(data, type, request.headers.get('if-none-exist'));
  if (known) return fhirJson(recordOf(data, type, known.id));
  return fhirJson(write(data, { ...body, resourceType: type, id: freeId(data, type) }, 1), { status: 201 });
}

/** Puts a record where none is, or its next version where one is. */
export function putRecord(data: TestData, record: { resourceType: string; id?: string | undefined }): TestRecord {
  const type = typeOf(record.resourceType);
  const id = record.id ?? freeId(data, type);
  const before = data.records.get(`${type}/${id}`);
  return write(data, { ...record, id }, Number(before?.meta.versionId ?? 0) + 1);
}

function freeId({ records }: TestData, type: FhirResourceType): string {
  let number = records.size + 1;
  while (records.has(`${type}/${type.toLowerCase()}-${number}`)) number += 1;
  return `${type.toLowerCase()}-${number}`;
}

/** `PUT /fhir/{type}/{id}`, of the version that `If-Match` names */
export async function updateRecord(data: TestData, [name, id]: string[], request: Request): Promise<Response> {
  const type = typeOf(name);
  const body = await bodyOf(type, request);
  const known = data.records.get(`${type}/${id}`);
  // As the server does, which takes an id of the client's.
  if (!known && id !== undefined) return fhirJson(write(data, { ...body, resourceType: type, id }, 1), { status: 201 });
  if (!known) throw new Refusal(404, 'not_found');
  const wanted = request.headers.get('if-match');
  if (wanted !== null && wanted !== `W/"${known.meta.versionId}"`) throw new Refusal(412, 'precondition_failed');
  return fhirJson(write(data, { ...body, resourceType: type, id: known.id }, Number(known.meta.versionId) + 1));
}

/** The only record that the condition of a write finds. @throws Refusal 412 where there are several. */
function foundBy(
  data: TestData,
  type: FhirResourceType,
  query: string | null,
): { id?: string | undefined } | undefined {
  if (query === null) return undefined;
  const [first, second] = findRecords(data, type, new URLSearchParams(query));
  if (second) throw new Refusal(412, 'precondition_failed');
  return first;
}

/** `PUT /fhir/{type}?...`: of the only record that is found, or of a new one. */
export async function updateFound(data: TestData, [name]: string[], request: Request): Promise<Response> {
  const type = typeOf(name);
  const body = await bodyOf(type, request.clone());
  const query = new URL(request.url).search.slice(1);
  if (query === '') throw new Refusal(400, 'bad_request');
  const known = foundBy(data, type, query);
  if (!known) return createRecord(data, [type], asking(request, body));
  return updateRecord(data, [type, known.id ?? ''], asking(request, { ...body, id: known.id }));
}

/** `PATCH /fhir/{type}/{id}`, by JSON Patch, of the version that `If-Match` names */
export async function patchRecord(data: TestData, [name, id = '']: string[], request: Request): Promise<Response> {
  const type = typeOf(name);
  const known = recordAt(data, `${type}/${id}`);
  if (!known || type === 'ImagingStudy') throw new Refusal(404, 'not_found');
  const body = patched(known, await request.json().catch(() => undefined));
  return (type === 'Patient' ? updatePatient : updateRecord)(
    data,
    type === 'Patient' ? [id] : [type, id],
    asking(request, body),
  );
}

/** The same request with another body. */
const asking = ({ url, headers }: Request, body: unknown): Request =>
  new Request(url, { method: 'POST', headers, body: JSON.stringify(body) });

/** `DELETE /fhir/{type}/{id}`; of what is not there it leaves everything as it is. */
export function deleteRecord(data: TestData, [name, id]: string[]): Response {
  const known = data.records.get(`${typeOf(name)}/${id}`);
  if (!known) return new Response(null, { status: 204 });
  data.records.delete(`${known.resourceType}/${known.id}`);
  announce(data, known);
  return new Response(null, { status: 204 });
}

function recordOf({ records }: TestData, type: string, id: string | undefined): TestRecord {
  const known = records.get(`${type}/${id}`);
  if (!known) throw new Refusal(404, 'not_found');
  return known;
}

async function bodyOf(type: FhirResourceType, request: Request): Promise<object> {
  const body: unknown = await request.json().catch(() => undefined);
  const { success, data } = resourceSchemas[type].safeParse(body);
  if (!success) throw new Refusal(400, 'bad_request');
  return data;
}

function write(data: TestData, record: { resourceType: string; id: string }, version: number): TestRecord {
  const given = 'meta' in record && typeof record.meta === 'object' ? record.meta : {};
  const meta = { ...given, versionId: String(version), lastUpdated: data.now().toISOString() };
  const written: TestRecord = { ...record, meta };
  const key = `${record.resourceType}/${record.id}`;
  const before = data.records.get(key);
  if (before) keepVersion(data, key, before);
  data.records.set(key, written);
  announce(data, written);
  return written;
}

function announce({ events }: TestData, record: TestRecord): void {
  const { resourceType, id: resourceId } = record;
  const [reference] = valuesOf(typeOf(resourceType), 'patient')?.values(record) ?? [];
  const patientId = /^Patient\/(.+)$/.exec(reference ?? '')?.[1];
  events.publish({ type: 'record.changed', resourceType, resourceId, ...(patientId !== undefined && { patientId }) });
}

function fhirJson(resource: TestRecord, init: ResponseInit = {}): Response {
  const headers = {
    'content-type': 'application/fhir+json; charset=utf-8',
    etag: `W/"${resource.meta.versionId}"`,
  };
  return Response.json(resource, { ...init, headers });
}
