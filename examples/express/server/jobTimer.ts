import type { Clinic } from '@clinikit/server-adapter';

/** Works off what is due, again and again. */
export interface JobTimer {
  /** Ends it, after what is under way. */
  stop(): Promise<void>;
}

/** Where no relay asks for it each minute, as for mails, somebody must: once a second here. */
export function createJobTimer({ runJobs }: Clinic, everyMs = 1000): JobTimer {
  const stopping = new AbortController();
  const { signal } = stopping;
  const work = async () => {
    while (!signal.aborted) {
      // What fails is logged by the clinic, and tried again.
      await runJobs({ maxMs: everyMs, signal }).catch(() => undefined);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, everyMs);
        signal.addEventListener(
          'abort',
          () => {
            clearTimeout(timer);
            resolve();
          },
          { once: true },
        );
      });
    }
  };
  const working = work();
  return {
    async stop() {
      stopping.abort();
      await working;
    },
  };
}
