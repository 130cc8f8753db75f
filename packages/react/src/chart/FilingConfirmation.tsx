import { formatHumanName, type Patient, type StudySummary, type TriageStudy } from '@clinikit/client';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PatientFacts } from '../patients/PatientFacts.tsx';
import type { PatientsWords } from '../patients/usePatientsLabels.ts';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { formatLocalDate } from '../provider/dates.ts';
import { useLocale } from '../provider/language.ts';
import { Failure } from './Failure.tsx';
import { fileWaitingStudy } from './fileWaitingStudy.ts';

interface FilingConfirmationProps {
  study: TriageStudy;
  arrivedName: string;
  patient: Patient;
  labels: PatientsWords;
  /** Set for a patient who was made a moment ago: why the image could not be filed then. */
  failed?: { error: unknown } | undefined;
  onFiled: (study: StudySummary) => void;
  onSending: () => void;
  onRefused: (error: unknown) => void;
  onCancel: () => void;
}

/** Shows both identities side by side before an image goes into somebody's record. */
export function FilingConfirmation(props: FilingConfirmationProps): ReactNode {
  const { study, arrivedName, patient, labels, failed, onFiled, onSending, onRefused, onCancel } = props;
  const clinic = useClinic();
  const locale = useLocale();
  const filing = useMutation({
    mutationFn: () => fileWaitingStudy(clinic, study.studyInstanceUid, patient),
    onMutate: onSending,
    onSuccess: onFiled,
    onError: onRefused,
  });
  const error = filing.isPending ? undefined : (filing.error ?? failed?.error);
  const title = failed ? labels.patientCreated : labels.confirmTitle;
  const { birthDate } = study.arrivedAs;
  const differ = birthDate !== undefined && patient.birthDate !== undefined && birthDate !== patient.birthDate;
  return (
    <fieldset className="ck-confirm" aria-label={title} data-clinikit-confirm>
      <strong>{title}</strong>
      {failed && <p className="ck-note">{labels.patientCreatedHint}</p>}
      <div className="ck-both">
        <div>
          <span className="ck-caption">{labels.arrivedAs}</span>
          <span className="ck-choice-name">{arrivedName}</span>
          <span className="ck-facts">
            {birthDate ? `${labels.born} ${formatLocalDate(birthDate, locale)}` : labels.birthDateUnknown}
          </span>
        </div>
        <div>
          <span className="ck-caption">{labels.belongsTo}</span>
          <span className="ck-choice-name">{formatHumanName(patient) ?? labels.noName}</span>
          <PatientFacts patient={patient} labels={labels} />
        </div>
      </div>
      {differ && (
        <p className="ck-warn" role="alert">
          {labels.birthDatesDiffer}
        </p>
      )}
      {error !== undefined && <Failure error={error} labels={labels} conflict={labels.filedMeanwhile} />}
      <div className="ck-actions">
        <button
          type="button"
          className="ck-button"
          data-kind="primary"
          disabled={filing.isPending}
          onClick={() => filing.mutate()}
        >
          {filing.isPending ? labels.filing : labels.fileUnder}
        </button>
        <button type="button" className="ck-button" disabled={filing.isPending} onClick={onCancel}>
          {labels.cancel}
        </button>
      </div>
    </fieldset>
  );
}
