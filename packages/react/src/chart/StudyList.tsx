import type { ClinicEvent, StudySummary } from '@clinikit/client';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { useClinicEvents } from '../queries/clinicEvents.ts';
import { clinicKeys } from '../queries/keys.ts';
import { studiesQuery } from '../queries/options.ts';
import { useReadAgain } from '../queries/useReadAgain.ts';
import { Failure } from './Failure.tsx';
import { LiveNote } from './LiveNote.tsx';
import { type ChartLabels, chartLabels } from './labels.ts';
import { StudyCard } from './StudyCard.tsx';

/** Props of {@link StudyList}. */
export interface StudyListProps {
  /** Whose studies; while there is none, the list asks for one. */
  patientId?: string | undefined;
  /** Called with the study that the user opens; without it the cards are not buttons. */
  onOpen?: ((study: StudySummary) => void) | undefined;
  /** Words in another language. */
  labels?: Partial<ChartLabels> | undefined;
}

const firstCount = 50;

/**
 * A patient's studies, newest first; a study that is filed while the list is open appears by itself and is marked.
 *
 * The root element carries `data-clinikit-studies` and `data-state` (`no-patient | loading | error | empty | incomplete | ready`),
 * and `data-live` (`connecting | open | reconnecting | closed`): whether it still hears of changes.
 */
export function StudyList({ patientId, onOpen, labels }: StudyListProps): ReactNode {
  const words = { ...chartLabels, ...labels };
  if (!patientId) {
    return (
      <section className="ck-root ck-studies" aria-label={words.studies} data-clinikit-studies data-state="no-patient">
        <p className="ck-quiet">{words.noPatientChosen}</p>
      </section>
    );
  }
  // Another patient gets a new list, so that nothing of the previous one is kept.
  return <PatientStudies key={patientId} patientId={patientId} onOpen={onOpen} labels={words} />;
}

interface PatientStudiesProps {
  patientId: string;
  onOpen: StudyListProps['onOpen'];
  labels: ChartLabels;
}

function PatientStudies({ patientId, onOpen, labels }: PatientStudiesProps): ReactNode {
  const clinic = useClinic();
  const readAgain = useReadAgain(clinicKeys.studies(clinic, patientId));
  const [count, setCount] = useState(firstCount);
  const [arrived, setArrived] = useState<ReadonlySet<string>>(new Set());
  const query = useQuery({
    ...studiesQuery(clinic, patientId, count),
    // Only a longer list of this same patient may stand in while it is fetched.
    placeholderData: (previous) => previous,
  });
  const live = useClinicEvents(clinic, (event) => {
    if (event !== 'opened' && !concerns(event, patientId)) return;
    if (event !== 'opened' && event.type === 'study.filed' && event.studyInstanceUid) {
      const uid = event.studyInstanceUid;
      setArrived((before) => new Set([...before, uid]));
    }
    readAgain();
  });

  const { data, error, isPending } = query;
  const state = isPending ? 'loading' : !data ? 'error' : stateOf(data);
  return (
    <section
      className="ck-root ck-studies"
      aria-label={labels.studies}
      aria-busy={isPending}
      data-clinikit-studies
      data-state={state}
      data-live={live.state}
    >
      <LiveNote live={live} labels={labels} />
      {isPending && <StudySkeleton label={labels.loading} />}
      {error && <Failure error={error} labels={labels} onRetry={() => void query.refetch()} />}
      {state === 'empty' && <p className="ck-quiet">{labels.noStudies}</p>}
      {data && data.studies.length > 0 && (
        <ul className="ck-study-grid">
          {data.studies.map((study) => (
            <li key={study.studyInstanceUid}>
              <StudyCard study={study} isNew={arrived.has(study.studyInstanceUid)} labels={labels} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
      {state === 'incomplete' && data && (
        <p className="ck-more">
          {labels.moreStudies(data.studies.length)}
          <button type="button" className="ck-button" onClick={() => setCount((before) => before * 2)}>
            {labels.showMore}
          </button>
        </p>
      )}
    </section>
  );
}

const concerns = (event: ClinicEvent, patientId: string): boolean =>
  (event.type === 'study.filed' || event.type === 'study.moved') &&
  (event.patientId === undefined || event.patientId === patientId);

const stateOf = (data: { studies: readonly unknown[]; complete: boolean }): 'empty' | 'incomplete' | 'ready' =>
  !data.complete ? 'incomplete' : data.studies.length === 0 ? 'empty' : 'ready';

function StudySkeleton({ label }: { label: string }): ReactNode {
  return (
    <div className="ck-study-grid" role="status" aria-label={label}>
      {['first', 'second', 'third'].map((place) => (
        <span key={place} className="ck-study ck-skeleton" />
      ))}
    </div>
  );
}
