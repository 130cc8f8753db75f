import { readTypedDate, typedDate } from '../recordEditor/typedDate.ts';
import { localToday } from './age.ts';
import type { PatientField, PatientValues } from './patientValues.ts';
import type { PatientsWords } from './usePatientsLabels.ts';

/** What is wrong with a form, by field. */
export type Problems = Partial<Record<PatientField, string>>;

/** A date that everybody takes for an example. */
export const exampleDate = (locale: string): string => typedDate('1984-02-29', locale);

/**
 * What was typed, tidied, and what is to be corrected. The birth date is one of FHIR afterwards.
 *
 * @param values with the birth date as it was typed.
 */
export function checkValues(
  values: PatientValues,
  { locale, labels, today = localToday() }: { locale: string; labels: PatientsWords; today?: string },
): { readonly values: PatientValues; readonly problems: Problems } {
  const tidy = (text: string) => text.trim().replaceAll(/\s+/g, ' ');
  const birthDate = values.birthDate.trim() === '' ? '' : readTypedDate(values.birthDate, locale);
  const tidied: PatientValues = {
    family: tidy(values.family),
    given: tidy(values.given),
    formerFamily: tidy(values.formerFamily),
    birthDate: birthDate ?? values.birthDate,
    gender: values.gender,
    number: tidy(values.number),
    phone: tidy(values.phone),
    email: tidy(values.email),
  };
  const problems: Problems = {
    ...(tidied.family === '' && tidied.given === '' && { family: labels.nameMissing }),
    ...(birthDate === undefined && { birthDate: labels.birthDateWrong(exampleDate(locale)) }),
    ...(birthDate && birthDate > today && { birthDate: labels.birthDateAhead }),
    ...(tidied.email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(tidied.email) && { email: labels.emailWrong }),
  };
  return { values: tidied, problems };
}
