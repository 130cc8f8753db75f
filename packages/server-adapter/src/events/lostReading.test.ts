import { Kysely, sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { postgresFolder } from '../../../../scripts/test/postgres.ts';
import { sharedPostgres } from '../../../../scripts/test/sharedPostgres.ts';
import { postgres } from '../database/postgres.ts';
import type { Tables } from '../database/schema.ts';
import { createGate } from '../database/scopedQueries.ts';
import { migrate } from '../migrate.ts';
import { asPerson } from '../testing/asPerson.ts';
import { staff } from '../testing/testClinic.ts';
import { createDoorbell } from './doorbell.ts';
import { createEventHub } from './eventHub.ts';
import { appendEvent } from './eventLog.ts';

describe.skipIf(postgresFolder() === undefined)('a reading of the log that never answers', () => {
  const server = sharedPostgres();
  afterAll(() => server.stop());

  test('ends the streams, which then go on behind the last event that each of them got', async () => {
    const connectionString = await server.createDatabase();
    const db = new Kysely<Tables>({ dialect: postgres({ connectionString }).dialect });
    const other = new Kysely<Tables>({ dialect: postgres({ connectionString }).dialect });
    await migrate(db);
    const closing = new AbortController();
    const doorbell = createDoorbell();
    const hub = createEventHub({ gate: createGate(db), doorbell, closing: closing.signal, pollMs: 10, readMs: 300 });
    const happen = (on: typeof db) =>
      createGate(on)
        .tenant('north')
        .transaction((trx) => appendEvent(trx, { type: 'study.filed', now: 0 }));
    const never = new AbortController().signal;
    await happen(other);
    const reader = await hub.subscribe(asPerson(staff), 0);
    expect((await reader.next(60_000, never)).map(({ position }) => position)).toEqual([1]);

    await other.transaction().execute(async (trx) => {
      // As with a connection that died without a word: whoever asks gets no answer.
      await sql`lock table event in access exclusive mode`.execute(trx);
      doorbell.ring();
      await expect(reader.next(60_000, never)).rejects.toMatchObject({ code: 'unavailable' });
      reader.close();
    });
    await happen(other);
    const again = await hub.subscribe(asPerson(staff), 1);
    expect((await again.next(60_000, never)).map(({ position }) => position)).toEqual([2]);
    again.close();
    closing.abort();
    await Promise.all([db.destroy(), other.destroy()]);
  });
});
