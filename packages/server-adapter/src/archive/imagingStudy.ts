import * as z from 'zod';
import type { InstanceTable, SeriesTable, StudyTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { putResource, readContent, removeResource } from '../records/resourceStore.ts';
import type { StoredResource } from '../records/types.ts';
import { seriesOfStudy } from './seriesOfStudy.ts';

const dicomController = 'http://dicom.nema.org/resources/ontology/DCM';

/** In place of what FHIR requires and the file does not say. @source https://hl7.org/fhir/R4/extension-data-absent-reason.html */
const notSaid = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};

/** Of more than these an ImagingStudy says how many there are: every reader of a chart loads it whole. */
const mostListed = 1_500;
/** The same while they still arrive: what is written with each of them must not grow with those that are there. */
const mostListedWhileGrowing = 64;

/**
 * Writes the FHIR ImagingStudy of a filed study from its rows, or takes it away while the study is in triage.
 *
 * It lists its instances; of a study of very many, and of a large one that still grows, it says how many there are. Its
 * id is the Study Instance UID, which fits FHIR's form of ids.
 *
 * @source https://hl7.org/fhir/R4/imagingstudy.html
 */
export async function writeImagingStudy(
  trx: ScopedQueries,
  study: Pick<StudyTable, 'study_instance_uid' | 'patient_id' | 'started' | 'description' | 'accession_number'>,
  now: number,
  { isGrowing = false }: { isGrowing?: boolean } = {},
): Promise<void> {
  const { study_instance_uid: uid, patient_id: patientId } = study;
  if (patientId === null) {
    await removeResource(trx, 'ImagingStudy', uid, now);
    return;
  }
  const series = await seriesOfStudy(trx, uid);
  const numberOfInstances = countOf(series);
  const isListed = series.length + numberOfInstances <= (isGrowing ? mostListedWhileGrowing : mostListed);
  const listed = isListed ? await listInstances(trx, uid) : undefined;
  const modalities = new Set(series.flatMap(({ modality }) => modality || []));
  const resource: StoredResource = {
    resourceType: 'ImagingStudy',
    id: uid,
    identifier: [
      { system: 'urn:dicom:uid', value: `urn:oid:${uid}` },
      ...(study.accession_number ? [{ type: accession, value: study.accession_number }] : []),
    ],
    status: 'available',
    ...(modalities.size > 0 && { modality: [...modalities].map((code) => ({ system: dicomController, code })) }),
    subject: { reference: `Patient/${patientId}` },
    ...(study.started && { started: study.started }),
    ...(study.description && { description: study.description }),
    numberOfSeries: series.length,
    numberOfInstances,
    series: (series.length <= mostListed ? series : []).map((one) => {
      const members = listed?.get(one.series_instance_uid);
      return {
        uid: one.series_instance_uid,
        ...(one.series_number !== null && one.series_number >= 0 && { number: one.series_number }),
        modality: one.modality ? { system: dicomController, code: one.modality } : notSaid,
        ...(one.description && { description: one.description }),
        numberOfInstances: Number(one.instances),
        ...(members && { instance: members.map(instanceOf) }),
      };
    }),
  };
  await putResource(trx, resource, { patientId, now });
}

/** Whether the ImagingStudy of a study with these series says all that it is to say: there may be none, as in triage. */
export async function listsInstances(
  scope: ScopedQueries,
  uid: string,
  series: readonly Pick<SeriesTable, 'instances'>[],
): Promise<boolean> {
  const known = await readContent(scope, 'ImagingStudy', uid);
  if (!known) return true;
  const numberOfInstances = countOf(series);
  const { series: written = [], ...rest } = Written.parse(JSON.parse(known.content));
  if (rest.numberOfInstances !== numberOfInstances) return false;
  const listed = written.reduce((sum, { instance = [] }) => sum + instance.length, 0);
  return listed === numberOfInstances || series.length + numberOfInstances > mostListed;
}

const countOf = (series: readonly Pick<SeriesTable, 'instances'>[]): number =>
  series.reduce((sum, { instances }) => sum + Number(instances), 0);

const Written = z.object({
  numberOfInstances: z.number().optional(),
  series: z.array(z.object({ instance: z.array(z.unknown()).optional() })).optional(),
});

type ListedInstance = Pick<
  InstanceTable,
  'series_instance_uid' | 'sop_instance_uid' | 'sop_class_uid' | 'instance_number'
>;

/** The instances of a study by their series, in the order of their numbers. */
async function listInstances(trx: ScopedQueries, uid: string): Promise<ReadonlyMap<string, ListedInstance[]>> {
  const instances = await trx
    .selectFrom('instance')
    .select(['series_instance_uid', 'sop_instance_uid', 'sop_class_uid', 'instance_number'])
    .where('study_instance_uid', '=', uid)
    .orderBy('instance_number')
    .orderBy('sop_instance_uid')
    .execute();
  return Map.groupBy(instances, (instance) => instance.series_instance_uid);
}

const instanceOf = (instance: ListedInstance) => ({
  uid: instance.sop_instance_uid,
  sopClass: { system: 'urn:ietf:rfc:3986', code: `urn:oid:${instance.sop_class_uid}` },
  ...(instance.instance_number !== null && instance.instance_number >= 0 && { number: instance.instance_number }),
});

const accession = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'ACSN' }] };
