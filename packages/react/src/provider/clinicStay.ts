import type { ClinicClient } from '@clinikit/client';

/** The time for which one provider gives one client: what a user has begun in it ends with it. */
export interface ClinicStay {
  readonly client: ClinicClient;
  /** Calls `listener` whenever the provider goes away, or gets another client. */
  onEnd(listener: () => void): void;
  /** May be followed by a new beginning: React takes effects back and runs them again. */
  end(): void;
}

/** A stay that begins now. */
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
