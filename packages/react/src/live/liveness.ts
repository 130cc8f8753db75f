import type { ClinicClient, ClinicEvent, ConnectionState, Subscription } from '@clinikit/client';
import { listenToClinic } from './listenToClinic.ts';

/** Whether what is on screen still follows the clinic. */
export interface Liveness {
  state: ConnectionState;
  /** True when changes have not been heard for a while: because the server refuses to tell them, or is not reached. */
  outdated: boolean;
  /** Asks a server that has refused again; it is also asked when the user comes back to the page. */
  retry: () => void;
}

/** What is said of a stream that nobody has opened yet. */
export const notYetLive: Omit<Liveness, 'retry'> = { state: 'connecting', outdated: false };

/** A lost connection usually returns within this time, and then nobody has to know. */
const patienceMs = 5000;

/**
 * Listens to the clinic's events, and says whether they are heard. `onEvent` gets `'opened'` whenever the stream has
 * (re)opened: data that were read before that moment may be out of date.
 */
export function followClinic(
  clinic: ClinicClient,
  onEvent: (event: ClinicEvent | 'opened') => void,
  onLiveness: (liveness: Omit<Liveness, 'retry'>) => void,
): Subscription {
  let before: ConnectionState | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const subscription = listenToClinic(clinic, {
    onEvent,
    onState: (state, error) => {
      // Without an error, we closed it ourselves. Each failed attempt says again that it is reconnecting.
      if ((state === 'closed' && !error) || state === before) return;
      before = state;
      clearTimeout(patience);
      if (state === 'reconnecting') patience = setTimeout(() => onLiveness({ state, outdated: true }), patienceMs);
      onLiveness({ state, outdated: state === 'closed' });
      if (state === 'open') onEvent('opened');
    },
  });
  return {
    close: () => {
      clearTimeout(patience);
      subscription.close();
    },
    retry: subscription.retry,
  };
}
