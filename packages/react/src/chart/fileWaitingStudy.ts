import { ClientError, type ClinicClient, isClientError, type Patient, type StudySummary } from '@clinikit/client';

/**
 * Files a study out of triage under a patient.
 *
 * When the answer to a filing was lost, trying again meets a conflict. If the study is then already under this patient, the
 * filing has succeeded.
 *
 * @throws ClientError `conflict` when somebody else has filed the study meanwhile.
 */
export async function fileWaitingStudy(
  clinic: ClinicClient,
  studyInstanceUid: string,
  { id: patientId }: Patient,
): Promise<StudySummary> {
  if (!patientId) throw new ClientError('bad_response', 'The server gave the patient no id.');
  try {
    return await clinic.imaging.fileStudy({ studyInstanceUid, patientId, from: null });
  } catch (error) {
    if (!isClientError(error) || error.code !== 'conflict') throw error;
    const study = await clinic.imaging.study(studyInstanceUid).catch(() => undefined);
    if (study?.patientId === patientId) return study;
    throw error;
  }
}
