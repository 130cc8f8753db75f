import type { Patient, StudySummary, TriageStudy } from '@clinikit/client';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { splitArrivedName } from '../chart/arrivedName.ts';
import { Failure } from '../chart/Failure.tsx';
import { Field } from '../chart/Field.tsx';
import { fileWaitingStudy } from '../chart/fileWaitingStudy.ts';
import { useClinic } from '../provider/ClinicProvider.tsx';
import type { ChartLabels } from '../provider/messages/messages.ts';
import { PatientNumberField } from './PatientNumberField.tsx';

interface NewPatientFormProps {
  study: TriageStudy;
  labels: ChartLabels;
  onFiled: (study: StudySummary) => void;
  onSending: () => void;
  /** The patient exists now, but the image could not be filed: corrections would no longer be taken. */
  onCreated: (patient: Patient, error: unknown) => void;
  onCancel: () => void;
}

const genders: Record<string, Patient['gender']> = { F: 'female', M: 'male', O: 'other' };

/** Makes a patient out of what the image says, after somebody has read it over, and files the image there. */
export function NewPatientForm(props: NewPatientFormProps): ReactNode {
  const { study, labels, onFiled, onSending, onCreated, onCancel } = props;
  const clinic = useClinic();
  const creating = useMutation({
    mutationFn: async (draft: Patient) => {
      const patient = await clinic.fhir.create('Patient', draft);
      onSending();
      const filing = fileWaitingStudy(clinic, study.studyInstanceUid, patient);
      await filing.then(onFiled, (error: unknown) => onCreated(patient, error));
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    creating.mutate(patientOf(new FormData(event.currentTarget), study));
  };
  const { family, given } = splitArrivedName(study.arrivedAs.name);
  return (
    <form className="ck-confirm" aria-label={labels.newPatientTitle} onSubmit={submit} data-clinikit-new-patient>
      <strong>{labels.newPatientTitle}</strong>
      <div className="ck-both">
        <Field name="family" label={labels.familyName} value={family} required />
        <Field name="given" label={labels.givenNames} value={given} />
        <Field name="birthDate" label={labels.birthDate} value={study.arrivedAs.birthDate ?? ''} type="date" />
        <PatientNumberField study={study} labels={labels} />
      </div>
      {creating.error && <Failure error={creating.error} labels={labels} conflict={labels.numberTaken} />}
      <div className="ck-actions">
        <button type="submit" className="ck-button" data-kind="primary" disabled={creating.isPending}>
          {creating.isPending ? labels.filing : labels.createAndFile}
        </button>
        <button type="button" className="ck-button" disabled={creating.isPending} onClick={onCancel}>
          {labels.cancel}
        </button>
      </div>
    </form>
  );
}

/** Only what was written: an empty field is left out, never guessed. */
function patientOf(form: FormData, { arrivedAs }: TriageStudy): Patient {
  const text = (name: string): string => String(form.get(name) ?? '').trim();
  const given = text('given').split(/\s+/).filter(Boolean);
  const gender = genders[arrivedAs.sex ?? ''];
  const { identifierSystem: system, issuer } = arrivedAs;
  const value = text('identifier');
  // An issuer without a number space in this clinic is kept by its name. @source FHIR R4 Identifier.assigner
  const space = system ? { system } : issuer ? { assigner: { display: issuer } } : undefined;
  return {
    resourceType: 'Patient',
    name: [{ use: 'official', family: text('family'), ...(given.length > 0 ? { given } : {}) }],
    ...(text('birthDate') ? { birthDate: text('birthDate') } : {}),
    ...(space && value ? { identifier: [{ ...space, value }] } : {}),
    ...(gender ? { gender } : {}),
  };
}
