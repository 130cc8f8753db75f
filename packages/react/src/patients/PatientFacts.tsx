import type { Patient } from '@clinikit/client/fhir';
import type { ReactNode } from 'react';
import { formatLocalDate } from '../provider/dates.ts';
import { useLocale } from '../provider/language.ts';
import { ageOn, localToday } from './age.ts';
import type { PatientsWords } from './usePatientsLabels.ts';

/** Date of birth, age, sex and numbers, as far as recorded. */
export function PatientFacts({ patient, labels }: { patient: Patient; labels: PatientsWords }): ReactNode {
  const locale = useLocale();
  const { birthDate, gender, identifier = [], deceasedBoolean, deceasedDateTime } = patient;
  const numbers = identifier.flatMap(({ value, use }) => (value !== undefined && use !== 'old' ? [value] : []));
  const isDeceased = deceasedBoolean === true || deceasedDateTime !== undefined;
  const age = ageOn(birthDate, deceasedDateTime ?? localToday());
  return (
    <span className="ck-facts">
      <span>{birthDate ? `${labels.born} ${formatLocalDate(birthDate, locale)}` : labels.birthDateUnknown}</span>
      {isDeceased && (
        <span className="ck-tag" data-kind="warning">
          {deceasedDateTime ? `${labels.deceased} ${formatLocalDate(deceasedDateTime, locale)}` : labels.deceased}
        </span>
      )}
      {age && (!isDeceased || deceasedDateTime) && <span>{labels.age(age.years, age.months)}</span>}
      {gender && gender !== 'unknown' && <span>{labels.genderOf(gender)}</span>}
      {numbers.length > 0 && (
        <span>
          {labels.identifier} {numbers.join(', ')}
        </span>
      )}
    </span>
  );
}
