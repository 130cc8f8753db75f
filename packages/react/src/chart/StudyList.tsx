import type { StudySummary } from '@clinikit/client';
import { type ForwardedRef, forwardRef, type ReactNode, useState } from 'react';
import { stateOf } from '../live/listState.ts';
import { studiesQuery } from '../live/queries.ts';
import { useClinicEvents } from '../live/useClinicEvents.ts';
import { useLiveQuery } from '../live/useLiveQuery.ts';
import { useClinic } from '../provider/ClinicProvider.tsx';
import type { ChartLabels } from '../provider/messages/messages.ts';
import { type RootProps, rootProps } from '../ui/rootProps.ts';
import { Failure } from './Failure.tsx';
import { LiveNote } from './LiveNote.tsx';
import { StudyCard } from './StudyCard.tsx';
import { StudyDownloadButton } from './StudyDownloadButton.tsx';
import { useChartLabels } from './useChartLabels.ts';

/** Props of {@link StudyList}. */
export interface StudyListProps extends RootProps {
  /** Whose studies; while there is none, the list asks for one. */
  patientId?: string | undefined;
  /** Called with the study that the user opens; without it the cards are not buttons. */
  onOpen?: ((study: StudySummary) => void) | undefined;
  /** Whether studies can be downloaded from here; yes unless told. */
  canDownload?: boolean | undefined;
  /** Words for this component alone, in place of those of the provider. */
  labels?: Partial<ChartLabels> | undefined;
}

const firstCount = 50;

/**
 * A patient's studies, newest first; a study that is filed while the list is open appears by itself and is marked.
 *
 * The root element carries `data-clinikit-studies` and `data-state` (`no-patient | loading | error | empty | incomplete | ready`),
 * and `data-live` (`connecting | open | reconnecting | closed`): whether it still hears of changes.
 */
export const StudyList = forwardRef<HTMLElement, StudyListProps>(function StudyList(
  { patientId, onOpen, canDownload = true, labels, ...root },
  ref,
): ReactNode {
  const words = useChartLabels(labels);
  const named = { 'aria-label': words.studies, ...root };
  if (!patientId) {
    return (
      <section
        ref={ref}
        {...rootProps(named, { className: 'ck-root ck-studies' })}
        data-clinikit-studies
        data-state="no-patient"
      >
        <p className="ck-quiet">{words.noPatientChosen}</p>
      </section>
    );
  }
  // Another patient gets a new list, so that nothing of the previous one is kept.
  return (
    <PatientStudies key={patientId} {...{ patientId, onOpen, canDownload, labels: words }} root={named} rootRef={ref} />
  );
});

interface PatientStudiesProps {
  patientId: string;
  onOpen: StudyListProps['onOpen'];
  canDownload: boolean;
  labels: ChartLabels;
  root: RootProps;
  rootRef: ForwardedRef<HTMLElement>;
}

function PatientStudies({ patientId, onOpen, canDownload, labels, root, rootRef }: PatientStudiesProps): ReactNode {
  const clinic = useClinic();
  const [count, setCount] = useState(firstCount);
  const [arrived, setArrived] = useState<ReadonlySet<string>>(new Set());
  // The shorter list of this same patient stands in while a longer one is fetched.
  const studies = useLiveQuery(studiesQuery(clinic, patientId, count), { keepPrevious: true });
  useClinicEvents(clinic, (event) => {
    if (event === 'opened' || event.type !== 'study.filed' || event.patientId !== patientId) return;
    const uid = event.studyInstanceUid;
    if (uid !== undefined) setArrived((before) => new Set([...before, uid]));
  });

  const { data, error, liveness } = studies;
  const state = stateOf(studies, (list) => list.studies);
  return (
    <section
      ref={rootRef}
      {...rootProps(root, { className: 'ck-root ck-studies' })}
      aria-busy={state === 'loading'}
      data-clinikit-studies
      data-state={state}
      data-live={liveness.state}
    >
      <LiveNote liveness={liveness} labels={labels} />
      {state === 'loading' && <StudySkeleton label={labels.loading} />}
      {error && <Failure error={error} labels={labels} onRetry={studies.readAgain} />}
      {state === 'empty' && <p className="ck-quiet">{labels.noStudies}</p>}
      {data && data.studies.length > 0 && (
        <ul className="ck-study-grid">
          {data.studies.map((study) => (
            <li key={study.studyInstanceUid} className="ck-study-place">
              <StudyCard study={study} isNew={arrived.has(study.studyInstanceUid)} labels={labels} onOpen={onOpen} />
              {canDownload && <StudyDownloadButton study={study} labels={labels} />}
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

function StudySkeleton({ label }: { label: string }): ReactNode {
  return (
    <div className="ck-study-grid" role="status" aria-label={label}>
      {['first', 'second', 'third'].map((place) => (
        <span key={place} className="ck-study ck-skeleton" />
      ))}
    </div>
  );
}
