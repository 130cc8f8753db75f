import { Kysely } from 'kysely';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Tables, UnscopedQueries } from '../database/schema.ts';
import { createGate } from '../database/scopedQueries.ts';
import { migrate } from '../migrate.ts';
import { asPerson } from '../testing/asPerson.ts';
import { staff } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { createDoorbell } from './doorbell.ts';
import { createEventHub } from './eventHub.ts';
import { appendEvent } from './eventLog.ts';
import { type EventStreamOptions, streamEvents } from './eventStream.ts';

describeOnDatabases('an event stream', (open) => {
  let db: UnscopedQueries;
  let readings: number;
  let closing: AbortController;
  const doorbell = createDoorbell();

  beforeEach(async () => {
    readings = 0;
    closing = new AbortController();
    const { dialect } = await open();
    const log = ({ query }: { query: { sql: string } }) => {
      // What a reader reads for itself; new events are read for all together.
      if (query.sql.includes('from "event"') && query.sql.includes('<=')) readings += 1;
    };
    db = new Kysely<Tables>({ dialect, log });
    await migrate(db);
  });
  afterEach(() => db.destroy());

  const happen = (count: number) =>
    createGate(db)
      .tenant('north')
      .transaction(async (trx) => {
        for (let index = 0; index < count; index += 1) {
          await appendEvent(trx, { type: 'study.filed', patientId: 'p1', studyInstanceUid: '1.2', now: 0 });
        }
      });

  async function subscribe(
    from: string | undefined,
    { pollMs, ...options }: Partial<EventStreamOptions> & { pollMs?: number } = {},
  ) {
    const request = new Request('http://clinic.test/events', from ? { headers: { 'last-event-id': from } } : {});
    const hub = createEventHub({ gate: createGate(db), doorbell, closing: closing.signal, ...(pollMs && { pollMs }) });
    const response = await streamEvents(request, asPerson(staff), { hub, closing: closing.signal, ...options });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    if (!reader) throw new Error('The stream has no body.');
    let heard = '';
    return {
      reader,
      /** Everything until `sign` has come. */
      async hear(sign: string): Promise<string> {
        while (!heard.includes(sign)) {
          const { done, value } = await reader.read();
          if (done) throw new Error(`The stream ended before ${sign}.`);
          heard += value;
        }
        return heard;
      },
    };
  }

  test('reads the log no further than its reader does', async () => {
    await happen(2100);
    const stream = await subscribe('0', { pollMs: 1 });
    await stream.hear('event: ready');
    await new Promise((resolve) => setTimeout(resolve, 150));
    const [before] = [readings];
    // What is decoded ahead between the log and the reader is a batch or two of 500.
    expect(before).toBeLessThanOrEqual(3);
    const heard = await stream.hear('id: 2100\n');
    expect(heard.match(/^event: study\.filed$/gm)).toHaveLength(2100);
    await stream.reader.cancel();
    const after = readings;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(readings).toBeLessThanOrEqual(after + 1);
  });

  test('tells at once what happens, and beats when nothing does', async () => {
    const stream = await subscribe(undefined, { pollMs: 20, heartbeatMs: 60 });
    await stream.hear(': still here');
    await happen(1);
    doorbell.ring();
    expect(await stream.hear('id: 1\n')).toContain('"patientId":"p1"');
    await stream.reader.cancel();
  });

  test('names the record that changed, and passes on what only a newer version knows', async () => {
    const record = { resourceType: 'Observation', resourceId: 'o1' };
    await createGate(db)
      .tenant('north')
      .transaction(async (trx) => {
        await appendEvent(trx, { type: 'record.changed', ...record, patientId: 'p1', now: 0 });
        await appendEvent(trx, { type: 'study.filed', patientId: 'p1', now: 0 });
      });
    await db.updateTable('event').set({ type: 'tooth.charted' }).where('position', '=', 2).execute();
    const stream = await subscribe('0');
    const heard = await stream.hear('id: 2\n');
    const at = '1970-01-01T00:00:00.000Z';
    expect([...heard.matchAll(/^data: (.*)$/gm)].slice(1).map(([, data]) => JSON.parse(data ?? ''))).toEqual([
      { position: 1, type: 'record.changed', patientId: 'p1', ...record, at },
      { position: 2, type: 'tooth.charted', patientId: 'p1', at },
    ]);
    expect(heard).toContain('event: tooth.charted\n');
    await stream.reader.cancel();
  });

  test('ends when the clinic closes, also under a reader that has stopped reading', async () => {
    const idle = await subscribe(undefined);
    await idle.hear('ready');
    const stalled = await subscribe('0');
    await happen(5);
    closing.abort();
    await vi.waitFor(async () => expect((await idle.reader.read()).done).toBe(true));
    await stalled.hear('ready');
    expect((await stalled.reader.read()).done).toBe(true);
  });

  test('ends by itself after its time', async () => {
    const stream = await subscribe(undefined, { maxMs: 50 });
    await stream.hear('ready');
    expect((await stream.reader.read()).done).toBe(true);
  });

  test('fails when the log cannot be read, and no more happens when the clinic closes then', async () => {
    const stream = await subscribe('0');
    await stream.hear('ready');
    await db.schema.dropTable('event').execute();
    doorbell.ring();
    await expect(stream.reader.read()).rejects.toThrow();
    closing.abort();
  });

  test('ends once its reader has signed out, although nothing happens', async () => {
    let signedIn = true;
    const asked: number[] = [];
    const askAgain = async () => {
      asked.push(performance.now());
      return signedIn ? { ...staff, roles: [...staff.roles] } : undefined;
    };
    const stream = await subscribe(undefined, { recheckMs: 30, askAgain });
    await stream.hear('event: ready');
    const rest = stream.hear('never');
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(2));
    await happen(1);
    doorbell.ring();
    signedIn = false;
    await expect(rest).rejects.toThrow('The stream ended');
  });

  test.each([
    ['another person', { ...staff, id: 'somebody' }],
    ['another role', { ...staff, roles: ['reception'] as const }],
    ['other patients', { ...staff, compartments: { patientIds: ['p2'] } }],
  ])('ends when the same session is of %s by now, who hears nothing of it', async (_what, later) => {
    const stream = await subscribe(undefined, { recheckMs: 1, askAgain: async () => later });
    await stream.hear('event: ready');
    const rest = stream.hear('study.filed');
    await expect(rest).rejects.toThrow('The stream ended');
  });
});
