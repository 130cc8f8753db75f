import type { StudySummary } from '@clinikit/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { useClinicEvents } from '../queries/clinicEvents.ts';
import { clinicKeys } from '../queries/keys.ts';
import { triageQuery } from '../queries/options.ts';
import { useReadAgain } from '../queries/useReadAgain.ts';
import { Failure } from './Failure.tsx';
import { LiveNote } from './LiveNote.tsx';
import { type ChartLabels, chartLabels } from './labels.ts';
import { TriageItem } from './TriageItem.tsx';
import { useMissed } from './useMissed.ts';

/** Props of {@link TriageList}. */
export interface TriageListProps {
  /** Called with the study after it has been filed. */
  onFile?: ((study: StudySummary) => void) | undefined;
  /** Words in another language. */
  labels?: Partial<ChartLabels> | undefined;
}

/**
 * The images that arrived without belonging to a known patient, each with a way to say whose it is.
 *
 * The root element carries `data-clinikit-triage` and `data-state` (`loading | error | empty | incomplete | ready`), and
 * `data-live` (`connecting | open | reconnecting | closed`): whether it still hears of changes.
 */
export function TriageList({ onFile, labels }: TriageListProps): ReactNode {
  const words = { ...chartLabels, ...labels };
  const clinic = useClinic();
  const queryClient = useQueryClient();
  const { data, error, isPending, refetch } = useQuery(triageQuery(clinic));
  const readAgain = useReadAgain(clinicKeys.triage(clinic));
  const live = useClinicEvents(clinic, (event) => {
    if (event !== 'opened' && event.type !== 'study.triaged' && event.type !== 'study.filed') return;
    readAgain();
  });
  const { missed, setDeciding, addMissed, dismiss } = useMissed(data?.complete ? data.studies : undefined);
  const onFiled = (study: StudySummary): void => {
    readAgain();
    void queryClient.invalidateQueries({ queryKey: clinicKeys.studiesOfAll(clinic) });
    onFile?.(study);
  };
  const settled = data && (!data.complete ? 'incomplete' : data.studies.length === 0 ? 'empty' : 'ready');
  const state = isPending ? 'loading' : (settled ?? 'error');
  return (
    <section
      className="ck-root ck-triage"
      aria-label={words.triage}
      aria-busy={isPending}
      data-clinikit-triage
      data-state={state}
      data-live={live.state}
    >
      <LiveNote live={live} labels={words} />
      {isPending && <span className="ck-triage-item ck-skeleton" role="status" aria-label={words.loading} />}
      {error && <Failure error={error} labels={words} onRetry={() => void refetch()} />}
      {missed.length > 0 && (
        <div className="ck-missed" role="alert">
          <span>
            {missed.map(({ studyInstanceUid, name, patientCreated }) => (
              <p key={studyInstanceUid}>
                {words.filedMeanwhileOf(name)} {patientCreated && words.patientRemains}
              </p>
            ))}
          </span>
          <button type="button" className="ck-button" onClick={dismiss}>
            {words.dismiss}
          </button>
        </div>
      )}
      {state === 'empty' && <p className="ck-quiet">{words.nothingInTriage}</p>}
      {data && (
        <ul className="ck-triage-list">
          {data.studies.map((study) => (
            <li key={study.studyInstanceUid}>
              <TriageItem
                study={study}
                labels={words}
                onFiled={onFiled}
                onDeciding={setDeciding}
                onConflict={(name, patientCreated) => {
                  addMissed({ studyInstanceUid: study.studyInstanceUid, name, patientCreated });
                  readAgain();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {state === 'incomplete' && <p className="ck-more">{words.moreInTriage}</p>}
    </section>
  );
}
