import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import type { UnscopedQueries } from '../database/schema.ts';
import { createGate } from '../database/scopedQueries.ts';
import { HandlerError } from '../http/errors.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { openTestClinic, patientIdSystem, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { signWebhook } from '../webhook/signature.ts';
import { accept } from './inbox.ts';
import { createJobs, type JobHandler } from './jobs.ts';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

describeOnDatabases('jobs', (open) => {
  let clinic: TestClinic;
  let db: UnscopedQueries;
  let now = Date.UTC(2026, 0, 1);
  beforeEach(async () => {
    const shared = shareDatabase(await open());
    db = shared.db;
    clinic = await openTestClinic(shared.database, {
      orthanc: { id: 'main', tenant: 'north', url: 'http://127.0.0.1:9', webhookSecrets: [secret], patientIdSystem },
    });
    await clinic.get('/api/health');
  });
  afterEach(() => clinic.close());

  const add = (messageId: string, changeType = 'reminder') =>
    accept(createGate(db).tenant('north'), { source: 'main', messageId, changeType, resourceId: messageId, now });
  const jobsOf = (handler: JobHandler) =>
    createJobs({
      db,
      gate: createGate(db),
      now: () => now,
      log: () => undefined,
      handlers: new Map([['reminder', handler]]),
    });

  test('are done by the handler of their kind, once, and later where it says so', async () => {
    const done: string[] = [];
    const run = jobsOf(async ({ resource_id: id, attempts, due_at: dueAt }) => {
      if (id === 'later' && dueAt < now) return { againAt: now + 60_000 };
      done.push(`${id} ${attempts}`);
      return id === 'odd' ? { done: true, setAside: 'odd' } : { done: true };
    });
    for (const id of ['first', 'odd', 'later']) await add(id);
    now += 1;
    expect(await run({ maxMs: 1000 })).toEqual({ done: 1, setAside: 1, postponed: 1, dead: 0, pending: 1 });
    expect(await run({ maxMs: 1000 })).toMatchObject({ done: 0, pending: 1 });
    now += 60_000;
    expect(await run({ maxMs: 1000 })).toMatchObject({ done: 1, pending: 0 });
    expect(done.sort()).toEqual(['first 0', 'later 0', 'odd 0']);
  });

  test('that always fail wait longer each time, are listed in the end, and are done once somebody says so', async () => {
    let broken = true;
    const run = jobsOf(async () => {
      if (broken) throw new Error('A fault of ours.');
      return { done: true };
    });
    await add('a');
    let attempts = 0;
    const waits: number[] = [];
    for (let dead = 0; dead === 0 && attempts < 1000; attempts += 1) {
      const [row] = await db.selectFrom('inbox').select('due_at').execute();
      waits.push(Math.max(0, (row?.due_at ?? 0) - now));
      now = Math.max(now, row?.due_at ?? 0);
      ({ dead } = await run({ maxMs: 0 }));
    }
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(attempts).toBe(201);
    const listed = await (await clinic.get('/api/jobs/dead')).json();
    expect(listed).toMatchObject({ complete: true, jobs: [{ messageId: 'a', kind: 'reminder', error: 'internal' }] });
    expect(await run({ maxMs: 0 })).toMatchObject({ done: 0, pending: 0 });
    broken = false;
    const retried = await clinic.post('/api/jobs/dead/retry', '{}', 'application/json');
    expect(await retried.json()).toEqual({ retried: 1 });
    now = Date.now() + 1;
    expect(await run({ maxMs: 0 })).toMatchObject({ done: 1 });
    clinic.principal = { ...staff, roles: ['patient'], compartments: { patientIds: ['p'] } };
    expect((await clinic.get('/api/jobs/dead')).status).toBe(403);
  });

  test('that met outages of the clinic itself do not wait for long after the last one', async () => {
    let isOut = true;
    const run = jobsOf(async () => {
      if (isOut) throw new HandlerError('unavailable', 'The database cannot be used right now.');
      return { done: true };
    });
    await add('a');
    for (let outage = 0; outage < 20; outage += 1) {
      expect(await run({ maxMs: 0 })).toMatchObject({ postponed: 1, dead: 0 });
      now += 30_000;
    }
    isOut = false;
    expect(await run({ maxMs: 0 })).toMatchObject({ done: 1, pending: 0 });
  });

  test('are each done by one of several workers', async () => {
    const done: string[] = [];
    const handler: JobHandler = async ({ resource_id: id }) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      done.push(id);
      return { done: true };
    };
    const ids = Array.from({ length: 60 }, (_, at) => `job-${at}`);
    for (const id of ids) await add(id);
    const workers = Array.from({ length: 4 }, () => jobsOf(handler));
    await Promise.all(workers.map((run) => run({ maxMs: 60_000 })));
    expect(done.toSorted()).toEqual(ids.toSorted());
  });

  test('that were done long ago are forgotten, and what was set aside is not', async () => {
    const run = jobsOf(async ({ resource_id: id }) =>
      id === 'odd' ? { done: true, setAside: 'odd' } : { done: true },
    );
    for (const id of ['a', 'b', 'odd']) await add(id);
    await run({ maxMs: 1000 });
    now += 31 * 24 * 3_600_000;
    await add('c');
    await run({ maxMs: 1000 });
    const rows = await db.selectFrom('inbox').select('message_id').orderBy('message_id').execute();
    expect(rows.map((row) => row.message_id)).toEqual(['c', 'odd']);
  });

  test('are run by whoever signs as the relay does, and by nobody else', async () => {
    const Report = z.object({ pending: z.number(), postponed: z.number() });
    const post = async (signedWith: string) => {
      const body = new TextEncoder().encode('{}');
      const headers = await signWebhook({ id: 'main:run', body }, [signedWith]);
      return clinic.clinic.fetch(
        new Request('http://clinic.test/api/jobs/run', { method: 'POST', body, headers: { ...headers } }),
      );
    };
    now = Date.now() - 1000;
    await add('a', 'NewInstance');
    clinic.principal = undefined;
    expect((await post(`whsec_${Buffer.alloc(32, 8).toString('base64')}`)).status).toBe(401);
    const answer = await post(secret);
    expect(answer.status).toBe(200);
    // Nobody listens where the file would be: it is tried again later.
    expect(Report.parse(await answer.json())).toEqual({ pending: 1, postponed: 1 });
  });

  test('of which several fail at once because the database went away end the run, and nothing else', async () => {
    const gate = createGate(db);
    let isGone = false;
    let begun = 0;
    const begin = Promise.withResolvers<void>();
    const run = createJobs({
      db,
      gate: {
        ...gate,
        tenant: (tenant) => {
          if (isGone) throw new HandlerError('unavailable', 'The database cannot be used right now.');
          return gate.tenant(tenant);
        },
      },
      now: () => now,
      log: () => undefined,
      together: new Set(['reminder']),
      handlers: new Map([
        [
          'reminder',
          async ({ resource_id: id }) => {
            begun += 1;
            if (begun === 4) begin.resolve();
            await begin.promise;
            isGone = true;
            // One after the other: what fails later fails while nobody waits for it any more.
            for (let turn = 0; turn < Number(id); turn += 1) await setImmediate();
            throw new Error('The database is gone.');
          },
        ],
      ]),
    });
    for (const id of ['1', '20', '40', '60']) await add(id);
    // A rejection that nobody handles would fail all tests of this file.
    await expect(run({ maxMs: 1000 })).rejects.toMatchObject({ code: 'unavailable' });
    await sleep(20);
  });
});
