import type { DeletedStudy } from '@clinikit/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ForwardedRef, forwardRef, type ReactNode } from 'react';
import { Failure } from '../chart/Failure.tsx';
import { clinicKeys } from '../live/keys.ts';
import { stateOf } from '../live/listState.ts';
import { deletedStudiesQuery } from '../live/queries.ts';
import { useLiveQuery } from '../live/useLiveQuery.ts';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { formatInstant, formatLocalDate } from '../provider/dates.ts';
import { useLocale } from '../provider/language.ts';
import { type RootProps, rootProps } from '../ui/rootProps.ts';
import { type PatientsWords, usePatientsLabels } from './usePatientsLabels.ts';

/** Props of {@link DeletedStudies}. */
export interface DeletedStudiesProps extends RootProps {
  /** Of one patient; of the whole clinic without one. */
  patientId?: string | undefined;
  /** What an account is called by people; its id unless told. */
  nameOf?: ((accountId: string) => string | undefined) | undefined;
  /** Called after a study was restored. */
  onRestore?: ((studyInstanceUid: string) => void) | undefined;
  /** Words for this component alone, in place of those of the provider. */
  labels?: Partial<PatientsWords> | undefined;
}

/** What was deleted, by whom and why, and the way back. */
export const DeletedStudies = forwardRef<HTMLElement, DeletedStudiesProps>(function DeletedStudies(
  { patientId, nameOf, onRestore, labels, ...root },
  ref,
): ReactNode {
  const words = usePatientsLabels(labels);
  return <Deleted key={patientId} {...{ patientId, nameOf, onRestore, labels: words, root, rootRef: ref }} />;
});

interface DeletedProps extends Pick<DeletedStudiesProps, 'patientId' | 'nameOf' | 'onRestore'> {
  labels: PatientsWords;
  root: RootProps;
  rootRef: ForwardedRef<HTMLElement>;
}

function Deleted({ patientId, nameOf, onRestore, labels, root, rootRef }: DeletedProps): ReactNode {
  const clinic = useClinic();
  const deleted = useLiveQuery(deletedStudiesQuery(clinic, patientId));
  const { data, error, readAgain } = deleted;
  const state = stateOf(deleted, ({ studies }) => studies);
  return (
    <section
      ref={rootRef}
      {...rootProps({ 'aria-label': labels.deletedStudies, ...root }, { className: 'ck-root ck-deleted' })}
      data-state={state}
    >
      {state === 'loading' && <span className="ck-skeleton" role="status" aria-label={labels.loading} />}
      {error && <Failure error={error} labels={labels} onRetry={readAgain} />}
      {state === 'empty' && <p className="ck-quiet">{labels.noDeleted}</p>}
      <ul className="ck-choices">
        {data?.studies.map((study) => (
          <DeletedItem
            key={study.studyInstanceUid}
            {...{ study, nameOf, labels }}
            onRestore={() => {
              readAgain();
              onRestore?.(study.studyInstanceUid);
            }}
          />
        ))}
      </ul>
      {state === 'incomplete' && <p className="ck-more">{labels.moreDeleted}</p>}
    </section>
  );
}

interface DeletedItemProps extends Pick<DeletedStudiesProps, 'nameOf'> {
  study: DeletedStudy;
  labels: PatientsWords;
  onRestore: () => void;
}

function DeletedItem({ study, nameOf, labels, onRestore }: DeletedItemProps): ReactNode {
  const clinic = useClinic();
  const queries = useQueryClient();
  const locale = useLocale();
  const { studyInstanceUid, description, started, reason, deletedBy, deletedAt } = study;
  const restoring = useMutation({
    mutationFn: () => clinic.imaging.restoreStudy(studyInstanceUid),
    onSettled: () => void queries.invalidateQueries({ queryKey: clinicKeys.studiesOfAll(clinic) }),
  });
  return (
    <li className="ck-side">
      <span className="ck-choice-name">{description ?? labels.noDescription}</span>
      <span className="ck-facts">
        <span>{started ? formatLocalDate(started, locale) : labels.noDate}</span>
        <span>{labels.deletedBy(nameOf?.(deletedBy) ?? deletedBy)}</span>
        <time dateTime={deletedAt}>{formatInstant(deletedAt, locale)}</time>
      </span>
      <span>
        <span className="ck-caption">{labels.deleteReason}</span>
        {reason}
      </span>
      {restoring.error && <Failure error={restoring.error} labels={labels} />}
      <button
        type="button"
        className="ck-button"
        disabled={restoring.isPending}
        onClick={() => restoring.mutate(undefined, { onSuccess: onRestore })}
      >
        {restoring.isPending ? labels.working : labels.restore}
      </button>
    </li>
  );
}
