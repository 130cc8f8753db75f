import { formatHumanName } from '@clinikit/client/fhir';
import { useLocale } from '@clinikit/react';
import { useSearch } from '@clinikit/react/live';
import { PatientSearch } from '@clinikit/react/patients';
import { go } from '../location.ts';
import { PatientRow } from '../parts/PatientRow.tsx';
import { SeenLately } from '../parts/SeenLately.tsx';
import { may } from '../session/rights.ts';
import { useSignedIn } from '../session/SignedIn.tsx';
import { useWords } from '../words/useWords.ts';

/** Everybody the clinic knows who is the reader's to see, and the search among them. */
export function PatientsPage() {
  const words = useWords();
  const seesVisits = may(useSignedIn().person.role, 'readVisits');
  const locale = useLocale();
  const { state, data, truncated, readAgain } = useSearch('Patient');
  const found = [...(data?.resources ?? [])].sort((a, b) =>
    (formatHumanName(a) ?? '').localeCompare(formatHumanName(b) ?? '', locale),
  );
  return (
    <>
      <div className="heading">
        <h1>{words.patients}</h1>
        <PatientSearch onChoose={({ id }) => id && go(`/patients/${encodeURIComponent(id)}`)} />
      </div>
      {seesVisits && <SeenLately />}
      {seesVisits && <h2>{words.allPatients}</h2>}
      {state === 'loading' && <p className="note">{words.loading}</p>}
      {state === 'failed' && (
        <p className="note" role="alert">
          {words.patientsFailed}{' '}
          <button type="button" onClick={readAgain}>
            {words.tryAgain}
          </button>
        </p>
      )}
      {data && found.length === 0 && <p className="note">{words.noPatients}</p>}
      {data && (
        <ul className="patients" data-patients="shown">
          {found.map((patient) => (
            <PatientRow key={patient.id} patient={patient} />
          ))}
        </ul>
      )}
      {truncated && <p className="note">{words.morePatients}</p>}
    </>
  );
}
