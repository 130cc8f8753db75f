import { Kysely, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { postgresFolder, startPostgres, type TestPostgres } from '../../../../scripts/test/postgres.ts';
import { postgres } from './postgres.ts';

interface Rows {
  row: { id: number; value: number };
}

describe.skipIf(postgresFolder() === undefined)('a connection to PostgreSQL', () => {
  let server: TestPostgres;
  let connectionString: string;
  let db: Kysely<Rows>;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());
  beforeEach(async () => {
    connectionString = await server.createDatabase();
    db = open(2);
    await sql`create table row (id integer primary key, value integer)`.execute(db);
    await sql`insert into row values (1, 0), (2, 0)`.execute(db);
  });
  afterEach(() => db.destroy());

  const open = (maxConnections: number) =>
    new Kysely<Rows>({ dialect: postgres({ connectionString, maxConnections }).dialect });
  const die = (on: Kysely<Rows>) => sql`select pg_terminate_backend(pg_backend_pid())`.execute(on);
  const raise = (on: Kysely<Rows>, code: string) =>
    sql`do ${sql.lit(`begin raise exception 'no' using errcode = '${code}'; end`)}`.execute(on);

  test('that ends in a transaction hides no earlier error, and is not used again', async () => {
    const single = open(1);
    for (let round = 0; round < 5; round += 1) {
      const work = single.transaction().execute(async (trx) => {
        await trx.updateTable('row').set({ value: 1 }).execute();
        await die(trx).catch(() => undefined);
        throw new RangeError('what the work found');
      });
      await expect(work).rejects.toThrow(RangeError);
      expect(await single.selectFrom('row').select('value').distinct().execute()).toEqual([{ value: 0 }]);
    }
    await single.destroy();
  });

  test('that ends while it works or idles is an outage that passes', async () => {
    await expect(die(db)).rejects.toMatchObject({ code: 'unavailable', status: 503 });
    await expect(db.transaction().execute(die)).rejects.toMatchObject({ code: 'unavailable' });
    await db.selectFrom('row').selectAll().execute();
    await server.terminateBackends();
    await db
      .selectFrom('row')
      .selectAll()
      .execute()
      .catch((error: unknown) => expect(error).toMatchObject({ code: 'unavailable' }));
    await expect.poll(() => db.selectFrom('row').selectAll().execute()).toHaveLength(2);
  });

  test.each([...['08006', '25006', '40001', '40P01', '53100', '53300', '55P03', '57014', '57P01', '57P02', '57P03']])(
    'is not at fault for SQLSTATE %s, which passes',
    async (code) => {
      await expect(raise(db, code)).rejects.toMatchObject({ code: 'unavailable' });
      expect(await db.selectFrom('row').selectAll().execute()).toHaveLength(2);
    },
  );

  test.each(['23505', '42601', '22P02', 'XX000'])('tells SQLSTATE %s as it is', async (code) => {
    await expect(raise(db, code)).rejects.toMatchObject({ code });
  });

  test('has a deadlock resolved as what passes', async () => {
    const both = Promise.withResolvers<void>();
    let inside = 0;
    const take = (first: number, second: number) =>
      db.transaction().execute(async (trx) => {
        const change = (id: number) => trx.updateTable('row').set({ value: 1 }).where('id', '=', id).execute();
        await change(first);
        inside += 1;
        if (inside === 2) both.resolve();
        await both.promise;
        await change(second);
      });
    const outcomes = await Promise.allSettled([take(1, 2), take(2, 1)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const reason = outcomes.find((outcome) => outcome.status === 'rejected')?.reason;
    expect(reason).toMatchObject({ code: 'unavailable', cause: { code: '40P01' } });
  });

  test('that cannot be had is an outage, and a wrong password is none', async () => {
    const nowhere = new Kysely<Rows>(postgres({ connectionString: 'postgres://postgres@127.0.0.1:9/none' }));
    await expect(sql`select 1`.execute(nowhere)).rejects.toMatchObject({ code: 'unavailable' });
    await nowhere.destroy();
    const missing = new Kysely<Rows>(postgres({ connectionString: connectionString.replace(/clinic\d+/, 'nothing') }));
    await expect(sql`select 1`.execute(missing)).rejects.toMatchObject({ code: '3D000' });
    await missing.destroy();
  });
});
