import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { sqlite } from '../database/sqlite.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';
import { indexEntries } from './searchIndex.ts';

const people = 20_000;

const patientOf = (number: number) => ({
  resourceType: 'Patient' as const,
  id: `p${number}`,
  name: [{ family: number % 2 === 0 ? 'Adamska' : 'Abramczyk', given: ['Anna', `Agata${number}`] }],
  identifier: [{ system: 'urn:number', value: String(number) }],
  birthDate: `${1930 + (number % 90)}`,
});

/** SQLite answers within the thread that asks, so a search that scans would hold up everybody else. */
describe(`a search among ${people.toLocaleString('en')} patients lets others have their turn`, () => {
  let clinic: TestClinic;
  beforeAll(async () => {
    const { database, db } = shareDatabase(sqlite({ file: ':memory:' }));
    clinic = await openTestClinic(database);
    await clinic.get('/api/health');
    for (let from = 0; from < people; from += 200) {
      const some = Array.from({ length: 200 }, (_, at) => patientOf(from + at));
      const rows = some.map((patient, at) => ({
        ...{ tenant: 'north', type: 'Patient', id: patient.id, version: 1, patient_id: patient.id },
        ...{ created_at: from + at, last_updated: 1, content: JSON.stringify(patient) },
      }));
      await db.insertInto('resource').values(rows).execute();
      const entries = some.flatMap((one) =>
        indexEntries(one).map((entry) => ({ ...entry, tenant: 'north', type: 'Patient', resource_id: one.id })),
      );
      await db.insertInto('resource_index').values(entries).execute();
    }
  });
  afterAll(() => clinic?.close());

  const threadMs = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  /** The status of the answer, and the CPU time of the longest turn of the loop until it came. */
  async function ask(query: string, principal: Principal = staff): Promise<{ status: number; longestMs: number }> {
    clinic.principal = principal;
    const state = { over: false, longestMs: 0, before: threadMs() };
    const look = () => {
      const now = threadMs();
      state.longestMs = Math.max(state.longestMs, now - state.before);
      state.before = now;
      if (!state.over) setImmediate(look);
    };
    setImmediate(look);
    const response = await clinic.get(`/api/fhir/Patient?${query}`);
    await response.arrayBuffer();
    state.over = true;
    look();
    return { status: response.status, longestMs: state.longestMs };
  }
  const patient: Principal = { ...staff, roles: ['patient'], compartments: { patientIds: ['p7'] } };
  const many = (count: number, one: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => one(at)).join('&');

  test.each([
    ['everybody', 200, ''],
    ['a common name', 200, 'name=a'],
    ['the same name two hundred times', 200, many(200, () => 'name=a')],
    ['sixteen common names', 200, many(16, (at) => `name=a${'bdng'[at % 4]}${at > 3 ? 'a' : ''}`)],
    ['two hundred names', 400, many(200, (at) => `name=a${at}`)],
    ['two hundred alternatives', 400, `name=${Array.from({ length: 200 }, (_, at) => `a${at}`)}`],
    [
      'nobody, by two conditions that many meet',
      200,
      'family=adamska&birthdate=lt1940,gt2018&given=agata&name=abramczyk',
    ],
    ['all of them, counted', 200, 'name=a&_total=accurate'],
    ['a system that nobody has', 200, 'identifier=urn:nothing|'],
    ['the last page by offset', 200, 'name=a&_offset=10000&_count=1000'],
  ])('%s', async (_what, status, query) => {
    for (const principal of [staff, patient]) {
      const asked = await ask(query, principal);
      expect(asked.status).toBe(status);
      expect(asked.longestMs).toBeLessThan(100);
    }
  });
});
