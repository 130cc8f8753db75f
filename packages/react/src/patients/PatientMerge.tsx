import type { Patient } from '@clinikit/client';
import { type ForwardedRef, forwardRef, type ReactNode, useState } from 'react';
import { Failure } from '../chart/Failure.tsx';
import { useRecord } from '../live/records.ts';
import { type RootProps, rootProps } from '../ui/rootProps.ts';
import { MergeConfirmation } from './MergeConfirmation.tsx';
import { MergeDone } from './MergeDone.tsx';
import { PatientFinder } from './PatientFinder.tsx';
import { type PatientsWords, usePatientsLabels } from './usePatientsLabels.ts';

/** Props of {@link PatientMerge}. */
export interface PatientMergeProps extends RootProps {
  /** One of the two records. */
  patientId: string;
  /** The other one; without it somebody looks for it here. */
  otherPatientId?: string | undefined;
  /** Called with the record that stays, after the merge. */
  onMerge?: ((patient: Patient) => void) | undefined;
  onCancel?: (() => void) | undefined;
  /** Words for this component alone, in place of those of the provider. */
  labels?: Partial<PatientsWords> | undefined;
}

/** Makes two records of one person one: side by side, with what will happen, and a way back. */
export const PatientMerge = forwardRef<HTMLElement, PatientMergeProps>(function PatientMerge(
  { patientId, otherPatientId, onMerge, onCancel, labels, ...root },
  ref,
): ReactNode {
  const words = usePatientsLabels(labels);
  return (
    <Merge
      key={`${patientId} ${otherPatientId}`}
      {...{ patientId, otherPatientId, onMerge, onCancel, labels: words, root, rootRef: ref }}
    />
  );
});

interface MergeProps extends Pick<PatientMergeProps, 'patientId' | 'otherPatientId' | 'onMerge' | 'onCancel'> {
  labels: PatientsWords;
  root: RootProps;
  rootRef: ForwardedRef<HTMLElement>;
}

function Merge(props: MergeProps): ReactNode {
  const { patientId, labels, onMerge, onCancel, root, rootRef } = props;
  const [otherId, setOtherId] = useState(props.otherPatientId);
  const [mergedId, setMergedId] = useState<string>();
  const own = useRecord('Patient', patientId);
  const other = useRecord('Patient', otherId);
  const error = own.error ?? other.error;
  const isLoading = !own.data || (otherId !== undefined && !other.data);
  const state = error ? 'error' : mergedId ? 'merged' : isLoading ? 'loading' : otherId ? 'compare' : 'choose';
  return (
    <section
      ref={rootRef}
      {...rootProps({ 'aria-label': labels.mergeTitle, ...root }, { className: 'ck-root ck-merge' })}
      data-state={state}
    >
      <h3 className="ck-person">{labels.mergeTitle}</h3>
      {error && (
        <Failure
          error={error}
          labels={labels}
          onRetry={() => {
            own.readAgain();
            if (otherId !== undefined) other.readAgain();
          }}
        />
      )}
      {state === 'loading' && <span className="ck-skeleton" role="status" aria-label={labels.loading} />}
      {state === 'choose' && (
        <PatientFinder
          labels={labels}
          title={labels.mergeFind}
          except={patientId}
          onChoose={({ id }) => setOtherId(id)}
        />
      )}
      {state === 'compare' && own.data && other.data && (
        <MergeConfirmation
          pair={[own.data, other.data]}
          labels={labels}
          onAnother={() => setOtherId(undefined)}
          onMerged={(sourceId, target) => {
            setMergedId(sourceId);
            onMerge?.(target);
          }}
        />
      )}
      {mergedId && <MergeDone sourceId={mergedId} labels={labels} />}
      {onCancel && state !== 'merged' && (
        <button type="button" className="ck-button" onClick={onCancel}>
          {labels.cancel}
        </button>
      )}
    </section>
  );
}
