import type { Observation, Reference } from '@clinikit/client/fhir';
import { Fragment, type ReactNode, useState } from 'react';
import { RecordHistory } from '../../patients/RecordHistory.tsx';
import { useLocale } from '../../provider/language.ts';
import { dateText } from '../kinds/concepts.ts';
import { Corrections } from '../section/Corrections.tsx';
import { RecordEditor } from '../section/RecordEditor.tsx';
import { ActionsHead, RowAction } from '../section/RowAction.tsx';
import type { RecordsWords } from '../section/useRecordsLabels.ts';
import { isEachOnce, type Measured, placeAmong, unitText } from './measures.ts';
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
  /** Whose form is open: it stays with what was typed, also when its row goes. */
  opened: OpenedVital | undefined;
  onOpened: (opened: OpenedVital | undefined) => void;
}

/** The row whose form is open, with its record as it was then. */
export interface OpenedVital {
  readonly key: string;
  readonly record: Observation;
}

/** Every value with its unit and time, the newest first. A row is corrected in its own place. */
export function VitalsTable(props: VitalsTableProps): ReactNode {
  const { values, labels, opened, onOpened } = props;
  const [left, setLeft] = useState<string>();
  const rows = values
    .filter((one) => one.measure !== 'diastolic' || !pairOf(one, values))
    .map((one) => ({ one, key: `${one.record?.id ?? one.at} ${one.measure} ${placeAmong(one, values)}` }));
  const close = (key: string): void => {
    onOpened(undefined);
    setLeft(key);
  };
  const editor = opened && (
    <EditorRow
      key={opened.key}
      {...props}
      record={opened.record}
      current={values.find(({ record }) => record?.id !== undefined && record.id === opened.record.id)?.record}
      onClose={() => close(opened.key)}
    />
  );
  const isGone = opened && !rows.some(({ key }) => key === opened.key);
  // One list, in which a form stays the same one wherever it stands.
  const shown = rows.map(({ one, key }) => {
    const { record } = one;
    return opened?.key === key ? (
      editor
    ) : (
      <ValueRow
        key={key}
        {...props}
        one={one}
        isLeft={left === key}
        onEdit={record && isEachOnce(record) ? () => onOpened({ key, record }) : undefined}
      />
    );
  });
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
        <tbody>{isGone ? [editor, ...shown] : shown}</tbody>
      </table>
    </div>
  );
}

function EditorRow(
  props: VitalsTableProps & {
    record: Observation;
    /** As it stands now; undefined where it is none any more. */
    current: Observation | undefined;
    onClose: () => void;
  },
): ReactNode {
  const { patientId, record, current, author, timeZone, labels, onCorrected, onClose } = props;
  // As it was when it was opened: what another person writes meanwhile is told, and does not take the form away.
  const [kind] = useState(() => vitalKindOf(record, { author, timeZone }));
  return (
    <tr data-record={record.id}>
      <td colSpan={4}>
        <RecordEditor
          {...{ kind, patientId, timeZone, labels, base: record, current }}
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
    /** Undefined where a form could not say which of two values it corrects. */
    onEdit: (() => void) | undefined;
  },
): ReactNode {
  const { one, values, timeZone, labels, isBusy, isLeft, onMistake, onEdit } = props;
  const locale = useLocale();
  const [showsHistory, setShowsHistory] = useState(false);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const words = (of: Measured) => `${of.comparator ?? ''}${number.format(of.value)}`;
  const { record } = one;
  const other = one.measure === 'systolic' ? pairOf(one, values) : undefined;
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
              {onEdit && (
                <RowAction title={named} {...{ isBusy, isFocused: isLeft }} onPress={onEdit}>
                  {labels.correct}
                </RowAction>
              )}{' '}
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

/** The other half of a blood pressure: of several in one record the one in the same place. */
function pairOf(one: Measured, values: readonly Measured[]): Measured | undefined {
  const place = placeAmong(one, values);
  return values.find(
    (each) =>
      each.measure === (one.measure === 'systolic' ? 'diastolic' : 'systolic') &&
      each.record === one.record &&
      placeAmong(each, values) === place,
  );
}
