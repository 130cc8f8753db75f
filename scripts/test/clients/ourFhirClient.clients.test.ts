import { createFhirClient, type FhirClient, fhirRequest, isClientError, searchFor } from '@clinikit/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installClients } from './installClients.ts';
import { openSecondServer, type SecondServer } from './secondServer.ts';

describe("our FHIR client on Medplum's router, which is not our server", () => {
  let server: SecondServer;
  let fhir: FhirClient;
  beforeAll(async () => {
    server = await openSecondServer(await installClients());
    fhir = createFhirClient({ url: server.url, retries: 0 });
  });
  afterAll(() => server?.close());
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: unknown) => (isClientError(error) ? error.code : error),
    );
  const patient = (family: string) => ({ resourceType: 'Patient' as const, name: [{ family }] });

  test('writes, reads, replaces by version, patches, and reads what was', async () => {
    const made = await fhir.create('Patient', patient('Nowak'));
    const id = made.id ?? '';
    expect((await fhir.read('Patient', id)).name).toEqual(made.name);
    const changed = await fhir.update('Patient', { ...made, gender: 'female' });
    expect(changed.meta?.versionId).not.toBe(made.meta?.versionId);
    const patched = await fhir.patch('Patient', id, [{ op: 'replace', path: '/gender', value: 'male' }]);
    expect(patched.gender).toBe('male');
    expect((await fhir.vread('Patient', id, made.meta?.versionId ?? '')).gender).toBe(undefined);
    const history = await fhir.history('Patient', id);
    expect([history.resources.length, history.complete]).toEqual([3, true]);
    await fhir.delete('Patient', id);
    expect(await failure(fhir.read('Patient', id))).toBe('not_found');
  });

  test('finds page by page, with what comes along', async () => {
    const subject = await fhir.create('Patient', patient('Searched'));
    const reference = { reference: `Patient/${subject.id}` };
    for (const at of [1, 2, 3, 4, 5]) {
      const code = { coding: [{ system: 'urn:c', code: `${at % 2}` }] };
      await fhir.create('Observation', { resourceType: 'Observation', status: 'final', code, subject: reference });
    }
    const search = searchFor('Observation').where('subject', `Patient/${subject.id}`).count(2);
    const ids = new Set<string | undefined>();
    for await (const { id } of fhir.find(search.count(20))) ids.add(id);
    expect(ids.size).toBe(5);
    // It cuts a page off and tells of no next one: that is no list of two.
    const reading = async () => {
      for await (const { id } of fhir.find(search)) ids.add(id);
    };
    expect(await failure(reading())).toBe('bad_response');
    const odd = await fhir
      .find(search.count(20).where('code', { system: 'urn:c', code: '1' }).include('subject'))
      .gather();
    expect([odd.resources.length, odd.complete]).toEqual([3, true]);
    expect(odd.included.Patient?.map(({ id }) => id)).toEqual([subject.id]);
    for (const [count, limit, gathered] of [
      [20, 3, 3],
      [2, 10, 2],
    ] as const) {
      const some = await fhir.find(search.count(count)).gather({ limit });
      expect([some.resources.length, some.total, some.complete]).toEqual([gathered, 5, false]);
    }
  });

  test('does many things at once', async () => {
    const [made] = await fhir.transaction([
      fhirRequest.create(patient('Together'), { fullUrl: 'urn:uuid:9c0a0c0e-0000-4000-8000-000000000001' }),
      fhirRequest.create({
        ...{ resourceType: 'Condition', code: { text: 'Caries' } },
        subject: { reference: 'urn:uuid:9c0a0c0e-0000-4000-8000-000000000001' },
      }),
    ]);
    const id = made?.resource?.id ?? made?.location?.split('/').at(-1) ?? '';
    const answers = await fhir.batch([fhirRequest.read('Patient', id), fhirRequest.read('Patient', 'nobody')]);
    expect(answers.map(({ error }) => error?.code)).toEqual([undefined, 'not_found']);
    expect((await fhir.search('Condition', { subject: `Patient/${id}` })).resources).toHaveLength(1);
  });

  test('writes on condition, and hears what is wrong', async () => {
    const numbered = { ...patient('Numbered'), identifier: [{ system: 'urn:host', value: '7' }] };
    const where = { identifier: 'urn:host|7' };
    const first = await fhir.create('Patient', numbered, { ifNoneExist: where });
    expect((await fhir.create('Patient', numbered, { ifNoneExist: where })).id).toBe(first.id);
    // What that server cannot do is an error, and no empty list.
    expect(await failure(fhir.everything(first.id ?? '').gather())).toBe('not_found');
  });
});
