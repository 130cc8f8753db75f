/** One line of a relay's log: what happened, in codes, counts and ids of changes, and never anything of a patient. */
export interface RelayLogEntry {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [field: string]: string | number | undefined;
}

export type OnLog = (entry: RelayLogEntry) => void;
