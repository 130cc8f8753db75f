import type { ClinicClient } from '@clinikit/client';
import { foldedText } from '@clinikit/dicom';
import type { FileEntry, Journal } from './journal.ts';
import type { ListedPatient } from './patientList.ts';

/** Why a study that the list could have told about still waits for a person. */
export type WaitingBecause =
  | 'no Patient ID'
  | 'not in the list'
  | 'several patients in it'
  | 'another name in the list'
  | 'another birth date in the list';

export interface Imported {
  readonly study: string;
  readonly entries: readonly FileEntry[];
}

/** The studies of which the clinic has taken something, in the order of their first file. */
export function importedStudies(journal: Journal): Imported[] {
  const studies = new Map<string, FileEntry[]>();
  for (const entry of journal.entries) {
    if (entry.type !== 'file' || entry.outcome !== 'stored' || entry.study === undefined) continue;
    const entries = studies.get(entry.study) ?? [];
    studies.set(entry.study, entries);
    entries.push(entry);
  }
  return [...studies].map(([study, entries]) => ({ study, entries }));
}

/**
 * Whom the list gives for a study: whoever has its Patient ID, and also the family name and the birth date that stand in
 * its files, in whatever letters. A number alone is no person: two systems count from 1.
 */
export function listedFor(
  { entries }: Imported,
  list: ReadonlyMap<string, ListedPatient>,
): { patient: ListedPatient } | { why: WaitingBecause } {
  const people = new Map(entries.flatMap(({ patient }) => (patient ? [[JSON.stringify(patient), patient]] : [])));
  const [first] = people.values();
  if (!first || first.id === '') return { why: 'no Patient ID' };
  if (people.size > 1) return { why: 'several patients in it' };
  const listed = list.get(first.id);
  if (!listed) return { why: 'not in the list' };
  if (foldedText(listed.family) !== foldedText(first.family)) return { why: 'another name in the list' };
  if (listed.birthDate !== first.birthDate) return { why: 'another birth date in the list' };
  return { patient: listed };
}

/** Files studies that wait in triage under whom the list gives for them. What a person has filed or sent back stays. */
export async function matchStudies(options: {
  clinic: ClinicClient;
  journal: Journal;
  patients: readonly ListedPatient[];
  signal: AbortSignal;
}): Promise<void> {
  const { clinic, journal, patients, signal } = options;
  const list = new Map(patients.map((patient) => [patient.number, patient]));
  const ids = new Map(
    journal.entries.flatMap((entry) => (entry.type === 'patient' ? [[entry.number, entry.id] as const] : [])),
  );
  const decided = new Set(journal.entries.flatMap((entry) => (entry.type === 'match' ? [entry.study] : [])));
  for (const imported of importedStudies(journal)) {
    const found = listedFor(imported, list);
    const patientId = 'patient' in found ? ids.get(found.patient.number) : undefined;
    if (patientId === undefined || decided.has(imported.study)) continue;
    signal.throwIfAborted();
    const study = await clinic.imaging.study(imported.study, { signal });
    if (study.status !== 'triage') continue;
    await clinic.imaging.fileStudy({ studyInstanceUid: imported.study, patientId, from: null }, { signal });
    await journal.add({ type: 'match', study: imported.study, patientId });
  }
}
