import type { FhirResources, FhirResourceType } from '@clinikit/client';
import { type ForwardedRef, type ReactNode, useState } from 'react';
import { clinicDay } from '../kinds/ended.ts';
import type { RecordKind } from '../kinds/recordKind.ts';
import { usePrinted } from '../out/printedSince.ts';
import { ChangeNote } from './ChangeNote.tsx';
import { RecordEditor } from './RecordEditor.tsx';
import { RecordRow } from './RecordRow.tsx';
import { SectionFrame } from './SectionFrame.tsx';
import type { SectionProps } from './sectionProps.ts';
import { gravestOf, type SectionState, sectionStateOf } from './sectionState.ts';
import { todayIn } from './today.ts';
import { useRecordChange } from './useRecordChange.ts';
import { type RecordsWords, useRecordsLabels } from './useRecordsLabels.ts';
import { useSectionRecords } from './useSectionRecords.ts';

/** What one section has beside the others. */
interface Own<Type extends FhirResourceType> {
  /** Whether what is there says that nothing is the case: no known allergies. */
  isKnownNone?: ((current: readonly FhirResources[Type][]) => boolean) | undefined;
  /** What such a record looks like, in place of a row; beside others that say something else it is a row. */
  statement?: ((record: FhirResources[Type]) => ReactNode) | undefined;
  /** Beside the button that adds, where nothing counts. */
  emptyActions?: ReactNode;
  /** In place of the button and the form that add; what it has stored is read by its argument. */
  addBy?: ((readAgain: () => void) => ReactNode) | undefined;
  /** Below the words of a record. */
  extra?: ((record: FhirResources[Type]) => ReactNode) | undefined;
  /** Called with what was added. */
  onAdded?: ((record: FhirResources[Type], current: readonly FhirResources[Type][]) => void) | undefined;
  /** Another list of this section, with its own state. */
  also?: { readonly state: SectionState; readonly content: ReactNode } | undefined;
}

interface RecordSectionProps<Type extends FhirResourceType, Field extends string> extends Own<Type> {
  kind: RecordKind<Type, Field>;
  given: SectionProps;
  rootRef: ForwardedRef<HTMLElement>;
}

/** A section that lists records of one kind: those that count now, those of the past, and a form for each. */
export function RecordSection<Type extends FhirResourceType, Field extends string>(
  props: RecordSectionProps<Type, Field>,
): ReactNode {
  // Another patient gets a new list, so that nothing of the previous one is kept.
  return <OfPatient key={props.given.patientId} {...props} />;
}

