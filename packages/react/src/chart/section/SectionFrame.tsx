import type { ForwardedRef, ReactNode } from 'react';
import { isForbidden } from '../../live/isForbidden.ts';
import type { Liveness } from '../../live/liveness.ts';
import type { SectionName } from '../../provider/messages/recordsLabels.ts';
import { AddIcon } from '../../ui/icons.ts';
import { type RootProps, rootProps } from '../../ui/rootProps.ts';
import { Failure } from '../Failure.tsx';
import { LiveNote } from '../LiveNote.tsx';
import type { SectionState } from './sectionState.ts';
import type { RecordsWords } from './useRecordsLabels.ts';

interface SectionFrameProps {
  name: SectionName;
  state: SectionState;
  patientId: string;
  labels: RecordsWords;
  root: RootProps;
  rootRef: ForwardedRef<HTMLElement>;
  /** How many count now. */
  count?: number | undefined;
  error?: Error | undefined;
  /** What could not be read, in place of the section as a whole. */
  failedText?: string | undefined;
  onRetry?: (() => void) | undefined;
  liveness?: Liveness | undefined;
  /** How much is shown of how many, where that is not all. */
  shown?: { readonly count: number; readonly total: number | undefined } | undefined;
  onShowMore?: (() => void) | undefined;
  /** Makes a new one; without it there is no button. */
  onAdd?: (() => void) | undefined;
  /** More buttons. */
  actions?: ReactNode;
  /** While a form is open, an empty section does not speak. */
  isQuiet?: boolean | undefined;
  /** In place of the words for an empty section. */
  emptyActions?: ReactNode;
  children?: ReactNode;
}

/** What every section has: its title with a count, a way to add, and its state in words. Its list stands within. */
export function SectionFrame(props: SectionFrameProps): ReactNode {
  const { name, state, patientId, labels, root, rootRef, count, error, onAdd, liveness } = props;
  const words = labels.sections[name];
  const mayRead = state !== 'forbidden';
  return (
    <section
      ref={rootRef}
      {...rootProps({ 'aria-label': words.title, ...root }, { className: 'ck-root ck-section' })}
      aria-busy={state === 'loading'}
      data-clinikit-section={name}
      data-patient={patientId}
      data-state={state}
      data-live={liveness?.state}
    >
      <header className="ck-section-head">
        <h2 className="ck-section-title">
          {words.title}
          {count !== undefined && count > 0 && <span className="ck-count">{count}</span>}
        </h2>
        <div className="ck-actions ck-section-actions">
          {mayRead && props.actions}
          {mayRead && onAdd && (
            <button type="button" className="ck-button" onClick={onAdd}>
              <AddIcon />
              {words.add}
            </button>
          )}
        </div>
      </header>
      {liveness && <LiveNote liveness={liveness} labels={labels} />}
      {state === 'loading' && <SectionSkeleton label={labels.loading} />}
      {state === 'forbidden' && (
        <p className="ck-quiet" role="note">
          {labels.forbiddenSection}
        </p>
      )}
      {error && !isForbidden(error) && (
        <Failure error={error} labels={labels} title={props.failedText ?? words.failed} onRetry={props.onRetry} />
      )}
      {state === 'empty' && !props.isQuiet && (
        <div className="ck-quiet">
          <strong>{words.empty}</strong>
          <p className="ck-hint">{words.hint}</p>
          {props.emptyActions}
        </div>
      )}
      {props.children}
      {props.shown && (
        <p className="ck-more" data-clinikit-incomplete>
          {props.shown.total === undefined
            ? labels.incompleteList(props.shown.count)
            : labels.incompleteOf(props.shown.count, props.shown.total)}
          {props.onShowMore && (
            <button type="button" className="ck-button" onClick={props.onShowMore}>
              {labels.loadMore}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

/** Rows that are on their way; they are seen after a moment only, so that what is quick does not flicker. */
export function SectionSkeleton({ label }: { label: string }): ReactNode {
  return (
    <div className="ck-section-skeleton" role="status" aria-label={label}>
      {['first', 'second', 'third'].map((place) => (
        <span key={place} className="ck-skeleton" />
      ))}
    </div>
  );
}
