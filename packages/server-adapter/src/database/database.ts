import type { Dialect } from 'kysely';

/** Where a clinic keeps its rows: made by `sqlite()` or `postgres()`. */
export interface ClinicDatabase {
  /** Also for another Kysely of the same process, such as that of the sign-in, which keeps its tables beside the clinic's. */
  readonly dialect: Dialect;
  /** Hears at once what other processes on the same database tell; without it they are asked from time to time. */
  readonly notices?: DatabaseNotices;
}

/** A line of its own to the database, over which it tells what a process says to all. */
export interface DatabaseNotices {
  /** Listens until `signal` is aborted; a line that is lost is opened again. */
  listen(line: NoticeLine, signal: AbortSignal): Promise<void>;
}

/** What is said and heard over it. */
export interface NoticeLine {
  /** Says something to all who listen, over another connection. */
  say(notice: string): Promise<void>;
  /** Somebody said something, perhaps this process. */
  onNotice(notice: string): void;
  /** Whether everything that is said from now on is heard. */
  onListening(isListening: boolean): void;
}
