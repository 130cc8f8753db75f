import { fields, type PatientField, type PatientValues } from './patientValues.ts';

/** A field that somebody else has changed too, or alone, since the form was opened. */
export interface FieldChange {
  readonly field: PatientField;
  readonly mine: string;
  readonly theirs: string;
  /** Whose stands unless a person says otherwise; undefined where both have changed it. */
  readonly proposed: 'mine' | 'theirs' | undefined;
}

/** The fields in which what was entered here and what stands in the record now differ. */
export function changesBetween(shown: PatientValues, mine: PatientValues, theirs: PatientValues): FieldChange[] {
  return fields.flatMap((field) => {
    if (mine[field] === theirs[field]) return [];
    const proposed = mine[field] === shown[field] ? 'theirs' : theirs[field] === shown[field] ? 'mine' : undefined;
    return [{ field, mine: mine[field], theirs: theirs[field], proposed }];
  });
}
