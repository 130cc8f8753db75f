import { Kysely } from 'kysely';
import { afterEach, expect, test, vi } from 'vitest';
import type { Tables } from '../database/schema.ts';
import { createGate } from '../database/scopedQueries.ts';
import { sqlite } from '../database/sqlite.ts';
import { migrate } from '../migrate.ts';
import { accept, claim, isDone, keepLease, postpone, settle } from './inbox.ts';

afterEach(() => vi.useRealTimers());

test('a row stays taken for as long as it is worked on, and comes free when its worker dies', async () => {
  const db = new Kysely<Tables>({ dialect: sqlite({ file: ':memory:' }).dialect });
  await migrate(db);
  const gate = createGate(db);
  const north = gate.tenant('north');
  const message = { source: 'main', messageId: 'm' };
  const key = { tenant: 'north', ...message };
  await accept(north, { ...message, changeType: 'NewInstance', resourceId: 'r', now: 0 });
  vi.useFakeTimers({ now: 0 });
  const row = await claim({ db, gate }, 0);
  if (!row) throw new Error('The row was not free.');
  const lease = keepLease(gate, row, () => Date.now());
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await claim({ db, gate }, 60_000)).toBeUndefined();
  lease.stop();
  await vi.advanceTimersByTimeAsync(11_000);
  expect(lease.lost.aborted).toBe(false);
  const second = await claim({ db, gate }, 71_000);
  expect(second).toMatchObject({ message_id: 'm', fence: 2 });
  if (!second) throw new Error('The row was not free.');
  // The first worker was only asleep, and knows nothing of the second one.
  const late = keepLease(gate, row, () => Date.now());
  await vi.advanceTimersByTimeAsync(4_000);
  expect(late.lost.aborted).toBe(true);
  late.stop();
  await settle(gate, row, 75_000, null);
  await postpone(gate, row, 75_000, { error: 'internal' });
  expect(await isDone(north, message)).toBe(false);
  expect(await claim({ db, gate }, 76_000, key)).toBeUndefined();
  await settle(gate, second, 76_000, null);
  expect(await isDone(north, message)).toBe(true);
  expect(await claim({ db, gate }, 200_000, key)).toBeUndefined();
  await db.destroy();
});
