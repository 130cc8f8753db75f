import type { ClinicClient, ClinicEvent } from '@clinikit/client';
import { useEffect, useRef } from 'react';

/**
 * Calls `onEvent` for each event of the clinic, and with `'opened'` whenever the stream has (re)opened: what was read
 * before that moment may have missed something. All subscribers of one client share its stream.
 */
export function useClinicEvents(clinic: ClinicClient, onEvent: (event: ClinicEvent | 'opened') => void): void {
  const latest = useRef(onEvent);
  useEffect(() => {
    latest.current = onEvent;
  });
  useEffect(() => {
    const subscription = clinic.events.subscribe({
      onEvent: (event) => latest.current(event),
      onState: (state) => {
        if (state === 'open') latest.current('opened');
      },
    });
    return () => subscription.close();
  }, [clinic]);
}
