import { Kysely, PostgresAdapter } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import type { Tables } from './schema.ts';
import { createGate, type Scope, type ScopedQueries } from './scopedQueries.ts';
import { Statement, type ValueOf } from './statement.ts';
import { type TableRule, tableRules } from './tableRules.ts';

/** Tables whose columns are found out. */
type AnyTables = Record<string, Row>;
type Value = string | number;
type Row = { tenant: string; [column: string]: string | number | null };

const rules = new Map<string, TableRule>(Object.entries(tableRules));
const names = [...rules].flatMap(([table, { reach }]) => (reach === 'allTenants' ? [] : [table]));

const scopes: readonly (readonly [string, Scope])[] = [
  ['all patients', { tenant: 'north', patientIds: 'all' }],
  ['one patient', { tenant: 'north', patientIds: ['p1'] }],
  ['two patients', { tenant: 'north', patientIds: ['p2', 'p1', 'nobody'] }],
  ['no patient', { tenant: 'north', patientIds: [] }],
  ['one type', { tenant: 'north', patientIds: 'all', types: ['p1'] }],
  ['images and one type', { tenant: 'north', patientIds: 'all', types: ['ImagingStudy', 'p2'] }],
  ['one type of two patients', { tenant: 'north', patientIds: ['p1', 'p2'], types: ['p2', 'q'] }],
  ['no type', { tenant: 'north', patientIds: 'all', types: [] }],
  ['a reader', { tenant: 'north', patientIds: 'all', reader: 'p1' }],
  ['a reader of one patient', { tenant: 'north', patientIds: ['p1'], reader: 'p2' }],
  [
    'a reader of two patients and two types',
    { ...{ tenant: 'north', patientIds: ['p1', 'p2'] }, types: ['p1', 'p2'], reader: 'p2' },
  ],
  ['a reader without own records', { tenant: 'north', patientIds: 'all', reader: 'q' }],
  ['a tenant without rows', { tenant: 'nowhere', patientIds: 'all' }],
];

