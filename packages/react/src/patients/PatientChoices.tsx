import { formatHumanName, type Patient } from '@clinikit/client';
import type { KeyboardEvent, ReactNode } from 'react';
import { PatientFacts } from './PatientFacts.tsx';
import type { PatientsWords } from './usePatientsLabels.ts';

interface PatientChoicesProps {
  title?: string | undefined;
  patients: readonly Patient[];
  labels: PatientsWords;
  /** They are of what was typed before, until the new ones are there. */
  isPrevious?: boolean | undefined;
  onChoose: (patient: Patient) => void;
}

/** Patients to choose from, each with what tells them apart. Arrow keys walk through them. */
export function PatientChoices({ title, patients, labels, isPrevious, onChoose }: PatientChoicesProps): ReactNode {
  return (
    <>
      {title && <span className="ck-caption">{title}</span>}
      <ul className="ck-choices" data-previous={isPrevious === true}>
        {patients.map((patient) => (
          <li key={patient.id}>
            <button type="button" className="ck-choice" onKeyDown={walk} onClick={() => onChoose(patient)}>
              <span className="ck-choice-name">{formatHumanName(patient) ?? labels.noName}</span>
              <PatientFacts patient={patient} labels={labels} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves on among the choices and the field above them. */
export function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const search = event.currentTarget.closest('.ck-search');
  if (step === undefined || !search) return;
  const stops = [...search.querySelectorAll<HTMLElement>('input[type="search"], .ck-choice')];
  const next = stops[stops.indexOf(event.currentTarget) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
