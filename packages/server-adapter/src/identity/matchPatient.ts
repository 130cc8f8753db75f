import type { ArrivedAs } from '@clinikit/client';
import { foldedText } from '@clinikit/dicom';
import type { TriageReason } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { namesakes } from '../records/namesakes.ts';
import { isNumberedBy, patientsNumbered } from '../records/patientsNumbered.ts';
import type { Patient } from '../records/types.ts';
import { type ComparableName, compareNames, namesOf, recordedNames } from './sameName.ts';

/** Under whom a study belongs: a patient for certain, or triage with the reason and those it might be. */
export type IdentityMatch = { patientId: string } | { reason: TriageReason; candidatePatientIds: string[] };

/**
 * Finds the patient of an arriving study by Patient ID in the number space of its source.
 *
 * An identifier alone is not enough: two clinics both have a patient 77, and a typing error in a number points at
 * somebody else, in a family practice often at a sister or a twin. Family name, given name and birth date must agree
 * wherever both sides know them; if not, a person decides.
 *
 * @param system FHIR identifier system of the source's Patient IDs; undefined for an issuer that nobody has configured: its
 *   numbers decide nothing, and those who might be meant are suggested by name and birth date.
 */
export async function matchPatient(
  scope: ScopedQueries,
  system: string | undefined,
  arrived: ArrivedAs,
): Promise<IdentityMatch> {
  const undecided = async (reason: TriageReason, likely: readonly string[] = []): Promise<IdentityMatch> => ({
    reason,
    candidatePatientIds: [...new Set([...likely, ...(await namesakes(scope, arrived))])],
  });
  const { patientIdentifier, issuer } = arrived;
  if (!patientIdentifier) return undecided('no_patient_id');
  if (system === undefined) {
    const numbered = await patientsNumbered(scope, '', patientIdentifier);
    return undecided(
      'unknown_issuer',
      numbered.filter(isNumberedBy(issuer, patientIdentifier)).map(({ id }) => id),
    );
  }
  const numbered = await patientsNumbered(scope, system, patientIdentifier);
  if (numbered.length === 0) return undecided('unknown_patient');
  const [match] = numbered.filter((patient) => agrees(patient, arrived));
  if (match && numbered.length === 1) return { patientId: match.id };
  return undecided(
    'identity_mismatch',
    numbered.map(({ id }) => id),
  );
}

/** Nothing may contradict, and something besides the number must agree: the birth date, or family and given name. */
function agrees(patient: Patient, arrived: ArrivedAs): boolean {
  const names = compareNames(recordedNames(patient.name ?? []), namesOf(arrived));
  if (names === 'contradicts') return false;
  if (!patient.birthDate || !arrived.birthDate) return names === 'same';
  return arrived.birthDate.startsWith(patient.birthDate);
}

/** Whether two instances of one study name the same patient; if not, one of them was mixed up at the machine. */
export function sameArrival(a: ArrivedAs, b: ArrivedAs): boolean {
  if (a.patientIdentifier !== b.patientIdentifier || differ(a.issuer, b.issuer)) return false;
  // The same number of two sources, or of two issuers, is two patients.
  if (differ(a.identifierSystem, b.identifierSystem)) return false;
  if (differ(a.birthDate, b.birthDate)) return false;
  // A second spelling of a given name is no other person where number and birth date are the same.
  const sure = Boolean(a.patientIdentifier && a.birthDate && b.birthDate);
  const names = sure
    ? compareNames(familyOnly(namesOf(a)), familyOnly(namesOf(b)))
    : compareNames(namesOf(a), namesOf(b));
  if (names === 'contradicts') return false;
  if (a.patientIdentifier) return true;
  return foldedText(a.name?.alphabetic ?? '') === foldedText(b.name?.alphabetic ?? '') && a.birthDate === b.birthDate;
}

const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;

const familyOnly = (names: readonly ComparableName[]): ComparableName[] =>
  names.map(({ family }) => ({ family, given: [] }));
