import type { ClinicClient, ClinicEvent } from '@clinikit/client';
import { useEffect, useRef, useState } from 'react';
import { followClinic, type Liveness, notYetLive } from './liveness.ts';

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
  const [liveness, setLiveness] = useState(notYetLive);
  useEffect(() => {
    latest.current = onEvent;
  });
  useEffect(() => {
    const subscription = followClinic(clinic, (event) => latest.current(event), setLiveness);
    retry.current = subscription.retry;
    return () => subscription.close();
  }, [clinic]);
  return { ...liveness, retry: () => retry.current() };
}
