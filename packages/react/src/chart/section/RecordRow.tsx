import type { FhirResources, FhirResourceType } from '@clinikit/client';
import { type ReactNode, useState } from 'react';
import { conceptText } from '../../patients/allergies.ts';
import { RecordHistory } from '../../patients/RecordHistory.tsx';
import { useLocale } from '../../provider/language.ts';
import { WarningIcon } from '../../ui/icons.ts';
import { dateText } from '../kinds/concepts.ts';
import { clinicDay } from '../kinds/ended.ts';
import type { RecordKind } from '../kinds/recordKind.ts';
import { RowAction } from './RowAction.tsx';
import type { RecordsWords } from './useRecordsLabels.ts';

interface RecordRowProps<Type extends FhirResourceType, Field extends string> {
  kind: RecordKind<Type, Field>;
  record: FhirResources[Type];
  timeZone: string | undefined;
  labels: RecordsWords;
  isBusy: boolean;
  /** Below its words. */
  extra?: ReactNode;
  /** What can be done with it; undefined where nothing can. */
  actions?:
    | {
        readonly onEdit: () => void;
        readonly onEnd: (() => void) | undefined;
        readonly endText: string | undefined;
        readonly onMistake: () => void;
      }
    | undefined;
}

/** One record: what it is about, what more is known, who wrote it and when, and what can be done with it. */
export function RecordRow<Type extends FhirResourceType, Field extends string>(
  props: RecordRowProps<Type, Field>,
): ReactNode {
  const { kind, record, timeZone, labels, isBusy, actions } = props;
  const locale = useLocale();
  const [showsHistory, setShowsHistory] = useState(false);
  const title = conceptText(kind.conceptOf(record)) ?? labels.unnamed;
  const facts = kind.factsOf(record, { words: labels, locale, timeZone });
  const isDangerous = kind.isDangerous?.(record) ?? false;
  const note = kind.noteOf?.(record);
  return (
    <li
      className="ck-record"
      data-record={record.id}
      data-standing={kind.standingOf(record, clinicDay(timeZone))}
      data-danger={isDangerous}
    >
      <div className="ck-record-text">
        <p className="ck-record-title">
          {isDangerous && <WarningIcon />}
          <strong>{title}</strong>
        </p>
        {facts.length > 0 && <p className="ck-record-facts">{facts.join(' · ')}</p>}
        {note && <p className="ck-record-note">{note}</p>}
        {props.extra}
        <RecordedNote kind={kind} record={record} timeZone={timeZone} labels={labels} />
      </div>
      <div className="ck-actions ck-record-actions">
        {actions && (
          <>
            <RowAction title={title} isBusy={isBusy} onPress={actions.onEdit}>
              {labels.editRecord}
            </RowAction>
            {actions.onEnd && actions.endText && (
              <RowAction title={title} isBusy={isBusy} onPress={actions.onEnd}>
                {actions.endText}
              </RowAction>
            )}
            <RowAction title={title} isBusy={isBusy} onPress={actions.onMistake}>
              {labels.markMistaken}
            </RowAction>
          </>
        )}
        {record.id !== undefined && (
          <button
            type="button"
            className="ck-link"
            aria-expanded={showsHistory}
            onClick={() => setShowsHistory((before) => !before)}
          >
            {showsHistory ? labels.hideHistory : labels.showHistory}
            <span className="ck-hidden">: {title}</span>
          </button>
        )}
      </div>
      {showsHistory && record.id !== undefined && (
        <RecordHistory type={kind.type} recordId={record.id} labels={labels} className="ck-record-history" />
      )}
    </li>
  );
}

/** Who wrote a record and when, as far as it says so. */
function RecordedNote<Type extends FhirResourceType, Field extends string>(
  props: Pick<RecordRowProps<Type, Field>, 'kind' | 'record' | 'timeZone' | 'labels'>,
): ReactNode {
  const { kind, record, timeZone, labels } = props;
  const locale = useLocale();
  const recordedAt = kind.recordedAt?.(record);
  const changedAt = record.meta?.lastUpdated;
  const author = kind.authorOf?.(record)?.display;
  const isChanged = recordedAt === undefined || (changedAt !== undefined && record.meta?.versionId !== '1');
  const texts = [
    ...(recordedAt === undefined ? [] : [labels.recordedAt(dateText(recordedAt, { locale, timeZone }))]),
    ...(author === undefined ? [] : [labels.recordedBy(author)]),
  ];
  return (
    <p className="ck-record-by">
      {texts.join(' ')}
      {isChanged && changedAt !== undefined && (
        <>
          {texts.length > 0 && ' · '}
          <time dateTime={changedAt}>{labels.changedAt(dateText(changedAt, { locale, timeZone }))}</time>
        </>
      )}
    </p>
  );
}
