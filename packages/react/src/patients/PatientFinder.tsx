import type { Patient } from '@clinikit/client';
import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { Failure } from '../chart/Failure.tsx';
import { recordQuery } from '../live/queries.ts';
import { useSearch } from '../live/records.ts';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { useLocale } from '../provider/language.ts';
import { PatientChoices, walk } from './PatientChoices.tsx';
import { patientQuery } from './patientQuery.ts';
import { targetOf } from './replaced.ts';
import type { PatientsWords } from './usePatientsLabels.ts';
import { usePaused } from './usePaused.ts';

interface PatientFinderProps {
  labels: PatientsWords;
  onChoose: (patient: Patient) => void;
  /** What stands above the field. */
  title?: string | undefined;
  /** Patients whom the server holds for likely. */
  candidatePatientIds?: readonly string[] | undefined;
  /** Nobody looks for the patient whose record is open. */
  except?: string | undefined;
  autoFocus?: boolean | undefined;
}

/** What a search says of itself as `data-state`. */
type FinderState = 'idle' | 'loading' | 'error' | 'empty' | 'incomplete' | 'ready';

/** Between two letters of somebody who types fast. */
const typingPauseMs = 40;
/** How many patients a search shows; more are told of, not hidden. */
const searchCount = 8;

/** A search for patients by name, number or birth date; what the server suggests stands there before anything is typed. */
export function PatientFinder(props: PatientFinderProps): ReactNode {
  const { labels, onChoose, title = labels.findPatient, candidatePatientIds = [], except, autoFocus } = props;
  const id = useId();
  const locale = useLocale();
  const [typed, setTyped] = useState('');
  const paused = usePaused(typed, typingPauseMs);
  const query = patientQuery(paused, locale);
  const search = useSearch(
    'Patient',
    { ...query, _count: searchCount },
    { enabled: query !== undefined, keepPrevious: true },
  );
  // A record that was merged is found under the one that stands for it.
  const found = (search.data?.resources ?? []).filter((one) => targetOf(one) === undefined && one.id !== except);
  const isSettled = typed === paused && search.data !== undefined && !search.isPrevious;
  const state = stateOf(query !== undefined, search, found.length);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const [only] = found;
    if (event.key === 'Escape' && typed !== '') {
      event.stopPropagation();
      setTyped('');
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // Never somebody who was found by what was typed before.
      if (isSettled && found.length === 1 && only && !search.truncated) onChoose(only);
    } else walk(event);
  };
  return (
    <div className="ck-search" data-state={state}>
      <label className="ck-caption" htmlFor={id}>
        {title}
      </label>
      <input
        id={id}
        className="ck-field"
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={labels.searchHint}
        aria-describedby={`${id}-hint`}
        // biome-ignore lint/a11y/noAutofocus: whoever opens a search types at once, and asked for it
        autoFocus={autoFocus}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span id={`${id}-hint`} hidden>
        {labels.searchKeys}
      </span>
      {query !== undefined && search.error && (
        <Failure error={search.error} labels={labels} onRetry={search.readAgain} />
      )}
      {query === undefined && <Candidates ids={candidatePatientIds} labels={labels} onChoose={onChoose} />}
      {query !== undefined && search.data && (
        <PatientChoices patients={found} labels={labels} isPrevious={!isSettled} onChoose={onChoose} />
      )}
      <p className="ck-note" role="status">
        {noteOf(state, isSettled, found.length, labels)}
      </p>
    </div>
  );
}

function stateOf(
  isAsked: boolean,
  { state, truncated }: { state: string; truncated: boolean },
  count: number,
): FinderState {
  if (!isAsked) return 'idle';
  if (state === 'failed') return 'error';
  if (state === 'loading') return 'loading';
  if (truncated) return 'incomplete';
  return count === 0 ? 'empty' : 'ready';
}

function noteOf(state: FinderState, isSettled: boolean, count: number, labels: PatientsWords): string {
  if (state === 'loading') return labels.searching;
  if (!isSettled) return '';
  if (state === 'empty') return labels.noPatientFound;
  if (state === 'incomplete') return labels.moreFound;
  return state === 'ready' ? labels.found(count) : '';
}

/** Whom the server holds for likely; one who could not be read is not the same as none. */
function Candidates(props: {
  ids: readonly string[];
  labels: PatientsWords;
  onChoose: (patient: Patient) => void;
}): ReactNode {
  const { ids, labels, onChoose } = props;
  const clinic = useClinic();
  const candidates: readonly UseQueryResult<Patient>[] = useQueries({
    queries: ids.map((each) => recordQuery(clinic, 'Patient', each)),
  });
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
