/** Wakes the readers of this process when something was committed; readers elsewhere poll. */
export interface Doorbell {
  ring(): void;
  /** How often it has rung: taken before reading, so that a ring during the reading is not missed. */
  readonly rings: number;
  /** Resolves when it has rung more than `heard` times, after `timeoutMs`, or when `signal` is aborted. */
  wait(heard: number, timeoutMs: number, signal: AbortSignal): Promise<void>;
}

export function createDoorbell(): Doorbell {
  const waiting = new Set<() => void>();
  let rings = 0;
  return {
    get rings() {
      return rings;
    },
    ring() {
      rings += 1;
      for (const wake of [...waiting]) wake();
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
