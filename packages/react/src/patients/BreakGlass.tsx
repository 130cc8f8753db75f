import { isClientError, type OpenedPatient } from '@clinikit/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ForwardedRef, forwardRef, type ReactNode, useEffect, useState } from 'react';
import { Failure } from '../chart/Failure.tsx';
import { clinicKeys } from '../live/keys.ts';
import { useRecord } from '../live/records.ts';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { useLocale } from '../provider/language.ts';
import { WarningIcon } from '../ui/icons.ts';
import { type RootProps, rootProps } from '../ui/rootProps.ts';
import { EmergencyForm } from './EmergencyForm.tsx';
import { type PatientsWords, usePatientsLabels } from './usePatientsLabels.ts';

/** Props of {@link BreakGlass}. */
export interface BreakGlassProps extends RootProps {
  patientId: string;
  /** Whether the reader's role may open records in an emergency; the server decides. Without it there is no form. */
  mayOpen?: boolean | undefined;
  /** The chart: shown while the record is the reader's to see. */
  children?: ReactNode;
  /** Called once the record was opened. */
  onOpen?: ((opened: OpenedPatient) => void) | undefined;
  /** Words for this component alone, in place of those of the provider. */
  labels?: Partial<PatientsWords> | undefined;
}

/**
 * Stands before a patient's chart. Where the record is not the reader's to see, it says whom to ask, and asks those who may
 * open it in an emergency for their reason; as long as it is open so, a strip says until when.
 *
 * The root element stands above the chart, empty while there is nothing to say, and carries `data-state` (`loading | closed | opened | ready`). Failures other than those are the chart's own.
 */
export const BreakGlass = forwardRef<HTMLElement, BreakGlassProps>(function BreakGlass(
  { patientId, mayOpen = false, children, onOpen, labels, ...root },
  ref,
): ReactNode {
  const words = usePatientsLabels(labels);
  return (
    <Glass key={patientId} {...{ patientId, mayOpen, onOpen, labels: words, root, rootRef: ref }}>
      {children}
    </Glass>
  );
});

interface GlassProps {
  patientId: string;
  mayOpen: boolean;
  children: ReactNode;
  onOpen: BreakGlassProps['onOpen'];
  labels: PatientsWords;
  root: RootProps;
  rootRef: ForwardedRef<HTMLElement>;
}

function Glass({ patientId, mayOpen, children, onOpen, labels, root, rootRef }: GlassProps): ReactNode {
  const clinic = useClinic();
  const queries = useQueryClient();
  const { error, data } = useRecord('Patient', patientId);
  const openedKey = [...clinicKeys.all(clinic), 'opened'];
  const opened = useQuery({
    queryKey: openedKey,
    queryFn: ({ signal }) => clinic.access.opened({ signal }),
    enabled: mayOpen,
  });
  const until = opened.data?.find((each) => each.patientId === patientId)?.until;
  const isOver = useIsOver(until);
  const isNotTheirs = isClientError(error) && (error.code === 'not_found' || error.code === 'forbidden');
  const isClosed = isOver || isNotTheirs;
  const state = isClosed ? 'closed' : until !== undefined ? 'opened' : data || error ? 'ready' : 'loading';
  const show = async (now: OpenedPatient): Promise<void> => {
    queries.setQueryData<readonly OpenedPatient[]>(openedKey, (before = []) => [
      ...before.filter((each) => each.patientId !== patientId),
      now,
    ]);
    // What was refused until now is read again.
    await queries.invalidateQueries({ queryKey: clinicKeys.all(clinic) });
    onOpen?.(now);
  };
  // The chart stands beside it, not in it: what is the host's own keeps the host's styles.
  return (
    <>
      <section
        ref={rootRef}
        {...rootProps(
          { 'aria-label': isClosed ? labels.closedTitle : labels.emergency, ...root },
          { className: 'ck-root ck-glass' },
        )}
        data-state={state}
      >
        {isClosed && (
          <div className="ck-closed">
            <h2>{labels.closedTitle}</h2>
            {isOver && <p role="status">{labels.openedOver}</p>}
            <p>{labels.closedText}</p>
            {mayOpen && <EmergencyForm patientId={patientId} labels={labels} onOpen={show} />}
          </div>
        )}
        {!isClosed && until !== undefined && <OpenedStrip until={until} labels={labels} />}
        {!isClosed && opened.error && data && <Failure error={opened.error} labels={labels} />}
      </section>
      {!isClosed && children}
    </>
  );
}

/** That the record is open in an emergency only, and until when. */
function OpenedStrip({ until, labels }: { until: string; labels: PatientsWords }): ReactNode {
  const locale = useLocale();
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(new Date(until));
  return (
    <p className="ck-opened" role="status">
      <WarningIcon />
      <span>{labels.openedUntil(clock)}</span>
    </p>
  );
}

/** Whether the time is over. The machine may have slept: it is looked at again when the page comes to the front. */
function useIsOver(until: string | undefined): boolean {
  const [now, setNow] = useState(() => Date.now());
  const end = until === undefined ? undefined : Date.parse(until);
  useEffect(() => {
    if (end === undefined) return;
    const look = () => setNow(Date.now());
    look();
    const timer = setTimeout(look, Math.max(0, end - Date.now()) + 1);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [end]);
  return end !== undefined && now >= end;
}
