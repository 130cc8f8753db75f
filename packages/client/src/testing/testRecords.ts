import type { Patient } from '../fhir/resources/patient.ts';
import { recordAt } from './everyRecord.ts';
import { tokensOf } from './identifierTokens.ts';
import { Refusal } from './refusal.ts';
import { isClosed } from './testAccess.ts';
import type { TestData } from './testData.ts';

/** `POST /fhir/Patient` */
export async function createPatient(data: TestData, _match: string[], request: Request): Promise<Response> {
  const id = `p${data.patients.size + 1}`;
  const body: unknown = await request.json().catch(() => undefined);
  if (!isPatient(body)) throw new Refusal(400, 'bad_request');
  const meta = { versionId: '1', lastUpdated: data.now().toISOString() };
  const patient: Patient = { ...body, id, meta: { ...body.meta, ...meta } };
  const taken = new Set([...data.patients.values()].flatMap(({ identifier }) => tokensOf(identifier)));
  if (tokensOf(patient.identifier).some((token) => taken.has(token))) throw new Refusal(409, 'conflict');
  data.patients.set(id, patient);
  data.events.publish({ type: 'patient.changed', patientId: id });
  return fhirJson(patient, { status: 201 });
}

const isPatient = (body: unknown): body is Patient =>
  typeof body === 'object' && body !== null && 'resourceType' in body && body.resourceType === 'Patient';

/** `GET /fhir/Patient/{id}` and `GET /fhir/ImagingStudy/{id}` */
export function readRecord(data: TestData, [type, id = '']: string[]): Response {
  if (type === 'Patient' && isClosed(data, id)) throw new Refusal(404, 'not_found');
  const resource = recordAt(data, `${type}/${id}`);
  if (!resource) throw new Refusal(404, 'not_found');
  return fhirJson(resource);
}

function fhirJson(resource: object, init: ResponseInit = {}): Response {
  return Response.json(resource, { ...init, headers: { 'content-type': 'application/fhir+json; charset=utf-8' } });
}
