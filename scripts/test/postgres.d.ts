/** The folder of PostgreSQL's server programs, or undefined where it is not installed. */
export declare function postgresFolder(): string | undefined;
/** A private PostgreSQL for tests: a folder of its own and a Unix socket, no port. */
export interface TestPostgres {
  /** Makes an empty database and returns how to reach it. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}
/** Starts one; not durable, which makes it fast. */
export declare function startPostgres(): Promise<TestPostgres>;
