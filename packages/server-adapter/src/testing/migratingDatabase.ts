import { Kysely } from 'kysely';
import type { ClinicDatabase } from '../database/database.ts';
import { postgres } from '../database/postgres.ts';
import type { Tables } from '../database/schema.ts';
import { sqlite } from '../database/sqlite.ts';
import { migrate } from '../migrate.ts';

/** What the program is told by its one argument, as JSON. */
export interface MigratingDatabaseSettings {
  /** The database: a connection string of PostgreSQL, or the file of SQLite. */
  readonly at: { readonly connectionString: string } | { readonly file: string };
  /** It dies at once when this many statements are done; never unless given. */
  readonly statements?: number | undefined;
}

const settings: MigratingDatabaseSettings = JSON.parse(process.argv[2] ?? '');
const { at, statements: most = Number.POSITIVE_INFINITY } = settings;
let statements = 0;

/** The same database, for as many statements as are granted. */
function counted({ dialect }: ClinicDatabase): ClinicDatabase {
  const driver = dialect.createDriver();
  const acquire = driver.acquireConnection.bind(driver);
  const known = new WeakSet<object>();
  driver.acquireConnection = async () => {
    const connection = await acquire();
    if (known.has(connection)) return connection;
    known.add(connection);
    const execute = connection.executeQuery.bind(connection);
    connection.executeQuery = async <Row>(query: Parameters<typeof execute>[0]) => {
      const result = await execute<Row>(query);
      statements += 1;
      if (statements >= most) process.kill(process.pid, 'SIGKILL');
      return result;
    };
    return connection;
  };
  dialect.createDriver = () => driver;
  return { dialect };
}

// Brings a database to the present, as a clinic does when it starts. Tells when it begins, and how many statements that took.
const db = new Kysely<Tables>({ dialect: counted('file' in at ? sqlite(at) : postgres(at)).dialect });
process.send?.('begins');
await migrate(db);
process.send?.(statements);
await db.destroy();
process.disconnect?.();
