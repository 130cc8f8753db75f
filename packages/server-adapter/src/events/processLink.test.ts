import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { postgresFolder, startPostgres, type TestPostgres } from '../../../../scripts/test/postgres.ts';
import type { ClinicDatabase } from '../database/database.ts';
import { postgres } from '../database/postgres.ts';
import { postgresNotices } from '../database/postgresNotices.ts';
import type { Tables } from '../database/schema.ts';
import { sqlite } from '../database/sqlite.ts';
import { migrate } from '../migrate.ts';
import type { AddressedMessage } from './channelMessage.ts';
import { createProcessLink, type ProcessLinkOptions } from './processLink.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(() => Promise.all(closing.splice(0).map((close) => close())));

const message = (payload: unknown): AddressedMessage => ({
  ...{ tenant: 'north', from: 'dentist', fromStaff: true, at: '2026-01-01T00:00:00.000Z' },
  ...{ topic: 'conversation/1', kind: 'typing', payload },
});

/** What one process of a clinic has of the others. */
async function openLink(database: ClinicDatabase, options: Partial<ProcessLinkOptions> = {}, prepare = migrate) {
  const db = new Kysely<Tables>({ dialect: database.dialect });
  const ended = new AbortController();
  const heard: unknown[] = [];
  /** What `meet` says: it may come twice while a process goes from looking to listening. */
  const greetings: unknown[] = [];
  let rings = 0;
  await prepare(db);
  const link = createProcessLink({
    ...{ db, notices: database.notices, closing: ended.signal, now: Date.now, isNeeded: () => true },
    onMessage: ({ payload }) => (isGreeting(payload) ? greetings : heard).push(payload),
    onRing: () => {
      rings += 1;
    },
    ...options,
  });
  closing.push(async () => {
    ended.abort();
    await db.destroy();
  });
  await link.open();
  const kept = async () => (await db.selectFrom('channel_message').select('id').execute()).length;
  return {
    db,
    link,
    heard,
    greetings,
    kept,
    rings: () => rings,
    send: (payload: unknown) => link.send(message(payload)),
  };
}
const isGreeting = (payload: unknown): boolean => typeof payload === 'string' && /^(hello|from) /.test(payload);
type OpenLink = Awaited<ReturnType<typeof openLink>>;

/** Until each hears the other: before, what is sent is for those who listen by then. */
async function meet(one: OpenLink, other: OpenLink): Promise<void> {
  for (const [from, to] of [[one, other] as const, [other, one] as const]) {
    // Of its own: what was said before a connection ended may come once more after it.
    const hello = `hello ${Math.random()}`;
    await expect
      .poll(async () => {
        await from.send(hello);
        return to.greetings;
      })
      .toContain(hello);
  }
  // And both at once; what is sent while a lost connection is made anew may be lost with it.
  const [a, b] = [`from ${Math.random()}`, `from ${Math.random()}`];
  await expect
    .poll(async () => {
      await Promise.all([one.send(a), other.send(b)]);
      return [one.greetings.includes(b), other.greetings.includes(a)];
    })
    .toEqual([true, true]);
  for (const { heard } of [one, other]) heard.length = 0;
}

const long = (n: number) => `${n}${'ż'.repeat(30_000)}`;

async function expectCrossing(one: OpenLink, other: OpenLink): Promise<void> {
  await meet(one, other);
  const sent: string[] = [];
  for (let n = 0; n < 20; n += 1) {
    const payload = n % 7 === 3 ? long(n) : `short ${n}`;
    sent.push(payload);
    await Promise.all([one.send(`one ${payload}`), other.send(`other ${payload}`)]);
  }
  await expect.poll(() => [one.heard.length, other.heard.length]).toEqual([20, 20]);
  expect(one.heard).toEqual(sent.map((payload) => `other ${payload}`));
  expect(other.heard).toEqual(sent.map((payload) => `one ${payload}`));
}

