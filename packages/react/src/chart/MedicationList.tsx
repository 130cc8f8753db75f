import type { MedicationRequest } from '@clinikit/client/fhir';
import { type ForwardedRef, forwardRef, type ReactNode } from 'react';
import { conceptText } from '../patients/allergies.ts';
import { useLocale } from '../provider/language.ts';
import { WarningIcon } from '../ui/icons.ts';
import { Failure } from './Failure.tsx';
import { dateText, present, valueText } from './kinds/concepts.ts';
import { dosageText, medicationKind, standingOfMedicine } from './kinds/medicationKind.ts';
import { RecordSection } from './section/RecordSection.tsx';
import { SectionSkeleton } from './section/SectionFrame.tsx';
import type { SectionProps } from './section/sectionProps.ts';
import { sectionStateOf } from './section/sectionState.ts';
import { type RecordsWords, useRecordsLabels } from './section/useRecordsLabels.ts';
import { useSectionRecords } from './section/useSectionRecords.ts';

/** A patient's medicines: what they take, which can be edited, and what is prescribed, which is only shown here. */
export const MedicationList = forwardRef<HTMLElement, SectionProps>(function MedicationList(given, ref): ReactNode {
  // Of one patient: its own key, since it reads two lists.
  return <OfPatient key={given.patientId} given={given} rootRef={ref} />;
});

function OfPatient({ given, rootRef }: { given: SectionProps; rootRef: ForwardedRef<HTMLElement> }): ReactNode {
  const labels = useRecordsLabels(given.labels);
  const { live, showMore } = useSectionRecords('MedicationRequest', given.patientId);
  const active = (live.data?.resources ?? []).filter(({ status }) => standingOfMedicine(status) === 'current');
  const state = sectionStateOf(live, () => active.length === 0);
  const content = state !== 'empty' && (
    <div className="ck-also" data-clinikit-prescriptions data-state={state}>
      <h3 className="ck-caption">{labels.prescriptions}</h3>
      {state === 'loading' && <SectionSkeleton label={labels.loading} />}
      {state === 'forbidden' && <p className="ck-note">{labels.forbiddenSection}</p>}
      {state === 'error' && (
        <Failure error={live.error} labels={labels} title={labels.prescriptionsFailed} onRetry={live.readAgain} />
      )}
      <ul className="ck-records">
        {active.map((record) => (
          <Prescription key={record.id} record={record} labels={labels} timeZone={given.timeZone} />
        ))}
      </ul>
      {state === 'incomplete' && (
        <p className="ck-more">
          {labels.incompleteList(active.length)}
          <button type="button" className="ck-button" onClick={showMore}>
            {labels.loadMore}
          </button>
        </p>
      )}
    </div>
  );
  return <RecordSection kind={medicationKind} given={given} rootRef={rootRef} also={{ state, content }} />;
}

function Prescription(props: {
  record: MedicationRequest;
  labels: RecordsWords;
  timeZone: string | undefined;
}): ReactNode {
  const { record, labels, timeZone } = props;
  const locale = useLocale();
  const name = conceptText(record.medicationCodeableConcept) ?? record.medicationReference?.display;
  // A request that something is not given is no prescription of it.
  const isForbidden = record.doNotPerform === true;
  const facts = present(
    isForbidden && valueText(labels, 'do-not-perform'),
    dosageText(record.dosageInstruction),
    record.status !== 'active' && valueText(labels, record.status),
    record.authoredOn && labels.since(dateText(record.authoredOn, { locale, timeZone })),
    record.requester?.display,
  );
  return (
    <li className="ck-record" data-record={record.id} data-danger={isForbidden}>
      <div className="ck-record-text">
        <p className="ck-record-title">
          {isForbidden && <WarningIcon />}
          <strong>{name ?? labels.unnamed}</strong>
        </p>
        {facts.length > 0 && <p className="ck-record-facts">{facts.join(' · ')}</p>}
      </div>
    </li>
  );
}
