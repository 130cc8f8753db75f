import { formatHumanName, type RelatedPerson } from '@clinikit/client/fhir';
import type { ReactNode } from 'react';
import { isForbidden } from '../live/isForbidden.ts';
import { useSearch } from '../live/records.ts';
import { conceptText } from './allergies.ts';
import { FailedAlert } from './PatientAlerts.tsx';
import type { PatientsWords } from './usePatientsLabels.ts';

/** Whom to call. */
export const usePatientRelatives = (patientId: string) =>
  useSearch('RelatedPerson', { patient: patientId, _count: 20 });

interface PatientRelativesProps {
  read: ReturnType<typeof usePatientRelatives>;
  labels: PatientsWords;
}

/** Parents, partners and guardians, with their telephone: whom to call. Nothing where nobody is recorded. */
export function PatientRelatives({ read, labels }: PatientRelativesProps): ReactNode {
  const { data, error, truncated, readAgain } = read;
  const relatives = (data?.resources ?? []).filter(({ active }) => active !== false);
  if (error ? isForbidden(error) : relatives.length === 0) return null;
  return (
    <ul className="ck-facts ck-relatives" aria-label={labels.relatives}>
      {error && <FailedAlert text={labels.relativesFailed} labels={labels} onRetry={readAgain} />}
      {relatives.map((relative) => (
        <li key={relative.id}>{relativeText(relative, labels)}</li>
      ))}
      {truncated && <li>{labels.alertsIncomplete}</li>}
    </ul>
  );
}

function relativeText({ name, relationship = [], telecom = [] }: RelatedPerson, labels: PatientsWords): string {
  const what = relationship.map(conceptText).find((text) => text !== undefined);
  const phone = telecom.find(({ system }) => system === 'phone' || system === 'sms')?.value;
  const who = formatHumanName({ ...(name && { name }) }) ?? labels.noName;
  return [what ? `${what}: ${who}` : who, phone].filter(Boolean).join(', ');
}
