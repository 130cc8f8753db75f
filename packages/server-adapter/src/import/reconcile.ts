import { type ClinicClient, isClientError } from '@clinikit/client';
import type { FileEntry, Journal } from './journal.ts';
import { importedStudies, listedFor, type WaitingBecause } from './matchStudies.ts';
import type { ListedPatient } from './patientList.ts';

/** What was found at the source beside what the clinic has now. Every file is in one of its numbers. */
export interface Reconciliation {
  readonly files: number;
  readonly stored: number;
  /** Files of an instance that another file has brought already. */
  readonly doubles: number;
  readonly refused: readonly FileEntry[];
  readonly unreadable: readonly FileEntry[];
  readonly notDicom: number;
  readonly directories: number;
  readonly studies: number;
  /** Studies under a patient. */
  readonly filed: number;
  readonly waiting: readonly { readonly study: string; readonly why: WaitingBecause | 'sent back' }[];
  /** Studies that the clinic has no more: somebody deleted them, or the import was undone. */
  readonly gone: readonly string[];
  /** Instances that were stored and that the clinic does not have: there must be none. */
  readonly lost: readonly string[];
}

/** Asks the clinic for each study what it has of it. */
export async function reconcile(options: {
  clinic: ClinicClient;
  journal: Journal;
  patients: readonly ListedPatient[];
  signal: AbortSignal;
}): Promise<Reconciliation> {
  const { clinic, journal, patients, signal } = options;
  // The last word on a file counts: it may have changed since it was read first.
  const files = new Map(
    journal.entries.flatMap((entry) => (entry.type === 'file' ? [[entry.name, entry] as const] : [])),
  );
  const all = [...files.values()];
  const of = (outcome: FileEntry['outcome']) => all.filter((entry) => entry.outcome === outcome);
  const list = new Map(patients.map((patient) => [patient.number, patient]));
  const studies = importedStudies(journal);
  const waiting: { study: string; why: WaitingBecause | 'sent back' }[] = [];
  const [gone, lost]: [string[], string[]] = [[], []];
  let filed = 0;
  for (const imported of studies) {
    signal.throwIfAborted();
    const study = await clinic.imaging.study(imported.study, { signal }).catch((error: unknown) => {
      if (isClientError(error) && error.code === 'not_found') return undefined;
      throw error;
    });
    if (!study) {
      gone.push(imported.study);
      continue;
    }
    const kept = new Set(study.series.flatMap(({ instances }) => instances.map((one) => one.sopInstanceUid)));
    lost.push(...new Set(imported.entries.flatMap(({ instance = '' }) => (kept.has(instance) ? [] : [instance]))));
    const found = listedFor(imported, list);
    if (study.status === 'filed') filed += 1;
    else waiting.push({ study: imported.study, why: 'why' in found ? found.why : 'sent back' });
  }
  const stored = of('stored');
  return {
    files: all.length,
    stored: stored.length,
    doubles: stored.length - new Set(stored.map(({ instance }) => instance)).size,
    refused: of('refused'),
    unreadable: of('unreadable'),
    notDicom: of('not_dicom').length,
    directories: of('directory').length,
    studies: studies.length,
    ...{ filed, waiting, gone, lost },
  };
}
