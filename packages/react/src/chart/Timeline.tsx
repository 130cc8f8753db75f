import { type ForwardedRef, forwardRef, memo, type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useLiveQuery } from '../live/useLiveQuery.ts';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { formatLocalDate } from '../provider/dates.ts';
import { useLocale } from '../provider/language.ts';
import { WarningIcon } from '../ui/icons.ts';
import { useWindowedRows, type WindowedRows } from '../ui/useWindowedRows.ts';
import { dateText, valueText } from './kinds/concepts.ts';
import { usePrinted } from './out/printedSince.ts';
import { SectionFrame } from './section/SectionFrame.tsx';
import type { SectionProps } from './section/sectionProps.ts';
import { type SectionState, sectionStateOf } from './section/sectionState.ts';
import { todayIn } from './section/today.ts';
import { type RecordsWords, useRecordsLabels } from './section/useRecordsLabels.ts';
import { type TimelineEntry, type TimelineType, timelineTypes } from './timeline/entries.ts';
import { timelineQuery } from './timeline/timelineQuery.ts';

/** Props of {@link Timeline}. */
export interface TimelineProps extends SectionProps {
  /** Called with the record that somebody opens; without it the entries are not buttons. */
  onOpenRecord?: ((record: { type: TimelineType; id: string }) => void) | undefined;
}

/**
 * Everything that is recorded about a patient, the newest first, by month. What could not be read is named, and only what is
 * in sight is drawn.
 */
export const Timeline = forwardRef<HTMLElement, TimelineProps>(function Timeline(given, ref): ReactNode {
  return <OfPatient key={given.patientId} given={given} rootRef={ref} />;
});

/** Of each type, at first. */
const firstCount = 1000;

function OfPatient({ given, rootRef }: { given: TimelineProps; rootRef: ForwardedRef<HTMLElement> }): ReactNode {
  const { patientId, readOnly: _readOnly, author: _author, timeZone, labels: own, onOpenRecord, ...root } = given;
  const labels = useRecordsLabels(own);
  const [count, setCount] = useState(firstCount);
  const [hidden, setHidden] = useState<ReadonlySet<TimelineType>>(new Set());
  const live = useLiveQuery(timelineQuery(useClinic(), patientId, count), { keepPrevious: true });
  const { entries = [], failed = [], forbidden = [], cut = [] } = live.data ?? {};
  const isPrinted = usePrinted(timeZone);
  const seen = useMemo(() => entries.filter(({ type }) => !hidden.has(type)), [entries, hidden]);
  const printed = seen.filter(({ date }) => isPrinted(date));
  const shown = printed.length === seen.length ? seen : printed;
  const present = timelineTypes.filter((type) => entries.some((entry) => entry.type === type));
  const isPartial = failed.length > 0 || forbidden.length > 0;
  const read = sectionStateOf(live, () => entries.length === 0);
  // Nothing among what could be read is not nothing.
  const state: SectionState = failed.length > 0 ? 'error' : read === 'empty' && isPartial ? 'forbidden' : read;
  const names = (types: readonly TimelineType[]) => types.map((type) => labels.recordTypes[type]).join(', ');
  const toggle = (type: TimelineType): void =>
    setHidden((before) => {
      const next = new Set(before);
      if (!next.delete(type)) next.add(type);
      return next;
    });
  return (
    <SectionFrame
      name="timeline"
      {...{ state, patientId, labels, root, rootRef }}
      count={entries.length}
      error={live.error}
      onRetry={live.readAgain}
      liveness={live.liveness}
    >
      {failed.length > 0 && (
        <div className="ck-failure" role="alert">
          <WarningIcon />
          <p>{labels.couldNotLoad(names(failed))}</p>
          <button type="button" className="ck-button" onClick={live.readAgain}>
            {labels.retry}
          </button>
        </div>
      )}
      {forbidden.length > 0 && state !== 'forbidden' && <p className="ck-note">{labels.notForYou(names(forbidden))}</p>}
      {present.length > 1 && (
        <fieldset className="ck-filter">
          <legend className="ck-hidden">{labels.showOnly}</legend>
          {present.map((type) => (
            <button
              key={type}
              type="button"
              className="ck-chip-button"
              aria-pressed={!hidden.has(type)}
              onClick={() => toggle(type)}
            >
              {labels.recordTypes[type]}
            </button>
          ))}
        </fieldset>
      )}
      {shown.length > 0 && <Rows entries={shown} {...{ timeZone, labels, onOpenRecord }} />}
      {entries.length > 0 && seen.length === 0 && <p className="ck-quiet">{labels.allFilteredOut}</p>}
      {cut.length > 0 && (
        <p className="ck-more" data-clinikit-incomplete>
          {labels.timelineCut(names(cut))}
          <button type="button" className="ck-button" onClick={() => setCount((before) => before * 4)}>
            {labels.loadMore}
          </button>
        </p>
      )}
    </SectionFrame>
  );
}