describeOnDatabases('every table through the gate', (open) => {
  let db: Kysely<AnyTables>;
  let gate: ReturnType<typeof createGate>;
  /** The columns of each table, the tenant first. */
  let columns: Map<string, string[]>;
  let before: Map<string, Row[]>;
  let isPostgres: boolean;

  beforeEach(async () => {
    const opened = new Kysely<Tables>({ dialect: (await open()).dialect });
    await migrate(opened);
    gate = createGate(opened);
    db = opened as Kysely<AnyTables>;
    isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
    columns = new Map();
    before = new Map();
    for (const table of await db.introspection.getTables()) {
      if (!names.includes(table.name)) continue;
      columns.set(table.name, ['tenant', ...table.columns.map(({ name }) => name).filter((name) => name !== 'tenant')]);
      for (const tenant of ['north', 'south']) {
        for (const [index, patient] of ['p1', 'p2'].entries()) {
          // Every text is the patient's id: rows that belong together find each other, in the other tenant as well.
          const values = table.columns.map(({ name, dataType }) => [
            name,
            /text|char/i.test(dataType) ? patient : index + 1,
          ]);
          const row: Row = { ...Object.fromEntries(values), tenant };
          await db
            .insertInto(table.name)
            .values(row)
            .onConflict((oc) => oc.doNothing())
            .execute();
        }
      }
      before.set(table.name, await rowsOf(table.name));
    }
  });
  afterEach(() => db.destroy());

  const rowsOf = async (table: string) => (await db.selectFrom(table).selectAll().execute()) as Row[];
  const scoped = (scope: Scope) => gate.open(scope) as ScopedQueries<AnyTables>;
  const ruleOf = (table: string) => rules.get(table) ?? { reach: 'allTenants' };
  /** What the scope reaches, found in another way: by looking at one row after the other. */
  const reached = (table: string, { tenant, patientIds, types, reader }: Scope): Row[] => {
    const rule = ruleOf(table);
    return (before.get(table) ?? []).filter((row) => {
      if (row.tenant !== tenant) return false;
      if (reader !== undefined && 'own' in rule && rule.own !== undefined) {
        const { type, id } = rule.own;
        const owned = (before.get('private_record') ?? []).filter((one) => one.tenant === tenant);
        const theirs = owned.find((one) => one['type'] === row[type] && one['id'] === row[id]);
        if (theirs && theirs['person_id'] !== reader) return false;
      }
      if (types && 'type' in rule && rule.type !== undefined) {
        const type = 'of' in rule.type ? rule.type.of : (row[rule.type.column] ?? rule.type.untyped);
        if (!types.includes(String(type))) return false;
      }
      if (patientIds === 'all' || rule.reach === 'everyone') return true;
      if (rule.reach === 'patient') return patientIds.includes(String(row[rule.column]));
      return rule.reach === 'through' && patientIds.includes(String(row[Object.keys(rule.on)[0] ?? '']));
    });
  };
  /** A column that says nothing of whose the row is. */
  const plainColumn = (table: string): string => {
    const rule = ruleOf(table);
    const fixed = [
      'tenant',
      ...(rule.reach === 'patient' ? [rule.column] : []),
      ...(rule.reach === 'through' ? Object.keys(rule.on) : []),
    ];
    const plain = columns.get(table)?.findLast((column) => !fixed.includes(column));
    if (!plain) throw new Error(`${table} has no plain column.`);
    return plain;
  };
  const sorted = (rows: readonly object[]): string[] =>
    rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
  const repeated = (rows: readonly Row[], times: number): Row[] => Array.from({ length: times }, () => rows).flat();
  const undone = new Error('Undone.');
  /** Does something that is rolled back. */
  const undoing = (scope: Scope, work: (trx: ScopedQueries<AnyTables>) => Promise<void>) =>
    expect(
      scoped(scope).transaction(async (trx) => {
        await work(trx);
        throw undone;
      }),
    ).rejects.toBe(undone);

  test('has a rule', async () => {
    const found = (await db.introspection.getTables())
      .map(({ name }) => name)
      .filter((name) => !/^kysely_|^sqlite_/.test(name));
    expect([...rules.keys()].sort()).toEqual(found.sort());
    expect([...columns.keys()].sort()).toEqual([...names].sort());
    for (const table of names) {
      expect(new Set(before.get(table)?.map(({ tenant }) => tenant)), table).toEqual(new Set(['north', 'south']));
    }
  });

  test('is read by a statement as far as each scope reaches, whoever has asked the same before', async () => {
    for (const table of names) {
      const plain = plainColumn(table);
      const statement = new Statement((queries: ScopedQueries<AnyTables>, value: ValueOf<{ value: Value }>) =>
        queries.selectFrom(table).selectAll().where(plain, '=', value('value')),
      );
      const values = new Set((before.get(table) ?? []).map((row): Value => row[plain] ?? 0));
      for (const [name, scope] of [...scopes, ...scopes]) {
        for (const value of values) {
          const expected = sorted(reached(table, scope).filter((row) => row[plain] === value));
          expect(sorted(await scoped(scope).run(statement, { value })), `${table}, ${name}`).toEqual(expected);
          const inside = await scoped(scope).transaction((trx) => trx.run(statement, { value }));
          expect(sorted(inside), `${table}, ${name}, in a transaction`).toEqual(expected);
        }
      }
    }
  });

  describe.each(scopes)('of %s', (_name, scope) => {
    test('is read by every form of select as far as the scope reaches', async () => {
      const queries = scoped(scope);
      const heads = reached('event_head', scope).length;
      const studies = reached('study', scope).length;
      for (const table of names) {
        const rows = reached(table, scope);
        const is = (found: readonly object[], expected: readonly Row[], form: string) =>
          expect(sorted(found), `${table}, ${form}`).toEqual(sorted(expected));
        is(await queries.selectFrom(table).selectAll().execute(), rows, 'from');
        is(await queries.selectFrom(`${table} as one`).selectAll('one').execute(), rows, 'alias');
        is(
          await queries
            .selectFrom(table)
            .selectAll()
            .where((eb) => eb.or([eb('tenant', '=', 'south'), eb.lit(true)]))
            .execute(),
          rows,
          'or',
        );
        is(
          await queries
            .selectFrom(['event_head', `${table} as one`])
            .selectAll('one')
            .execute(),
          repeated(rows, heads),
          'two tables',
        );
        is(
          await queries
            .selectFrom('event_head')
            .innerJoin(`${table} as one`, (join) => join.onTrue())
            .selectAll('one')
            .execute(),
          repeated(rows, heads),
          'inner join',
        );
        is(
          await queries.selectFrom('event_head').crossJoin(`${table} as one`).selectAll('one').execute(),
          repeated(rows, heads),
          'cross join',
        );
        const left = await queries
          .selectFrom('event_head')
          .leftJoin(`${table} as one`, (join) => join.onTrue())
          .select('one.tenant as theirs')
          .execute();
        expect(
          left.map(({ theirs }) => theirs),
          `${table}, left join`,
        ).toEqual(
          rows.length > 0
            ? repeated(rows, heads).map(({ tenant }) => tenant)
            : Array.from({ length: heads }, () => null),
        );
        const twice = await queries
          .selectFrom(`${table} as one`)
          .leftJoin('study as other', (join) => join.onTrue())
          .select('other.tenant as theirs')
          .execute();
        expect(twice.length, `${table}, left join of study`).toBe(rows.length * Math.max(studies, 1));
        expect(twice.every(({ theirs }) => theirs === null || theirs === scope.tenant)).toBe(true);
        is(
          await queries
            .selectFrom((eb) => eb.selectFrom(table).selectAll().as('one'))
            .selectAll()
            .execute(),
          rows,
          'subquery',
        );
        is(
          await queries.selectFrom(queries.selectFrom(table).selectAll().as('one')).selectAll().execute(),
          rows,
          'subquery that was built before',
        );
        is(
          await queries
            .selectFrom(table)
            .selectAll()
            .unionAll((eb) => eb.selectFrom(table).selectAll())
            .execute(),
          repeated(rows, 2),
          'union',
        );
        is(
          await queries
            .with('one', (eb) => eb.selectFrom(table).selectAll())
            .with('two', (eb) => eb.selectFrom('one').selectAll())
            .selectFrom('two')
            .selectAll()
            .execute(),
          rows,
          'with',
        );
        const sameName = queries
          .with(table, (eb) => eb.selectFrom(table).selectAll())
          .selectFrom(table)
          .selectAll();
        // SQLite takes it for one that reads itself.
        if (isPostgres) is(await sameName.execute(), rows, 'with of the same name');
        else await expect(sameName.execute()).rejects.toThrow('circular');
        is(
          await queries
            .withRecursive('one', (eb) => eb.selectFrom(table).selectAll().union(eb.selectFrom('one').selectAll()))
            .selectFrom('one')
            .selectAll()
            .execute(),
          rows,
          'with recursive',
        );
        const counted = await queries
          .selectFrom('event_head')
          .select((eb) => eb.selectFrom(table).select(eb.fn.countAll<number>().as('n')).as('n'))
          .execute();
        expect(
          counted.map(({ n }) => Number(n)),
          `${table}, selection`,
        ).toEqual(Array.from({ length: heads }, () => rows.length));
        const exists = await queries
          .selectFrom('event_head')
          .select('tenant')
          .where((eb) => eb.exists(eb.selectFrom(table).select('tenant')))
          .execute();
        expect(exists.length, `${table}, exists`).toBe(rows.length > 0 ? heads : 0);
        const isIn = await queries
          .selectFrom('event_head')
          .select('tenant')
          .where('tenant', 'in', (eb) => eb.selectFrom(table).select('tenant'))
          .execute();
        expect(isIn.length, `${table}, in`).toBe(rows.length > 0 ? heads : 0);
        const having = await queries
          .selectFrom('event_head')
          .select('tenant')
          .groupBy('tenant')
          .having((eb) => eb.exists(eb.selectFrom(table).select('tenant')))
          .orderBy((eb) => eb.selectFrom(table).select(eb.fn.countAll().as('n')))
          .execute();
        expect(having.length, `${table}, having`).toBe(rows.length > 0 ? heads : 0);
      }
    });

    test('is written by every form of update and delete as far as the scope reaches', async () => {
      for (const table of names) {
        const rows = reached(table, scope);
        const plain = plainColumn(table);
        const is = (found: readonly object[], form: string) =>
          expect(sorted(found), `${table}, ${form}`).toEqual(sorted(rows));
        await undoing(scope, async (trx) => {
          is(
            await trx
              .updateTable(table)
              .set((eb) => ({ [plain]: eb.ref(`${table}.${plain}`) }))
              .returningAll()
              .execute(),
            'update',
          );
          is(
            await trx
              .updateTable(`${table} as one`)
              .set((eb) => ({ [plain]: eb.ref(`one.${plain}`) }))
              .returningAll()
              .execute(),
            'update by alias',
          );
        });
        const heads = reached('event_head', scope).length;
        if (table !== 'event_head') {
          await undoing(scope, async (trx) => {
            const query = trx
              .updateTable(table)
              .from('event_head')
              .set((eb) => ({ [plain]: eb.ref(`${table}.${plain}`) }));
            const found = await query.returning(`${table}.tenant`).execute();
            expect(found.length, `${table}, update from`).toBe(heads > 0 ? rows.length : 0);
          });
        }
        await undoing(scope, async (trx) => {
          is(await trx.deleteFrom(table).returningAll().execute(), 'delete');
          expect(await trx.selectFrom(table).selectAll().execute()).toEqual([]);
        });
        await scoped(scope).deleteFrom(table).execute();
        const left = (before.get(table) ?? []).filter((row) => !rows.includes(row));
        expect(sorted(await rowsOf(table)), `${table}, delete`).toEqual(sorted(left));
        for (const row of rows) await db.insertInto(table).values(row).execute();
      }
    });

    test('gets no row that the scope may not write', async () => {
      for (const table of names) {
        const rule = ruleOf(table);
        const isAll = scope.patientIds === 'all';
        const [own, another] = ['p1', 'p2'].map((patient) => {
          const given = before
            .get(table)
            ?.find((row) => row.tenant === 'south' && Object.values(row).includes(patient));
          return given && { ...given, tenant: undefined };
        });
        for (const [patient, row] of Object.entries({ p1: own, p2: another })) {
          if (!row) continue;
          // Of one that is another person's own nothing is deleted: there is no room for the row.
          const isReached = reached(table, { ...scope, patientIds: 'all', types: undefined }).some((one) =>
            Object.values(one).includes(patient),
          );
          if (scope.reader !== undefined && !isReached) continue;
          const isTyped = scope.types !== undefined && 'type' in rule && rule.type !== undefined;
          const mayWrite =
            (!isTyped && isAll) ||
            rule.reach === 'everyone' ||
            (!isTyped && rule.reach === 'patient' && scope.patientIds.includes(patient));
          await undoing(scope, async (trx) => {
            await trx.deleteFrom(table).execute();
            const insert = trx.insertInto(table).values(row).returningAll();
            if (mayWrite) expect(await insert.execute()).toEqual([{ ...row, tenant: scope.tenant }]);
            else await expect(async () => insert.execute()).rejects.toMatchObject({ code: 'forbidden' });
          });
          const foreign = { ...row, tenant: 'south' } as object;
          await expect(async () => scoped(scope).insertInto(table).values(foreign).execute(), table).rejects.toThrow();
        }
        expect(sorted(await rowsOf(table)), table).toEqual(sorted(before.get(table) ?? []));
      }
    });
  });
});
