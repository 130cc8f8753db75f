import { forwardRef, type ReactNode } from 'react';
import { Failure } from '../chart/Failure.tsx';
import { useChartLabels } from '../chart/useChartLabels.ts';
import { stateOf } from '../live/listState.ts';
import { quarantineQuery } from '../live/queries.ts';
import { useLiveQuery } from '../live/useLiveQuery.ts';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { formatInstant } from '../provider/dates.ts';
import { useLocale } from '../provider/language.ts';
import type { AdminLabels } from '../provider/messages/adminLabels.ts';
import { formatBytes } from '../ui/formatBytes.ts';
import { type RootProps, rootProps } from '../ui/rootProps.ts';
import { useAdminLabels } from './useAdminLabels.ts';

/** Props of {@link SetAsideList}. */
export interface SetAsideListProps extends RootProps {
  /** Words for this component alone, in place of those of the provider. */
  labels?: Partial<AdminLabels> | undefined;
}

/**
 * Files that arrived and could not be filed, each with the reason.
 *
 * The root element carries `data-clinikit-set-aside` and `data-state` (`loading | error | empty | incomplete | ready`).
 */
export const SetAsideList = forwardRef<HTMLElement, SetAsideListProps>(function SetAsideList(
  { labels, ...root },
  ref,
): ReactNode {
  const words = useAdminLabels(labels);
  const common = useChartLabels(undefined);
  const locale = useLocale();
  const aside = useLiveQuery(quarantineQuery(useClinic()));
  const { data, error, truncated, readAgain } = aside;
  const state = stateOf(aside, ({ items }) => items);
  return (
    <section
      ref={ref}
      {...rootProps({ 'aria-label': words.setAside, ...root }, { className: 'ck-root ck-admin' })}
      aria-busy={state === 'loading'}
      data-clinikit-set-aside
      data-state={state}
    >
      {state === 'loading' && <span className="ck-admin-card ck-skeleton" role="status" aria-label={common.loading} />}
      {error && <Failure error={error} labels={common} onRetry={readAgain} />}
      {state === 'empty' && <p className="ck-quiet">{words.nothingSetAside}</p>}
      {data && state !== 'empty' && (
        <>
          <p className="ck-note">{words.setAsideHint}</p>
          <div className="ck-table-frame">
            <table className="ck-table">
              <thead>
                <tr>
                  <th scope="col">{words.reason}</th>
                  <th scope="col">{words.jobFrom}</th>
                  <th scope="col">{words.when}</th>
                  <th scope="col" className="ck-number">
                    {words.size}
                  </th>
                </tr>
              </thead>
              <tbody>
                {data.items.map((item) => (
                  <tr key={item.id}>
                    <td>{words.setAsideReason(item.reason)}</td>
                    <td dir="auto">{item.source}</td>
                    <td>{formatInstant(item.receivedAt, locale)}</td>
                    <td className="ck-number">
                      {item.sizeBytes === undefined ? '' : formatBytes(item.sizeBytes, locale)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {truncated && <p className="ck-more">{words.moreSetAside}</p>}
        </>
      )}
    </section>
  );
});
