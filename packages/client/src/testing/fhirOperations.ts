import * as z from 'zod/mini';
import { resourceSchemas } from '../fhir/resources.ts';
import { type AnyRecord, recordAt, recordsOf } from './everyRecord.ts';
import { typeOf } from './fhirSearch.ts';
import { valuesOf } from './recordValues.ts';
import { Refusal } from './refusal.ts';
import type { TestData } from './testData.ts';

const fhirJson = (body: object): Response =>
  Response.json(body, { headers: { 'content-type': 'application/fhir+json; charset=utf-8' } });

/** `GET /fhir/{type}/{id}/_history/{version}` */
export function readVersion(data: TestData, [name, id, version]: string[]): Response {
  const key = `${typeOf(name)}/${id}`;
  const now = recordAt(data, key);
  const found = [...(now ? [now] : []), ...(data.versions.get(key) ?? [])].find(
    (one) => Versioned.safeParse(one).data?.meta.versionId === version,
  );
  if (!found) throw new Refusal(404, 'not_found');
  return fhirJson(found);
}

const Versioned = z.looseObject({ meta: z.looseObject({ versionId: z.string() }) });

const mostShown = 1000;

/** `GET /fhir/Patient/{id}/$everything`: on one page. */
export function patientEverything(data: TestData, [id = '']: string[], request: Request): Response {
  const patient = data.patients.get(id);
  if (!patient) throw new Refusal(404, 'not_found');
  const { searchParams, origin, pathname } = new URL(request.url);
  const wanted = searchParams.get('_type')?.split(',').map(typeOf);
  const types = Object.keys(resourceSchemas)
    .map(typeOf)
    .filter((type) => type !== 'Patient' && (wanted?.includes(type) ?? true));
  const isOfPatient = (resource: AnyRecord) =>
    ['patient', 'subject'].some((name) =>
      valuesOf(typeOf(resource.resourceType), name)?.values(resource).includes(`Patient/${id}`),
    );
  const records: AnyRecord[] = types.flatMap((type) => recordsOf(data, type).filter(isOfPatient).toReversed());
  const all = wanted === undefined || wanted.includes('Patient') ? [patient, ...records] : records;
  const base = `${origin}${pathname.slice(0, pathname.indexOf('/Patient/'))}`;
  const entry = all.slice(0, mostShown).map((resource) => ({
    ...{ fullUrl: `${base}/${resource.resourceType}/${resource.id}`, resource },
    search: { mode: 'match' },
  }));
  return fhirJson({
    resourceType: 'Bundle',
    type: 'searchset',
    total: all.length,
    link: [{ relation: 'self', url: request.url }],
    entry,
  });
}

/** `GET /fhir/metadata`: the operations alone. */
export const statement = (): Response =>
  fhirJson({
    ...{ resourceType: 'CapabilityStatement', status: 'active', kind: 'instance', fhirVersion: '4.0.1' },
    rest: [{ mode: 'server', resource: [{ type: 'Patient', operation: [{ name: 'everything' }] }] }],
  });

/** `POST /fhir/{type}/$validate`: the form alone. */
export async function validateRecord(_data: TestData, [name]: string[], request: Request): Promise<Response> {
  const type = typeOf(name);
  const body: unknown = await request.json().catch(() => undefined);
  const asked = Asked.safeParse(body).data?.parameter.find((one) => one.name === 'resource')?.resource ?? body;
  const isRight = resourceSchemas[type].safeParse(asked).success;
  const issue = isRight
    ? { severity: 'information', code: 'informational', diagnostics: 'Nothing was found that is wrong.' }
    : { severity: 'error', code: 'invalid', diagnostics: `Not a valid FHIR R4 ${type}.`, expression: [type] };
  return fhirJson({ resourceType: 'OperationOutcome', issue: [issue] });
}

const Asked = z.looseObject({
  resourceType: z.literal('Parameters'),
  parameter: z.array(z.looseObject({ name: z.string(), resource: z.optional(z.unknown()) })),
});
