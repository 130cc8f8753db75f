import { type ClinicClient, isClientError } from '@clinikit/client';
import type { Journal } from './journal.ts';
import { importedStudies } from './matchStudies.ts';

export interface Undone {
  /** Studies that were deleted; they can be restored in the clinic. */
  readonly deleted: readonly string[];
  readonly patients: number;
  /** What was left as it is, and why. */
  readonly left: readonly { readonly what: string; readonly why: string }[];
}

interface UndoOptions {
  clinic: ClinicClient;
  journal: Journal;
  signal: AbortSignal;
}

/** Sends a study that the list had matched back to triage, as long as it is where the import has filed it. */
export async function undoMatch({ clinic, journal, signal }: UndoOptions, study: string): Promise<void> {
  const match = journal.entries.findLast((entry) => entry.type === 'match' && entry.study === study);
  if (match?.type !== 'match' || match.undone) throw new Error('This import has matched no such study.');
  await clinic.imaging.fileStudy({ studyInstanceUid: study, patientId: null, from: match.patientId }, { signal });
  await journal.add({ ...match, undone: true });
}

/**
 * Takes an import back: its studies are deleted, and so are the patients whom it made and who have nothing else. What
 * somebody has worked with since stays: a study to which images were added, a patient with records.
 */
export async function undoImport({ clinic, journal, signal }: UndoOptions): Promise<Undone> {
  const deleted: string[] = [];
  const left: { what: string; why: string }[] = [];
  let patients = 0;
  const undone = new Set(
    journal.entries.flatMap((entry) => (entry.type === 'undone' ? [entry.study ?? entry.patientId ?? ''] : [])),
  );
  for (const { study: uid, entries } of importedStudies(journal)) {
    if (undone.has(uid)) continue;
    signal.throwIfAborted();
    try {
      const study = await clinic.imaging.study(uid, { signal });
      const ours = new Set(entries.map(({ instance }) => instance));
      const others = study.series.flatMap(({ instances }) => instances).filter((one) => !ours.has(one.sopInstanceUid));
      if (others.length > 0) {
        left.push({ what: uid, why: 'images were added to it' });
        continue;
      }
      const from = study.patientId ?? null;
      await clinic.imaging.deleteStudy({ studyInstanceUid: uid, from, reason: 'Import undone' }, { signal });
      deleted.push(uid);
    } catch (error) {
      if (!isClientError(error) || !['not_found', 'conflict'].includes(error.code)) throw error;
      if (error.code === 'conflict') {
        left.push({ what: uid, why: 'somebody works with it' });
        continue;
      }
    }
    await journal.add({ type: 'undone', study: uid });
  }
  for (const entry of journal.entries.filter((one) => one.type === 'patient')) {
    if (!entry.created || undone.has(entry.id)) continue;
    signal.throwIfAborted();
    const why = await deletePatient(clinic, entry.id, signal);
    if (why !== undefined) left.push({ what: `Patient/${entry.id}`, why });
    else {
      patients += 1;
      await journal.add({ type: 'undone', patientId: entry.id });
    }
  }
  return { deleted, patients, left };
}

/** @returns why the patient stays; undefined when they are gone. */
async function deletePatient(clinic: ClinicClient, id: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    const patient = await clinic.fhir.read('Patient', id, { signal });
    if (patient.meta?.versionId !== '1') return 'somebody has corrected the record';
    await clinic.fhir.delete('Patient', id, { signal });
    return undefined;
  } catch (error) {
    if (!isClientError(error)) throw error;
    if (error.code === 'not_found' || error.status === 410) return undefined;
    if (error.code === 'conflict' || error.status === 409) return 'there are records of this patient';
    throw error;
  }
}