interface RowsProps {
  entries: readonly TimelineEntry[];
  timeZone: string | undefined;
  labels: RecordsWords;
  onOpenRecord: TimelineProps['onOpenRecord'];
}

type Row = { readonly month: string } | { readonly entry: TimelineEntry; readonly number: number };

/** One line of text each, in the letters of the style sheet. */
const monthPx = 40;
const entryPx = 39;

/** Months and what was in them. */
function rowsOf(entries: readonly TimelineEntry[], timeZone: string | undefined): Row[] {
  const rows: Row[] = [];
  let before: string | undefined;
  for (const [place, entry] of entries.entries()) {
    const month = monthOf(entry.date, timeZone);
    if (month !== before) rows.push({ month });
    before = month;
    rows.push({ entry, number: place + 1 });
  }
  return rows;
}

/** `2026-11`, or the year alone where no more is known; empty where nothing is. */
function monthOf(date: string | undefined, timeZone: string | undefined): string {
  if (date === undefined) return '';
  return (/T.*(Z|[+-]\d\d:\d\d)$/.test(date) ? todayIn(timeZone, new Date(date)) : date).slice(0, 7);
}

function Rows({ entries, timeZone, labels, onOpenRecord }: RowsProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(entries, timeZone), [entries, timeZone]);
  const keyOf = useCallback(
    (place: number) => {
      const row = rows[place];
      return row === undefined ? String(place) : 'month' in row ? `month ${row.month}` : row.entry.key;
    },
    [rows],
  );
  const estimatePx = useCallback((place: number) => ('month' in (rows[place] ?? {}) ? monthPx : entryPx), [rows]);
  const { heightPx, measure, ...window } = useWindowedRows(scroller, { count: rows.length, estimatePx, keyOf });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of rows, and no set of fields
    <div
      ref={scroller}
      className="ck-timeline"
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls is reached by keyboard
      tabIndex={0}
      aria-label={labels.sections.timeline.title}
    >
      <ol className="ck-timeline-rows" style={{ height: heightPx }}>
        {window.rows.map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row && (
              <TimelineRow
                key={key}
                {...{ row, index, start, timeZone, labels, onOpenRecord, measure, count: entries.length }}
              />
            )
          );
        })}
      </ol>
    </div>
  );
}

interface TimelineRowProps extends Omit<RowsProps, 'entries'> {
  row: Row;
  index: number;
  start: number;
  count: number;
  measure: WindowedRows['measure'];
}

/** Drawn once: while one scrolls, only the rows that come into sight are new. */
const TimelineRow = memo(function TimelineRow(props: TimelineRowProps): ReactNode {
  const { row, index, start, count, measure, ...entry } = props;
  const locale = useLocale();
  return (
    <li
      ref={measure}
      data-index={index}
      className="ck-timeline-row"
      style={{ transform: `translateY(${start}px)` }}
      {...('entry' in row && { 'aria-setsize': count, 'aria-posinset': row.number })}
    >
      {'month' in row ? (
        <h3 className="ck-timeline-month">{row.month ? formatLocalDate(row.month, locale) : entry.labels.noDate}</h3>
      ) : (
        <Entry entry={row.entry} {...entry} />
      )}
    </li>
  );
});

function Entry({
  entry,
  timeZone,
  labels,
  onOpenRecord,
}: Omit<RowsProps, 'entries'> & { entry: TimelineEntry }): ReactNode {
  const locale = useLocale();
  const { type, id, date, title, detail, denied } = entry;
  const content = (
    <>
      <span className="ck-timeline-date">{date === undefined ? '' : dateText(date, { locale, timeZone })}</span>
      <span className="ck-tag">{labels.recordTypes[type]}</span>
      <span className="ck-timeline-title">
        <strong>{title ?? labels.unnamed}</strong>{' '}
        {denied !== undefined && <span className="ck-tag">{valueText(labels, denied)}</span>} {detail}
      </span>
    </>
  );
  return onOpenRecord ? (
    <button type="button" className="ck-timeline-entry" onClick={() => onOpenRecord({ type, id })}>
      {content}
    </button>
  ) : (
    <div className="ck-timeline-entry">{content}</div>
  );
}
