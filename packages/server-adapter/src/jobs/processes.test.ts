import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClinicClient } from '@clinikit/client';
import { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postgresFolder } from '../../../../scripts/test/postgres.ts';
import { sharedPostgres } from '../../../../scripts/test/sharedPostgres.ts';
import type { Principal } from '../access/principal.ts';
import { postgres } from '../database/postgres.ts';
import type { Tables } from '../database/schema.ts';
import { sqlite } from '../database/sqlite.ts';
import { staff } from '../testing/testClinic.ts';
import type { WorkerClinicMessage, WorkerClinicSettings } from '../testing/workerClinic.ts';

/** A clinic in a process of its own. */
async function spawnWorker(settings: WorkerClinicSettings) {
  const child: ChildProcess = fork(
    join(import.meta.dirname, '../testing/workerClinic.ts'),
    [JSON.stringify(settings)],
    {
      execArgv: ['--conditions=@clinikit/source'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  const messages: WorkerClinicMessage[] = [];
  child.on('message', (message: WorkerClinicMessage) => messages.push(message));
  const told = async (is: (message: WorkerClinicMessage) => boolean) => {
    for (;;) {
      const found = messages.find(is);
      if (found) return found;
      await once(child, 'message');
    }
  };
  const first = await told((message) => 'port' in message);
  const url = `http://127.0.0.1:${'port' in first ? first.port : 0}/api`;
  return {
    pid: child.pid,
    as: (person: Principal) => createClinicClient({ url, headers: { 'x-person': JSON.stringify(person) } }),
    addJob: async (job: string) => {
      const headers = { 'x-person': JSON.stringify(staff) };
      const answer = await fetch(`${url}/chores/jobs/${job}`, { method: 'POST', headers });
      if (!answer.ok) throw new Error(`The job was refused: ${await answer.text()}`);
    },
    /** Works off all jobs that are due. */
    run: () => {
      messages.splice(0);
      child.send('run');
    },
    ran: () => told((message) => 'ran' in message),
    begun: (job: string) => told((message) => 'begun' in message && message.begun === job),
    signal: (signal: NodeJS.Signals) => child.kill(signal),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
type Worker = Awaited<ReturnType<typeof spawnWorker>>;

function testProcesses(open: (folder: string) => Promise<WorkerClinicSettings['at']>): void {
  let folder: string;
  let journal: string;
  let at: WorkerClinicSettings['at'];
  let workers: Worker[];
  let one: Worker;
  let other: Worker;
  let third: Worker;
  const spawn = () => spawnWorker({ at, journal });
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clinikit-processes-'));
    journal = join(folder, 'journal');
    at = await open(folder);
    [one, other, third] = await Promise.all([spawn(), spawn(), spawn()]);
    workers = [one, other, third];
  });
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await rm(folder, { recursive: true });
  });
  const lines = async () =>
    (await readFile(journal, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [pid, what, job] = line.split(' ');
        return { pid: Number(pid), what, job };
      });
  const rows = async (prefix: string) => {
    const db = new Kysely<Tables>({ dialect: ('file' in at ? sqlite(at) : postgres(at)).dialect });
    try {
      return await db
        .selectFrom('inbox')
        .select(['message_id', 'state', 'error', 'fence', 'attempts'])
        .where('message_id', 'like', `${prefix}%`)
        .orderBy('message_id')
        .execute();
    } finally {
      await db.destroy();
    }
  };

  test('do each job once, whoever comes first', async () => {
    const jobs = Array.from({ length: 60 }, (_, n) => `job-${String(n).padStart(2, '0')}`);
    for (const job of jobs) await one.addJob(job);
    one.run();
    other.run();
    await Promise.all([one.ran(), other.ran()]);
    const written = await lines();
    for (const what of ['begins', 'ends']) {
      expect(
        written
          .filter((line) => line.what === what)
          .map(({ job }) => job)
          .toSorted(),
      ).toEqual(jobs);
    }
    const expected = { state: 'done', error: null, fence: 1, attempts: 0 };
    expect(await rows('job')).toEqual(jobs.map((job) => ({ message_id: job, ...expected })));
  });

  test('pass on messages of the channel both ways, to whom they are for, and events at once', async () => {
    const patient: Principal = { id: 'p1', tenant: 'north', roles: ['patient'], compartments: { patientIds: ['p1'] } };
    const people = [staff, patient, { ...patient, id: 'p2', compartments: { patientIds: ['p2'] } }];
    const listeners = [one, other].flatMap((worker) =>
      [...people, { ...staff, tenant: 'south' }, { ...patient, tenant: 'south' }].map((person) => {
        const heard: unknown[] = [];
        const events: string[] = [];
        const opened = Promise.withResolvers<void>();
        const stream = worker.as(person).events.subscribe({
          onEvent: ({ type }) => events.push(type),
          onMessage: ({ payload }) => heard.push(payload),
          onState: (state) => state === 'open' && opened.resolve(),
        });
        return { name: `${person.tenant} ${person.id}`, heard, events, opened: opened.promise, close: stream.close };
      }),
    );
    await Promise.all(listeners.map(({ opened }) => opened));
    const send = (worker: Worker, payload: string, more: object = {}) =>
      worker.as(staff).channel.send({ topic: 'visit/1', kind: 'offer', payload, ...more });
    // Until each process hears the other: what is sent before is for those who hear it.
    await expect
      .poll(async () => {
        await Promise.all([send(one, 'from one'), send(other, 'from other')]);
        return listeners.filter(({ name, heard }) => name === 'north dentist' && new Set(heard).size === 2).length;
      })
      .toBe(2);
    const long = 'ż'.repeat(20_000);
    for (const [worker, name] of [
      [one, 'one'],
      [other, 'other'],
    ] as const) {
      await send(worker, `${name} patient`, { patientId: 'p1' });
      await send(worker, `${name} ${long}`, { patientId: 'p1' });
      await send(worker, `${name} end`, { to: ['dentist', 'p1', 'p2'] });
      const south = worker.as({ ...staff, tenant: 'south' });
      await south.channel.send({ topic: 'visit/1', kind: 'offer', to: ['dentist', 'p1'], payload: `${name} south` });
    }
    const isGreeting = (payload: unknown) => payload === 'from one' || payload === 'from other';
    const heardBy = () =>
      listeners.map(({ name, heard }) => [name, heard.filter((each) => !isGreeting(each)).toSorted()]);
    const both = (...texts: string[]) => texts.flatMap((text) => [`one ${text}`, `other ${text}`]).toSorted();
    await expect.poll(heardBy).toEqual(
      [0, 1].flatMap(() => [
        ['north dentist', both('patient', long, 'end')],
        ['north p1', both('patient', long, 'end')],
        ['north p2', both('end')],
        ['south dentist', both('south')],
        ['south p1', both('south')],
      ]),
    );
    await one.as(staff).fhir.create('Patient', { resourceType: 'Patient' });
    const staffOnly = () => listeners.map(({ name, events }) => [name, events.length]);
    await expect
      .poll(() => staffOnly().filter(([, count]) => count === 1))
      .toEqual([
        ['north dentist', 1],
        ['north dentist', 1],
      ]);
    for (const { close } of listeners) close();
  });

  test('take over what a killed one has left, and what one that slept writes late changes nothing', async () => {
    const [killed, slept] = [one, third];
    await killed.addJob('long-killed');
    killed.run();
    await killed.begun('long-killed');
    killed.signal('SIGKILL');
    await slept.addJob('long-slept');
    slept.run();
    await slept.begun('long-slept');
    slept.signal('SIGSTOP');
    const taken = new Set<string>();
    while (taken.size < 2) {
      other.run();
      await other.ran();
      for (const { pid, what, job = '' } of await lines()) {
        if (pid === other.pid && what === 'ends' && job.startsWith('long')) taken.add(job);
      }
      // Before its lease has ended nobody takes it.
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    slept.signal('SIGCONT');
    await slept.ran();
    const written = await lines();
    const ofJob = (job: string) => written.filter((line) => line.job === job).map(({ pid, what }) => [pid, what]);
    expect(ofJob('long-killed')).toEqual([
      [killed.pid, 'begins'],
      [other.pid, 'begins'],
      [other.pid, 'ends'],
    ]);
    expect(ofJob('long-slept')).toEqual([
      [slept.pid, 'begins'],
      [other.pid, 'begins'],
      [other.pid, 'ends'],
      [slept.pid, 'ends'],
    ]);
    const expected = { state: 'done', error: null, fence: 2, attempts: 0 };
    expect(await rows('long')).toEqual(['long-killed', 'long-slept'].map((job) => ({ message_id: job, ...expected })));
  });
}

describe('processes on one file of SQLite', () => {
  testProcesses(async (folder) => ({ file: join(folder, 'clinic.sqlite') }));
});

describe.skipIf(postgresFolder() === undefined)('processes on one PostgreSQL', () => {
  const server = sharedPostgres();
  afterAll(() => server.stop());
  testProcesses(async () => ({ connectionString: await server.createDatabase() }));
});
