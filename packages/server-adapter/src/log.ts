/** One line of the clinic's log: ids and codes, never patient data. `error` is the cause of an `internal` answer. */
export interface LogEntry {
  level: 'info' | 'warn' | 'error';
  event: string;
  [detail: string]: unknown;
}

export type Log = (entry: LogEntry) => void;
