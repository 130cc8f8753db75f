import { foldedText } from '@clinikit/dicom';
import * as z from 'zod/mini';
import type { HumanName } from '../fhir/dataTypes.ts';
import { Patient } from '../fhir/resources/patient.ts';
import { tokensOf } from './identifierTokens.ts';
import { Refusal } from './refusal.ts';
import type { TestData } from './testData.ts';

const fhirJson = (resource: object): Response =>
  Response.json(resource, { headers: { 'content-type': 'application/fhir+json; charset=utf-8' } });

const isReplaced = ({ link = [] }: Patient): boolean => link.some(({ type }) => type === 'replaced-by');

function patientOf({ patients }: TestData, id: string): Patient {
  const patient = patients.get(id);
  if (!patient) throw new Refusal(404, 'not_found');
  return patient;
}

const versionOf = ({ meta }: Patient): string => meta?.versionId ?? '1';

/** Writes the next version of a patient; the one before goes into the history. */
function write(data: TestData, patient: Patient): Patient {
  const id = patient.id ?? '';
  const before = data.patients.get(id);
  if (before) keepVersion(data, `Patient/${id}`, before);
  const versionId = String(before ? Number(versionOf(before)) + 1 : 1);
  const written = { ...patient, meta: { ...patient.meta, versionId, lastUpdated: data.now().toISOString() } };
  data.patients.set(id, written);
  data.events.publish({ type: 'patient.changed', patientId: id });
  return written;
}

/** What a record was before it is replaced. */
export function keepVersion({ versions }: TestData, key: string, before: object): void {
  versions.set(key, [before, ...(versions.get(key) ?? [])]);
}

/** `PUT /fhir/Patient/{id}`, of the version that `If-Match` names */
export async function updatePatient(data: TestData, [id = '']: string[], request: Request): Promise<Response> {
  const { success, data: body } = Patient.safeParse(await request.json().catch(() => undefined));
  if (!success) throw new Refusal(400, 'bad_request');
  const known = patientOf(data, id);
  const wanted = request.headers.get('if-match');
  if (wanted !== null && wanted !== `W/"${versionOf(known)}"`) throw new Refusal(412, 'precondition_failed');
  const others = [...data.patients.values()].filter((one) => one.id !== id);
  const taken = new Set(others.flatMap(({ identifier }) => tokensOf(identifier)));
  const isTaken = tokensOf(body.identifier).some((token) => taken.has(token));
  if (isReplaced(known) || isTaken) throw new Refusal(409, 'conflict');
  return fhirJson(write(data, { ...body, id }));
}

/** `GET /fhir/{type}/{id}/_history`: the newest version first. */
export function readHistory(data: TestData, [type = '', id = '']: string[]): Response {
  const now = type === 'Patient' ? data.patients.get(id) : data.records.get(`${type}/${id}`);
  if (!now) throw new Refusal(404, 'not_found');
  const entry = [now, ...(data.versions.get(`${type}/${id}`) ?? [])].map((resource) => ({ resource }));
  return fhirJson({ resourceType: 'Bundle', type: 'history', entry });
}

const Asked = z.object({
  parameter: z.array(
    z.looseObject({
      name: z.string(),
      resource: z.optional(Patient),
      valueReference: z.optional(z.object({ reference: z.string() })),
      valueBoolean: z.optional(z.boolean()),
    }),
  ),
});

async function askedOf(request: Request): Promise<z.infer<typeof Asked>['parameter']> {
  const { success, data } = Asked.safeParse(await request.json().catch(() => undefined));
  if (!success) throw new Refusal(400, 'bad_request');
  return data.parameter;
}

/** `POST /fhir/Patient/$match`: by whole names and birth dates; the server looks closer. */
export async function matchPatients(data: TestData, _match: string[], request: Request): Promise<Response> {
  const wanted = (await askedOf(request)).find(({ name }) => name === 'resource')?.resource;
  if (!wanted) throw new Refusal(400, 'bad_request');
  const entry = [...data.patients.values()].flatMap((patient) => {
    if (patient.id === wanted.id || isReplaced(patient)) return [];
    const score = scoreOf(wanted, patient);
    if (score === 0) return [];
    const extension = [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/match-grade',
        valueCode: score === 1 ? 'certain' : score > 0.6 ? 'probable' : 'possible',
      },
    ];
    return [{ resource: patient, search: { mode: 'match', score, extension } }];
  });
  entry.sort((a, b) => b.search.score - a.search.score);
  return fhirJson({ resourceType: 'Bundle', type: 'searchset', total: entry.length, entry });
}

