/**
 * The gate for SQL. Rooms get `ScopedQueries`, which is the query builder for one scope: a tenant, all its patients or
 * some, and who reads. No query through it can forget either: wherever it reads or writes a table, the gate adds the condition.
 *
 *     const rows = await scope.selectFrom('study').selectAll().where('study_instance_uid', '=', uid).execute();
 *     // ... where study.tenant = ? and study.patient_id in (?) and (study_instance_uid = ?)
 *
 * - Leave the tenant out of conditions and of inserted rows: the gate fills it in. A row with another tenant is refused,
 *   and so is one of a patient who is not in the scope.
 * - Joins, subqueries, `exists`, unions, `with`, `update ... from`, `insert ... select` and `on conflict` are narrowed too.
 *   Joins need no `tenant = tenant`. Right and full joins, `merge`, `replace` and `values` by default are refused.
 * - SQL that is written out (`sql`) names no table. It compares columns.
 * - `scope.tenant` says whose it is, for keys of objects and the like.
 * - `scope.transaction(async (trx) => ...)`: the same scope inside a transaction.
 *
 * Where a scope comes from: a request's from `scopeOf(gate, principal)` (access/scope.ts); the clinic's own work for a
 * tenant, as ingest, from `gate.tenant(tenant)`. Work for all tenants (migrations, the claiming of jobs, the checks of all
 * originals) takes `UnscopedQueries`, and lint says which files may name them.
 *
 * What a scope reaches of each table is said once, in `tableRules.ts`. A new table needs its rule there, or it does not
 * compile. A capability's own tables have a `tenant` column and are reached by scopes of all patients, unless the
 * capability gives them a rule.
 */
import { type ColumnType, type Kysely, type KyselyPlugin, PostgresAdapter, sql } from 'kysely';
import type { Tables, UnscopedQueries } from './schema.ts';
import { type Scope, ScopeConditions } from './scopeConditions.ts';
import { scopePlugin } from './scopePlugin.ts';
import { Later, type Statement } from './statement.ts';
import { type TableRule, type TenantRule, tableRules } from './tableRules.ts';

export type { Scope } from './scopeConditions.ts';

/** Tables as a scope sees them: those that have a tenant, which needs not be told. */
export type ScopedTables<AllTables> = {
  [Name in keyof AllTables as AllTables[Name] extends { tenant: string } ? Name : never]: Omit<
    AllTables[Name],
    'tenant'
  > & { tenant: ColumnType<string, string | undefined, never> };
};

type Builder<AllTables> = Kysely<ScopedTables<AllTables>>;

/** The query builder for one scope, outside or inside a transaction. Only a `Gate` makes it. */
export class ScopedQueries<AllTables = Tables> implements Scope {
  readonly tenant: string;
  readonly patientIds: Scope['patientIds'];
  readonly types: Scope['types'];
  readonly reader: Scope['reader'];
  readonly selectFrom: Builder<AllTables>['selectFrom'];
  readonly insertInto: Builder<AllTables>['insertInto'];
  readonly updateTable: Builder<AllTables>['updateTable'];
  readonly deleteFrom: Builder<AllTables>['deleteFrom'];
  readonly with: Builder<AllTables>['with'];
  readonly withRecursive: Builder<AllTables>['withRecursive'];
  readonly #queries: Builder<AllTables>;
  readonly #plugin: KyselyPlugin;
  /** The same conditions outside of a transaction and for any reader: statements are compiled once for all. */
  readonly #outside: ScopedQueries<AllTables>;

  private constructor(
    { tenant, patientIds, types, reader }: Scope,
    {
      queries,
      plugin,
      outside,
    }: { queries: Builder<AllTables>; plugin: KyselyPlugin; outside?: ScopedQueries<AllTables> | undefined },
  ) {
    this.#outside = outside ?? this;
    this.#plugin = plugin;
    this.tenant = tenant;
    this.patientIds = patientIds;
    this.types = types;
    this.reader = reader;
    this.#queries = queries;
    this.selectFrom = (from) => queries.selectFrom(from);
    this.insertInto = (table) => queries.insertInto(table);
    this.updateTable = (table) => queries.updateTable(table);
    this.deleteFrom = (from) => queries.deleteFrom(from);
    this.with = (name, expression) => queries.with(name, expression);
    this.withRecursive = (name, expression) => queries.withRecursive(name, expression);
  }

  static open<AllTables>(
    queries: Builder<AllTables>,
    scope: Scope,
    ruleOf: (table: string) => TableRule,
    forAnyReader?: ScopedQueries<AllTables>,
  ): ScopedQueries<AllTables> {
    const plugin = scopePlugin(new ScopeConditions(scope, ruleOf));
    return new ScopedQueries(scope, { queries: queries.withPlugin(plugin), plugin, outside: forAnyReader });
  }

  /** A scope that leaves open who reads: nothing is asked through it, its statements are compiled for those who do. */
  static forAnyReader<AllTables>(
    queries: Builder<AllTables>,
    scope: Scope,
    ruleOf: (table: string) => TableRule,
  ): ScopedQueries<AllTables> {
    const plugin = scopePlugin(new ScopeConditions({ ...scope, reader: '' }, ruleOf, theReader));
    return new ScopedQueries({ ...scope, reader: '' }, { queries: queries.withPlugin(plugin), plugin });
  }

