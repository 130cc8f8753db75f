import type { Patient } from '@clinikit/client';
import { type ForwardedRef, forwardRef, type ReactNode } from 'react';
import { Failure } from '../chart/Failure.tsx';
import { useRecord } from '../live/records.ts';
import { type RootProps, rootProps } from '../ui/rootProps.ts';
import { PatientEditor } from './PatientEditor.tsx';
import { type PatientsWords, usePatientsLabels } from './usePatientsLabels.ts';

/** Props of {@link PatientForm}. */
export interface PatientFormProps extends RootProps {
  /** Whose record is edited; without one a new one is made. */
  patientId?: string | undefined;
  /** What is known of a new patient already, as from a message or a card. */
  initial?: Partial<Omit<Patient, 'resourceType' | 'id'>> | undefined;
  /** FHIR identifier system of the clinic's patient numbers. Without it the form has no field for a number. */
  numberSystem?: string | undefined;
  onSave?: ((patient: Patient) => void) | undefined;
  /** Called with the record that somebody has recognized in place of a new one. */
  onChoose?: ((patient: Patient) => void) | undefined;
  /** Without it there is nothing to leave to. */
  onCancel?: (() => void) | undefined;
  /** Puts the cursor into the first field, as where a dialog was opened for the form. */
  autoFocus?: boolean | undefined;
  /** Words for this component alone, in place of those of the provider. */
  labels?: Partial<PatientsWords> | undefined;
}

/**
 * Makes a patient's record, or edits one. Before a new one is saved, those are shown who may be the same person. Where
 * somebody else has saved meanwhile, both versions are shown, and nothing that was typed is lost.
 */
export const PatientForm = forwardRef<HTMLElement, PatientFormProps>(function PatientForm(
  { patientId, initial, numberSystem, onSave, onChoose, onCancel, autoFocus, labels, ...root },
  ref,
): ReactNode {
  const words = usePatientsLabels(labels);
  const shared = { numberSystem, onSave, onChoose, onCancel, autoFocus, labels: words };
  if (patientId !== undefined) {
    return <Edited key={patientId} patientId={patientId} shared={shared} root={root} rootRef={ref} />;
  }
  return (
    <Frame title={words.newTitle} state="ready" root={root} rootRef={ref}>
      <PatientEditor {...shared} base={{ resourceType: 'Patient', ...initial }} current={undefined} />
    </Frame>
  );
});

type Shared = Pick<PatientFormProps, 'numberSystem' | 'onSave' | 'onChoose' | 'onCancel' | 'autoFocus'> & {
  labels: PatientsWords;
};

function Edited(props: {
  patientId: string;
  shared: Shared;
  root: RootProps;
  rootRef: ForwardedRef<HTMLElement>;
}): ReactNode {
  const { patientId, shared, root, rootRef } = props;
  const { labels } = shared;
  const { state, data, error, readAgain } = useRecord('Patient', patientId);
  return (
    <Frame
      title={labels.editTitle}
      state={data ? 'ready' : state === 'failed' ? 'error' : 'loading'}
      root={root}
      rootRef={rootRef}
    >
      {!data && !error && <span className="ck-skeleton" role="status" aria-label={labels.loading} />}
      {error && <Failure error={error} labels={labels} onRetry={readAgain} />}
      {data && <PatientEditor {...shared} base={data} current={data} />}
    </Frame>
  );
}

function Frame(props: {
  title: string;
  state: string;
  root: RootProps;
  rootRef: ForwardedRef<HTMLElement>;
  children: ReactNode;
}): ReactNode {
  const { title, state, root, rootRef, children } = props;
  return (
    <section
      ref={rootRef}
      {...rootProps({ 'aria-label': title, ...root }, { className: 'ck-root ck-patient-form' })}
      data-state={state}
    >
      {children}
    </section>
  );
}
