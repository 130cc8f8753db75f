import {
  type PostgresCursor,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
} from 'kysely';
import { DatabaseError, Pool, type PoolClient, types } from 'pg';
import { HandlerError } from '../http/errors.ts';
import type { ClinicDatabase } from './database.ts';
import { postgresNotices } from './postgresNotices.ts';
import { type PreparedStatements, preparedStatements } from './preparedStatements.ts';
import { unavailable } from './unavailable.ts';

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`, or a socket folder as pg understands it. */
  connectionString: string;
  /** Connections at the most; 10 unless told. */
  maxConnections?: number;
  /**
   * `false` where LISTEN is not to be had, as behind a pooler of transactions or where nothing lives between requests: what
   * other processes tell is then looked for from time to time. Unless told, it is tried, with a connection beside the pool.
   */
  listen?: boolean;
  /**
   * Statements that are asked again are prepared once for each connection, which takes the server half of the time. Unless
   * told, as `listen`: a pooler of transactions hands out connections on which they are not.
   */
  prepare?: boolean;
}

const int8 = 20;

/** No question of a clinic takes longer than starting helpers for it, or compiling it, takes. */
const forShortQueries = 'set max_parallel_workers_per_gather = 0; set jit = off';

/**
 * PostgreSQL, for a clinic that has outgrown one machine. Needs the `pg` package beside this one.
 *
 * While the server restarts, fails over or has no room, requests are answered 503 `unavailable`.
 */
export function postgres({
  connectionString,
  maxConnections = 10,
  listen = true,
  prepare = listen,
}: PostgresOptions): ClinicDatabase {
  return {
    dialect: new PostgresDialect({
      pool: async () => openPool(connectionString, maxConnections, preparedStatements(prepare)),
    }),
    ...(listen && { notices: postgresNotices({ connectionString }) }),
  };
}

function openPool(connectionString: string, max: number, prepared: PreparedStatements): PostgresPool {
  const lost = new WeakSet<object>();
  const pool = new Pool({
    connectionString,
    max,
    // Also how long a request waits for a connection when all are in use.
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    // bigint columns hold milliseconds, sizes and positions: all below 2^53, so they may be numbers.
    types: { getTypeParser: (oid, format) => (oid === int8 ? Number : types.getTypeParser(oid, format)) },
  });
  // The pool hears the errors of idle connections only. An error event that nobody hears ends the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => lost.add(client));
    // It is asked before anything else. An error is that of a connection which the next question finds lost.
    client.query(forShortQueries).catch(() => undefined);
  });
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      let client: PoolClient;
      try {
        client = await pool.connect();
      } catch (error) {
        // Whatever is not an answer of the server (refused, reset, timed out) is an outage.
        throw !(error instanceof DatabaseError) || passes(error) ? unavailable(error) : error;
      }
      return leased(client, lost, prepared);
    },
  };
}

/** A connection that keeps the statement of a name, which Kysely does not ask for. */
interface Prepares {
  query<R>(query: { name: string; text: string; values: unknown[] }): Promise<PostgresQueryResult<R>>;
}

/** A connection as Kysely uses it between taking it from the pool and giving it back. */
function leased(
  client: PostgresPoolClient & Prepares,
  lost: WeakSet<object>,
  prepared: PreparedStatements,
): PostgresPoolClient {
  async function ask<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    // The server has rolled back when it lost the connection. The error that came before is the one to be told.
    if (sql === 'rollback' && lost.has(client)) return { command: 'ROLLBACK', rowCount: 0, rows: [] };
    try {
      const name = prepared.nameOf(sql, parameters);
      if (name === undefined) return await client.query<R>(sql, parameters);
      return await client.query<R>({ name, text: sql, values: [...parameters] });
    } catch (error) {
      if (error instanceof DatabaseError && endsConnection(error)) lost.add(client);
      if (error instanceof DatabaseError && prepared.isOutOfPlace(error)) {
        lost.add(client);
        throw unavailable(error);
      }
      if (lost.has(client) || (error instanceof DatabaseError && passes(error))) throw unavailable(error);
      throw error instanceof DatabaseError && error.code === untranslatable ? unreadableText(error) : error;
    }
  }
  function query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query<R>(query: string | PostgresCursor<R>, parameters: readonly unknown[] = []) {
    return typeof query === 'string' ? ask<R>(query, parameters) : client.query(query);
  }
  return { query, release: (destroy = false) => client.release(destroy || lost.has(client)) };
}

/**
 * The server closes the connection, or the connection leads to a server that has become a standby.
 *
 * @source https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const endsConnection = ({ code = '' }: DatabaseError): boolean => /^(08...|57P0[1235]|25006|25P03)$/.test(code);

/** A NUL character, which PostgreSQL does not keep and nobody means. */
const untranslatable = '22021';
const unreadableText = (cause: unknown) =>
  new HandlerError('bad_request', 'A text holds a character that cannot be stored or searched.', { cause });

/** Passes by itself: an outage, no room, a deadlock or a conflict between transactions, a cancelled statement. */
const passes = (error: DatabaseError): boolean =>
  endsConnection(error) || /^(53...|40001|40P01|55P03|57014)$/.test(error.code ?? '');
