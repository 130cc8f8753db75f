import { useMutation } from '@tanstack/react-query';
import { forwardRef, type ReactNode } from 'react';
import { Failure } from '../chart/Failure.tsx';
import { useChartLabels } from '../chart/useChartLabels.ts';
import { stateOf } from '../live/listState.ts';
import { failedJobsQuery } from '../live/queries.ts';
import { useLiveQuery } from '../live/useLiveQuery.ts';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { formatInstant } from '../provider/dates.ts';
import { useLocale } from '../provider/language.ts';
import type { AdminLabels } from '../provider/messages/adminLabels.ts';
import { type RootProps, rootProps } from '../ui/rootProps.ts';
import { useAdminLabels } from './useAdminLabels.ts';

/** Props of {@link FailedJobList}. */
export interface FailedJobListProps extends RootProps {
  /** Words for this component alone, in place of those of the provider. */
  labels?: Partial<AdminLabels> | undefined;
}

/**
 * Work that failed for good, with one button that has all of it tried again.
 *
 * The root element carries `data-clinikit-failed-jobs` and `data-state` (`loading | error | empty | incomplete | ready`).
 */
export const FailedJobList = forwardRef<HTMLElement, FailedJobListProps>(function FailedJobList(
  { labels, ...root },
  ref,
): ReactNode {
  const words = useAdminLabels(labels);
  const common = useChartLabels(undefined);
  const clinic = useClinic();
  const locale = useLocale();
  const failed = useLiveQuery(failedJobsQuery(clinic));
  const { data, error, truncated, readAgain } = failed;
  const retrying = useMutation({ mutationFn: () => clinic.admin.retryFailedJobs(), onSettled: readAgain });
  const state = stateOf(failed, ({ jobs }) => jobs);
  return (
    <section
      ref={ref}
      {...rootProps({ 'aria-label': words.failedJobs, ...root }, { className: 'ck-root ck-admin' })}
      aria-busy={state === 'loading'}
      data-clinikit-failed-jobs
      data-state={state}
    >
      {state === 'loading' && <span className="ck-admin-card ck-skeleton" role="status" aria-label={common.loading} />}
      {error && <Failure error={error} labels={common} onRetry={readAgain} />}
      {retrying.error && <Failure error={retrying.error} labels={common} />}
      <p className="ck-note" role="status">
        {retrying.data !== undefined && words.retried(retrying.data)}
      </p>
      {state === 'empty' && <p className="ck-quiet">{words.noFailedJobs}</p>}
      {data && state !== 'empty' && (
        <>
          <div className="ck-table-frame">
            <table className="ck-table">
              <thead>
                <tr>
                  <th scope="col">{words.job}</th>
                  <th scope="col">{words.problem}</th>
                  <th scope="col">{words.jobFrom}</th>
                  <th scope="col">{words.when}</th>
                  <th scope="col" className="ck-number">
                    {words.attempts}
                  </th>
                </tr>
              </thead>
              <tbody>
                {data.jobs.map((job) => (
                  <tr key={`${job.source} ${job.messageId}`}>
                    <td>{words.jobKind(job.kind)}</td>
                    <td>{job.error ? words.jobError(job.error) : ''}</td>
                    <td dir="auto">{job.source}</td>
                    <td>{formatInstant(job.receivedAt, locale)}</td>
                    <td className="ck-number">{job.attempts}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {truncated && <p className="ck-more">{words.moreFailedJobs}</p>}
          <button
            type="button"
            className="ck-button"
            data-kind="primary"
            disabled={retrying.isPending}
            onClick={() => retrying.mutate()}
          >
            {retrying.isPending ? words.retrying : words.retryAll}
          </button>
        </>
      )}
    </section>
  );
});
