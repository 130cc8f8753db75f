import { formatHumanName, type Patient } from '@clinikit/client';
import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useEffect, useId, useState } from 'react';
import { recordQuery } from '../live/queries.ts';
import { useSearch } from '../live/records.ts';
import { useClinic } from '../provider/ClinicProvider.tsx';
import type { ChartLabels } from '../provider/messages/messages.ts';
import { Failure } from './Failure.tsx';
import { PatientFacts } from './PatientBanner.tsx';

interface PatientSearchProps {
  /** Patients whom the server holds for likely. */
  candidatePatientIds: readonly string[];
  labels: ChartLabels;
  onChoose: (patient: Patient) => void;
}

const typingPauseMs = 250;
/** How many patients a search shows; more are told of, not hidden. */
const searchCount = 8;

/** A search box for patients; what the server suggests stands there before anything is typed. */
export function PatientSearch({ candidatePatientIds, labels, onChoose }: PatientSearchProps): ReactNode {
  const clinic = useClinic();
  const id = useId();
  const [typed, setTyped] = useState('');
  const name = usePaused(typed.trim(), typingPauseMs);
  const search = useSearch('Patient', { name, _count: searchCount }, { enabled: name.length >= 2 });
  const candidates = useQueries({ queries: candidatePatientIds.map((each) => recordQuery(clinic, 'Patient', each)) });
  const found = useDeferredValue(search.data);
  return (
    <div className="ck-search">
      <label className="ck-caption" htmlFor={id}>
        {labels.findPatient}
      </label>
      <input
        id={id}
        className="ck-field"
        type="search"
        autoComplete="off"
        placeholder={labels.findPatientHint}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {search.error && <Failure error={search.error} labels={labels} onRetry={search.readAgain} />}
      {name.length < 2 && <Candidates candidates={candidates} labels={labels} onChoose={onChoose} />}
      {name.length >= 2 && found && (
        <>
          <PatientChoices title={undefined} patients={found.resources} labels={labels} onChoose={onChoose} />
          <p className="ck-note" role="status">
            {found.resources.length === 0 ? labels.noPatientFound : found.complete ? '' : labels.morePatients}
          </p>
        </>
      )}
    </div>
  );
}

/** Whom the server holds for likely; one who could not be read is not the same as none. */
function Candidates(props: {
  candidates: readonly UseQueryResult<Patient>[];
  labels: ChartLabels;
  onChoose: (patient: Patient) => void;
}): ReactNode {
  const { candidates, labels, onChoose } = props;
  const known = candidates.flatMap(({ data }) => (data ? [data] : []));
  const failed = candidates.filter(({ data, error }) => !data && error);
  return (
    <>
      {known.length > 0 && (
        <PatientChoices title={labels.suggested} patients={known} labels={labels} onChoose={onChoose} />
      )}
      {candidates.some(({ isPending }) => isPending) && (
        <p className="ck-note" role="status">
          {labels.suggestionsLoading}
        </p>
      )}
      {failed.length > 0 && (
        <div className="ck-candidates-failed">
          <span className="ck-caption">{labels.suggestionsFailed(failed.length)}</span>
          <Failure
            error={failed[0]?.error}
            labels={labels}
            onRetry={() => {
              for (const { refetch } of failed) void refetch();
            }}
          />
        </div>
      )}
    </>
  );
}

function PatientChoices(props: {
  title: string | undefined;
  patients: readonly Patient[];
  labels: ChartLabels;
  onChoose: (patient: Patient) => void;
}): ReactNode {
  const { title, patients, labels, onChoose } = props;
  return (
    <>
      {title && <span className="ck-caption">{title}</span>}
      <ul className="ck-choices">
        {patients.map((patient) => (
          <li key={patient.id}>
            <button type="button" className="ck-choice" onClick={() => onChoose(patient)}>
              <span className="ck-choice-name">{formatHumanName(patient) ?? labels.noName}</span>
              <PatientFacts patient={patient} labels={labels} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The value after it has stood still for a while, so that not every letter becomes a request. */
function usePaused(value: string, pauseMs: number): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value, pauseMs]);
  return paused;
}
