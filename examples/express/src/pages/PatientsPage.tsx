import { formatHumanName } from '@clinikit/client/fhir';
import { useLocale } from '@clinikit/react';
import { useSearch } from '@clinikit/react/live';
import { useDeferredValue, useState } from 'react';
import { PatientRow } from '../parts/PatientRow.tsx';
import { useWords } from '../words/useWords.ts';

/** Everybody the clinic knows, found by name or number. */
export function PatientsPage() {
  const words = useWords();
  const locale = useLocale();
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  const parameters = search === '' ? {} : /\d/.test(search) ? { identifier: search } : { name: search };
  const { state, data, truncated, isPrevious, readAgain } = useSearch('Patient', parameters, { keepPrevious: true });
  const found = [...(data?.resources ?? [])].sort((a, b) =>
    (formatHumanName(a) ?? '').localeCompare(formatHumanName(b) ?? '', locale),
  );
  return (
    <>
      <div className="heading">
        <h1>{words.patients}</h1>
        <label className="search">
          <span className="hidden">{words.findPatient}</span>
          <input
            type="search"
            placeholder={words.findPatient}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
      </div>
      {state === 'loading' && <p className="note">{words.loading}</p>}
      {state === 'failed' && (
        <p className="note" role="alert">
          {words.patientsFailed}{' '}
          <button type="button" onClick={readAgain}>
            {words.tryAgain}
          </button>
        </p>
      )}
      {data && found.length === 0 && <p className="note">{search ? words.noPatientsFound : words.noPatients}</p>}
      {data && (
        <ul className="patients" data-patients={isPrevious ? 'searching' : 'shown'}>
          {found.map((patient) => (
            <PatientRow key={patient.id} patient={patient} />
          ))}
        </ul>
      )}
      {truncated && <p className="note">{words.morePatients}</p>}
    </>
  );
}
