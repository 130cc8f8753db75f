import { type ClinicClient, type ClinicEvent, createClinicClient, isClientError, type Patient } from '@clinikit/client';
import type { ChannelMessage } from '@clinikit/client/events';
import { createTestClinic, people } from '@clinikit/client/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../database/sqlite.ts';
import { openTestClinic, type TestClinic } from './testClinic.ts';

/** The same people in the clinic and in the one that integrators test with: both must give the same answers. */
describe('the test clinic of the client answers as this server does', () => {
  let real: TestClinic;
  const standIn = createTestClinic({ seed: false, patients: 0 });
  let clients: [real: ClinicClient, standIn: ClinicClient];

  beforeAll(async () => {
    real = await openTestClinic(sqlite({ file: ':memory:' }));
    clients = [real.client, createClinicClient({ url: standIn.url, fetch: standIn.fetch })];
    for (const [index, { id: _id, ...person }] of people.entries()) {
      standIn.clock.set(Date.UTC(2026, 0, 1) + index * 1000);
      for (const client of clients) await client.fhir.create('Patient', person);
    }
  });
  afterAll(() => real?.close());

  const numberOf = ({ identifier }: Patient) => identifier?.[0]?.value;
  /** What both say, without what is each one's own: ids and times. */
  async function both<Answer>(ask: (client: ClinicClient) => Promise<Answer>): Promise<unknown[]> {
    return Promise.all(
      clients.map((client) =>
        ask(client).catch((error: unknown) => (isClientError(error) ? [error.code, error.status] : error)),
      ),
    );
  }
  async function alike<Answer>(ask: (client: ClinicClient) => Promise<Answer>): Promise<unknown> {
    const [ofReal, ofStandIn] = await both(ask);
    expect(ofStandIn).toEqual(ofReal);
    return ofReal;
  }

  test.each([
    {},
    { name: 'zolk' },
    { name: 'Łucja Żół' },
    { name: 'anneliese' },
    { name: '!' },
    { family: 'الحسيني' },
    { given: 'seán' },
    { family: 'Seán' },
    { identifier: '1003' },
    { identifier: 'urn:clinikit:test:chart|1003' },
    { identifier: 'urn:clinikit:test:chart|' },
    { identifier: 'urn:other|1003' },
    { identifier: '|' },
    { birthdate: '1984' },
    { birthdate: 'ge1979-06-01' },
    { birthdate: 'lt1979-06-01' },
    { birthdate: 'le1979' },
    { birthdate: 'gt1979' },
    { birthdate: 'soon' },
    { gender: 'female' },
    { gender: 'female,male' },
    { gender: 'fem' },
    { name: 'b', gender: 'unknown' },
    { _count: 2 },
    { _count: 2, _offset: 4 },
    { _count: 'many' },
    { 'name:exact': 'Seán' },
    { address: 'Lublin' },
  ])('searches people: %o', async (query) => {
    await alike(async (client) => {
      const { resources, total, complete } = await client.fhir.search('Patient', query);
      // Several of one millisecond come in no particular order.
      return { numbers: resources.map(numberOf).length, total, complete };
    });
    if ('_count' in query) return;
    await alike(async (client) => (await client.fhir.search('Patient', query)).resources.map(numberOf).sort());
  });

  test('refuses what is taken, no patient, or not there', async () => {
    const [first] = people;
    await alike(async (client) =>
      client.fhir.create('Patient', { resourceType: 'Patient', identifier: first?.identifier }),
    );
    await alike(async (client) => client.fhir.read('Patient', 'nobody'));
    await alike(async (client) => client.fhir.read('ImagingStudy', '1.2.3'));
    await alike(async (client) => client.imaging.study('1.2.3'));
    await alike(async (client) => client.imaging.listStudies({ patientId: 'nobody' }));
    await alike(async (client) => client.imaging.listStudies());
    await alike(async (client) => client.imaging.triage());
    await alike(async (client) => client.imaging.quarantine());
    await alike(async (client) => client.imaging.fileStudy({ studyInstanceUid: '1.2.3', patientId: 'nobody' }));
    await alike(async (client) => client.fhir.search('ImagingStudy', { modality: 'CT', patient: 'p1' }));
    await alike(async (client) => client.fhir.search('ImagingStudy', { status: 'available' }));
  });

  test('tells of a new patient', async () => {
    const told = await Promise.all(
      clients.map(async (client) => {
        const events: ClinicEvent[] = [];
        const opened = Promise.withResolvers<undefined>();
        const stream = client.events.subscribe({
          onEvent: (event) => events.push(event),
          onState: (state) => state === 'open' && opened.resolve(undefined),
        });
        await opened.promise;
        const { id } = await client.fhir.create('Patient', { resourceType: 'Patient' });
        await expect.poll(() => events.length).toBe(1);
        stream.close();
        return events.map(({ type, patientId }) => [type, patientId === id]);
      }),
    );
    expect(told).toEqual([[['patient.changed', true]], [['patient.changed', true]]]);
  });

  test('passes on what is told in the channel', async () => {
    const told = await Promise.all(
      clients.map(async (client) => {
        const messages: ChannelMessage[] = [];
        const opened = Promise.withResolvers<undefined>();
        const stream = client.events.subscribe({
          onEvent: () => undefined,
          onMessage: (message) => messages.push(message),
          onState: (state) => state === 'open' && opened.resolve(undefined),
        });
        await opened.promise;
        await client.channel.send({ topic: 'conversation/1', kind: 'typing', to: ['nobody'] });
        await client.channel.send({ topic: 'conversation/1', kind: 'typing', patientId: 'p1', payload: { since: 3 } });
        await expect.poll(() => messages.length).toBe(1);
        stream.close();
        return messages.map(({ from: _from, at, ...rest }) => ({ ...rest, hasTime: !Number.isNaN(Date.parse(at)) }));
      }),
    );
    const message = { topic: 'conversation/1', kind: 'typing', patientId: 'p1', payload: { since: 3 }, hasTime: true };
    expect(told).toEqual([[message], [message]]);
    await alike(async (client) => client.channel.send({ topic: 'Jan Kowalski', kind: 'typing' }));
    await alike(async (client) => client.channel.send({ topic: 'a', kind: 'Typing' }));
  });
});
