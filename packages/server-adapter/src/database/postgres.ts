import { PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import type { ClinicDatabase } from './database.ts';

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`, or a socket folder as pg understands it. */
  connectionString: string;
  /** Connections at the most; 10 unless told. */
  maxConnections?: number;
}

const int8 = 20;

/** PostgreSQL, for a clinic that has outgrown one machine. Needs the `pg` package beside this one. */
export function postgres({ connectionString, maxConnections = 10 }: PostgresOptions): ClinicDatabase {
  const pool = async () => {
    const opened = new Pool({
      connectionString,
      max: maxConnections,
      // bigint columns hold milliseconds, sizes and positions: all below 2^53, so they may be numbers.
      types: { getTypeParser: (oid, format) => (oid === int8 ? Number : types.getTypeParser(oid, format)) },
    });
    // An idle connection that the server closes is replaced by the pool; unheard, it would end the process.
    opened.on('error', () => undefined);
    return opened;
  };
  return { dialect: new PostgresDialect({ pool }), exclusive: false };
}
