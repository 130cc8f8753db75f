import { describe, expect, test } from 'vitest';
import { testLimitMs } from '../../../../scripts/test/limits.ts';
import { createClinicClient } from '../index.ts';
import { createTestClinic, type TestClinicOptions } from './testClinic.ts';

function open(options: TestClinicOptions = {}) {
  const clinic = createTestClinic(options);
  return { clinic, client: createClinicClient({ url: clinic.url, fetch: clinic.fetch, retries: 0 }) };
}

describe('what a test switches on and off', () => {
  test('a token that has expired is refreshed, and the request sent again', async () => {
    const { clinic } = open();
    const refused: (string | undefined)[] = [];
    const token = async ({ rejected }: { rejected?: string | undefined }) => {
      refused.push(rejected);
      return `token-${refused.length}`;
    };
    const client = createClinicClient({ url: clinic.url, fetch: clinic.fetch, auth: { token } });
    clinic.failNext('/imaging/triage', 'unauthorized');
    expect((await client.imaging.triage()).studies).toHaveLength(1);
    expect(refused).toEqual([undefined, 'token-1']);
  });

  test('requests are chosen by a part of their URL or by an expression for method and URL', async () => {
    const { clinic, client } = open();
    const undo = clinic.fail(/^POST .*\/fhir\/Patient$/, { status: 503, retryAfterSeconds: 7 });
    await expect(client.fhir.create('Patient', { resourceType: 'Patient' })).rejects.toMatchObject({
      code: 'server',
      retryAfterMs: 7000,
    });
    expect((await client.fhir.search('Patient')).total).toBe(5);
    undo();
    undo();
    expect(await client.fhir.create('Patient', { resourceType: 'Patient' })).toMatchObject({ id: 'p6' });
  });

  test('offline, nothing answers and streams break; back online they resume', async () => {
    const { clinic, client } = open();
    const states: string[] = [];
    const positions: number[] = [];
    const stream = client.events.subscribe({
      onEvent: ({ position }) => positions.push(position),
      onState: (state, error) => states.push(error ? `${state} ${error.code}` : state),
    });
    await expect.poll(() => states.at(-1)).toBe('open');
    clinic.offline(true);
    await expect(client.imaging.triage()).rejects.toMatchObject({ code: 'network' });
    clinic.addStudy();
    await expect.poll(() => states.at(-1)).toBe('reconnecting network');
    clinic.offline(false);
    await expect.poll(() => positions).toEqual([6]);
    stream.close();
  });

  test('an answer that takes too long is a timeout, and one that is given up leaves nothing behind', async () => {
    const { clinic, client } = open();
    const undo = clinic.delay('/imaging', 2 * testLimitMs);
    const hasty = createClinicClient({ url: clinic.url, fetch: clinic.fetch, retries: 0, timeoutMs: 300 });
    await expect(hasty.imaging.triage()).rejects.toMatchObject({ code: 'timeout' });
    const signal = AbortSignal.abort();
    await expect(client.imaging.triage({ signal })).rejects.toMatchObject({ code: 'aborted' });
    undo();
    expect((await client.imaging.triage()).studies).toHaveLength(1);
  });

  test('what arrives, what is told and what is answered bears the time of the clock', async () => {
    const { clinic, client } = open({ now: '2026-06-15T08:00:00Z' });
    clinic.clock.advance(90_000);
    const { receivedAt } = clinic.addStudy();
    expect(receivedAt).toBe('2026-06-15T08:01:30.000Z');
    clinic.clock.set('2027-01-01T00:00:00Z');
    const response = await clinic.fetch(`${clinic.url}/health`);
    expect(response.headers.get('date')).toBe('Fri, 01 Jan 2027 00:00:00 GMT');
    expect(await client.fhir.create('Patient', { resourceType: 'Patient' })).toMatchObject({
      meta: { lastUpdated: '2027-01-01T00:00:00.000Z' },
    });
    expect(() => clinic.clock.set('tomorrow')).toThrow(TypeError);
  });
});

describe('a clinic of a seed', () => {
  const options = { seed: 7, patients: 300, studies: 120, now: '2026-06-15T08:00:00Z' };
  const contentOf = (given: TestClinicOptions) => {
    const { patients, studies } = createTestClinic(given);
    return JSON.stringify([[...patients.values()], [...studies.values()]]);
  };

  test('is the same every time, and another one for another seed', () => {
    expect(contentOf(options)).toBe(contentOf(options));
    expect(contentOf(options)).not.toBe(contentOf({ ...options, seed: 8 }));
    const { patients } = createTestClinic(options);
    expect([...patients.values()].slice(0, 5)).toEqual([...createTestClinic().patients.values()]);
  });

  test('has people with every kind of hard name and as little known of them as in life', async () => {
    const { clinic, client } = open(options);
    const people = [...clinic.patients.values()];
    expect(people).toHaveLength(300);
    const count = (is: (person: (typeof people)[number]) => boolean) => people.filter(is).length;
    expect(count(({ name }) => name === undefined)).toBeGreaterThan(5);
    expect(count(({ name }) => name?.length === 3)).toBeGreaterThan(5);
    expect(count(({ name }) => name?.[0]?.family === undefined && name?.[0]?.text !== undefined)).toBeGreaterThan(5);
    for (const script of [/\p{Script=Arabic}/u, /[ąćęłńóśźż]/, /\p{Script=Han}/u, /[đễầ]/, /['’‘]/]) {
      expect(count(({ name }) => script.test(JSON.stringify(name ?? '')))).toBeGreaterThan(5);
    }
    expect(count(({ birthDate }) => birthDate?.length === 4)).toBeGreaterThan(5);
    expect(count(({ birthDate }) => birthDate === undefined)).toBeGreaterThan(5);
    expect((await client.fhir.search('Patient', { _count: 1000 })).resources).toHaveLength(300);
    expect((await client.fhir.search('ImagingStudy', { modality: 'CT' })).total).toBeGreaterThan(5);
  });

  test('writes names in their groups, as machines do', async () => {
    const { clinic, client } = open(options);
    const grouped = [...clinic.patients.values()].find(({ name }) => name?.length === 3);
    const { studyInstanceUid, seriesInstanceUid } = clinic.addStudy({ patientId: grouped?.id ?? '' });
    const [dataset] = await client.dicomweb.seriesMetadata({ studyInstanceUid, seriesInstanceUid });
    const [name] = dataset?.['00100010']?.Value ?? [];
    expect(Object.keys(name ?? {}).sort()).toEqual(['Alphabetic', 'Ideographic', 'Phonetic']);
  });

  test('may be empty, or of a few people only', () => {
    expect(createTestClinic({ seed: false }).studies.size).toBe(0);
    expect(createTestClinic({ studies: 0, patients: 0 }).patients.size).toBe(0);
    expect([...createTestClinic({ patients: 1 }).studies.values()].map(({ patientId }) => patientId)).toEqual([
      ...['p1', 'p1'],
      undefined,
    ]);
  });
});
