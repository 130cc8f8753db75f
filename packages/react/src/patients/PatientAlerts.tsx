import type { AllergyIntolerance, Flag } from '@clinikit/client/fhir';
import type { ReactNode } from 'react';
import { clinicDay, hasEnded } from '../chart/kinds/ended.ts';
import { isForbidden } from '../live/isForbidden.ts';
import { firstCount, patientRecordsQuery } from '../live/patientRecords.ts';
import { useLiveQuery } from '../live/useLiveQuery.ts';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { WarningIcon } from '../ui/icons.ts';
import { conceptText, knownAllergies } from './allergies.ts';
import type { PatientsWords } from './usePatientsLabels.ts';

/** What the alerts are made of. Lists of the same records beside them are read with these, and not once more. */
export function usePatientAlerts(patientId: string) {
  const clinic = useClinic();
  const asked = { patientId, count: firstCount };
  const allergies = useLiveQuery(patientRecordsQuery(clinic, 'AllergyIntolerance', asked));
  const flags = useLiveQuery(patientRecordsQuery(clinic, 'Flag', asked));
  return { allergies, flags };
}

/** What whoever meets the patient has to know: allergies in red with a word, and other alerts. Never empty by failure. */
export function PatientAlerts(props: {
  read: ReturnType<typeof usePatientAlerts>;
  timeZone: string | undefined;
  labels: PatientsWords;
}): ReactNode {
  const { read, timeZone, labels } = props;
  const day = clinicDay(timeZone);
  const { allergies, flags } = read;
  const active = (flags.data?.resources ?? []).filter(
    ({ status, period }) => status === 'active' && !hasEnded(period?.end, day),
  );
  return (
    <ul className="ck-alerts" aria-label={labels.alerts} data-state={allergies.state}>
      {allergies.error &&
        (isForbidden(allergies.error) ? (
          <li className="ck-alert">{labels.allergiesForbidden}</li>
        ) : (
          <FailedAlert text={labels.allergiesFailed} labels={labels} onRetry={allergies.readAgain} />
        ))}
      {allergies.data && <Allergies records={allergies.data.resources} labels={labels} />}
      {flags.error && !isForbidden(flags.error) && (
        <FailedAlert text={labels.alertsFailed} labels={labels} onRetry={flags.readAgain} />
      )}
      {active.map((flag) => (
        <FlagAlert key={flag.id} flag={flag} labels={labels} />
      ))}
      {(allergies.truncated || flags.truncated) && <li className="ck-alert">{labels.alertsIncomplete}</li>}
    </ul>
  );
}

function Allergies({ records, labels }: { records: readonly AllergyIntolerance[]; labels: PatientsWords }): ReactNode {
  const known = knownAllergies(records);
  if (known.kind === 'notRecorded') return <li className="ck-alert">{labels.allergiesNotRecorded}</li>;
  if (known.kind === 'none') {
    return (
      <li className="ck-alert" data-kind="good">
        {labels.noKnownAllergies}
      </li>
    );
  }
  return known.allergies.map((allergy) => (
    <li key={allergy.id} className="ck-alert" data-kind="danger">
      <WarningIcon />
      <span>
        {labels.allergy}: <strong>{conceptText(allergy.code) ?? labels.unnamedAllergy}</strong>
        {allergy.criticality === 'high' && `, ${labels.highRisk}`}
      </span>
    </li>
  ));
}

function FlagAlert({ flag, labels }: { flag: Flag; labels: PatientsWords }): ReactNode {
  return (
    <li className="ck-alert" data-kind="warning">
      <WarningIcon />
      <span>
        {labels.alert}: <strong>{conceptText(flag.code) ?? labels.alert}</strong>
      </span>
    </li>
  );
}

/** That something could not be read, and a way to try again. */
export function FailedAlert(props: { text: string; labels: PatientsWords; onRetry: () => void }): ReactNode {
  const { text, labels, onRetry } = props;
  return (
    <li className="ck-alert" data-kind="danger">
      <WarningIcon />
      <span role="alert">{text}</span>
      <button type="button" className="ck-link" onClick={onRetry}>
        {labels.retry}
      </button>
    </li>
  );
}
