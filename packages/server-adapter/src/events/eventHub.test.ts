import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import type { Tables, UnscopedQueries } from '../database/schema.ts';
import { createGate } from '../database/scopedQueries.ts';
import { migrate } from '../migrate.ts';
import { asPerson } from '../testing/asPerson.ts';
import { staff } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { createDoorbell } from './doorbell.ts';
import { createEventHub, type EventHub } from './eventHub.ts';
import { appendEvent } from './eventLog.ts';
import { createReader } from './eventReader.ts';
import { streamEvents } from './eventStream.ts';

const upTo = (most: number) => Math.floor(Math.random() * (most + 1));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describeOnDatabases('the event log', (open) => {
  let db: UnscopedQueries;
  let queries: string[];
  let closing: AbortController;
  let doorbell: ReturnType<typeof createDoorbell>;
  let hub: EventHub;

  beforeEach(async () => {
    queries = [];
    closing = new AbortController();
    doorbell = createDoorbell();
    const { dialect } = await open();
    db = new Kysely<Tables>({
      dialect,
      log: ({ query }) => {
        queries.push(query.sql);
      },
    });
    await migrate(db);
    hub = createEventHub({ gate: createGate(db), doorbell, closing: closing.signal, pollMs: 60_000 });
  });
  afterEach(async () => {
    closing.abort();
    await pause(20);
    await db.destroy();
  });

  const patientOf = (id: string): Principal => ({
    ...{ id, tenant: 'north', roles: ['patient'] },
    compartments: { patientIds: [id, `${id}-child`] },
  });
  const happen = (patientId: string | null, tenant = 'north') =>
    createGate(db)
      .tenant(tenant)
      .transaction((trx) => appendEvent(trx, { type: 'study.filed', patientId, studyInstanceUid: '1.2', now: 0 }));
  const readings = () => queries.filter((sql) => sql.includes('from "event"'));

  async function subscribe(principal: Principal, lastEventId?: number) {
    const headers = lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) };
    const request = new Request('http://clinic.test/events', { headers });
    const response = await streamEvents(request, asPerson(principal), { hub, closing: closing.signal });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    if (!reader) throw new Error('The stream has no body.');
    return reader;
  }
  const positionsIn = (text: string) => [...text.matchAll(/^id: (\d+)\nevent: study/gm)].map(([, id]) => Number(id));

  test('is read once for a thousand streams, and tells those whom it concerns', async () => {
    const heard = new Map<string, number[]>();
    for (let n = 0; n < 1000; n += 1) {
      const id = n < 10 ? 'concerned' : `other-${n}`;
      const reader = await subscribe(patientOf(id));
      await reader.read();
      const key = `${id} ${n}`;
      heard.set(key, []);
      void (async () => {
        for (;;) {
          const { done, value = '' } = await reader.read();
          if (done) return;
          heard.get(key)?.push(...positionsIn(value));
        }
      })();
    }
    await pause(50);
    queries.length = 0;
    const startedMs = performance.now();
    for (let round = 1; round <= 20; round += 1) {
      await happen(round % 2 ? 'concerned' : 'concerned-child');
      doorbell.ring();
      await expect.poll(() => heard.get('concerned 9')?.length, { interval: 1 }).toBe(round);
    }
    console.info(`an arrival with its writing takes ${((performance.now() - startedMs) / 20).toFixed(1)} ms`);
    expect(readings().length).toBe(20);
    const all = Array.from({ length: 20 }, (_each, index) => index + 1);
    for (const [key, positions] of heard) expect(positions, key).toEqual(key.startsWith('concerned') ? all : []);
  });

  test('comes to everybody in order, without a gap and once, to the slow and to those who come again', async () => {
    // Another process does not ring: what it does is found by looking.
    hub = createEventHub({ gate: createGate(db), doorbell, closing: closing.signal, pollMs: 30 });
    const names = ['a', 'b', 'c', 'd'];
    const principals = [staff, ...names.map(patientOf), { ...staff, tenant: 'south' }];
    let over = false;
    const total = 1500;
    const listen = async (principal: Principal) => {
      const positions: number[] = [];
      let last = 0;
      const complete = async () => {
        if (!over) return false;
        const rows = await visible(principal);
        return last === (rows.at(-1) ?? 0) || positions.length > rows.length;
      };
      while (!(await complete())) {
        const reader = await subscribe(principal, last);
        let text = '';
        for (let reads = upTo(30); reads >= 0; reads -= 1) {
          if (upTo(4) === 0) await pause(upTo(60));
          const quiet = Promise.withResolvers<{ done: boolean; value?: string }>();
          const timer = setTimeout(() => quiet.resolve({ done: true }), 200);
          const { done, value = '' } = await Promise.race([reader.read(), quiet.promise]);
          clearTimeout(timer);
          if (done) break;
          text += value;
        }
        // A page that is closed has often not read everything that was sent.
        positions.push(...positionsIn(text));
        last = positions.at(-1) ?? last;
        await reader.cancel();
      }
      return positions;
    };
    const visible = async ({ tenant, compartments }: Principal) => {
      const rows = await db
        .selectFrom('event')
        .select(['position', 'patient_id'])
        .where('tenant', '=', tenant)
        .orderBy('position')
        .execute();
      return rows
        .filter(
          (row) =>
            compartments === 'all' || (row.patient_id !== null && compartments.patientIds.includes(row.patient_id)),
        )
        .map(({ position }) => position);
    };
    const listening = principals.flatMap((principal) => [principal, principal, principal]);
    const heard = Promise.all(listening.map(async (principal) => ({ principal, positions: await listen(principal) })));
    for (let count = 0; count < total; count += 1) {
      const who = names[upTo(5)];
      await happen(who === undefined ? null : upTo(2) ? who : `${who}-child`, upTo(4) ? 'north' : 'south');
      if (upTo(3)) doorbell.ring();
      if (upTo(20) === 0) await pause(upTo(40));
    }
    over = true;
    for (const { principal, positions } of await heard) expect(positions).toEqual(await visible(principal));
  });

  test('is looked at with the scope of who comes back, in the database', async () => {
    for (let count = 0; count < 30; count += 1) await happen(count % 10 ? 'other' : 'me');
    queries.length = 0;
    const reader = await subscribe(patientOf('me'), 0);
    let text = '';
    while (positionsIn(text).length < 3) text += (await reader.read()).value;
    expect(positionsIn(text)).toEqual([1, 11, 21]);
    const [own] = readings().filter((sql) => sql.includes('<='));
    expect(own).toContain('"patient_id" in');
    await reader.cancel();
  });

  test('that was replaced by an older one is begun anew', async () => {
    for (let count = 0; count < 3; count += 1) await happen('me');
    const before = await subscribe(staff);
    await before.read();
    await db.updateTable('event_head').set({ position: 1 }).execute();
    await db.deleteFrom('event').where('position', '>', 1).execute();
    const after = await subscribe(staff, 3);
    await expect(before.read()).rejects.toThrow();
    expect((await after.read()).value).toContain('"position":1');
    await happen('me');
    doorbell.ring();
    expect(positionsIn((await after.read()).value ?? '')).toEqual([2]);
  });
});

describe('a reader of the log', () => {
  test('holds a bounded number of events, however slow it is, and misses none', async () => {
    let head = 0;
    const ranges: { position: number; until: number }[] = [];
    const event = (position: number) => ({ position, type: 'study.filed' as const, at: '' });
    const reader = createReader({
      position: 0,
      head: () => head,
      onClose: () => undefined,
      readMissed: async (range) => {
        ranges.push(range);
        const until = Math.min(range.until, range.position + 500);
        const length = until - range.position;
        return { events: Array.from({ length }, (_each, at) => event(range.position + at + 1)), position: until };
      },
    });
    for (head = 1; head <= 10_000; head += 1) reader.give(event(head));
    head = 10_000;
    const { signal } = new AbortController();
    const positions: number[] = [];
    while (positions.length < 10_000) {
      positions.push(...(await reader.next(1000, signal)).map(({ position }) => position));
    }
    expect(positions).toEqual(Array.from({ length: 10_000 }, (_each, at) => at + 1));
    // What was held in memory came without a look at the log.
    expect(ranges[0]).toEqual({ position: 100, until: 10_000 });
    reader.give(event(10_001));
    expect(await reader.next(1000, signal)).toEqual([event(10_001)]);
  });
});
