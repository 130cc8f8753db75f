import { sqlite } from '@clinikit/server-adapter/sqlite';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAttempts, lockedMs } from './attempts.ts';
import type { AuthDatabase, AuthTables } from './authTables.ts';

let db: AuthDatabase;
let now: number;
beforeEach(async () => {
  now = 1_800_000_000_000;
  db = new Kysely<AuthTables>({ dialect: sqlite({ file: ':memory:' }).dialect });
  await db.schema
    .createTable('auth_attempt')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('key', 'text')
    .addColumn('failures', 'integer')
    .addColumn('lastAt', 'bigint')
    .execute();
});
afterEach(() => db.destroy());

const open = () => createAttempts(db, () => now);
const keys = { account: 'a@clinic.example', address: '203.0.113.1' };

test('a lock lasts for a while after the last failure, then ends', async () => {
  for (let at = 0; at < 10; at += 1) expect(await open().begin(keys)).toBe('go');
  expect(await open().begin(keys)).toBe('locked');
  now += lockedMs - 1;
  expect(await open().begin(keys)).toBe('locked');
  now += lockedMs + 1;
  expect(await open().begin(keys)).toBe('go');
});

test('the right password forgives the account, and the spelling of its address is no other account', async () => {
  for (let at = 0; at < 9; at += 1) await open().begin(keys);
  await open().begin({ ...keys, account: ' A@Clinic.Example ' });
  expect(await open().begin(keys)).toBe('locked');
  await open().succeeded(keys);
  expect(await open().begin(keys)).toBe('go');
});

test('who signs in rightly all day uses up no address', async () => {
  for (let at = 0; at < 200; at += 1) {
    const each = { account: `${at}@clinic.example`, address: '203.0.113.1' };
    expect(await open().begin(each)).toBe('go');
    await open().succeeded(each);
  }
});

test('what no longer counts is forgotten', async () => {
  const attempts = open();
  for (let at = 0; at < 5; at += 1) await attempts.begin({ account: `${at}@made.example`, address: undefined });
  now += lockedMs + 1;
  await attempts.begin(keys);
  const { count } = await db
    .selectFrom('auth_attempt')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  expect(Number(count)).toBe(2);
});
