import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import type { Tables } from './schema.ts';
import { createGate, type Gate, type Scope, type ScopedQueries } from './scopedQueries.ts';

type OwnTables = {
  /** Its key knows no tenant, so a row of another one can be in the way. */
  note: { id: string; tenant: string; patient_id: string | null; text: string };
  note_word: { tenant: string; note_id: string; word: string };
  /** The capability has said no rule for it. */
  unruled: { id: string; tenant: string };
  /** It has forgotten the tenant. */
  bare: { id: string };
};
type All = Tables & OwnTables;

describeOnDatabases('a write through the gate', (open) => {
  let db: Kysely<All>;
  let gate: Gate;
  const scoped = (scope: Partial<Scope>) =>
    gate.open({ tenant: 'north', patientIds: 'all', ...scope }) as ScopedQueries<All>;

  beforeEach(async () => {
    const opened = new Kysely<Tables>({ dialect: (await open()).dialect });
    await migrate(opened);
    gate = createGate(opened, [
      ['note', { reach: 'patient', column: 'patient_id' }],
      ['note_word', { reach: 'through', table: 'note', on: { note_id: 'id' } }],
    ]);
    db = opened.withTables<OwnTables>();
    const text = {
      note: ['tenant', 'patient_id', 'text'],
      note_word: ['tenant', 'note_id', 'word'],
      unruled: ['tenant'],
      bare: [],
    };
    for (const [table, columns] of Object.entries(text)) {
      let create = db.schema.createTable(table);
      if (table !== 'note_word') create = create.addColumn('id', 'text', (c) => c.primaryKey());
      for (const column of columns) create = create.addColumn(column, 'text');
      await create.execute();
    }
    await db.insertInto('note').values(notes).execute();
    await db.insertInto('note_word').values(words).execute();
  });
  afterEach(() => db.destroy());

  const notes = [
    { id: 'n1', tenant: 'north', patient_id: 'p1', text: 'one' },
    { id: 'n2', tenant: 'north', patient_id: 'p2', text: 'two' },
    { id: 's1', tenant: 'south', patient_id: 'p1', text: 'theirs' },
  ];
  const words = notes.map(({ tenant, id, text }) => ({ tenant, note_id: id, word: text }));
  const stored = () => db.selectFrom('note').selectAll().orderBy('id').execute();
  const upsert = (scope: Partial<Scope>, id: string, patientId: string | null = 'p1') =>
    scoped(scope)
      .insertInto('note')
      .values({ id, patient_id: patientId, text: 'new' })
      .onConflict((oc) =>
        oc
          .column('id')
          .doUpdateSet((eb) => ({ text: eb.ref('excluded.text'), patient_id: eb.ref('excluded.patient_id') })),
      )
      .execute();

  test('that finds a row in its way changes it only where the scope reaches it', async () => {
    await upsert({}, 's1');
    expect(await stored()).toEqual(notes);
    await upsert({ patientIds: ['p1'] }, 'n2');
    await upsert({ patientIds: ['p1'] }, 's1');
    expect(await stored()).toEqual(notes);
    await expect(upsert({ patientIds: ['p1'] }, 'n1', 'p2')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(upsert({ patientIds: ['p1'] }, 'n1', null)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(upsert({ patientIds: [] }, 'n1')).rejects.toMatchObject({ code: 'forbidden' });
    expect(await stored()).toEqual(notes);
    await upsert({ patientIds: ['p1'] }, 'n1');
    await upsert({}, 'n2', 'p1');
    expect(await stored()).toMatchObject([
      { id: 'n1', tenant: 'north', patient_id: 'p1', text: 'new' },
      { id: 'n2', tenant: 'north', patient_id: 'p1', text: 'new' },
      { id: 's1', tenant: 'south', text: 'theirs' },
    ]);
    // A condition of its own is asked beside the scope's.
    await scoped({})
      .insertInto('note')
      .values({ id: 's1', patient_id: 'p1', text: 'mine' })
      .onConflict((oc) => oc.column('id').doUpdateSet({ text: 'mine' }).where(sql<boolean>`1 = 1 or note.text = 'x'`))
      .execute();
    expect(await stored()).toContainEqual(notes[2]);
  });

  test('moves no row to another tenant, patient or parent', async () => {
    const some = scoped({ patientIds: ['p1'] });
    const moved: object = { tenant: 'south' };
    await expect(async () => scoped({}).updateTable('note').set(moved).execute()).rejects.toThrow(TypeError);
    await expect(async () =>
      scoped({})
        .updateTable('note')
        .set({ ...moved, tenant: sql`'south'` })
        .execute(),
    ).rejects.toThrow(TypeError);
    await expect(async () => some.updateTable('note').set({ patient_id: 'p2' }).execute()).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(async () => some.updateTable('note').set({ patient_id: sql`'p2'` }).execute()).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(async () => some.updateTable('note_word').set({ note_id: 'n2' }).execute()).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(async () =>
      scoped({})
        .insertInto('note')
        .values({ id: 'n1', patient_id: 'p1', text: '' })
        .onConflict((oc) => oc.column('id').doUpdateSet(moved))
        .execute(),
    ).rejects.toThrow(TypeError);
    expect(await stored()).toEqual(notes);
    await some.updateTable('note_word').set({ word: 'changed' }).execute();
    const changed = await db.selectFrom('note_word').select('note_id').where('word', '=', 'changed').execute();
    expect(changed).toEqual([{ note_id: 'n1' }]);
    await some.deleteFrom('note_word').execute();
    expect(await db.selectFrom('note_word').select('note_id').orderBy('note_id').execute()).toEqual([
      { note_id: 'n2' },
      { note_id: 's1' },
    ]);
  });

  test('gives every row its tenant, those that a query found as well', async () => {
    const scope = scoped({});
    await scope
      .insertInto('note')
      .values([
        { id: 'a', text: '' },
        { id: 'b', patient_id: 'p1', text: '' },
        { id: 'c', tenant: 'north', text: '' },
      ])
      .execute();
    const copies = scope.insertInto('note').columns(['id', 'patient_id', 'text']);
    await copies
      .expression((eb) =>
        eb
          .selectFrom('note')
          .select((of) => [sql<string>`note.id || '-copy'`.as('id'), 'patient_id', of.val('copy').as('text')])
          .where('text', '!=', '')
          .unionAll(
            eb.selectFrom('note_word').select(['word as id', sql<null>`null`.as('patient_id'), 'word as text']),
          ),
      )
      .execute();
    const rows = (await stored()).filter(({ id }) => !notes.some((note) => note.id === id));
    expect(rows.map(({ id, tenant }) => [id, tenant])).toEqual(
      ['a', 'b', 'c', 'n1-copy', 'n2-copy', 'one', 'two'].map((id) => [id, 'north']),
    );
    await expect(async () =>
      scope
        .insertInto('note')
        .columns(['id', 'tenant', 'text'])
        .expression((eb) => eb.selectFrom('note').select(['id', 'tenant', 'text']))
        .execute(),
    ).rejects.toThrow(TypeError);
    await expect(async () =>
      scoped({ patientIds: ['p1'] })
        .insertInto('note')
        .columns(['id', 'text'])
        .expression((eb) => eb.selectFrom('note').select(['id', 'text']))
        .execute(),
    ).rejects.toThrow(TypeError);
    await expect(async () => scope.insertInto('note').defaultValues().execute()).rejects.toThrow(TypeError);
    await expect(async () =>
      scope.insertInto('note').orReplace().values({ id: 's1', text: '' }).execute(),
    ).rejects.toThrow(TypeError);
  });

  test('and a read reach a table without a rule for all patients only, and one without a tenant never', async () => {
    await scoped({}).insertInto('unruled').values({ id: 'u1' }).execute();
    await scoped({ tenant: 'south' }).insertInto('unruled').values({ id: 'u2' }).execute();
    expect(await scoped({}).selectFrom('unruled').select('id').execute()).toEqual([{ id: 'u1' }]);
    expect(
      await scoped({ patientIds: ['p1'] })
        .selectFrom('unruled')
        .select('id')
        .execute(),
    ).toEqual([]);
    await expect(async () =>
      scoped({ patientIds: ['p1'] })
        .insertInto('unruled')
        .values({ id: 'u3' })
        .execute(),
    ).rejects.toMatchObject({ code: 'forbidden' });
    await db.insertInto('bare').values({ id: 'b1' }).execute();
    const forgetful = scoped({}) as ScopedQueries<{
      bare: { id: string; tenant: string };
      request_count: { who: string; tenant: string };
    }>;
    await expect(forgetful.selectFrom('bare').select('id').execute()).rejects.toThrow(/tenant/);
    await expect(forgetful.updateTable('bare').set({ id: 'b2' }).execute()).rejects.toThrow(/tenant/);
    await expect(forgetful.deleteFrom('bare').execute()).rejects.toThrow(/tenant/);
    await expect(forgetful.insertInto('bare').values({ id: 'b2' }).execute()).rejects.toThrow(/tenant/);
    await expect(async () => forgetful.selectFrom('request_count').select('who').execute()).rejects.toThrow(TypeError);
    expect(await db.selectFrom('bare').select('id').execute()).toEqual([{ id: 'b1' }]);
    expect(() => createGate(db as Kysely<Tables>, [['Study', { reach: 'everyone' }]])).toThrow(TypeError);
  });

  test('and a read are refused where the gate cannot see what they reach', async () => {
    const scope = scoped({});
    const refused = async (work: () => { execute(): Promise<unknown> }) =>
      expect(async () => work().execute()).rejects.toThrow(TypeError);
    await refused(() => scope.selectFrom(sql<{ id: string }>`(select id from note)`.as('one')).selectAll());
    await refused(() => scope.selectFrom(sql<{ id: string }>`${sql.table('note')}`.as('one')).selectAll());
    await refused(() => scope.selectFrom(sql<{ id: string }>`note`.as('one')).selectAll());
    await refused(() => scope.selectFrom(sql<{ id: string }>`${sql.id('note')}`.as('one')).selectAll());
    await refused(() =>
      scope
        .selectFrom('note')
        .innerJoin(sql<{ id: string }>`note`.as('one'), (join) => join.onTrue())
        .selectAll(),
    );
    await refused(() => scope.updateTable('note').from(sql<{ id: string }>`note`.as('one')).set({ text: '' }));
    await refused(() => scope.selectFrom('note').selectAll().where(sql<boolean>`exists (select 1 FROM note)`));
    await refused(() =>
      scope
        .selectFrom('note')
        .selectAll()
        .where(sql<boolean>`${sql.raw('text in (select text from note)')}`),
    );
    await refused(() =>
      scope
        .selectFrom('note')
        .rightJoin('note_word', (join) => join.onTrue())
        .selectAll(),
    );
    await refused(() =>
      scope
        .selectFrom('note')
        .fullJoin('note_word', (join) => join.onTrue())
        .selectAll(),
    );
    await refused(() => scope.selectFrom('note').selectAll().modifyEnd(sql`union select * from note`));
    await refused(() => scope.selectFrom('note').select((eb) => eb.fn('(select id from note) --').as('one')));
    await refused(() => scope.selectFrom('note').select((eb) => eb.fn.agg('(select id from note) --').as('one')));
    const other = scope as ScopedQueries<All & { 'other.note': All['note'] }>;
    await refused(() => other.selectFrom('other.note').selectAll());
    // A subquery is read as it stands, and its scope as well.
    const theirs = scoped({ tenant: 'south' }).selectFrom('note').select('id');
    expect(await scope.selectFrom('note').select('id').where('id', 'in', theirs).execute()).toEqual([]);
    expect(await scope.selectFrom(theirs.as('one')).selectAll().execute()).toEqual([]);
    expect(
      await scope.selectFrom('note').select('id').where(sql<boolean>`1 = 1 or 2 = 2`).orderBy('id').execute(),
    ).toEqual([{ id: 'n1' }, { id: 'n2' }]);
    const joined = scope
      .selectFrom('note')
      .innerJoin('note_word', (join) => join.on(sql<boolean>`1 = 1 or 2 = 2`))
      .select('word');
    expect(new Set((await joined.execute()).map(({ word }) => word))).toEqual(new Set(['one', 'two']));
    // Names in capitals are the same tables to SQLite.
    const shouting = scoped({ patientIds: ['p1'] }) as ScopedQueries<{ NOTE: All['note'] }>;
    const found = await shouting
      .selectFrom('NOTE')
      .select('id')
      .execute()
      .catch(() => [{ id: 'n1' }]);
    expect(found).toEqual([{ id: 'n1' }]);
  });
});
