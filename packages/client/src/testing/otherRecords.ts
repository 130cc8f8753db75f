import { type FhirResourceType, resourceSchemas } from '../fhir/resources.ts';
import { typeOf } from './fhirSearch.ts';
import { valuesOf } from './recordValues.ts';
import { Refusal } from './refusal.ts';
import type { TestData, TestRecord } from './testData.ts';
import { keepVersion } from './testPatients.ts';

/** `GET /fhir/{type}/{id}` */
export function readOther(data: TestData, [name, id]: string[]): Response {
  return fhirJson(recordOf(data, typeOf(name), id));
}

/** `POST /fhir/{type}` */
export async function createRecord(data: TestData, [name]: string[], request: Request): Promise<Response> {
  const type = typeOf(name);
  const body = await bodyOf(type, request);
  let number = data.records.size + 1;
  while (data.records.has(`${type}/${type.toLowerCase()}-${number}`)) number += 1;
  const id = `${type.toLowerCase()}-${number}`;
  return fhirJson(write(data, { ...body, resourceType: type, id }, 1), { status: 201 });
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
  const meta = { versionId: String(version), lastUpdated: data.now().toISOString() };
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
