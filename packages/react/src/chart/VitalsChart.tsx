import type { Observation } from '@clinikit/client/fhir';
import { type ForwardedRef, forwardRef, type ReactNode, useState } from 'react';
import { useRecord } from '../live/records.ts';
import { conceptText } from '../patients/allergies.ts';
import { useLocale } from '../provider/language.ts';
import { dateText } from './kinds/concepts.ts';
import { resultText } from './labs/labResult.ts';
import { usePrinted } from './out/printedSince.ts';
import { ChangeNote } from './section/ChangeNote.tsx';
import { Corrections } from './section/Corrections.tsx';
import { RowAction } from './section/RowAction.tsx';
import { SectionFrame } from './section/SectionFrame.tsx';
import type { SectionProps } from './section/sectionProps.ts';
import { sectionStateOf } from './section/sectionState.ts';
import { useRecordChange } from './section/useRecordChange.ts';
import { type RecordsWords, useRecordsLabels } from './section/useRecordsLabels.ts';
import { useSectionRecords } from './section/useSectionRecords.ts';
import { computedIndices } from './vitals/bodyMass.ts';
import {
  type Measured,
  type MeasureName,
  measuredIn,
  measureNames,
  newestFirst,
  unmeasuredIn,
} from './vitals/measures.ts';
import { VitalCurve } from './vitals/VitalCurve.tsx';
import { VitalsForm } from './vitals/VitalsForm.tsx';
import { type OpenedVital, VitalsTable } from './vitals/VitalsTable.tsx';

/** A patient's vital signs: the last ones, as curves and as a table, and a form for new ones. */
export const VitalsChart = forwardRef<HTMLElement, SectionProps>(function VitalsChart(given, ref): ReactNode {
  return <OfPatient key={given.patientId} given={given} rootRef={ref} />;
});

function OfPatient({ given, rootRef }: { given: SectionProps; rootRef: ForwardedRef<HTMLElement> }): ReactNode {
  const { patientId, readOnly = false, author, timeZone, labels: own, ...root } = given;
  const labels = useRecordsLabels(own);
  const { live, showMore } = useSectionRecords('Observation', patientId, { category: 'vital-signs' });
  // Without it nobody is taken for grown up.
  const patient = useRecord('Patient', patientId);
  const changing = useRecordChange('Observation', { onWritten: live.readAgain, undoneText: labels.takenBack });
  const [isAdding, setIsAdding] = useState(false);
  const [opened, setOpened] = useState<OpenedVital>();
  const isPrinted = usePrinted(timeZone);
  const recorded = measuredIn(live.data?.resources ?? []);
  const computed = computedIndices(recorded, { birthDate: patient.data?.birthDate, timeZone });
  const all = [...recorded, ...computed].toSorted(newestFirst);
  const unmeasured = unmeasuredIn(live.data?.resources ?? []);
  const state = sectionStateOf(live, () => all.length + unmeasured.length === 0);
  const values = all.filter(({ at }) => isPrinted(at));
  const others = unmeasured.filter((record) => isPrinted(record.effectiveDateTime ?? record.issued));
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
      isQuiet={isAdding || opened !== undefined}
      {...(live.truncated &&
        live.data && {
          shown: { count: live.data.resources.length, total: live.data.total },
          onShowMore: showMore,
        })}
    >
      {isAdding && (
        <VitalsForm
          {...{ patientId, author, timeZone, labels }}
          onClose={() => {
            setIsAdding(false);
            live.readAgain();
          }}
        />
      )}
      <ChangeNote changing={changing} labels={labels} />
      {(values.length > 0 || opened) && (
        <>
          <Curves values={values} timeZone={timeZone} labels={labels} />
          <VitalsTable
            {...{ patientId, author, values, timeZone, labels, opened }}
            isBusy={changing.isBusy}
            onOpened={setOpened}
            onCorrected={live.readAgain}
            onMistake={readOnly ? undefined : mistake}
          />
        </>
      )}
      {others.length > 0 && (
        <Others
          records={others}
          {...{ timeZone, labels }}
          isBusy={changing.isBusy}
          onMistake={readOnly ? undefined : mistake}
        />
      )}
    </SectionFrame>
  );
}

/** What is of no measure that is drawn here, in words. */
function Others(props: {
  records: readonly Observation[];
  timeZone: string | undefined;
  labels: RecordsWords;
  isBusy: boolean;
  onMistake: ((record: Observation) => void) | undefined;
}): ReactNode {
  const { records, timeZone, labels, isBusy, onMistake } = props;
  const locale = useLocale();
  return (
    <ul className="ck-records">
      {records.map((record) => {
        const at = record.effectiveDateTime ?? record.effectivePeriod?.start ?? record.issued;
        const value = resultText(record, locale) ?? conceptText(record.dataAbsentReason) ?? labels.noValue;
        const title = conceptText(record.code) ?? labels.unnamed;
        return (
          <li key={record.id} className="ck-record" data-record={record.id}>
            <div className="ck-record-text">
              <p className="ck-record-title">
                <strong>{title}</strong> {value}
                <Corrections {...{ record, timeZone, labels }} />
              </p>
              <p className="ck-record-facts">{at === undefined ? labels.noDate : dateText(at, { locale, timeZone })}</p>
            </div>
            {onMistake && (
              <div className="ck-actions ck-record-actions">
                <RowAction title={title} isBusy={isBusy} onPress={() => onMistake(record)}>
                  {labels.markMistaken}
                </RowAction>
              </div>
            )}
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
