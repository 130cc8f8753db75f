import type { Dialect } from 'kysely';

/** Where a clinic keeps its rows: made by `sqlite()` or `postgres()`. */
export interface ClinicDatabase {
  readonly dialect: Dialect;
  /** True where one process alone works on the rows, so that what it held when it died may be taken up at once. */
  readonly exclusive: boolean;
}