describe('processes on one file of SQLite', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clinikit-link-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const open = (name: string) => sqlite({ file: join(folder, name) });

  test('hear each other, once and in order, and of what was committed', async () => {
    const [one, other] = [await openLink(open('both')), await openLink(open('both'))];
    await expectCrossing(one, other);
    const before = other.rings();
    await one.db.insertInto('event_head').values({ tenant: 'north', position: 1 }).execute();
    await expect.poll(() => other.rings()).toBeGreaterThan(before);
  });

  test('hear what is sent as soon as they are open, and again after nobody has wanted to know', async () => {
    let isNeeded = true;
    const one = await openLink(open('ready'));
    const other = await openLink(open('ready'), { isNeeded: () => isNeeded });
    await one.send('first');
    await expect.poll(() => other.heard).toEqual(['first']);
    for (let n = 0; n < 10; n += 1) {
      isNeeded = false;
      await sleep(n * 15);
      isNeeded = true;
      await other.link.open();
      await one.send(n);
      await expect.poll(() => other.heard.at(-1)).toBe(n);
    }
  });

  test('write nothing when they are alone, and forget what they wrote', async () => {
    const one = await openLink(open('alone'), { keptMs: 200 });
    await one.send('nobody');
    expect(await one.kept()).toBe(0);
    const other = await openLink(open('alone'));
    await meet(one, other);
    await one.send('somebody');
    expect(await one.kept()).toBeGreaterThan(0);
    await expect.poll(() => one.kept()).toBe(0);
    // An id is not given again: what comes after is new to whoever looks.
    await one.send('later');
    await expect.poll(() => other.heard.at(-1)).toBe('later');
  });
});

describe.skipIf(postgresFolder() === undefined)('processes on one PostgreSQL', () => {
  let server: TestPostgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  test('hear each other at once, and keep nothing that is short', async () => {
    const connectionString = await server.createDatabase();
    const [one, other] = [
      await openLink(postgres({ connectionString })),
      await openLink(postgres({ connectionString })),
    ];
    await meet(one, other);
    // Both have found that they hear, and none looks any more.
    await one.db.deleteFrom('channel_poller').execute();
    await one.db.deleteFrom('channel_message').execute();
    await one.send('short');
    await expect.poll(() => other.heard).toEqual(['short']);
    expect(await one.kept()).toBe(0);
    await expectCrossing(one, other);
    const before = other.rings();
    one.link.ring();
    await expect.poll(() => other.rings()).toBeGreaterThan(before);
  });

  test('hear each other where one or both cannot listen', async () => {
    const connectionString = await server.createDatabase();
    const open = (listen: boolean) => openLink(postgres({ connectionString, listen }));
    const [one, other, third] = [await open(false), await open(false), await open(true)];
    await expectCrossing(one, other);
    await expectCrossing(one, third);
    await expectCrossing(third, other);
  });

  test('hear each other where a LISTEN is taken and nothing ever comes, as from a pooler of transactions', async () => {
    const connectionString = await server.createDatabase();
    const elsewhere = await server.createDatabase();
    const deaf = postgresNotices({ connectionString: elsewhere, answerMs: 100 });
    const [one, other] = [
      await openLink({ ...postgres({ connectionString }), notices: deaf }),
      await openLink({ ...postgres({ connectionString }), notices: deaf }),
    ];
    await expectCrossing(one, other);
  });

  test('hear each other again after their connections were ended', async () => {
    const connectionString = await server.createDatabase();
    const [one, other] = [
      await openLink(postgres({ connectionString })),
      await openLink(postgres({ connectionString })),
    ];
    await expectCrossing(one, other);
    await server.terminateBackends();
    for (const { heard } of [one, other]) heard.length = 0;
    await expectCrossing(one, other);
  });

  test('hear nothing of a clinic in another schema', async () => {
    const connectionString = await server.createDatabase();
    const schema = `${connectionString}&options=${encodeURIComponent('-c search_path=second')}`;
    const maker = new Kysely({ dialect: postgres({ connectionString }).dialect });
    await maker.schema.createSchema('second').execute();
    const [second, beside] = [
      await openLink(postgres({ connectionString: schema })),
      await openLink(postgres({ connectionString: schema })),
    ];
    const first = await openLink(postgres({ connectionString }), {}, async () => {
      for (const table of ['channel_message', 'channel_poller'].map((name) => sql.id(name))) {
        await sql`create table public.${table} (like second.${table} including all)`.execute(maker);
      }
      await maker.destroy();
    });
    await expectCrossing(second, beside);
    await first.send('nobody');
    await expectCrossing(second, beside);
    expect(first.heard).toEqual([]);
  });
});
