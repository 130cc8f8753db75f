import { formatHumanName } from '@clinikit/client/fhir';
import { useRecord } from '@clinikit/react/live';
import { PatientSearch } from '@clinikit/react/patients';
import { type ReactNode, useId } from 'react';
import { useWords } from '../words/useWords.ts';

interface PatientsChoiceProps {
  /** FHIR ids of the patients who are chosen. */
  readonly patientIds: readonly string[];
  onChange(patientIds: readonly string[]): void;
}

/** The patients whom an account sees: found by name, number or birth date, and taken away again. */
export function PatientsChoice({ patientIds, onChange }: PatientsChoiceProps): ReactNode {
  const words = useWords().session;
  const title = useId();
  return (
    <fieldset className="patients-choice" aria-labelledby={title}>
      <legend id={title}>{words.patientsOf}</legend>
      {patientIds.length === 0 && <p className="hint">{words.noPatientsChosen}</p>}
      <ul className="rows">
        {patientIds.map((id) => (
          <Chosen key={id} patientId={id} onRemove={() => onChange(patientIds.filter((each) => each !== id))} />
        ))}
      </ul>
      <PatientSearch
        // Made anew after each choice: the field is empty for the next one.
        key={patientIds.join()}
        aria-label={words.addPatient}
        labels={{ findPatient: words.addPatient }}
        onChoose={({ id }) => id && onChange([...new Set([...patientIds, id])])}
      />
    </fieldset>
  );
}

function Chosen({ patientId, onRemove }: { patientId: string; onRemove: () => void }): ReactNode {
  const words = useWords();
  const { data, error } = useRecord('Patient', patientId);
  const name = data ? (formatHumanName(data) ?? words.noName) : error ? words.session.patientUnknown : words.loading;
  return (
    <li>
      <span className="row-who">
        <strong>{name}</strong>
        {data && (
          <span className="quiet">{[data.birthDate, data.identifier?.[0]?.value].filter(Boolean).join(' · ')}</span>
        )}
      </span>
      <button type="button" className="secondary" aria-label={words.session.removePatient(name)} onClick={onRemove}>
        ×
      </button>
    </li>
  );
}
