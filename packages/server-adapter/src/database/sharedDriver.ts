import type { DatabaseConnection, Driver, QueryCompiler, TransactionSettings } from 'kysely';

/** A driver that is open, and for how many. */
interface Opened {
  readonly driver: Driver;
  readonly ready: Promise<void>;
  users: number;
  /** Resolves when whoever came last gives the connection back. */
  turn: Promise<void>;
}

/**
 * Makes drivers that are all one: every Kysely that is given the dialect works on the same connection, in its turn. It is
 * opened by the first of them and closed by the last.
 *
 * Two connections of one process to a SQLite file would wait for each other's locks, which neither can give back while the
 * other one waits.
 */
export function shareDriver(create: () => Driver): () => Driver {
  let opened: Opened | undefined;
  const open = (): Opened => {
    if (opened) return opened;
    const driver = create();
    opened = { driver, ready: driver.init(), users: 0, turn: Promise.resolve() };
    return opened;
  };
  const leave = async (mine: Opened): Promise<void> => {
    mine.users -= 1;
    if (mine.users > 0) return;
    if (opened === mine) opened = undefined;
    await mine.driver.destroy();
  };
  return () => new SharedDriver(open, leave);
}

/** One Kysely's part of the driver that it shares. */
class SharedDriver implements Driver {
  readonly #open: () => Opened;
  readonly #leave: (opened: Opened) => Promise<void>;
  #mine: Opened | undefined;
  /** Its own, since Kysely adds its log to it. */
  #connection: DatabaseConnection | undefined;
  #giveBack: () => void = () => undefined;

  constructor(open: () => Opened, leave: (opened: Opened) => Promise<void>) {
    this.#open = open;
    this.#leave = leave;
  }

  async init(): Promise<void> {
    this.#mine ??= this.#open();
    const mine = this.#mine;
    mine.users += 1;
    try {
      await mine.ready;
    } catch (error) {
      this.#mine = undefined;
      // What could not be opened is opened anew by whoever comes next; there is nothing to close.
      await this.#leave(mine).catch(() => undefined);
      throw error;
    }
  }

  get #opened(): Opened {
    if (!this.#mine) throw new Error('The driver is not open.');
    return this.#mine;
  }

  get #driver(): Driver {
    return this.#opened.driver;
  }

  /** Kysely asks for one at a time, and the next when that was given back. */
  async acquireConnection(): Promise<DatabaseConnection> {
    const opened = this.#opened;
    const before = opened.turn;
    let giveBack: () => void = () => undefined;
    opened.turn = new Promise((resolve) => {
      giveBack = resolve;
    });
    await before;
    this.#giveBack = giveBack;
    try {
      const inner = await opened.driver.acquireConnection();
      this.#connection ??= {
        executeQuery: (query) => inner.executeQuery(query),
        streamQuery: (query, chunkSize) => inner.streamQuery(query, chunkSize),
      };
      return this.#connection;
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    return this.#driver.beginTransaction(connection, settings);
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#driver.commitTransaction(connection);
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#driver.rollbackTransaction(connection);
  }

  async savepoint(connection: DatabaseConnection, name: string, compile: QueryCompiler['compileQuery']): Promise<void> {
    await this.#driver.savepoint?.(connection, name, compile);
  }

  async rollbackToSavepoint(
    connection: DatabaseConnection,
    name: string,
    compile: QueryCompiler['compileQuery'],
  ): Promise<void> {
    await this.#driver.rollbackToSavepoint?.(connection, name, compile);
  }

  async releaseSavepoint(
    connection: DatabaseConnection,
    name: string,
    compile: QueryCompiler['compileQuery'],
  ): Promise<void> {
    await this.#driver.releaseSavepoint?.(connection, name, compile);
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    try {
      await this.#driver.releaseConnection(connection);
    } finally {
      this.#giveBack();
    }
  }

  async destroy(): Promise<void> {
    const mine = this.#mine;
    this.#mine = undefined;
    this.#connection = undefined;
    if (mine) await this.#leave(mine);
  }
}
