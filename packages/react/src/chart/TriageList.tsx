import type { StudySummary } from '@clinikit/client';
import { useQueryClient } from '@tanstack/react-query';
import { forwardRef, type ReactNode } from 'react';
import { clinicKeys } from '../live/keys.ts';
import { stateOf } from '../live/listState.ts';
import { triageQuery } from '../live/queries.ts';
import { useLiveQuery } from '../live/useLiveQuery.ts';
import { type PatientsWords, usePatientsLabels } from '../patients/usePatientsLabels.ts';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { type RootProps, rootProps } from '../ui/rootProps.ts';
import { Failure } from './Failure.tsx';
import { LiveNote } from './LiveNote.tsx';
import { TriageItem } from './TriageItem.tsx';
import { useMissed } from './useMissed.ts';

/** Props of {@link TriageList}. */
export interface TriageListProps extends RootProps {
  /** Called with the study after it has been filed. */
  onFile?: ((study: StudySummary) => void) | undefined;
  /** Words for this component alone, in place of those of the provider. */
  labels?: Partial<PatientsWords> | undefined;
}

/**
 * The images that arrived without belonging to a known patient, each with a way to say whose it is.
 *
 * The root element carries `data-clinikit-triage` and `data-state` (`loading | error | empty | incomplete | ready`), and
 * `data-live` (`connecting | open | reconnecting | closed`): whether it still hears of changes.
 */
export const TriageList = forwardRef<HTMLElement, TriageListProps>(function TriageList(
  { onFile, labels, ...root },
  ref,
): ReactNode {
  const words = usePatientsLabels(labels);
  const clinic = useClinic();
  const queryClient = useQueryClient();
  const waiting = useLiveQuery(triageQuery(clinic));
  const { data, error, liveness, readAgain } = waiting;
  const { missed, setDeciding, addMissed, dismiss } = useMissed(data?.complete ? data.studies : undefined);
  const onFiled = (study: StudySummary): void => {
    readAgain();
    void queryClient.invalidateQueries({ queryKey: clinicKeys.studiesOfAll(clinic) });
    onFile?.(study);
  };
  const state = stateOf(waiting, ({ studies }) => studies);
  return (
    <section
      ref={ref}
      {...rootProps({ 'aria-label': words.triage, ...root }, { className: 'ck-root ck-triage' })}
      aria-busy={state === 'loading'}
      data-clinikit-triage
      data-state={state}
      data-live={liveness.state}
    >
      <LiveNote liveness={liveness} labels={words} />
      {state === 'loading' && <span className="ck-triage-item ck-skeleton" role="status" aria-label={words.loading} />}
      {error && <Failure error={error} labels={words} onRetry={readAgain} />}
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
});
