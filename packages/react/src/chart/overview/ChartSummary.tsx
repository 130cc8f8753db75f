import type { FhirResourceType } from '@clinikit/client/fhir';
import { type ForwardedRef, forwardRef, type ReactNode } from 'react';
import { conceptText, knownAllergies } from '../../patients/allergies.ts';
import { useLocale } from '../../provider/language.ts';
import type { SectionName } from '../../provider/messages/recordsLabels.ts';
import { GoodIcon, WarningIcon } from '../../ui/icons.ts';
import { rootProps } from '../../ui/rootProps.ts';
import { Failure } from '../Failure.tsx';
import { alertKind } from '../kinds/alertKind.ts';
import { allergyKind } from '../kinds/allergyKind.ts';
import { carePlanKind } from '../kinds/carePlanKind.ts';
import { clinicDay } from '../kinds/ended.ts';
import { medicationKind } from '../kinds/medicationKind.ts';
import { problemKind } from '../kinds/problemKind.ts';
import type { RecordKind } from '../kinds/recordKind.ts';
import { SectionSkeleton } from '../section/SectionFrame.tsx';
import type { SectionProps } from '../section/sectionProps.ts';
import { gravestOf, type SectionState, sectionStateOf } from '../section/sectionState.ts';
import { type RecordsWords, useRecordsLabels } from '../section/useRecordsLabels.ts';
import { useSectionRecords } from '../section/useSectionRecords.ts';

/** Props of {@link ChartSummary}. */
export interface ChartSummaryProps extends SectionProps {
  /** Goes to a section; without it there is no way to one here. */
  onOpenSection?: ((sectionId: string) => void) | undefined;
}

/** What matters first of a patient: allergies, problems, medicines, plans and alerts, each in short and with its own state. */
export const ChartSummary = forwardRef<HTMLElement, ChartSummaryProps>(function ChartSummary(given, ref): ReactNode {
  return <OfPatient key={given.patientId} given={given} rootRef={ref} />;
});

/** How many of each are shown. */
const mostShown = 5;

function OfPatient({ given, rootRef }: { given: ChartSummaryProps; rootRef: ForwardedRef<HTMLElement> }): ReactNode {
  const { patientId, readOnly: _readOnly, author: _author, timeZone, labels: own, onOpenSection, ...root } = given;
  const labels = useRecordsLabels(own);
  const shared = { labels, timeZone, onOpenSection };
  const allergies = useShort(allergyKind, patientId, timeZone);
  const problems = useShort(problemKind, patientId, timeZone);
  const medicines = useShort(medicationKind, patientId, timeZone);
  const plans = useShort(carePlanKind, patientId, timeZone);
  const alerts = useShort(alertKind, patientId, timeZone);
  const isKnownNone = allergies.state === 'ready' && knownAllergies(allergies.current).kind === 'none';
  const states = [allergies, problems, medicines, plans, alerts].map(({ state }) => state);
  return (
    <section
      ref={rootRef}
      {...rootProps({ 'aria-label': labels.sections.summary.title, ...root }, { className: 'ck-root ck-section' })}
      data-clinikit-section="summary"
      data-patient={patientId}
      data-state={gravestOf(states)}
    >
      <h2 className="ck-hidden">{labels.sections.summary.title}</h2>
      <div className="ck-short-grid">
        <Short {...shared} {...allergies} isKnownNone={isKnownNone} />
        <Short {...shared} {...problems} />
        <Short {...shared} {...medicines} />
        <Short {...shared} {...plans} />
        <Short {...shared} {...alerts} />
      </div>
    </section>
  );
}

function useShort<Type extends FhirResourceType, Field extends string>(
  kind: RecordKind<Type, Field>,
  patientId: string,
  timeZone: string | undefined,
) {
  const { live } = useSectionRecords(kind.type, patientId, kind.search);
  const day = clinicDay(timeZone);
  const current = (live.data?.resources ?? []).filter((record) => kind.standingOf(record, day) === 'current');
  const rank = (record: (typeof current)[number]) => Number(kind.isDangerous?.(record) ?? false);
  const records = current.toSorted((one, other) => rank(other) - rank(one));
  return { kind, current: records, state: sectionStateOf(live, () => current.length === 0), live };
}

interface ShortProps<Type extends FhirResourceType, Field extends string>
  extends Pick<ReturnType<typeof useShort<Type, Field>>, 'kind' | 'current' | 'state' | 'live'> {
  labels: RecordsWords;
  timeZone: string | undefined;
  onOpenSection: ChartSummaryProps['onOpenSection'];
  isKnownNone?: boolean | undefined;
}

function Short<Type extends FhirResourceType, Field extends string>(props: ShortProps<Type, Field>): ReactNode {
  const { kind, current, live, labels, timeZone, onOpenSection, isKnownNone = false } = props;
  const locale = useLocale();
  const words = labels.sections[kind.section];
  const state: SectionState = isKnownNone ? 'known-none' : props.state;
  return (
    <section className="ck-short" aria-label={words.title} data-short={kind.section} data-state={state}>
      <h3 className="ck-short-title">
        {words.title}
        {onOpenSection && (
          <button type="button" className="ck-link" onClick={() => onOpenSection(kind.section)}>
            {labels.showAll}
            <span className="ck-hidden">: {words.title}</span>
          </button>
        )}
      </h3>
      <ShortState {...{ state, labels, live }} section={kind.section} />
      {live.error && state !== 'forbidden' && (
        <Failure error={live.error} labels={labels} title={words.failed} onRetry={live.readAgain} />
      )}
      {!isKnownNone && current.length > 0 && (
        <ul className="ck-short-list">
          {current.slice(0, mostShown).map((record) => (
            <li key={record.id} data-danger={kind.isDangerous?.(record) ?? false}>
              {kind.isDangerous?.(record) && <WarningIcon />}
              <span>
                <strong>{conceptText(kind.conceptOf(record)) ?? labels.unnamed}</strong>{' '}
                <span className="ck-short-facts">
                  {kind.factsOf(record, { words: labels, locale, timeZone }).join(' · ')}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {current.length > mostShown && <p className="ck-note">{labels.incompleteOf(mostShown, current.length)}</p>}
    </section>
  );
}

/** What there is to say where there is no list, or not all of it. */
function ShortState(props: {
  state: SectionState;
  section: SectionName;
  labels: RecordsWords;
  live: { readonly data: { readonly resources: readonly unknown[] } | undefined };
}): ReactNode {
  const { state, section, labels, live } = props;
  const words = labels.sections[section];
  if (state === 'loading') return <SectionSkeleton label={labels.loading} />;
  if (state === 'forbidden') return <p className="ck-note">{labels.forbiddenSection}</p>;
  if (state === 'empty') return <p className="ck-note">{words.empty}</p>;
  if (state === 'incomplete')
    return <p className="ck-more">{labels.incompleteList(live.data?.resources.length ?? 0)}</p>;
  if (state === 'known-none') {
    return (
      <p className="ck-alert" data-kind="good">
        <GoodIcon /> {labels.noKnownAllergies}
      </p>
    );
  }
  return null;
}
