import type { ImagingStudy } from '../fhir/resources/imagingStudy.ts';
import type { Patient } from '../fhir/resources/patient.ts';
import { type ParameterKind, type SearchValues, searchBundle, tokensOf } from './fhirSearch.ts';
import { valuesOf } from './recordValues.ts';
import { Refusal } from './refusal.ts';
import { isClosed } from './testAccess.ts';
import type { TestData } from './testData.ts';
import type { TestStudy } from './testStudies.ts';

const patientKinds: Readonly<Record<string, ParameterKind>> = {
  _id: 'id',
  name: 'string',
  family: 'string',
  given: 'string',
  identifier: 'token',
  birthdate: 'date',
  gender: 'token',
};

/** `GET /fhir/Patient`: the newest record first, as the server orders them. */
export function searchPatients(data: TestData, _match: string[], request: Request): Response {
  const found = [...data.patients.values()].toSorted(byAge).map((resource) => ({
    resource,
    values: {
      _id: [resource.id ?? ''],
      name: (resource.name ?? []).flatMap(({ family = '', given = [], text = '' }) => [
        ...[family, ...given, text],
        ...[[...given, family].join(' '), [family, ...given].join(' ')],
      ]),
      family: (resource.name ?? []).map(({ family = '' }) => family),
      given: (resource.name ?? []).flatMap(({ given = [] }) => given),
      identifier: tokensOf(resource.identifier),
      birthdate: resource.birthDate === undefined ? [] : [resource.birthDate],
      gender: resource.gender === undefined ? [] : [`|${resource.gender}`],
    },
  }));
  return searchAs('Patient', patientKinds, found, request);
}

/** By the parameters that are told, and by those that the schema of the type has. */
function searchAs(
  type: 'Patient' | 'ImagingStudy',
  kinds: Readonly<Record<string, ParameterKind>>,
  found: readonly { resource: Patient | ImagingStudy; values: SearchValues }[],
  request: Request,
): Response {
  const url = new URL(request.url);
  const others = [...url.searchParams.keys()].flatMap((name) => {
    const known = Object.hasOwn(kinds, name) ? undefined : valuesOf(type, name);
    return known ? [{ name, ...known }] : [];
  });
  const all = { ...kinds, ...Object.fromEntries(others.map(({ name, kind }) => [name, kind])) };
  const resources = found.map(({ resource, values }) => ({
    resource,
    values: { ...values, ...Object.fromEntries(others.map(({ name, values: of }) => [name, of(resource)])) },
  }));
  return searchBundle(url, all, resources);
}

const lastUpdated = ({ meta }: Patient): string => meta?.lastUpdated ?? '';

function byAge(a: Patient, b: Patient): number {
  const [younger, older] = [lastUpdated(b), lastUpdated(a)];
  if (younger !== older) return younger > older ? 1 : -1;
  return (a.id ?? '') < (b.id ?? '') ? -1 : 1;
}

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
  const study = data.studies.get(id);
  if (type === 'Patient' && isClosed(data, id)) throw new Refusal(404, 'not_found');
  const resource = type === 'Patient' ? data.patients.get(id) : study?.patientId && imagingStudyOf(study);
  if (!resource) throw new Refusal(404, 'not_found');
  return fhirJson(resource);
}

const studyKinds: Readonly<Record<string, ParameterKind>> = {
  _id: 'id',
  patient: 'reference',
  subject: 'reference',
  identifier: 'token',
  started: 'date',
  modality: 'token',
};

/** `GET /fhir/ImagingStudy`: those that are filed. */
export function searchImagingStudies(data: TestData, _match: string[], request: Request): Response {
  const found = [...data.studies.values()]
    .filter(({ patientId }) => patientId !== undefined)
    .toReversed()
    .map((study) => {
      const resource = imagingStudyOf(study);
      const subject = [`Patient/${study.patientId}`];
      const values = {
        _id: [study.studyInstanceUid],
        patient: subject,
        subject,
        identifier: tokensOf(resource.identifier),
        started: study.started === undefined ? [] : [study.started],
        modality: [`${dicomController}|${study.modality}`],
      };
      return { resource, values };
    });
  return searchAs('ImagingStudy', studyKinds, found, request);
}

const dicomController = 'http://dicom.nema.org/resources/ontology/DCM';

function imagingStudyOf(study: TestStudy): ImagingStudy {
  const { studyInstanceUid, seriesInstanceUid, modality, instances } = study;
  const coding = { system: dicomController, code: modality };
  return {
    resourceType: 'ImagingStudy',
    id: studyInstanceUid,
    meta: { versionId: '1', lastUpdated: study.receivedAt },
    status: 'available',
    subject: { reference: `Patient/${study.patientId}` },
    identifier: [{ system: 'urn:dicom:uid', value: `urn:oid:${studyInstanceUid}` }],
    modality: [coding],
    ...(study.started !== undefined && { started: study.started }),
    ...(study.description !== undefined && { description: study.description }),
    numberOfSeries: 1,
    numberOfInstances: instances.length,
    series: [{ uid: seriesInstanceUid, number: 1, modality: coding, numberOfInstances: instances.length }],
  };
}

function fhirJson(resource: object, init: ResponseInit = {}): Response {
  return Response.json(resource, { ...init, headers: { 'content-type': 'application/fhir+json; charset=utf-8' } });
}