function OfPatient<Type extends FhirResourceType, Field extends string>(
  props: RecordSectionProps<Type, Field>,
): ReactNode {
  const { kind, given, rootRef, isKnownNone, also } = props;
  const { patientId, readOnly = false, author, timeZone, labels: own, ...root } = given;
  const labels = useRecordsLabels(own);
  const { live, showMore } = useSectionRecords(kind.type, patientId, kind.search);
  const [opened, setOpened] = useState<FhirResources[Type]>();
  const changing = useRecordChange(kind.type, { onWritten: live.readAgain, undoneText: labels.takenBack });
  const [written, setWritten] = useState<FhirResources[Type]>();
  const day = clinicDay(timeZone);
  const counting = (live.data?.resources ?? [])
    .map((record) => (isNewer(written, record) ? written : record))
    .filter((record) => kind.standingOf(record, day) !== 'mistaken');
  const current = dangerousFirst(
    kind,
    counting.filter((record) => kind.standingOf(record, day) === 'current'),
  );
  const past = counting.filter((record) => kind.standingOf(record, day) === 'past');
  const read = sectionStateOf(live, () => counting.length === 0);
  const listed = read === 'ready' && isKnownNone?.(current) ? 'known-none' : read;
  const isPrinted = usePrinted(timeZone);
  const isWanted = (record: FhirResources[Type]) => isPrinted(kind.happenedAt?.(record));
  const isOpen = opened !== undefined;
  const add = (): void =>
    setOpened(kind.blank({ reference: `Patient/${patientId}` }, { author, now: new Date().toISOString() }));
  const row = (record: FhirResources[Type]): ReactNode =>
    opened?.id !== undefined && opened.id === record.id ? (
      <li key={record.id}>
        <OpenEditor {...{ kind, patientId, timeZone, labels, base: opened, current: record }} onClose={close} />
      </li>
    ) : (
      (isKnownNone?.(current) && kind.standingOf(record, day) === 'current' && props.statement?.(record)) || (
        <RecordRow
          key={record.id}
          {...{ kind, record, timeZone, labels, isBusy: changing.isBusy }}
          actions={readOnly ? undefined : actionsOf(record)}
          extra={props.extra?.(record)}
        />
      )
    );
  const close = (saved?: FhirResources[Type]): void => {
    if (saved !== undefined) {
      // Until the list is read again, what was just written is known already.
      setWritten(saved);
      live.readAgain();
      if (opened?.id === undefined) props.onAdded?.(saved, current);
    }
    setOpened(undefined);
  };
  const actionsOf = (record: FhirResources[Type]) => {
    const end = kind.standingOf(record, day) === 'current' ? kind.end : undefined;
    return {
      onEdit: () => setOpened(record),
      endText: endTextOf(kind.section, labels),
      onEnd:
        end && (() => changing.change({ before: record, after: end(record, todayIn(timeZone)), said: labels.ended })),
      onMistake: () => changing.change({ before: record, after: kind.mistake(record), said: labels.mistaken }),
    };
  };
  const isTruncated = live.truncated && live.data;
  return (
    <SectionFrame
      name={kind.section}
      state={also ? gravestOf([listed, also.state]) : listed}
      {...{ patientId, labels, root, rootRef }}
      count={listed === 'known-none' ? undefined : current.length}
      error={live.error}
      onRetry={live.readAgain}
      liveness={live.liveness}
      onAdd={readOnly || isOpen || props.addBy || live.data === undefined ? undefined : add}
      isQuiet={isOpen}
      emptyActions={readOnly ? undefined : props.emptyActions}
      {...(isTruncated && { shown: { count: counting.length, total: isTruncated.total }, onShowMore: showMore })}
    >
      {opened && opened.id === undefined && (
        <OpenEditor {...{ kind, patientId, timeZone, labels, base: opened, current: undefined }} onClose={close} />
      )}
      {read !== 'forbidden' && props.addBy?.(live.readAgain)}
      <ChangeNote changing={changing} labels={labels} />
      {current.length > 0 && <ul className="ck-records">{current.filter(isWanted).map(row)}</ul>}
      {also?.content}
      {past.length > 0 && (
        <details className="ck-past">
          <summary>{labels.pastCount(past.length)}</summary>
          <ul className="ck-records">{past.filter(isWanted).map(row)}</ul>
        </details>
      )}
    </SectionFrame>
  );
}

function OpenEditor<Type extends FhirResourceType, Field extends string>(props: {
  kind: RecordKind<Type, Field>;
  patientId: string;
  timeZone: string | undefined;
  labels: RecordsWords;
  base: FhirResources[Type];
  current: FhirResources[Type] | undefined;
  onClose: (saved?: FhirResources[Type]) => void;
}): ReactNode {
  const { onClose, ...rest } = props;
  return <RecordEditor {...rest} onSaved={onClose} onCancel={() => onClose()} />;
}

const isNewer = <Type extends FhirResourceType>(
  written: FhirResources[Type] | undefined,
  { id, meta }: FhirResources[Type],
): written is FhirResources[Type] =>
  written !== undefined && written.id === id && (written.meta?.lastUpdated ?? '') > (meta?.lastUpdated ?? '');

const endTextOf = (section: string, labels: RecordsWords): string | undefined =>
  new Map(Object.entries(labels.endRecord)).get(section);

const dangerousFirst = <Type extends FhirResourceType, Field extends string>(
  { isDangerous }: RecordKind<Type, Field>,
  records: readonly FhirResources[Type][],
): FhirResources[Type][] =>
  records.toSorted((one, other) => Number(isDangerous?.(other) ?? false) - Number(isDangerous?.(one) ?? false));
