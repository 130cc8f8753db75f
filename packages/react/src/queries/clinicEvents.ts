import type { ClinicClient, ClinicEvent, ConnectionState } from '@clinikit/client';
import { useEffect, useRef, useState } from 'react';
import { listenToClinic } from '../provider/listenToClinic.ts';

/** Whether what is on screen still follows the clinic. */
export interface Liveness {
  state: ConnectionState;
  /** True when changes have not been heard for a while: because the server refuses to tell them, or is not reached. */
  outdated: boolean;
  /** Asks a server that has refused again; it is also asked when the user comes back to the page. */
  retry: () => void;
}

/** A lost connection usually returns within this time, and then nobody has to know. */
const patienceMs = 5000;

/**
 * Calls `onEvent` for each event of the clinic, and with `'opened'` whenever the stream has (re)opened: data that were
 * read before that moment may be out of date. All subscribers of one client share its stream.
 *
 * @example
 * const { outdated } = useClinicEvents(useClinic(), (event) => {
 *   if (event === 'opened' || event.patientId === patientId) reload();
 * });
 */
export function useClinicEvents(clinic: ClinicClient, onEvent: (event: ClinicEvent | 'opened') => void): Liveness {
  const latest = useRef(onEvent);
  const retry = useRef(() => {});
  const [state, setState] = useState<ConnectionState>('connecting');
  const [lost, setLost] = useState(false);
  useEffect(() => {
    latest.current = onEvent;
  });
  useEffect(() => {
    const subscription = listenToClinic(clinic, {
      onEvent: (event) => latest.current(event),
      onState: (next, error) => {
        // Without an error, we closed it ourselves.
        if (next === 'closed' && !error) return;
        setState(next);
        if (next === 'open') latest.current('opened');
      },
    });
    retry.current = subscription.retry;
    return () => subscription.close();
  }, [clinic]);
  useEffect(() => {
    setLost(false);
    if (state !== 'reconnecting') return;
    const timer = setTimeout(() => setLost(true), patienceMs);
    return () => clearTimeout(timer);
  }, [state]);
  return { state, outdated: state === 'closed' || lost, retry: () => retry.current() };
}
