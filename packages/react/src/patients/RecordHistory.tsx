import type { FhirPage, FhirResources, FhirResourceType } from '@clinikit/client';
import { useMutation } from '@tanstack/react-query';
import { type ForwardedRef, forwardRef, type ReactNode, useState } from 'react';
import { Failure } from '../chart/Failure.tsx';
import { historyQuery } from '../live/queries.ts';
import { useLiveQuery } from '../live/useLiveQuery.ts';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { formatInstant } from '../provider/dates.ts';
import { useLocale } from '../provider/language.ts';
import { type RootProps, rootProps } from '../ui/rootProps.ts';
import { elementText } from './elementText.ts';
import { recordDifferences } from './recordDifferences.ts';
import { type PatientsWords, usePatientsLabels } from './usePatientsLabels.ts';
import { useVersionAuthors } from './useVersionAuthors.ts';

type AnyRecord = FhirResources[FhirResourceType];

/** Props of {@link RecordHistory}. */
export interface RecordHistoryProps extends RootProps {
  /** `Patient` unless told. */
  type?: FhirResourceType | undefined;
  recordId: string;
  /** Who wrote a version, where the host knows it; without it the audit trail is asked, where the reader may see that. */
  authorOf?: ((version: { versionId: string; lastUpdated: string }) => string | undefined) | undefined;
  /** Words for this component alone, in place of those of the provider. */
  labels?: Partial<PatientsWords> | undefined;
}

/** How a record came to say what it says: every version, when it was written, by whom, and what it changed. */
export const RecordHistory = forwardRef<HTMLElement, RecordHistoryProps>(function RecordHistory(
  { type = 'Patient', recordId, authorOf, labels, ...root },
  ref,
): ReactNode {
  const words = usePatientsLabels(labels);
  return <History key={`${type} ${recordId}`} {...{ type, recordId, authorOf, labels: words, root, rootRef: ref }} />;
});

interface HistoryProps extends Pick<RecordHistoryProps, 'recordId' | 'authorOf'> {
  type: FhirResourceType;
  labels: PatientsWords;
  root: RootProps;
  rootRef: ForwardedRef<HTMLElement>;
}

function History({ type, recordId, authorOf, labels, root, rootRef }: HistoryProps): ReactNode {
  const clinic = useClinic();
  const live = useLiveQuery(historyQuery(clinic, type, recordId));
  const [earlier, setEarlier] = useState<readonly FhirPage<AnyRecord>[]>([]);
  const pages: readonly FhirPage<AnyRecord>[] = live.data ? [live.data, ...earlier] : [];
  const versions = pages.flatMap(({ resources }) => resources);
  const next = pages.at(-1)?.next;
  const authors = useVersionAuthors(type, recordId, versions, authorOf === undefined);
  const reading = useMutation({ mutationFn: async () => next?.() });
  const state = live.data ? (next ? 'incomplete' : 'ready') : live.state === 'failed' ? 'error' : 'loading';
  return (
    <section
      ref={rootRef}
      {...rootProps({ 'aria-label': labels.history, ...root }, { className: 'ck-root ck-history' })}
      data-state={state}
    >
      {state === 'loading' && <span className="ck-skeleton" role="status" aria-label={labels.loading} />}
      {live.error && <Failure error={live.error} labels={labels} onRetry={live.readAgain} />}
      {live.data && authors.hasFailed && (
        <p className="ck-note" role="status">
          {labels.authorsFailed}
        </p>
      )}
      {live.data && versions.length === 0 && <p className="ck-quiet">{labels.historyEmpty}</p>}
      <ol className="ck-versions-list">
        {versions.map((version, at) => (
          <Version
            key={version.meta?.versionId}
            version={version}
            before={versions[at + 1]}
            // What the oldest one changed is not known before the one below it is read.
            isOldest={at === versions.length - 1}
            isComplete={next === undefined}
            authorOf={authorOf ?? (({ lastUpdated }) => authors.authorOf(lastUpdated))}
            labels={labels}
          />
        ))}
      </ol>
      {reading.error && <Failure error={reading.error} labels={labels} />}
      {next && (
        <button
          type="button"
          className="ck-button"
          disabled={reading.isPending}
          onClick={() =>
            reading.mutate(undefined, { onSuccess: (page) => page && setEarlier((before) => [...before, page]) })
          }
        >
          {reading.isPending ? labels.loading : labels.earlier}
        </button>
      )}
    </section>
  );
}

interface VersionProps {
  version: AnyRecord;
  before: AnyRecord | undefined;
  isOldest: boolean;
  isComplete: boolean;
  authorOf: RecordHistoryProps['authorOf'];
  labels: PatientsWords;
}

function Version({ version, before, isOldest, isComplete, authorOf, labels }: VersionProps): ReactNode {
  const locale = useLocale();
  const { versionId = '', lastUpdated = '' } = version.meta ?? {};
  const author = authorOf?.({ versionId, lastUpdated });
  const isFirst = isOldest && isComplete;
  const textOf = (element: string, value: unknown) => elementText(element, value, { labels, locale });
  const differences = isOldest && !isComplete ? [] : recordDifferences(before, version, textOf);
  const title = isFirst ? labels.created : differences.length > 0 || isOldest ? labels.changed : labels.unchanged;
  return (
    <li className="ck-version" data-version={versionId}>
      <p className="ck-version-title">
        <strong>{title}</strong> <time dateTime={lastUpdated}>{formatInstant(lastUpdated, locale)}</time>
        {author && <span>{labels.by(author)}</span>}
      </p>
      {differences.length > 0 && (
        <dl className="ck-differences">
          {differences.map(({ element, before: old, after }) => (
            <div key={element}>
              <dt>{labels.element(element)}</dt>
              <dd>
                {!isFirst && (
                  <>
                    <del>
                      <span className="ck-hidden">{labels.before}: </span>
                      {old}
                    </del>{' '}
                  </>
                )}
                <ins>
                  {!isFirst && <span className="ck-hidden">{labels.after}: </span>}
                  {after}
                </ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
