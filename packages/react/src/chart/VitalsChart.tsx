import type { Observation } from '@clinikit/client/fhir';
import { type ForwardedRef, forwardRef, type ReactNode, useState } from 'react';
import { conceptText } from '../patients/allergies.ts';
import { useLocale } from '../provider/language.ts';
import { dateText } from './kinds/concepts.ts';
import { resultText } from './labs/labResult.ts';
import { ChangeNote } from './section/ChangeNote.tsx';
import { ActionsHead, RowAction } from './section/RowAction.tsx';
import { SectionFrame } from './section/SectionFrame.tsx';
import type { SectionProps } from './section/sectionProps.ts';
import { sectionStateOf } from './section/sectionState.ts';
import { useRecordChange } from './section/useRecordChange.ts';
import { type RecordsWords, useRecordsLabels } from './section/useRecordsLabels.ts';
import { useSectionRecords } from './section/useSectionRecords.ts';
import {
  computedIndices,
  type Measured,
  type MeasureName,
  measuredIn,
  measureNames,
  newestFirst,
  unitText,
  unmeasuredIn,
} from './vitals/measures.ts';
import { VitalCurve } from './vitals/VitalCurve.tsx';
import { VitalsForm } from './vitals/VitalsForm.tsx';

/** A patient's vital signs: the last ones, as curves and as a table, and a form for new ones. */
export const VitalsChart = forwardRef<HTMLElement, SectionProps>(function VitalsChart(given, ref): ReactNode {
  return <OfPatient key={given.patientId} given={given} rootRef={ref} />;
});

function OfPatient({ given, rootRef }: { given: SectionProps; rootRef: ForwardedRef<HTMLElement> }): ReactNode {
  const { patientId, readOnly = false, author, timeZone, labels: own, ...root } = given;
  const labels = useRecordsLabels(own);
  const { live, showMore } = useSectionRecords('Observation', patientId, { category: 'vital-signs' });
  const changing = useRecordChange('Observation', { onWritten: live.readAgain, undoneText: labels.takenBack });
  const [isAdding, setIsAdding] = useState(false);
  const recorded = measuredIn(live.data?.resources ?? []);
  const values = [...recorded, ...computedIndices(recorded)].toSorted(newestFirst);
  const others = unmeasuredIn(live.data?.resources ?? []);
  const state = sectionStateOf(live, () => values.length + others.length === 0);
  const mistake = (record: Observation): void =>
    changing.change({ before: record, after: { ...record, status: 'entered-in-error' }, said: labels.mistaken });
  return (
    <SectionFrame
      name="vitals"
      {...{ state, patientId, labels, root, rootRef }}
      error={live.error}
      onRetry={live.readAgain}
      liveness={live.liveness}
      onAdd={readOnly || isAdding || live.data === undefined ? undefined : () => setIsAdding(true)}
      isQuiet={isAdding}
      {...(live.truncated &&
        live.data && {
          shown: { count: live.data.resources.length, total: live.data.total },
          onShowMore: showMore,
        })}
    >
      {isAdding && (
        <VitalsForm
          {...{ patientId, author, labels }}
          onClose={() => {
            setIsAdding(false);
            live.readAgain();
          }}
        />
      )}
      <ChangeNote changing={changing} labels={labels} />
      {values.length > 0 && (
        <>
          <Curves values={values} timeZone={timeZone} labels={labels} />
          <VitalsTable
            {...{ values, timeZone, labels }}
            isBusy={changing.isBusy}
            onMistake={readOnly ? undefined : mistake}
          />
        </>
      )}
      {others.length > 0 && <Others records={others} {...{ timeZone, labels }} />}
    </SectionFrame>
  );
}

/** What is of no measure that is drawn here, in words. */
function Others(props: {
  records: readonly Observation[];
  timeZone: string | undefined;
  labels: RecordsWords;
}): ReactNode {
  const { records, timeZone, labels } = props;
  const locale = useLocale();
  return (
    <ul className="ck-records">
      {records.map((record) => {
        const at = record.effectiveDateTime ?? record.effectivePeriod?.start ?? record.issued;
        const value = resultText(record, locale) ?? conceptText(record.dataAbsentReason) ?? labels.noValue;
        return (
          <li key={record.id} className="ck-record" data-record={record.id}>
            <div className="ck-record-text">
              <p className="ck-record-title">
                <strong>{conceptText(record.code) ?? labels.unnamed}</strong> {value}
              </p>
              <p className="ck-record-facts">{at === undefined ? labels.noDate : dateText(at, { locale, timeZone })}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** One curve for each measure and unit: values of different units never stand on one scale. */
function Curves(props: { values: readonly Measured[]; timeZone: string | undefined; labels: RecordsWords }): ReactNode {
  const { values, timeZone, labels } = props;
  const groups: (readonly MeasureName[])[] = [
    ['systolic', 'diastolic'],
    ...measureNames.slice(2).map((name) => [name]),
  ];
  return (
    <div className="ck-curves">
      {groups.flatMap((names) => {
        const own = values.filter(({ measure }) => names.includes(measure));
        const units = [...new Set(own.map(({ unit }) => unit))];
        const [first] = names;
        const title = names.length > 1 ? labels.bloodPressure : first ? labels.measures[first] : '';
        return units.map((unit) => (
          <VitalCurve
            key={`${first} ${unit}`}
            {...{ title, unit, timeZone, labels }}
            lines={names.map((measure) => ({
              measure,
              values: own.filter((one) => one.measure === measure && one.unit === unit),
            }))}
          />
        ));
      })}
    </div>
  );
}

interface TableProps {
  values: readonly Measured[];
  timeZone: string | undefined;
  labels: RecordsWords;
  isBusy: boolean;
  onMistake: ((record: Observation) => void) | undefined;
}

/** Every value with its unit and time, the newest first. */
function VitalsTable({ values, timeZone, labels, isBusy, onMistake }: TableProps): ReactNode {
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const words = (one: Measured) => `${one.comparator ?? ''}${number.format(one.value)}`;
  const rows = values.filter(({ measure, record }) => measure !== 'diastolic' || !hasSystolic(record, values));
  return (
    <div className="ck-result-scroll">
      <table className="ck-result-table">
        <thead>
          <tr>
            <th scope="col">{labels.measuredAt}</th>
            <th scope="col">{labels.measured}</th>
            <th scope="col">{labels.value}</th>
            {onMistake && <ActionsHead label={labels.rowActions} />}
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => {
            const other =
              one.measure === 'systolic'
                ? values.find(({ measure, record }) => measure === 'diastolic' && record === one.record)
                : undefined;
            const title = other ? labels.bloodPressure : labels.measures[one.measure];
            return (
              <tr key={`${one.record?.id ?? one.at} ${one.measure}`} data-record={one.record?.id}>
                <td>{one.at === undefined ? labels.noDate : dateText(one.at, { locale, timeZone })}</td>
                <th scope="row">
                  {title}
                  {!one.record && <span className="ck-tag">{labels.computed}</span>}
                </th>
                <td className="ck-amount">
                  {words(one)}
                  {other && `/${words(other)}`} <span className="ck-unit">{unitText(one.unit) || labels.noUnit}</span>
                </td>
                {onMistake && (
                  <td className="ck-record-actions">
                    {one.record && (
                      <RowAction
                        title={`${title} ${words(one)}`}
                        isBusy={isBusy}
                        onPress={() => one.record && onMistake(one.record)}
                      >
                        {labels.markMistaken}
                      </RowAction>
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const hasSystolic = (record: Observation | undefined, values: readonly Measured[]): boolean =>
  values.some((one) => one.measure === 'systolic' && one.record === record);
