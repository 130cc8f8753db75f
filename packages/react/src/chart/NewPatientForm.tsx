import { ClientError, type Patient, type StudySummary, type TriageStudy } from '@clinikit/client';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useId, useRef } from 'react';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { splitArrivedName } from './arrivedName.ts';
import { Failure } from './Failure.tsx';
import type { ChartLabels } from './labels.ts';

interface NewPatientFormProps {
  study: TriageStudy;
  labels: ChartLabels;
  onFiled: (study: StudySummary) => void;
  onCancel: () => void;
}

const genders: Record<string, Patient['gender']> = { F: 'female', M: 'male', O: 'other' };

/** Makes a patient out of what the image says, after somebody has read it over, and files the image there. */
export function NewPatientForm({ study, labels, onFiled, onCancel }: NewPatientFormProps): ReactNode {
  const clinic = useClinic();
  // Kept when filing fails after the patient was made, so that trying again does not make a second one.
  const created = useRef<Patient>(undefined);
  const filing = useMutation({
    mutationFn: async (patient: Patient) => {
      created.current ??= await clinic.fhir.create('Patient', patient);
      if (!created.current.id) throw new ClientError('bad_response', 'The server gave the new patient no id.');
      return clinic.imaging.fileStudy({
        studyInstanceUid: study.studyInstanceUid,
        patientId: created.current.id,
      });
    },
    onSuccess: onFiled,
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    filing.mutate(patientOf(new FormData(event.currentTarget), study));
  };
  const { family, given } = splitArrivedName(study.arrivedAs.name);
  return (
    <form className="ck-confirm" aria-label={labels.newPatientTitle} onSubmit={submit} data-clinikit-new-patient>
      <strong>{labels.newPatientTitle}</strong>
      <div className="ck-both">
        <Field name="family" label={labels.familyName} value={family} required />
        <Field name="given" label={labels.givenNames} value={given} />
        <Field name="birthDate" label={labels.birthDate} value={study.arrivedAs.birthDate ?? ''} type="date" />
        <Field name="identifier" label={labels.identifier} value={study.arrivedAs.patientIdentifier ?? ''} />
      </div>
      {filing.error && <Failure error={filing.error} labels={labels} />}
      <div className="ck-actions">
        <button type="submit" className="ck-button" data-kind="primary" disabled={filing.isPending}>
          {filing.isPending ? labels.filing : labels.createAndFile}
        </button>
        <button type="button" className="ck-button" disabled={filing.isPending} onClick={onCancel}>
          {labels.cancel}
        </button>
      </div>
    </form>
  );
}

function Field(props: { name: string; label: string; value: string; type?: string; required?: boolean }): ReactNode {
  const { name, label, value, type = 'text', required = false } = props;
  const id = useId();
  return (
    <div className="ck-search">
      <label className="ck-caption" htmlFor={id}>
        {label}
      </label>
      <input id={id} className="ck-field" name={name} type={type} defaultValue={value} required={required} />
    </div>
  );
}

/** Only what was written: an empty field is left out, never guessed. */
function patientOf(form: FormData, study: TriageStudy): Patient {
  const text = (name: string): string => String(form.get(name) ?? '').trim();
  const given = text('given').split(/\s+/).filter(Boolean);
  const gender = genders[study.arrivedAs.sex ?? ''];
  return {
    resourceType: 'Patient',
    name: [{ use: 'official', family: text('family'), ...(given.length > 0 ? { given } : {}) }],
    ...(text('birthDate') ? { birthDate: text('birthDate') } : {}),
    ...(text('identifier') ? { identifier: [{ value: text('identifier') }] } : {}),
    ...(gender ? { gender } : {}),
  };
}
