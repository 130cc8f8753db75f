/** Wakes the readers when something was committed. */
export interface Doorbell {
  /** Something was committed here: wakes the readers of this process, and tells the others. */
  ring(): void;
  /** Something was committed in another process. */
  ringHere(): void;
  /** How often it has rung: taken before reading, so that a ring during the reading is not missed. */
  readonly rings: number;
  /** Resolves when it has rung more than `heard` times, after `timeoutMs`, or when `signal` is aborted. */
  wait(heard: number, timeoutMs: number, signal: AbortSignal): Promise<void>;
}

/** @param tellOthers tells other processes; those that it does not reach look from time to time. */
export function createDoorbell(tellOthers: () => void = () => undefined): Doorbell {
  const waiting = new Set<() => void>();
  let rings = 0;
  const ringHere = () => {
    rings += 1;
    for (const wake of [...waiting]) wake();
  };
  return {
    get rings() {
      return rings;
    },
    ringHere,
    ring() {
      ringHere();
      tellOthers();
    },
    wait: (heard, timeoutMs, signal) =>
      new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          waiting.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        const timer = setTimeout(wake, timeoutMs);
        waiting.add(wake);
        signal.addEventListener('abort', wake, { once: true });
        if (signal.aborted || rings > heard) wake();
      }),
  };
}
