import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sqlite } from './sqlite.ts';

interface Rows {
  note: { text: string };
}

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clinikit-shared-'));
  file = join(folder, 'clinic.sqlite');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function openTwo(name = file) {
  const { dialect } = sqlite({ file: name, busyMs: 200 });
  const [clinic, accounts] = [new Kysely<Rows>({ dialect }), new Kysely<Rows>({ dialect })];
  await clinic.schema.createTable('note').addColumn('text', 'text').execute();
  return { dialect, clinic, accounts };
}

test('two Kysely on one dialect take turns: a statement waits for the other one`s transaction, without an error', async () => {
  const { clinic, accounts } = await openTwo();
  let finish: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let begun: () => void = () => undefined;
  const inside = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const transaction = clinic.transaction().execute(async (trx) => {
    await trx.insertInto('note').values({ text: 'first' }).execute();
    begun();
    await held;
    await trx.insertInto('note').values({ text: 'second' }).execute();
  });
  await inside;
  const written = accounts.insertInto('note').values({ text: 'third' }).execute();
  // Longer than a lock of SQLite is waited for.
  await new Promise((resolve) => setTimeout(resolve, 400));
  finish();
  await Promise.all([transaction, written]);
  const rows = await accounts.selectFrom('note').select('text').execute();
  expect(rows.map(({ text }) => text)).toEqual(['first', 'second', 'third']);
  await Promise.all([clinic.destroy(), accounts.destroy()]);
});

test('a transaction that fails takes nothing of the other one with it', async () => {
  const { clinic, accounts } = await openTwo();
  const failed = clinic.transaction().execute(async (trx) => {
    await trx.insertInto('note').values({ text: 'lost' }).execute();
    throw new Error('no');
  });
  const kept = accounts.insertInto('note').values({ text: 'kept' }).execute();
  await expect(failed).rejects.toThrow('no');
  await kept;
  expect(await clinic.selectFrom('note').select('text').execute()).toEqual([{ text: 'kept' }]);
  await Promise.all([clinic.destroy(), accounts.destroy()]);
});

test('the connection lives as long as somebody uses it, and is opened again after that', async () => {
  const { dialect, clinic, accounts } = await openTwo();
  await accounts.insertInto('note').values({ text: 'one' }).execute();
  await clinic.destroy();
  expect(await accounts.selectFrom('note').select('text').execute()).toHaveLength(1);
  await accounts.destroy();
  const later = new Kysely<Rows>({ dialect });
  expect(await later.selectFrom('note').select('text').execute()).toHaveLength(1);
  await later.destroy();
});

test('in memory, both see the same rows', async () => {
  const { clinic, accounts } = await openTwo(':memory:');
  await clinic.insertInto('note').values({ text: 'one' }).execute();
  expect(await accounts.selectFrom('note').select('text').execute()).toEqual([{ text: 'one' }]);
  await Promise.all([clinic.destroy(), accounts.destroy()]);
});
