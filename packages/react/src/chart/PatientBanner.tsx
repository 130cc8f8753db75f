import { formatHumanName, type Patient } from '@clinikit/client';
import { type ForwardedRef, forwardRef, type ReactNode } from 'react';
import { useRecord } from '../live/records.ts';
import { formatLocalDate } from '../provider/dates.ts';
import { useLocale } from '../provider/language.ts';
import type { ChartLabels } from '../provider/messages/messages.ts';
import { type RootProps, rootProps } from '../ui/rootProps.ts';
import { Failure } from './Failure.tsx';
import { useChartLabels } from './useChartLabels.ts';

/** Props of {@link PatientBanner}. */
export interface PatientBannerProps extends RootProps {
  patientId: string;
  /** Words for this component alone, in place of those of the provider. */
  labels?: Partial<ChartLabels> | undefined;
}

/** Who the chart is about: name, date of birth, number. */
export const PatientBanner = forwardRef<HTMLElement, PatientBannerProps>(function PatientBanner(
  { patientId, labels, ...root },
  ref,
): ReactNode {
  const words = useChartLabels(labels);
  return <Banner key={patientId} patientId={patientId} labels={words} root={root} rootRef={ref} />;
});

interface BannerProps {
  patientId: string;
  labels: ChartLabels;
  root: RootProps;
  rootRef: ForwardedRef<HTMLElement>;
}

function Banner({ patientId, labels, root, rootRef }: BannerProps): ReactNode {
  const { state: liveState, data, error, liveness, readAgain } = useRecord('Patient', patientId);
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
        </>
      )}
    </section>
  );
}

/** Date of birth and numbers, as far as recorded. */
export function PatientFacts({ patient, labels }: { patient: Patient; labels: ChartLabels }): ReactNode {
  const locale = useLocale();
  const numbers = (patient.identifier ?? []).map(({ value }) => value).filter((value) => value !== undefined);
  return (
    <span className="ck-facts">
      <span>
        {patient.birthDate ? `${labels.born} ${formatLocalDate(patient.birthDate, locale)}` : labels.birthDateUnknown}
      </span>
      {numbers.length > 0 && (
        <span>
          {labels.identifier} {numbers.join(', ')}
        </span>
      )}
    </span>
  );
}
