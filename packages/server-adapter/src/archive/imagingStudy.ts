import type { StudyTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { putResource, removeResource } from '../records/resourceStore.ts';
import type { StoredResource } from '../records/types.ts';
import { seriesOfStudy } from './seriesOfStudy.ts';

const dicomController = 'http://dicom.nema.org/resources/ontology/DCM';

/** In place of what FHIR requires and the file does not say. @source https://hl7.org/fhir/R4/extension-data-absent-reason.html */
const notSaid = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};

/**
 * Writes the FHIR ImagingStudy of a filed study from its rows, or takes it away while the study is in triage.
 *
 * Its id is the Study Instance UID, which fits FHIR's form of ids.
 *
 * @source https://hl7.org/fhir/R4/imagingstudy.html
 */
export async function writeImagingStudy(
  trx: ScopedQueries,
  study: Pick<StudyTable, 'study_instance_uid' | 'patient_id' | 'started' | 'description' | 'accession_number'>,
  now: number,
): Promise<void> {
  const { study_instance_uid: uid, patient_id: patientId } = study;
  if (patientId === null) {
    await removeResource(trx, 'ImagingStudy', uid, now);
    return;
  }
  const series = await seriesOfStudy(trx, uid);
  const instances = await trx
    .selectFrom('instance')
    .select(['series_instance_uid', 'sop_instance_uid', 'sop_class_uid', 'instance_number'])
    .where('study_instance_uid', '=', uid)
    .orderBy('instance_number')
    .orderBy('sop_instance_uid')
    .execute();
  const bySeries = Map.groupBy(instances, (instance) => instance.series_instance_uid);
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
    numberOfInstances: instances.length,
    series: series.map((one) => {
      const members = bySeries.get(one.series_instance_uid) ?? [];
      return {
        uid: one.series_instance_uid,
        ...(one.series_number !== null && one.series_number >= 0 && { number: one.series_number }),
        modality: one.modality ? { system: dicomController, code: one.modality } : notSaid,
        ...(one.description && { description: one.description }),
        numberOfInstances: members.length,
        instance: members.map((instance) => ({
          uid: instance.sop_instance_uid,
          sopClass: { system: 'urn:ietf:rfc:3986', code: `urn:oid:${instance.sop_class_uid}` },
          ...(instance.instance_number !== null &&
            instance.instance_number >= 0 && { number: instance.instance_number }),
        })),
      };
    }),
  };
  await putResource(trx, resource, { patientId, now });
}

const accession = { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'ACSN' }] };
