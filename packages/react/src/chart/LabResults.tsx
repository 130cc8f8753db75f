import type { DiagnosticReport, Observation } from '@clinikit/client/fhir';
import { type ForwardedRef, forwardRef, type ReactNode, useState } from 'react';
import { isForbidden } from '../live/isForbidden.ts';
import { conceptText } from '../patients/allergies.ts';
import { useLocale } from '../provider/language.ts';
import { GoodIcon, NextIcon, PreviousIcon, WarningIcon } from '../ui/icons.ts';
import { Failure } from './Failure.tsx';
import { dateText, hasCode, valueText } from './kinds/concepts.ts';
import { clinicDay } from './kinds/ended.ts';
import { labKind, labKindBy } from './labs/labKind.ts';
import { type Position, positionOf, rangeText, resultText } from './labs/labResult.ts';
import { usePrinted } from './out/printedSince.ts';
import { ChangeNote } from './section/ChangeNote.tsx';
import { Corrections } from './section/Corrections.tsx';
import { RecordEditor } from './section/RecordEditor.tsx';
import { ActionsHead, RowAction } from './section/RowAction.tsx';
import { SectionFrame } from './section/SectionFrame.tsx';
import type { SectionProps } from './section/sectionProps.ts';
import { gravestOf, sectionStateOf } from './section/sectionState.ts';
import { useRecordChange } from './section/useRecordChange.ts';
import { type RecordsWords, useRecordsLabels } from './section/useRecordsLabels.ts';
import { useSectionRecords } from './section/useSectionRecords.ts';

/** A patient's laboratory results by report, each with its range; what lies outside of it is said by word and icon. */
export const LabResults = forwardRef<HTMLElement, SectionProps>(function LabResults(given, ref): ReactNode {
  return <OfPatient key={given.patientId} given={given} rootRef={ref} />;
});

function OfPatient({ given, rootRef }: { given: SectionProps; rootRef: ForwardedRef<HTMLElement> }): ReactNode {
  const { patientId, readOnly = false, author, timeZone, labels: own, ...root } = given;
  const labels = useRecordsLabels(own);
  const locale = useLocale();
  const { live, showMore } = useSectionRecords('Observation', patientId, labKind.search);
  const reports = useSectionRecords('DiagnosticReport', patientId);
  const changing = useRecordChange('Observation', { onWritten: live.readAgain, undoneText: labels.takenBack });
  const [opened, setOpened] = useState<Observation>();
  const results = (live.data?.resources ?? []).filter(
    (one) => labKind.standingOf(one, clinicDay(timeZone)) === 'current',
  );
  const isPrinted = usePrinted(timeZone);
  const groups = groupsOf(results, reports.live.data?.resources ?? []);
  const state = gravestOf([sectionStateOf(live, () => groups.length === 0), sectionStateOf(reports.live, () => true)]);
  const close = (isSaved: boolean): void => {
    setOpened(undefined);
    if (isSaved) live.readAgain();
  };
  const editor = opened && (
    <RecordEditor
      key={opened.id}
      {...{ kind: labKindBy(author, locale), patientId, timeZone, labels, base: opened }}
      current={results.find(({ id }) => id !== undefined && id === opened.id)}
      onSaved={() => close(true)}
      onCancel={() => close(false)}
    />
  );
  const add = (): void =>
    setOpened(labKind.blank({ reference: `Patient/${patientId}` }, { author, now: new Date().toISOString() }));
  return (
    <SectionFrame
      name="labs"
      {...{ state, patientId, labels, root, rootRef }}
      count={results.length}
      error={live.error}
      onRetry={live.readAgain}
      liveness={live.liveness}
      onAdd={readOnly || opened || live.data === undefined ? undefined : add}
      isQuiet={opened !== undefined}
      {...(live.truncated &&
        live.data && { shown: { count: live.data.resources.length, total: live.data.total }, onShowMore: showMore })}
    >
      {editor}
      <ChangeNote changing={changing} labels={labels} />
      {isForbidden(reports.live.error) && state !== 'forbidden' && (
        <p className="ck-note">{labels.notForYou(labels.recordTypes.DiagnosticReport)}</p>
      )}
      {reports.live.state === 'failed' && !isForbidden(reports.live.error) && (
        <Failure
          error={reports.live.error}
          labels={labels}
          title={labels.couldNotLoad(labels.recordTypes.DiagnosticReport)}
          onRetry={reports.live.readAgain}
        />
      )}
      {groups
        .filter(({ date }) => isPrinted(date))
        .map(({ report, results: own, date }) => (
          <ResultTable
            key={report?.id ?? date ?? ''}
            {...{ report, date, results: own, timeZone, labels, isBusy: changing.isBusy }}
            {...(!readOnly && {
              onEdit: setOpened,
              onMistake: (record: Observation) =>
                changing.change({ before: record, after: labKind.mistake(record), said: labels.mistaken }),
            })}
          />
        ))}
    </SectionFrame>
  );
}

