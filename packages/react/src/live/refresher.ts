/** Reads something again whenever it has changed. */
export interface Refresher {
  /** It has changed once more. */
  request(): void;
  stop(): void;
}

/**
 * Calls `refresh` at once for the first change, and once more for all changes that come while it runs or soon after, since
 * a scan arrives slice by slice. Never runs two at a time; retries one that fails.
 */
export function createRefresher(
  refresh: () => Promise<void>,
  { pauseMs = 1000, retryMs = 10_000 }: { pauseMs?: number; retryMs?: number } = {},
): Refresher {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting = false;
  let requested = false;
  let stopped = false;

  const rest = (forMs: number): void => {
    if (stopped) return;
    timer = setTimeout(() => {
      resting = false;
      if (requested) void run();
    }, forMs);
  };
  const run = async (): Promise<void> => {
    requested = false;
    resting = true;
    try {
      await refresh();
      rest(pauseMs);
    } catch {
      requested = true;
      rest(retryMs);
    }
  };

  return {
    request() {
      requested = true;
      if (!resting && !stopped) void run();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
