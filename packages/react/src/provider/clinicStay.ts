import type { ClinicClient } from '@clinikit/client';

/** The time during which a provider gives one client. What a user starts in it ends with it. */
export interface ClinicStay {
  readonly client: ClinicClient;
  /** Calls `listener` whenever the provider goes away, or gets another client. */
  onEnd(listener: () => void): void;
  /** May be followed by another start: in strict mode React undoes effects and runs them again. */
  end(): void;
}

/** Starts a stay. */
export function createClinicStay(client: ClinicClient): ClinicStay {
  const listeners = new Set<() => void>();
  return {
    client,
    onEnd: (listener) => {
      listeners.add(listener);
    },
    end: () => {
      for (const listener of listeners) listener();
    },
  };
}
