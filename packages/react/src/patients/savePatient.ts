import { type ClinicClient, isClientError, type Patient, type PatientMatch } from '@clinikit/client';
import { changesBetween, type FieldChange } from '../recordEditor/changes.ts';
import { fields, type PatientField, type PatientValues, valuesOf, withValues } from './patientValues.ts';

/** What somebody wants to save. */
export interface Saving {
  /** The record as it was when the form was opened; without an id for a new one. */
  readonly base: Patient;
  /** What the form showed of it. */
  readonly shown: PatientValues;
  readonly values: PatientValues;
  readonly numberSystem: string | undefined;
  /** Somebody has looked: it is none of the records that may be of the same person. */
  readonly isNobodyElse: boolean;
}

/** What came of it. */
export type Saved =
  | { readonly outcome: 'saved'; readonly patient: Patient }
  /** Others may be the same person: a person looks before anything is written. */
  | { readonly outcome: 'duplicates'; readonly entered: Patient; readonly matches: readonly PatientMatch[] }
  /** Somebody else has saved meanwhile. */
  | { readonly outcome: 'changed'; readonly theirs: Patient; readonly changes: readonly FieldChange<PatientField>[] };

/** Looks for duplicates, then writes the version that was edited and no other. @throws ClientError */
export async function savePatient(clinic: ClinicClient, saving: Saving): Promise<Saved> {
  const { base, shown, values, numberSystem, isNobodyElse } = saving;
  const draft = withValues(base, values, { shown, numberSystem });
  if (!isNobodyElse && saysWho(saving)) {
    // An answer that was lost may have written the record: then it is found here.
    const matches = await clinic.patients.match(draft, { count: mostMatches });
    if (matches.length > 0) return { outcome: 'duplicates', entered: draft, matches };
  }
  if (base.id === undefined) return { outcome: 'saved', patient: await clinic.fhir.create('Patient', draft) };
  try {
    return { outcome: 'saved', patient: await clinic.fhir.update('Patient', draft) };
  } catch (error) {
    if (!isClientError(error) || error.status !== 412) throw error;
    const theirs = await clinic.fhir.read('Patient', base.id);
    const current = valuesOf(theirs, numberSystem);
    const changes = changesBetween(fields, { shown, mine: values, theirs: current });
    // They have changed something else, or the very same.
    if (changes.every(({ proposed }) => proposed === 'mine')) {
      return savePatient(clinic, { ...saving, base: theirs, shown: current, isNobodyElse: true });
    }
    return { outcome: 'changed', theirs, changes };
  }
}

const mostMatches = 5;

const saysWho = ({ base, shown, values }: Saving): boolean =>
  base.id === undefined ||
  (['family', 'given', 'formerFamily', 'birthDate', 'number'] as const).some((field) => values[field] !== shown[field]);
