import { isClientError, type Patient, type StudySummary, type TriageStudy } from '@clinikit/client';
import { type ReactNode, useState } from 'react';
import { NewPatientForm } from '../patients/NewPatientForm.tsx';
import { PatientFinder } from '../patients/PatientFinder.tsx';
import type { PatientsWords } from '../patients/usePatientsLabels.ts';
import { formatLocalDate } from '../provider/dates.ts';
import { useLocale } from '../provider/language.ts';
import { formatArrivedName } from './arrivedName.ts';
import { FilingConfirmation } from './FilingConfirmation.tsx';
import { PreviewPicture } from './PreviewPicture.tsx';
import { studyWords } from './studyWords.ts';

interface TriageItemProps {
  study: TriageStudy;
  labels: PatientsWords;
  onFiled: (study: StudySummary) => void;
  /** Called with the name of whose image it is when somebody begins to decide, and without one when that is over. */
  onDeciding: (studyInstanceUid: string, name: string | undefined) => void;
  /** Somebody else has filed the image meanwhile. */
  onConflict: (name: string, patientCreated: boolean) => void;
}

type Step =
  | { name: 'search' }
  | { name: 'confirm'; patient: Patient; failed?: { error: unknown } }
  | { name: 'create' };

/** One study that waits: what it shows, how it arrived, and the way to its patient. */
export function TriageItem({ study, labels, onFiled, onDeciding, onConflict }: TriageItemProps): ReactNode {
  const [step, setStep] = useState<Step>({ name: 'search' });
  const go = (next: Step): void => {
    setStep(next);
    onDeciding(study.studyInstanceUid, next.name === 'search' ? undefined : name);
  };
  const back = () => go({ name: 'search' });
  const onSending = () => onDeciding(study.studyInstanceUid, undefined);
  const patientCreated = step.name === 'confirm' && step.failed !== undefined;
  const onRefused = (error: unknown, created = patientCreated): void => {
    if (isClientError(error) && error.code === 'conflict') onConflict(name, created);
    else onDeciding(study.studyInstanceUid, name);
  };
  const name = formatArrivedName(study.arrivedAs.name) ?? labels.noName;
  return (
    <article className="ck-triage-item" aria-label={`${labels.arrivedAs} ${name}`} data-clinikit-triage-study>
      <PreviewPicture url={study.previewUrl} missing={labels.noPicture} />
      <div className="ck-triage-body">
        <ArrivedAs study={study} name={name} labels={labels} />
        <p className="ck-reason">{labels.reason(study.reason)}</p>
        {step.name === 'search' && (
          <>
            <PatientFinder
              candidatePatientIds={study.candidatePatientIds}
              labels={labels}
              onChoose={(patient) => go({ name: 'confirm', patient })}
            />
            <button type="button" className="ck-button" onClick={() => go({ name: 'create' })}>
              {labels.newPatient}
            </button>
          </>
        )}
        {step.name === 'confirm' && (
          <FilingConfirmation
            study={study}
            arrivedName={name}
            patient={step.patient}
            failed={step.failed}
            labels={labels}
            onFiled={onFiled}
            onSending={onSending}
            onRefused={(error) => onRefused(error)}
            onCancel={back}
          />
        )}
        {step.name === 'create' && (
          <NewPatientForm
            study={study}
            labels={labels}
            onFiled={onFiled}
            onSending={onSending}
            onCreated={(patient, error) => {
              setStep({ name: 'confirm', patient, failed: { error } });
              onRefused(error, true);
            }}
            onCancel={back}
          />
        )}
      </div>
    </article>
  );
}

function ArrivedAs({ study, name, labels }: { study: TriageStudy; name: string; labels: PatientsWords }): ReactNode {
  const { birthDate, patientIdentifier, issuer, sex } = study.arrivedAs;
  const locale = useLocale();
  const { title, kind } = studyWords(study, labels);
  return (
    <div>
      <span className="ck-caption">{labels.arrivedAs}</span>
      <h3 className="ck-person">{name}</h3>
      <span className="ck-facts">
        <span>{birthDate ? `${labels.born} ${formatLocalDate(birthDate, locale)}` : labels.birthDateUnknown}</span>
        {sex && <span>{labels.sex(sex)}</span>}
        {patientIdentifier && (
          <span>
            {labels.identifier} {patientIdentifier}
            {issuer && ` (${issuer})`}
          </span>
        )}
      </span>
      <span className="ck-facts">
        <span>{kind ? `${kind}: ${title}` : title}</span>
        <span>{study.started ? formatLocalDate(study.started, locale) : labels.noDate}</span>
        <span>{labels.imageCount(study.numberOfInstances)}</span>
      </span>
    </div>
  );
}
