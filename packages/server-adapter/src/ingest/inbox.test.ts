import { Kysely } from 'kysely';
import { afterEach, expect, test, vi } from 'vitest';
import { migrate } from '../database/migrations.ts';
import type { Tables } from '../database/schema.ts';
import { sqlite } from '../database/sqlite.ts';
import { accept, claim, keepLease, settle } from './inbox.ts';

afterEach(() => vi.useRealTimers());

test('a row stays taken for as long as it is worked on, and comes free when its worker dies', async () => {
  const db = new Kysely<Tables>({ dialect: sqlite({ file: ':memory:' }).dialect });
  await migrate(db);
  const key = { tenant: 'north', source: 'main', messageId: 'm' };
  await accept(db, { ...key, changeType: 'NewInstance', resourceId: 'r', now: 0 });
  vi.useFakeTimers({ now: 0 });
  const row = await claim(db, 0);
  if (!row) throw new Error('The row was not free.');
  const lease = keepLease(db, row, () => Date.now());
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await claim(db, 60_000)).toBeUndefined();
  lease.stop();
  await vi.advanceTimersByTimeAsync(11_000);
  expect(await claim(db, 71_000)).toMatchObject({ message_id: 'm' });
  await settle(db, row, 71_000, null);
  expect(await claim(db, 200_000, key)).toBeUndefined();
  await db.destroy();
});