  /** What another scope of the tenant reaches, inside the transaction of this one. */
  as(other: ScopedQueries<AllTables>): ScopedQueries<AllTables> {
    if (other.tenant !== this.tenant) throw new TypeError('A transaction is of one tenant.');
    const isSame = other.#outside === this.#outside && other.reader === this.reader;
    if (other === this || isSame) return this;
    const plugin = other.#plugin;
    const queries = this.#queries.withoutPlugins().withPlugin(plugin);
    return new ScopedQueries<AllTables>(other, { queries, plugin, outside: other.#outside });
  }

  /** The same transaction in the scope of all patients of its tenant. */
  static widen<AllTables>(
    trx: ScopedQueries<AllTables>,
    ruleOf: (table: string) => TableRule,
  ): ScopedQueries<AllTables> {
    if (trx.patientIds === 'all' && trx.types === undefined && trx.reader === undefined) return trx;
    return ScopedQueries.open(trx.#queries.withoutPlugins(), { tenant: trx.tenant, patientIds: 'all' }, ruleOf);
  }

  get isTransaction(): boolean {
    return this.#queries.isTransaction;
  }

  /** The rows of a statement with these values. */
  async run<Values extends object, Row>(
    statement: Statement<ScopedQueries<AllTables>, Values, Row>,
    values: Values,
  ): Promise<Row[]> {
    const outside = this.#outside;
    const ofScope = this.reader === undefined ? undefined : new Map([[theReader, this.reader]]);
    const { rows } = await this.#queries.executeQuery(statement.of(outside, outside, values, ofScope));
    return rows;
  }

  /** Does the work in one transaction, which is rolled back when it throws. */
  transaction<Result>(work: (trx: ScopedQueries<AllTables>) => Promise<Result>): Promise<Result> {
    const [plugin, outside] = [this.#plugin, this.#outside];
    return this.#queries
      .transaction()
      .execute((queries) => work(new ScopedQueries<AllTables>(this, { queries, plugin, outside })));
  }

  /** PostgreSQL has locks of rows; SQLite has one writer, and needs none. */
  get locksRows(): boolean {
    return this.#queries.getExecutor().adapter instanceof PostgresAdapter;
  }

  /** How long a statement of this transaction waits for the locks of others; SQLite has one writer, and no such wait. */
  async limitLockWait(mostMs: number): Promise<void> {
    if (!this.locksRows) return;
    await sql`set local lock_timeout = ${sql.lit(mostMs)}`.execute(this.#queries.withoutPlugins());
  }
}

/** Opens scopes. Who has it can reach every tenant, one at a time: it is for the front door and the clinic's own work. */
export interface Gate<AllTables = Tables> {
  open(scope: Scope): ScopedQueries<AllTables>;
  /** All patients of a tenant, for the clinic's own work. */
  tenant(tenant: string): ScopedQueries<AllTables>;
  /**
   * The same transaction for the clinic's own work in its tenant, such as a job that comes about with a patient's write.
   *
   * @param scope given by this gate. @throws TypeError for anything else.
   */
  ownWork(scope: Scope): ScopedQueries<AllTables>;
}

/** @param own the rules of the capabilities' tables. @throws TypeError when one of them has a rule already. */
export function createGate(
  queries: UnscopedQueries,
  own: Iterable<readonly [table: string, rule: TenantRule]> = [],
): Gate {
  const rules = new Map<string, TableRule>(Object.entries(tableRules));
  for (const [table, rule] of own) {
    if (rules.has(table.toLowerCase())) throw new TypeError(`The table ${table} has a rule already.`);
    rules.set(table.toLowerCase(), rule);
  }
  const ruleOf = (table: string): TableRule => rules.get(table) ?? unknownTable;
  const scoped = queries as Builder<Tables>;
  const open = (scope: Scope) => ScopedQueries.open<Tables>(scoped, scope, ruleOf);
  const known = new Map<string, ScopedQueries>();
  const knownForAnyReader = new Map<string, ScopedQueries>();
  const ofAllPatients = ({ tenant, types, reader }: Omit<Scope, 'patientIds'>): ScopedQueries =>
    once(known, JSON.stringify([tenant, types, reader]), () => {
      const scope: Scope = { tenant, patientIds: 'all', types, reader };
      if (reader === undefined) return open(scope);
      const forAnyReader = once(knownForAnyReader, JSON.stringify([tenant, types]), () =>
        ScopedQueries.forAnyReader(scoped, scope, ruleOf),
      );
      return ScopedQueries.open<Tables>(scoped, scope, ruleOf, forAnyReader);
    });
  const knownOfSome = new Map<string, ScopedQueries>();
  /** Whoever sees some patients asks again and again, too; statements are compiled for a scope. */
  const ofSomePatients = ({ tenant, types, reader, patientIds }: Scope): ScopedQueries =>
    patientIds.length > mostPatients
      ? open({ tenant, types, reader, patientIds })
      : once(knownOfSome, JSON.stringify([tenant, patientIds, types, reader]), () =>
          open({ tenant, types, reader, patientIds: [...patientIds] }),
        );
  return {
    open: (scope) => (scope.patientIds === 'all' ? ofAllPatients(scope) : ofSomePatients(scope)),
    tenant: (tenant) => ofAllPatients({ tenant }),
    ownWork(scope) {
      if (!(scope instanceof ScopedQueries)) throw new TypeError('Only the queries of a scope lead to its own work.');
      return ScopedQueries.widen<Tables>(scope, ruleOf);
    },
  };
}

const mostKnown = 4000;
/** Of those who see more, there are few. */
const mostPatients = 100;

/** Whoever has more tenants and readers than these opens the scopes of some of them again. */
function once(known: Map<string, ScopedQueries>, key: string, make: () => ScopedQueries): ScopedQueries {
  const made = known.get(key) ?? make();
  if (known.size >= mostKnown) known.clear();
  known.set(key, made);
  return made;
}

/** Who reads, where a statement is compiled for all who do. */
const theReader = new Later('reader');

const unknownTable: TenantRule = { reach: 'clinic' };
