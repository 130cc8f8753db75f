import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';

/** How long statements, and the work between them, may follow each other in one turn of the loop. */
const turnMs = 20;
/** How often a statement looks whether another process still writes. */
const lookMs = 10;

interface FairSqliteDriverConfig extends SqliteDialectConfig {
  /** How long a statement waits while another process writes. */
  busyMs: number;
  /** Whether a statement failed because another process writes: given again, it may do. */
  isBusy(error: unknown): boolean;
}

/**
 * SQLite answers within the thread that asks: statements in a row let nobody else have a turn, and a wait for another
 * process would hold the loop. This driver pauses between statements, and waits without holding anybody up.
 *
 * There is no pause within a transaction: whoever came in between could not use the database.
 */
export class FairSqliteDriver extends SqliteDriver {
  readonly #busyMs: number;
  readonly #isBusy: (error: unknown) => boolean;
  #connection: DatabaseConnection | undefined;
  #inTransaction = false;
  #turnBegan: number | undefined;

  constructor({ busyMs, isBusy, ...config }: FairSqliteDriverConfig) {
    super(config);
    this.#busyMs = busyMs;
    this.#isBusy = isBusy;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const inner = await super.acquireConnection();
    this.#connection ??= {
      executeQuery: (query) => this.#execute(inner, query),
      streamQuery: (query, chunkSize) => inner.streamQuery(query, chunkSize),
    };
    return this.#connection;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await super.beginTransaction(connection);
    this.#inTransaction = true;
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection);
    this.#inTransaction = false;
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    this.#inTransaction = false;
    await super.rollbackTransaction(connection);
  }

  async #execute<R>(inner: DatabaseConnection, query: CompiledQuery): Promise<QueryResult<R>> {
    const endsAt = performance.now() + this.#busyMs;
    for (;;) {
      if (!this.#inTransaction) await this.#pause();
      try {
        return await inner.executeQuery<R>(query);
      } catch (error) {
        if (!this.#isBusy(error) || performance.now() >= endsAt) throw error;
        await sleep(lookMs);
      }
    }
  }

  /** Leaves the turn when it has lasted long enough. */
  async #pause(): Promise<void> {
    if (this.#turnBegan !== undefined && performance.now() - this.#turnBegan > turnMs) await nextTurn();
    if (this.#turnBegan !== undefined) return;
    this.#turnBegan = performance.now();
    setImmediate(() => {
      this.#turnBegan = undefined;
    });
  }
}
