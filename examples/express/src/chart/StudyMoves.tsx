import type { StudySummary } from '@clinikit/client';
import { formatLocalDate, useClinic, useLocale } from '@clinikit/react';
import { studiesQuery, useLiveQuery } from '@clinikit/react/live';
import { StudyFiling } from '@clinikit/react/patients';
import { type ReactNode, useState } from 'react';
import { may } from '../session/rights.ts';
import { useSignedIn } from '../session/SignedIn.tsx';
import { useWords } from '../words/useWords.ts';

const mostShown = 200;

/** For images in the wrong chart: choose a study, and say where it belongs. */
export function StudyMoves({ patientId }: { patientId: string }): ReactNode {
  const words = useWords();
  const locale = useLocale();
  const { role } = useSignedIn().person;
  const { state, data, truncated, readAgain } = useLiveQuery(studiesQuery(useClinic(), patientId, mostShown));
  // What was chosen stays until it is put away, also when it has left the chart: its way back is there.
  const [chosen, setChosen] = useState<readonly StudySummary[]>([]);
  const isChosen = ({ studyInstanceUid }: StudySummary) =>
    chosen.some((each) => each.studyInstanceUid === studyInstanceUid);
  const listed = data?.studies ?? [];
  const gone = chosen.filter((each) => !listed.some((study) => study.studyInstanceUid === each.studyInstanceUid));
  const shown = [...listed, ...gone].sort(newestFirst);
  const toggle = (study: StudySummary) =>
    setChosen((before) =>
      isChosen(study) ? before.filter((each) => each.studyInstanceUid !== study.studyInstanceUid) : [...before, study],
    );
  return (
    <section className="moves">
      <p className="lead">{words.filingLead}</p>
      {state === 'loading' && <p className="note">{words.loading}</p>}
      {state === 'failed' && (
        <p className="note" role="alert">
          {words.imagesFailed}{' '}
          <button type="button" onClick={readAgain}>
            {words.tryAgain}
          </button>
        </p>
      )}
      {data && shown.length === 0 && <p className="note">{words.noImages}</p>}
      <ul className="rows">
        {shown.map((study) => (
          <li key={study.studyInstanceUid}>
            {study.previewUrl && !gone.includes(study) && (
              <img src={study.thumbnailUrl ?? study.previewUrl} alt="" loading="lazy" />
            )}
            <span>
              <strong dir="auto">{study.description?.trim() || study.modalities.join(', ')}</strong>
              <span className="quiet">
                {study.started ? formatLocalDate(study.started, locale) : words.noStudyDate}
              </span>
            </span>
            <button type="button" className="secondary" aria-expanded={isChosen(study)} onClick={() => toggle(study)}>
              {isChosen(study) ? words.session.close : words.moveStudy}
            </button>
            {isChosen(study) && (
              <StudyFiling
                studyInstanceUid={study.studyInstanceUid}
                patientId={patientId}
                canDelete={may(role, 'deleteImages')}
              />
            )}
          </li>
        ))}
      </ul>
      {truncated && <p className="note">{words.moreStudies}</p>}
    </section>
  );
}

const newestFirst = (a: StudySummary, b: StudySummary): number =>
  (b.started ?? '').localeCompare(a.started ?? '') || a.studyInstanceUid.localeCompare(b.studyInstanceUid);
