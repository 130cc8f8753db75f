import { setTimeout as sleep } from 'node:timers/promises';
import { type ClinicEvent, createClinicClient } from '@clinikit/client';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { postgresFolder, startPostgres, type TestPostgres } from '../../../../scripts/test/postgres.ts';
import { createRelay } from '../relay/createRelay.ts';
import { memoryState } from '../relay/testing/memoryState.ts';
import { type OrthancStandIn, orthancId, startOrthancStandIn } from '../testing/orthancStandIn.ts';
import { type SpawnedClinic, spawnClinic } from '../testing/spawnClinic.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { patientIdSystem } from '../testing/testClinic.ts';
import { postgres } from './postgres.ts';
import type { Tables } from './schema.ts';

const secret = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;
const announced = 160;
const uploaded = 30;
const created = 60;

describe.skipIf(postgresFolder() === undefined)('a clinic whose PostgreSQL goes away', () => {
  let server: TestPostgres;
  let connectionString: string;
  let orthanc: OrthancStandIn;
  let clinic: SpawnedClinic;
  /** Statuses of everything that was asked. */
  let statuses: Set<number>;

  beforeEach(async () => {
    server = await startPostgres();
    connectionString = await server.createDatabase();
    orthanc = await startOrthancStandIn();
    statuses = new Set();
    clinic = await spawnClinic({
      connectionString,
      patientIdSystem,
      ingestEveryMs: 50,
      orthanc: { id: 'main', tenant: 'north', url: orthanc.url, webhookSecrets: [secret], patientIdSystem },
    });
  });
  afterEach(async () => {
    await clinic?.stop();
    await orthanc?.close();
    await server?.stop();
  });

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(`${clinic.url}${path}`, init);
    statuses.add(response.status);
    if (response.status === 503) expect(response.headers.get('retry-after')).toBe('5');
    return response;
  }

  /** Asks until the answer is not "later"; what came to nothing may have been done all the same. */
  async function insist(path: string, init: () => RequestInit): Promise<number> {
    for (;;) {
      const response = await ask(path, init());
      const text = await response.text();
      // Where nobody can say what became of a record, whoever knows its number looks, or sends it again.
      if (response.status !== 503 && !text.includes('outcome_unknown')) return response.status;
      await sleep(100);
    }
  }

  const upload = (number: number) =>
    insist('/dicomweb/studies', () => ({
      method: 'POST',
      headers: { 'content-type': 'application/dicom' },
      body: syntheticInstance({ number, study: 2 }),
    }));
  const createPatient = (number: number) =>
    insist('/fhir/Patient', () => ({
      method: 'POST',
      headers: { 'content-type': 'application/fhir+json' },
      body: JSON.stringify({
        resourceType: 'Patient',
        identifier: [{ system: patientIdSystem, value: `P-${number}` }],
      }),
    }));

  /** Asks one thing over and over until told to stop. */
  function keepDoing(work: () => Promise<unknown>) {
    let over = false;
    const done = (async () => {
      while (!over) {
        await work();
        await sleep(20);
      }
    })();
    // It is heard of when it is stopped.
    done.catch(() => undefined);
    return async () => {
      over = true;
      await done;
    };
  }

  test('lives through restarts and ended connections in all its work, loses nothing, does nothing twice', async () => {
    for (let number = 1; number <= announced; number += 1) {
      orthanc.files.set(orthancId(number), syntheticInstance({ number }));
    }
    const relayStop = new AbortController();
    const relay = createRelay({
      orthanc: { url: orthanc.url },
      source: 'main',
      webhookUrl: `${clinic.url}/webhooks/orthanc`,
      secret,
      state: memoryState(),
      pollMs: 50,
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        statuses.add(response.status);
        return response;
      },
    });
    const events: ClinicEvent[] = [];
    await insist('/health', () => ({}));
    // It tells of what happens from then on.
    const open = Promise.withResolvers<void>();
    const stream = createClinicClient({ url: clinic.url }).events.subscribe({
      onEvent: (event) => events.push(event),
      onState: (state) => state === 'open' && open.resolve(),
    });
    await open.promise;
    const relaying = relay.run(relayStop.signal);
    const stops = [
      keepDoing(() => ask('/fhir/Patient?identifier=P-1').then((response) => response.text())),
      keepDoing(() => ask('/dicomweb/studies').then((response) => response.text())),
      keepDoing(() => ask('/health').then((response) => response.text())),
      keepDoing(() => clinic.order('repair')),
      keepDoing(() => clinic.order('verifyOriginals')),
    ];
    const work = Promise.all([
      (async () => {
        for (let number = 1; number <= uploaded; number += 1) expect(await upload(1000 + number)).toBe(200);
      })(),
      (async () => {
        // One that was refused with "later" may have been made: then its number is taken.
        for (let number = 1; number <= created; number += 1) expect([201, 409]).toContain(await createPatient(number));
      })(),
    ]);
    for (let round = 0; round < 12; round += 1) {
      await sleep(Math.random() * 600);
      if (round % 4 === 1) await server.restart('immediate', Math.random() * 300);
      else if (round % 4 === 3) await server.restart('fast', Math.random() * 300);
      else await server.terminateBackends();
      expect(clinic.isAlive(), clinic.output()).toBe(true);
    }
    await work;
    const db = new Kysely<Tables>({ dialect: postgres({ connectionString }).dialect });
    try {
      await expect
        .poll(async () => (await db.selectFrom('instance').select('sop_instance_uid').execute()).length, {
          interval: 500,
        })
        .toBe(announced + uploaded);
      for (const stop of stops) await stop();
      const filed = await db.selectFrom('instance').select('sop_instance_uid').execute();
      const numbers = [
        ...Array.from({ length: announced }, (_each, index) => index + 1),
        ...Array.from({ length: uploaded }, (_each, index) => 1001 + index),
      ];
      expect(filed.map((row) => row.sop_instance_uid).toSorted()).toEqual(
        numbers.map((number) => syntheticUid('instance', number)).toSorted(),
      );
      const patients = await db.selectFrom('resource').select('id').where('type', '=', 'Patient').execute();
      expect(patients).toHaveLength(created);
      expect(await db.selectFrom('quarantine').selectAll().execute()).toEqual([]);
      // Nothing was filed twice, what was filed together was told once, and the stream told of each event once and in order.
      const log = await db.selectFrom('event').select(['position', 'type']).orderBy('position').execute();
      const told = Map.groupBy(log, ({ type }) => type).get('study.triaged')?.length ?? 0;
      expect(told).toBeGreaterThan(0);
      expect(told).toBeLessThanOrEqual(announced + uploaded);
      expect(Map.groupBy(log, ({ type }) => type).get('patient.changed')).toHaveLength(created);
      await expect.poll(() => events.length).toBe(log.length);
      expect(events.map(({ position }) => position)).toEqual(log.map(({ position }) => position));
    } finally {
      stream.close();
      relayStop.abort();
      await relaying;
      await db.destroy();
    }
    expect(await clinic.order('verifyOriginals')).toEqual({ checked: announced + uploaded, missing: [], changed: [] });
    expect(clinic.isAlive(), clinic.output()).toBe(true);
    expect([...statuses], clinic.output()).not.toContain(500);
    expect(statuses).toContain(503);
  });

  test('says that it cannot work while the database is down, and works again by itself', async () => {
    expect(await insist('/health', () => ({}))).toBe(200);
    let restarted = server.restart('immediate', 3000);
    await expect.poll(async () => (await ask('/health')).status, { interval: 50 }).toBe(503);
    expect((await ask('/events')).status).toBe(503);
    expect((await ask('/fhir/Patient')).headers.get('content-type')).toContain('fhir+json');
    await restarted;
    expect(await insist('/events', () => ({ headers: { 'last-event-id': 'x' } }))).toBe(400);
    restarted = server.restart('fast');
    await restarted;
    expect(await insist('/fhir/Patient', () => ({}))).toBe(200);
    expect([...statuses], clinic.output()).not.toContain(500);
    expect(clinic.isAlive(), clinic.output()).toBe(true);
  });
});
