import type { Observation, Reference } from '@clinikit/client/fhir';
import { Fragment, type ReactNode, useState } from 'react';
import { RecordHistory } from '../../patients/RecordHistory.tsx';
import { useLocale } from '../../provider/language.ts';
import { dateText } from '../kinds/concepts.ts';
import { Corrections } from '../section/Corrections.tsx';
import { RecordEditor } from '../section/RecordEditor.tsx';
import { ActionsHead, RowAction } from '../section/RowAction.tsx';
import type { RecordsWords } from '../section/useRecordsLabels.ts';
import { type Measured, unitText } from './measures.ts';
import { vitalKindOf } from './vitalKind.ts';

interface VitalsTableProps {
  patientId: string;
  values: readonly Measured[];
  author: Reference | undefined;
  timeZone: string | undefined;
  labels: RecordsWords;
  isBusy: boolean;
  /** Undefined where nothing can be changed. */
  onMistake: ((record: Observation) => void) | undefined;
  onCorrected: () => void;
}

/** Every value with its unit and time, the newest first. A row is corrected in its own place. */
export function VitalsTable(props: VitalsTableProps): ReactNode {
  const { values, labels, onMistake } = props;
  const [opened, setOpened] = useState<string>();
  const [left, setLeft] = useState<string>();
  const rows = values.filter(({ measure, record }) => measure !== 'diastolic' || !hasSystolic(record, values));
  const close = (key: string): void => {
    setOpened(undefined);
    setLeft(key);
  };
  return (
    <div className="ck-result-scroll">
      <table className="ck-result-table">
        <thead>
          <tr>
            <th scope="col">{labels.measuredAt}</th>
            <th scope="col">{labels.measured}</th>
            <th scope="col">{labels.value}</th>
            <ActionsHead label={labels.rowActions} />
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => {
            const key = `${one.record?.id ?? one.at} ${one.measure}`;
            return opened === key && one.record && onMistake ? (
              <EditorRow key={key} {...props} record={one.record} onClose={() => close(key)} />
            ) : (
              <ValueRow key={key} {...props} one={one} isLeft={left === key} onEdit={() => setOpened(key)} />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function EditorRow(props: VitalsTableProps & { record: Observation; onClose: () => void }): ReactNode {
  const { patientId, record, author, timeZone, labels, onCorrected, onClose } = props;
  // As it was when it was opened: what another person writes meanwhile is told, and does not take the form away.
  const [kind] = useState(() => vitalKindOf(record, { author, timeZone }));
  return (
    <tr data-record={record.id}>
      <td colSpan={4}>
        <RecordEditor
          {...{ kind, patientId, timeZone, labels, base: record, current: record }}
          onSaved={() => {
            onCorrected();
            onClose();
          }}
          onCancel={onClose}
        />
      </td>
    </tr>
  );
}

function ValueRow(
  props: VitalsTableProps & {
    one: Measured;
    /** Its form has just been closed. */
    isLeft: boolean;
    onEdit: () => void;
  },
): ReactNode {
  const { one, values, timeZone, labels, isBusy, isLeft, onMistake, onEdit } = props;
  const locale = useLocale();
  const [showsHistory, setShowsHistory] = useState(false);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const words = (of: Measured) => `${of.comparator ?? ''}${number.format(of.value)}`;
  const { record } = one;
  const other =
    one.measure === 'systolic'
      ? values.find((each) => each.measure === 'diastolic' && each.record === record)
      : undefined;
  const title = other ? labels.bloodPressure : labels.measures[one.measure];
  const named = `${title} ${words(one)}`;
  return (
    <Fragment>
      <tr data-record={record?.id}>
        <td className="ck-when">{one.at === undefined ? labels.noDate : dateText(one.at, { locale, timeZone })}</td>
        <th scope="row">
          {title}
          {!record && <span className="ck-tag">{labels.computed}</span>}
          {one.height?.at !== undefined && (
            <span className="ck-correction">
              {labels.withHeight(
                `${words(one.height)} ${unitText(one.height.unit)}`,
                dateText(one.height.at, { locale, timeZone }),
              )}
            </span>
          )}
          {record && <Corrections {...{ record, timeZone, labels }} />}
        </th>
        <td className="ck-amount">
          {words(one)}
          {other && `/${words(other)}`} <span className="ck-unit">{unitText(one.unit) || labels.noUnit}</span>
        </td>
        <td className="ck-record-actions">
          {record && onMistake && (
            <>
              <RowAction title={named} {...{ isBusy, isFocused: isLeft }} onPress={onEdit}>
                {labels.correct}
              </RowAction>{' '}
              <RowAction title={named} isBusy={isBusy} onPress={() => onMistake(record)}>
                {labels.markMistaken}
              </RowAction>{' '}
            </>
          )}
          {record && record.meta?.versionId !== '1' && (
            <RowAction title={named} isExpanded={showsHistory} onPress={() => setShowsHistory((before) => !before)}>
              {showsHistory ? labels.hideHistory : labels.showHistory}
            </RowAction>
          )}
        </td>
      </tr>
      {showsHistory && record?.id !== undefined && (
        <tr>
          <td colSpan={4}>
            <RecordHistory type="Observation" recordId={record.id} labels={labels} className="ck-record-history" />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

const hasSystolic = (record: Observation | undefined, values: readonly Measured[]): boolean =>
  values.some((one) => one.measure === 'systolic' && one.record === record);
