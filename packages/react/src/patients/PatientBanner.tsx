import { formatHumanName, type Patient } from '@clinikit/client/fhir';
import { type ForwardedRef, forwardRef, type ReactNode } from 'react';
import { Failure } from '../chart/Failure.tsx';
import { useRecord } from '../live/records.ts';
import { type RootProps, rootProps } from '../ui/rootProps.ts';
import { PatientAlerts, usePatientAlerts } from './PatientAlerts.tsx';
import { PatientFacts } from './PatientFacts.tsx';
import { PatientRelatives, usePatientRelatives } from './PatientRelatives.tsx';
import { targetOf } from './replaced.ts';
import { type PatientsWords, usePatientsLabels } from './usePatientsLabels.ts';

/** Props of {@link PatientBanner}. */
export interface PatientBannerProps extends RootProps {
  patientId: string;
  /** Opens the record into which this one was merged; without it there is no way to it here. */
  onOpenPatient?: ((patientId: string) => void) | undefined;
  /** On whose clock an alert ends; the reader's unless told. */
  timeZone?: string | undefined;
  /** Words for this component alone, in place of those of the provider. */
  labels?: Partial<PatientsWords> | undefined;
}

/** Who the chart is about: name, date of birth and age, sex, number, allergies and other alerts, relatives. */
export const PatientBanner = forwardRef<HTMLElement, PatientBannerProps>(function PatientBanner(
  { patientId, onOpenPatient, timeZone, labels, ...root },
  ref,
): ReactNode {
  const words = usePatientsLabels(labels);
  return <Banner key={patientId} {...{ patientId, onOpenPatient, timeZone, labels: words, root, rootRef: ref }} />;
});

interface BannerProps {
  patientId: string;
  onOpenPatient: ((patientId: string) => void) | undefined;
  timeZone: string | undefined;
  labels: PatientsWords;
  root: RootProps;
  rootRef: ForwardedRef<HTMLElement>;
}

function Banner({ patientId, onOpenPatient, timeZone, labels, root, rootRef }: BannerProps): ReactNode {
  const { state: liveState, data, error, liveness, readAgain } = useRecord('Patient', patientId);
  // Read beside the name, though nothing of it is shown before.
  const alerts = usePatientAlerts(patientId);
  const relatives = usePatientRelatives(patientId);
  const state = data ? 'ready' : liveState === 'failed' ? 'error' : 'loading';
  return (
    <section
      ref={rootRef}
      {...rootProps({ 'aria-label': labels.patient, ...root }, { className: 'ck-root ck-banner' })}
      data-clinikit-patient={patientId}
      data-state={state}
      data-live={liveness.state}
    >
      {state === 'loading' && <span className="ck-banner-name ck-skeleton" role="status" aria-label={labels.loading} />}
      {error && <Failure error={error} labels={labels} onRetry={readAgain} />}
      {data && (
        <>
          <span className="ck-banner-name">{formatHumanName(data) ?? labels.noName}</span>
          <PatientFacts patient={data} labels={labels} />
          <Unused patient={data} labels={labels} onOpenPatient={onOpenPatient} />
          <PatientAlerts read={alerts} {...{ timeZone, labels }} />
          <PatientRelatives read={relatives} labels={labels} />
        </>
      )}
    </section>
  );
}

/** That the record is not the one to work with, and where that one is. */
function Unused(props: {
  patient: Patient;
  labels: PatientsWords;
  onOpenPatient: ((patientId: string) => void) | undefined;
}): ReactNode {
  const { patient, labels, onOpenPatient } = props;
  const target = targetOf(patient);
  if (target === undefined) {
    return patient.active === false && <span className="ck-tag">{labels.inactive}</span>;
  }
  return (
    <p className="ck-warn ck-merged" role="alert">
      <span>{labels.merged}</span>
      {onOpenPatient && (
        <button type="button" className="ck-button" onClick={() => onOpenPatient(target)}>
          {labels.openTarget}
        </button>
      )}
    </p>
  );
}
