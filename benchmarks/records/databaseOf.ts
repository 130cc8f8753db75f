import { join } from 'node:path';
import type { ClinicDatabase } from '@clinikit/server-adapter';
import { postgres } from '@clinikit/server-adapter/postgres';
import { sqlite } from '@clinikit/server-adapter/sqlite';

/** Where the records are: PostgreSQL, or a file of SQLite in a folder. */
export interface RecordsPlace {
  readonly folder: string;
  readonly connectionString?: string | undefined;
}

export const databaseOf = ({ folder, connectionString }: RecordsPlace): ClinicDatabase =>
  connectionString === undefined ? sqlite({ file: join(folder, 'clinic.sqlite') }) : postgres({ connectionString });
