import { formatHumanName, type Patient } from '@clinikit/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ForwardedRef, forwardRef, type ReactNode, useState } from 'react';
import { Failure } from '../chart/Failure.tsx';
import { clinicKeys } from '../live/keys.ts';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { type RootProps, rootProps } from '../ui/rootProps.ts';
import { DeletionReason } from './DeletionReason.tsx';
import { PatientFacts } from './PatientFacts.tsx';
import { PatientFinder } from './PatientFinder.tsx';
import { type PatientsWords, usePatientsLabels } from './usePatientsLabels.ts';

/** What was done with a study. */
export type StudyMove = 'refiled' | 'sentBack' | 'deleted';

/** Props of {@link StudyFiling}. */
export interface StudyFilingProps extends RootProps {
  studyInstanceUid: string;
  /** Under whom the study is filed. */
  patientId: string;
  /** Whether deleting is offered: `false` for those who may not; it is unless told. */
  canDelete?: boolean | undefined;
  /** Called after the study has left the patient. */
  onMove?: ((move: StudyMove) => void) | undefined;
  /** Words for this component alone, in place of those of the provider. */
  labels?: Partial<PatientsWords> | undefined;
}

/** For a study in the wrong place: to another patient, back to triage, or away, each with a way back. */
export const StudyFiling = forwardRef<HTMLElement, StudyFilingProps>(function StudyFiling(
  { studyInstanceUid, patientId, canDelete = true, onMove, labels, ...root },
  ref,
): ReactNode {
  const words = usePatientsLabels(labels);
  return (
    <Filing
      key={`${studyInstanceUid} ${patientId}`}
      {...{ studyInstanceUid, patientId, canDelete, onMove, labels: words, root, rootRef: ref }}
    />
  );
});

type Step = { name: 'idle' | 'refile' | 'delete' } | { name: 'confirm'; patient: Patient };
type Wanted = { to: string | null } | { reason: string };
interface Done {
  readonly move: StudyMove;
  /** Where the study is now; undefined for a deleted one. */
  readonly at: string | null | undefined;
}

interface FilingProps extends Pick<StudyFilingProps, 'studyInstanceUid' | 'patientId' | 'onMove'> {
  canDelete: boolean;
  labels: PatientsWords;
  root: RootProps;
  rootRef: ForwardedRef<HTMLElement>;
}

function Filing({ studyInstanceUid, patientId, canDelete, onMove, labels, root, rootRef }: FilingProps): ReactNode {
  const clinic = useClinic();
  const queries = useQueryClient();
  const [step, setStep] = useState<Step>({ name: 'idle' });
  const [done, setDone] = useState<Done>();
  const settled = () => {
    void queries.invalidateQueries({ queryKey: clinicKeys.studiesOfAll(clinic) });
    void queries.invalidateQueries({ queryKey: clinicKeys.triage(clinic) });
  };
  const moving = useMutation({
    mutationFn: async (wanted: Wanted): Promise<Done> => {
      const from = patientId;
      if ('reason' in wanted) {
        await clinic.imaging.deleteStudy({ studyInstanceUid, from, reason: wanted.reason });
        return { move: 'deleted', at: undefined };
      }
      await clinic.imaging.fileStudy({ studyInstanceUid, from, patientId: wanted.to });
      return { move: wanted.to === null ? 'sentBack' : 'refiled', at: wanted.to };
    },
    onSettled: settled,
  });
  const undoing = useMutation({
    mutationFn: async ({ at }: Done) => {
      if (at === undefined) await clinic.imaging.restoreStudy(studyInstanceUid);
      else await clinic.imaging.fileStudy({ studyInstanceUid, from: at, patientId });
    },
    onSettled: settled,
  });
  const move = (wanted: Wanted): void =>
    moving.mutate(wanted, {
      onSuccess: (result) => {
        setDone(result);
        setStep({ name: 'idle' });
        onMove?.(result.move);
      },
    });
  const isBusy = moving.isPending || undoing.isPending;
  const error = undoing.error ?? moving.error;
  const idle = () => setStep({ name: 'idle' });
  return (
    <section
      ref={rootRef}
      {...rootProps({ 'aria-label': labels.studyActions, ...root }, { className: 'ck-root ck-filing' })}
      data-state={isBusy ? 'saving' : (done?.move ?? step.name)}
    >
      {error && <Failure error={error} labels={labels} conflict={labels.filedElsewhere} />}
      {done && (
        <div className="ck-done" role="status">
          <span>{labels[done.move]}</span>
          <button
            type="button"
            className="ck-button"
            disabled={isBusy}
            onClick={() => undoing.mutate(done, { onSuccess: () => setDone(undefined) })}
          >
            {undoing.isPending ? labels.undoing : labels.undo}
          </button>
        </div>
      )}
      {!done && step.name === 'idle' && (
        <div className="ck-actions">
          <button type="button" className="ck-button" disabled={isBusy} onClick={() => setStep({ name: 'refile' })}>
            {labels.refile}
          </button>
          <button type="button" className="ck-button" disabled={isBusy} onClick={() => move({ to: null })}>
            {moving.isPending ? labels.working : labels.sendBack}
          </button>
          {canDelete && (
            <button
              type="button"
              className="ck-button"
              data-kind="danger"
              disabled={isBusy}
              onClick={() => setStep({ name: 'delete' })}
            >
              {labels.deleteStudy}
            </button>
          )}
        </div>
      )}
      {!done && step.name === 'refile' && (
        <div className="ck-confirm">
          <PatientFinder
            labels={labels}
            title={labels.refileTitle}
            except={patientId}
            onChoose={(patient) => setStep({ name: 'confirm', patient })}
          />
          <button type="button" className="ck-button" onClick={idle}>
            {labels.cancel}
          </button>
        </div>
      )}
      {!done && step.name === 'confirm' && (
        <fieldset className="ck-confirm" aria-label={labels.confirmTitle}>
          <strong>{labels.confirmTitle}</strong>
          <div className="ck-side">
            <span className="ck-caption">{labels.belongsTo}</span>
            <span className="ck-choice-name">{formatHumanName(step.patient) ?? labels.noName}</span>
            <PatientFacts patient={step.patient} labels={labels} />
          </div>
          <div className="ck-actions">
            <button
              type="button"
              className="ck-button"
              data-kind="primary"
              disabled={isBusy}
              onClick={() => move({ to: step.patient.id ?? '' })}
            >
              {moving.isPending ? labels.filing : labels.fileUnder}
            </button>
            <button type="button" className="ck-button" disabled={isBusy} onClick={idle}>
              {labels.cancel}
            </button>
          </div>
        </fieldset>
      )}
      {!done && step.name === 'delete' && (
        <DeletionReason labels={labels} isBusy={isBusy} onDelete={(reason) => move({ reason })} onCancel={idle} />
      )}
    </section>
  );
}
