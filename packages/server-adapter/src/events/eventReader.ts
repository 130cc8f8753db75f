import type { ClinicEvent } from '@clinikit/client/events';

/** One who listens to the log: gets each event once and in order, however slowly it takes them. */
export interface Reader {
  /** Behind what it was given so far. */
  readonly position: number;
  /**
   * What comes next: events; none when `timeoutMs` has passed, `signal` was aborted or messages wait.
   *
   * @throws what the log failed with.
   */
  next(timeoutMs: number, signal: AbortSignal): Promise<readonly ClinicEvent[]>;
  /** A new event, of those that it may see. */
  give(event: ClinicEvent): void;
  /** A message of the channel, as it is to be sent. Of those that nobody takes, the oldest are dropped. */
  tell(text: string): void;
  /** Takes the messages that wait. */
  takeMessages(): readonly string[];
  /** The log cannot be read any more. */
  fail(error: unknown): void;
  close(): void;
}

export interface ReaderOptions {
  position: number;
  /** Up to where new events have been given to the readers. */
  head(): number;
  /** Reads what it may see of a part of the log. */
  readMissed(range: { position: number; until: number }): Promise<{ events: ClinicEvent[]; position: number }>;
  onClose(): void;
}

/** How many events wait for one reader in memory; beyond, it reads them from the log when it comes to them. */
const mostWaiting = 100;
/** How many messages of the channel do; the oldest are dropped. */
const mostMessages = 100;

export function createReader({ position, head, readMissed, onClose }: ReaderOptions): Reader {
  /** Up to here events come from the log, behind it out of `waiting`. */
  let until = Math.max(position, head());
  let waiting: ClinicEvent[] = [];
  /** More has happened than waits here: behind it the log is to be read again. */
  let overflowed = false;
  let messages: string[] = [];
  let failure: { error: unknown } | undefined;
  let closed = false;
  let wake = () => {};

  const take = async (): Promise<readonly ClinicEvent[]> => {
    for (;;) {
      if (failure) throw failure.error;
      if (position < until) {
        const missed = await readMissed({ position, until });
        position = missed.position;
        if (missed.events.length > 0) return missed.events;
        continue;
      }
      if (waiting.length > 0) {
        const taken = waiting;
        waiting = [];
        position = taken.at(-1)?.position ?? position;
        return taken;
      }
      if (!overflowed) return [];
      overflowed = false;
      until = head();
    }
  };
  const wait = (timeoutMs: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(done, timeoutMs);
      function done() {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        wake = () => {};
        resolve();
      }
      wake = done;
      signal.addEventListener('abort', done, { once: true });
      // Something may have come since the last look.
      if (signal.aborted || waiting.length > 0 || messages.length > 0 || overflowed || failure) done();
    });

  return {
    get position() {
      return position;
    },
    async next(timeoutMs, signal) {
      const events = await take();
      if (events.length > 0) return events;
      await wait(timeoutMs, signal);
      return take();
    },
    give(event) {
      // Those that lie between the beginning of the stream and what the others had been given.
      if (event.position <= until || overflowed) return;
      if (waiting.length < mostWaiting) waiting.push(event);
      else overflowed = true;
      wake();
    },
    tell(text) {
      messages.push(text);
      if (messages.length > mostMessages) messages.shift();
      wake();
    },
    takeMessages() {
      const taken = messages;
      messages = [];
      return taken;
    },
    fail(error) {
      failure = { error };
      wake();
    },
    close() {
      if (closed) return;
      closed = true;
      onClose();
    },
  };
}
