import { HandlerError } from '../http/errors.ts';

/** Memory that one piece of work holds; given back by `release`. */
export interface Reservation {
  readonly bytes: number;
  /** All that there is for everybody: nothing can hold more. */
  readonly totalBytes: number;
  /**
   * Holds `bytes` from now on. Less is given back at once; more is waited for.
   *
   * @throws HandlerError `unavailable` when there is no room in time.
   */
  hold(bytes: number): Promise<void>;
  /** The same without waiting; false when there is no room now. */
  tryHold(bytes: number): boolean;
  release(): void;
}

/**
 * What bodies, parts of them and fetched files may hold in memory together.
 *
 * Whoever does not fit waits in order, and is told to come again when that takes too long; so is whoever asks for more
 * than there is.
 */
export interface MemoryBudget {
  readonly totalBytes: number;
  readonly heldBytes: number;
  /** Holds nothing yet. */
  open(signal?: AbortSignal): Reservation;
}

interface Waiting {
  readonly bytes: number;
  start(): void;
}

export function createMemoryBudget(totalBytes: number, { waitMs = 20_000 } = {}): MemoryBudget {
  let heldBytes = 0;
  const line: Waiting[] = [];
  const admit = () => {
    for (let first = line[0]; first && heldBytes + first.bytes <= totalBytes; first = line[0]) {
      line.shift();
      heldBytes += first.bytes;
      first.start();
    }
  };
  const take = (bytes: number, signal: AbortSignal | undefined) =>
    new Promise<void>((resolve, reject) => {
      const leave = (error: unknown) => {
        line.splice(line.indexOf(waiting), 1);
        clean();
        reject(error);
        // Whoever stood behind may be smaller.
        admit();
      };
      const onAbort = () => leave(signal?.reason);
      const timer = setTimeout(() => leave(memoryIsFull()), waitMs);
      const clean = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      };
      const waiting: Waiting = {
        bytes,
        start: () => {
          clean();
          resolve();
        },
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      line.push(waiting);
      admit();
    });

  return {
    totalBytes,
    get heldBytes() {
      return heldBytes;
    },
    open(signal) {
      let held = 0;
      let released = false;
      const give = (bytes: number) => {
        held -= bytes;
        heldBytes -= bytes;
        admit();
      };
      return {
        totalBytes,
        get bytes() {
          return held;
        },
        tryHold(bytes) {
          const more = bytes - held;
          if (more > 0 && (line.length > 0 || heldBytes + more > totalBytes)) return false;
          give(-more);
          return true;
        },
        async hold(bytes) {
          if (released) throw new TypeError('This reservation has been released.');
          if (bytes > totalBytes) throw memoryIsFull();
          if (bytes <= held) {
            give(held - bytes);
            return;
          }
          signal?.throwIfAborted();
          if (this.tryHold(bytes)) return;
          const more = bytes - held;
          await take(more, signal);
          held += more;
          // It was released while it waited.
          if (released) give(held);
        },
        release() {
          released = true;
          give(held);
        },
      };
    },
  };
}

/**
 * What answers may hold, apart from what comes in: nobody who reads, however much or slowly, keeps a file from being filed.
 */
export interface AnswerMemory {
  /** For what is read part after part while it is sent, which is little for each. */
  parts: MemoryBudget;
  /** For what needs much at once: metadata, and what is taken out of a whole file. */
  whole: MemoryBudget;
}

/** @param bytes what may come in at once; answers have half as much for `whole` and a quarter for `parts`. */
export const createAnswerMemory = (bytes: number): AnswerMemory => ({
  parts: createMemoryBudget(Math.floor(bytes / 4)),
  whole: createMemoryBudget(Math.floor(bytes / 2)),
});

/** There is no room; there may be some soon. */
export const memoryIsFull = () =>
  new HandlerError('unavailable', 'The server has no memory left for this now. Send it again soon.');
