import { createThreads, type Threads, threadsClosed } from './threads.ts';

interface Shared {
  threads: Threads;
  users: Set<(error: unknown) => void>;
  ending?: NodeJS.Timeout;
}

let shared: Shared | undefined;

/** How long threads outlive the last clinic that used them: starting them anew costs more than keeping them a moment. */
const lingerMs = 1000;

/**
 * The threads of this process, shared by its clinics: as many as the machine has processors for, however many clinics
 * there are. They end after the last clinic has closed.
 *
 * @param onUnavailable told when no thread can be started.
 */
export function shareThreads(onUnavailable: (error: unknown) => void): Threads {
  const users: Shared['users'] = shared?.users ?? new Set();
  shared ??= {
    users,
    threads: createThreads({
      onUnavailable: (error) => {
        for (const tell of users) tell(error);
      },
    }),
  };
  const mine = shared;
  clearTimeout(mine.ending);
  // One clinic may be told by the same function as another.
  const tell = (error: unknown) => onUnavailable(error);
  users.add(tell);
  let closed = false;
  return {
    run: (name, input, limits) => (closed ? Promise.reject(threadsClosed()) : mine.threads.run(name, input, limits)),
    async close() {
      if (closed) return;
      closed = true;
      users.delete(tell);
      if (users.size > 0) return;
      mine.ending = setTimeout(() => {
        if (shared === mine) shared = undefined;
        mine.threads.close().catch(() => undefined);
      }, lingerMs);
      mine.ending.unref();
    },
  };
}