function scoreOf(wanted: Patient, patient: Patient): number {
  const names = new Set((patient.name ?? []).map(wordsOf));
  const sameName = (wanted.name ?? []).some((name) => wordsOf(name) !== '' && names.has(wordsOf(name)));
  const sameDay = wanted.birthDate !== undefined && wanted.birthDate === patient.birthDate;
  const numbers = new Set(tokensOf(patient.identifier));
  const sameNumber = tokensOf(wanted.identifier).some((token) => numbers.has(token));
  if (sameNumber) return sameName ? 1 : 0.7;
  if (sameName) return sameDay ? 0.95 : wanted.birthDate && patient.birthDate ? 0 : 0.6;
  const given = (one: Patient) => (one.name ?? []).map((name) => foldedText(name.given?.[0] ?? ''));
  return sameDay && given(wanted).some((name) => name !== '' && given(patient).includes(name)) ? 0.5 : 0;
}

const wordsOf = ({ family = '', given = [] }: HumanName): string =>
  foldedText([family, ...given].join(' '))
    .split(' ')
    .filter(Boolean)
    .sort()
    .join(' ');

/** `POST /fhir/Patient/$merge` */
export async function mergePatients(data: TestData, _match: string[], request: Request): Promise<Response> {
  const asked = await askedOf(request);
  const idOf = (wanted: string) =>
    asked.find(({ name }) => name === wanted)?.valueReference?.reference.replace(/^Patient\//, '') ?? '';
  const [sourceId, targetId] = [idOf('source-patient'), idOf('target-patient')];
  if (sourceId === targetId) throw new Refusal(400, 'bad_request');
  const [source, target] = [patientOf(data, sourceId), patientOf(data, targetId)];
  if (isReplaced(source) || isReplaced(target)) throw new Refusal(409, 'conflict');
  const studies = [...data.studies.values()].filter(({ patientId }) => patientId === sourceId);
  const { identifier = [], ...rest } = source;
  const old = identifier.map((one) => ({ ...one, use: 'old' }));
  const merged: Patient = {
    ...target,
    identifier: [...(target.identifier ?? []), ...old],
    link: [...(target.link ?? []), { other: { reference: `Patient/${sourceId}` }, type: 'replaces' }],
  };
  const moved = studies.length > 0 ? [movedPart('ImagingStudy', studies.length)] : [];
  if (asked.some(({ name, valueBoolean }) => name === 'preview' && valueBoolean)) return answerOf(merged, moved);
  data.merges.set(sourceId, { targetId, source, target, studies: studies.map((one) => one.studyInstanceUid) });
  for (const study of studies) file(data, study.studyInstanceUid, sourceId, targetId);
  const link = [{ other: { reference: `Patient/${targetId}` }, type: 'replaced-by' }];
  write(data, { ...rest, active: false, link });
  return answerOf(write(data, merged), moved);
}

/** `POST /fhir/Patient/$undo-merge` */
export async function undoMerge(data: TestData, _match: string[], request: Request): Promise<Response> {
  const [reference] = await askedOf(request);
  const sourceId = reference?.valueReference?.reference.replace(/^Patient\//, '') ?? '';
  const merge = data.merges.get(sourceId);
  if (!merge) throw new Refusal(404, 'not_found');
  data.merges.delete(sourceId);
  for (const uid of merge.studies) file(data, uid, merge.targetId, sourceId);
  write(data, merge.target);
  const source = write(data, merge.source);
  return answerOf(source, [
    { name: 'target-patient', valueReference: { reference: `Patient/${merge.targetId}` } },
    { name: 'returned', valueInteger: merge.studies.length },
    { name: 'stayed-count', valueInteger: 0 },
  ]);
}

function file({ studies, events }: TestData, studyInstanceUid: string, from: string, patientId: string): void {
  const study = studies.get(studyInstanceUid);
  if (study) studies.set(studyInstanceUid, { ...study, patientId });
  events.publish({ type: 'study.filed', studyInstanceUid, patientId });
  events.publish({ type: 'study.moved', studyInstanceUid, patientId: from });
}

const movedPart = (type: string, count: number): object => ({
  name: 'moved',
  part: [
    { name: 'type', valueCode: type },
    { name: 'count', valueInteger: count },
  ],
});

const answerOf = (result: Patient, more: readonly object[]): Response =>
  fhirJson({ resourceType: 'Parameters', parameter: [{ name: 'result', resource: result }, ...more] });
