import { formatHumanName, type Patient, type PatientMatch } from '@clinikit/client';
import type { ReactNode } from 'react';
import { focusOnMount } from '../ui/focusOnMount.ts';
import { PatientFacts } from './PatientFacts.tsx';
import type { PatientsWords } from './usePatientsLabels.ts';

interface DuplicatesProps {
  entered: Patient;
  matches: readonly PatientMatch[];
  labels: PatientsWords;
  isSaving: boolean;
  onChoose: ((patient: Patient) => void) | undefined;
  onSave: () => void;
  onBack: () => void;
}

/** What was entered beside the records that may be of the same person, before a second one is made. */
export function Duplicates(props: DuplicatesProps): ReactNode {
  const { entered, matches, labels, isSaving, onChoose, onSave, onBack } = props;
  return (
    <section className="ck-duplicates" aria-label={labels.duplicatesTitle} data-clinikit-duplicates>
      <h3 className="ck-person" tabIndex={-1} ref={focusOnMount}>
        {labels.duplicatesTitle}
      </h3>
      <p className="ck-hint">{labels.duplicatesText}</p>
      <div className="ck-compare">
        <div className="ck-side" data-kind="entered">
          <span className="ck-caption">{labels.entered}</span>
          <span className="ck-choice-name">{formatHumanName(entered) ?? labels.noName}</span>
          <PatientFacts patient={entered} labels={labels} />
        </div>
        <ul className="ck-side-list">
          {matches.map(({ patient, grade }) => (
            <li key={patient.id} className="ck-side">
              <span className="ck-tag" data-kind={grade === 'possible' ? undefined : 'warning'}>
                {labels.grade(grade)}
              </span>
              <span className="ck-choice-name">{formatHumanName(patient) ?? labels.noName}</span>
              <PatientFacts patient={patient} labels={labels} />
              {onChoose && (
                <button type="button" className="ck-button" disabled={isSaving} onClick={() => onChoose(patient)}>
                  {labels.itIsThisOne}
                </button>
              )}
            </li>
          ))}
        </ul>
      </div>
      <div className="ck-actions">
        <button type="button" className="ck-button" disabled={isSaving} onClick={onBack}>
          {labels.backToForm}
        </button>
        <button type="button" className="ck-button" disabled={isSaving} onClick={onSave}>
          {isSaving ? labels.saving : labels.saveAnyway}
        </button>
      </div>
    </section>
  );
}
