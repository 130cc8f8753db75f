import { type ForwardedRef, forwardRef, type ReactNode, useState } from 'react';
import { Failure } from '../chart/Failure.tsx';
import { useChartLabels } from '../chart/useChartLabels.ts';
import { isForbidden } from '../live/isForbidden.ts';
import { stateOf } from '../live/listState.ts';
import { auditQuery } from '../live/queries.ts';
import { useLiveQuery } from '../live/useLiveQuery.ts';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { useLocale } from '../provider/language.ts';
import type { AuditLabels } from '../provider/messages/auditLabels.ts';
import { type RootProps, rootProps } from '../ui/rootProps.ts';
import { entriesByDay } from './entriesByDay.ts';
import { TrailEntry } from './TrailEntry.tsx';
import { useAuditLabels } from './useAuditLabels.ts';

/** Props of {@link AuditTrail}. */
export interface AuditTrailProps extends RootProps {
  /** Whose data; with a study, what concerns both. */
  patientId?: string | undefined;
  /** Which images. */
  studyInstanceUid?: string | undefined;
  /** IANA name of the clinic's time zone, `Europe/Warsaw`; that of the browser unless told. */
  timeZone?: string | undefined;
  /** Words for this component alone, in place of those of the provider. */
  labels?: Partial<AuditLabels> | undefined;
}

const firstCount = 50;

/**
 * Who looked at a patient's data or at images, who changed them, and when: by days, the newest first. For administrators,
 * doctors and the patient.
 *
 * The root element carries `data-clinikit-audit-trail` and `data-state`
 * (`idle | loading | forbidden | error | empty | incomplete | ready`). It shows what was there when it was opened.
 */
export const AuditTrail = forwardRef<HTMLElement, AuditTrailProps>(function AuditTrail(
  { patientId, studyInstanceUid, timeZone, labels, ...root },
  ref,
): ReactNode {
  const words = useAuditLabels(labels);
  const named = { 'aria-label': words.trail, ...root };
  if (!patientId && !studyInstanceUid) {
    return (
      <section
        ref={ref}
        {...rootProps(named, { className: 'ck-root ck-trail' })}
        data-clinikit-audit-trail
        data-state="idle"
      >
        <p className="ck-quiet">{words.nothingChosen}</p>
      </section>
    );
  }
  const of = { patientId: patientId || undefined, studyInstanceUid: studyInstanceUid || undefined };
  // Another patient gets a new list, so that nothing of the previous one is kept.
  return <Trail key={JSON.stringify(of)} of={of} timeZone={timeZone} labels={words} root={named} rootRef={ref} />;
});

interface TrailProps {
  of: { patientId: string | undefined; studyInstanceUid: string | undefined };
  timeZone: string | undefined;
  labels: AuditLabels;
  root: RootProps;
  rootRef: ForwardedRef<HTMLElement>;
}

function Trail({ of, timeZone, labels, root, rootRef }: TrailProps): ReactNode {
  const clinic = useClinic();
  const locale = useLocale();
  const chart = useChartLabels(undefined);
  const [count, setCount] = useState(firstCount);
  // The shorter list of this same patient stands in while a longer one is fetched.
  const trail = useLiveQuery(auditQuery(clinic, { ...of, count }), { keepPrevious: true });
  const { data, error } = trail;
  const state = isForbidden(error) ? 'forbidden' : stateOf(trail, ({ entries }) => entries);
  return (
    <section
      ref={rootRef}
      {...rootProps(root, { className: 'ck-root ck-trail' })}
      aria-busy={state === 'loading' || trail.isPrevious}
      data-clinikit-audit-trail
      data-state={state}
    >
      {state === 'loading' && <TrailSkeleton label={chart.loading} />}
      {state === 'forbidden' && <p className="ck-quiet">{labels.forbidden}</p>}
      {error && state !== 'forbidden' && <Failure error={error} labels={chart} onRetry={trail.readAgain} />}
      {state === 'empty' && <p className="ck-quiet">{labels.nobodyYet}</p>}
      {data && data.entries.length > 0 && (
        <ol className="ck-trail-days">
          {entriesByDay(data.entries, { locale, timeZone }).map(({ day, text, entries }) => (
            <li key={day}>
              <p className="ck-trail-day">{text}</p>
              <ol className="ck-trail-list">
                {entries.map((entry) => (
                  <TrailEntry key={entry.id} entry={entry} labels={labels} locale={locale} timeZone={timeZone} />
                ))}
              </ol>
            </li>
          ))}
        </ol>
      )}
      {state === 'incomplete' && data && (
        <p className="ck-more">
          {labels.moreEntries(data.entries.length)}
          <button
            type="button"
            className="ck-button"
            disabled={trail.isPrevious}
            onClick={() => setCount((before) => before * 2)}
          >
            {chart.showMore}
          </button>
        </p>
      )}
    </section>
  );
}

function TrailSkeleton({ label }: { label: string }): ReactNode {
  return (
    <div className="ck-trail-list" role="status" aria-label={label}>
      {['first', 'second', 'third', 'fourth'].map((place) => (
        <span key={place} className="ck-trail-entry ck-skeleton" />
      ))}
    </div>
  );
}
