import type { ImageSource } from '@clinikit/client';
import { forwardRef, type ReactNode } from 'react';
import { Failure } from '../chart/Failure.tsx';
import { useChartLabels } from '../chart/useChartLabels.ts';
import { stateOf } from '../live/listState.ts';
import { sourcesQuery } from '../live/queries.ts';
import { useLiveQuery } from '../live/useLiveQuery.ts';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { formatInstant } from '../provider/dates.ts';
import { useLocale } from '../provider/language.ts';
import type { AdminLabels } from '../provider/messages/adminLabels.ts';
import { GoodIcon, WarningIcon } from '../ui/icons.ts';
import { type RootProps, rootProps } from '../ui/rootProps.ts';
import { useAdminLabels } from './useAdminLabels.ts';

/** Props of {@link SourceList}. */
export interface SourceListProps extends RootProps {
  /** Words for this component alone, in place of those of the provider. */
  labels?: Partial<AdminLabels> | undefined;
}

/**
 * The clinic's Orthancs: whether each answers now, what waits, and the machines that it speaks to.
 *
 * The root element carries `data-clinikit-sources` and `data-state` (`loading | error | empty | ready`).
 */
export const SourceList = forwardRef<HTMLElement, SourceListProps>(function SourceList(
  { labels, ...root },
  ref,
): ReactNode {
  const words = useAdminLabels(labels);
  const common = useChartLabels(undefined);
  const sources = useLiveQuery(sourcesQuery(useClinic()));
  const { data, error, readAgain } = sources;
  const state = stateOf(sources, (list) => list.sources);
  return (
    <section
      ref={ref}
      {...rootProps({ 'aria-label': words.sources, ...root }, { className: 'ck-root ck-admin' })}
      aria-busy={state === 'loading'}
      data-clinikit-sources
      data-state={state}
    >
      {state === 'loading' && <span className="ck-admin-card ck-skeleton" role="status" aria-label={common.loading} />}
      {error && <Failure error={error} labels={common} onRetry={readAgain} />}
      {state === 'empty' && <p className="ck-quiet">{words.noSources}</p>}
      {state === 'ready' && data && (
        <>
          <ul className="ck-admin-list">
            {data.sources.map((source) => (
              <Source key={source.id} source={source} words={words} />
            ))}
          </ul>
          <button type="button" className="ck-button" onClick={readAgain}>
            {words.askAgain}
          </button>
        </>
      )}
    </section>
  );
});

function Source({ source, words }: { source: ImageSource; words: AdminLabels }): ReactNode {
  const locale = useLocale();
  const { id, name, version, state, waiting, failed, lastReceivedAt, machines } = source;
  return (
    <li className="ck-admin-card" data-source-state={state}>
      <div className="ck-admin-head">
        <strong dir="auto">{name ?? id}</strong>
        <span className="ck-admin-state" data-tone={state === 'answers' ? 'good' : 'danger'}>
          {state === 'answers' ? <GoodIcon /> : <WarningIcon />}
          {state === 'answers' ? words.answers : words.silent}
        </span>
      </div>
      {state === 'silent' && <p className="ck-note">{words.silentHint}</p>}
      <p className="ck-admin-facts">
        <span>
          {lastReceivedAt ? words.lastReceived(formatInstant(lastReceivedAt, locale)) : words.nothingReceived}
        </span>
        <span>{words.waiting(waiting)}</span>
        {failed > 0 && <span data-tone="danger">{words.failed(failed)}</span>}
        {version && <span>{words.version(version)}</span>}
      </p>
      {state === 'answers' && (
        <p className="ck-admin-facts">
          <span className="ck-caption">{words.machines}</span>
          {machines.length === 0 && <span>{words.noMachines}</span>}
          {machines.map(({ name: machine, aeTitle }) => (
            <span key={machine} dir="auto">
              {aeTitle && aeTitle !== machine ? `${machine} (${aeTitle})` : machine}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