interface Group {
  readonly report: DiagnosticReport | undefined;
  readonly date: string | undefined;
  readonly results: readonly Observation[];
}

/** The results of each report, and those of none by their day; the newest first. */
function groupsOf(results: readonly Observation[], reports: readonly DiagnosticReport[]): Group[] {
  const left = new Set(results);
  const groups: Group[] = [];
  for (const report of reports) {
    const wanted = new Set((report.result ?? []).map(({ reference }) => reference));
    const own = results.filter((one) => wanted.has(`Observation/${one.id}`) && left.delete(one));
    const isShown = own.length > 0 || (report.category ?? []).some((one) => hasCode(one, ['LAB']));
    if (isShown && report.status !== 'entered-in-error') {
      groups.push({ report, date: report.effectiveDateTime ?? report.issued, results: own });
    } else for (const one of own) left.add(one);
  }
  const days = new Map<string | undefined, Observation[]>();
  for (const one of left) {
    const day = (one.effectiveDateTime ?? one.issued)?.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  for (const [date, own] of days) groups.push({ report: undefined, date, results: own });
  return groups.toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1));
}

interface ResultTableProps extends Group {
  timeZone: string | undefined;
  labels: RecordsWords;
  isBusy: boolean;
  onEdit?: ((record: Observation) => void) | undefined;
  onMistake?: ((record: Observation) => void) | undefined;
}

function ResultTable(props: ResultTableProps): ReactNode {
  const { report, date, results, timeZone, labels, isBusy, onEdit, onMistake } = props;
  const locale = useLocale();
  const when = date === undefined ? labels.noDate : dateText(date, { locale, timeZone });
  return (
    <div className="ck-result-scroll">
      <table className="ck-result-table ck-lab-table">
        <caption>
          {report ? `${conceptText(report.code) ?? labels.unnamed}, ${when}` : when}
          {report && report.status !== 'final' && <span className="ck-tag">{valueText(labels, report.status)}</span>}
        </caption>
        <thead hidden={results.length === 0}>
          <tr>
            <th scope="col">{labels.fields.test}</th>
            <th scope="col">{labels.value}</th>
            <th scope="col">{labels.range}</th>
            <th scope="col">{labels.position}</th>
            {onMistake && <ActionsHead label={labels.rowActions} />}
          </tr>
        </thead>
        <tbody>
          {results.map((record) => {
            const title = conceptText(record.code) ?? labels.unnamed;
            return (
              <tr key={record.id} data-record={record.id} data-position={positionOf(record)}>
                <th scope="row">
                  {title}
                  <Corrections {...{ record, timeZone, labels }} />
                </th>
                <td className="ck-amount">
                  {resultText(record, locale) ?? conceptText(record.dataAbsentReason) ?? labels.noValue}
                </td>
                <td className="ck-amount ck-usual" data-label={labels.range}>
                  {rangeText(record, locale) ?? labels.noRange}
                </td>
                <td>
                  <PositionMark position={positionOf(record)} labels={labels} />
                </td>
                {onMistake && onEdit && (
                  <td className="ck-record-actions">
                    <RowAction title={title} isBusy={isBusy} onPress={() => onEdit(record)}>
                      {labels.editRecord}
                    </RowAction>{' '}
                    <RowAction title={title} isBusy={isBusy} onPress={() => onMistake(record)}>
                      {labels.markMistaken}
                    </RowAction>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {report?.conclusion && <p className="ck-record-note">{report.conclusion}</p>}
    </div>
  );
}

const marks: Readonly<Record<Position, () => ReactNode>> = {
  low: NextIcon,
  high: PreviousIcon,
  abnormal: WarningIcon,
  normal: GoodIcon,
  unknown: () => null,
};

/** Where a result lies, by word and icon. */
function PositionMark({ position, labels }: { position: Position; labels: RecordsWords }): ReactNode {
  const Mark = marks[position];
  return (
    <span className="ck-position" data-position={position}>
      <Mark />
      {labels.positions[position]}
    </span>
  );
}
