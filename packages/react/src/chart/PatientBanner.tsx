import { formatHumanName, type Patient } from '@clinikit/client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { type Liveness, useClinicEvents } from '../queries/clinicEvents.ts';
import { clinicKeys } from '../queries/keys.ts';
import { patientQuery } from '../queries/options.ts';
import { useReadAgain } from '../queries/useReadAgain.ts';
import { formatLocalDate } from './dates.ts';
import { Failure } from './Failure.tsx';
import { type ChartLabels, chartLabels } from './labels.ts';

/** One patient's record, read anew when it changes on the server. */
export function usePatient(patientId: string): UseQueryResult<Patient> {
  return useLivePatient(patientId).query;
}

function useLivePatient(patientId: string): { query: UseQueryResult<Patient>; live: Liveness } {
  const clinic = useClinic();
  const readAgain = useReadAgain(clinicKeys.patient(clinic, patientId));
  const live = useClinicEvents(clinic, (event) => {
    if (event !== 'opened' && (event.type !== 'patient.changed' || event.patientId !== patientId)) return;
    readAgain();
  });
  return { query: useQuery(patientQuery(clinic, patientId)), live };
}

/** Props of {@link PatientBanner}. */
export interface PatientBannerProps {
  patientId: string;
  /** Words in another language. */
  labels?: Partial<ChartLabels> | undefined;
}

/** Who the chart is about: name, date of birth, number. */
export function PatientBanner({ patientId, labels }: PatientBannerProps): ReactNode {
  const words = { ...chartLabels, ...labels };
  return <Banner key={patientId} patientId={patientId} labels={words} />;
}

function Banner({ patientId, labels }: { patientId: string; labels: ChartLabels }): ReactNode {
  const { query, live } = useLivePatient(patientId);
  const { data, error, isPending, refetch } = query;
  const state = isPending ? 'loading' : data ? 'ready' : 'error';
  return (
    <section
      className="ck-root ck-banner"
      aria-label={labels.patient}
      data-clinikit-patient={patientId}
      data-state={state}
      data-live={live.state}
    >
      {isPending && <span className="ck-banner-name ck-skeleton" role="status" aria-label={labels.loading} />}
      {error && <Failure error={error} labels={labels} onRetry={() => void refetch()} />}
      {data && (
        <>
          <span className="ck-banner-name">{formatHumanName(data) ?? labels.noName}</span>
          <PatientFacts patient={data} labels={labels} />
        </>
      )}
    </section>
  );
}

/** Date of birth and numbers, as far as recorded. */
export function PatientFacts({ patient, labels }: { patient: Patient; labels: ChartLabels }): ReactNode {
  const numbers = (patient.identifier ?? []).map(({ value }) => value).filter((value) => value !== undefined);
  return (
    <span className="ck-facts">
      <span>
        {patient.birthDate ? `${labels.born} ${formatLocalDate(patient.birthDate)}` : labels.birthDateUnknown}
      </span>
      {numbers.length > 0 && (
        <span>
          {labels.identifier} {numbers.join(', ')}
        </span>
      )}
    </span>
  );
}
