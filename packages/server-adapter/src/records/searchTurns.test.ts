import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { sqlite } from '../database/sqlite.ts';
import { addResources } from '../testing/addResources.ts';
import { longestTurn } from '../testing/longestTurn.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';

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
    const patients = Array.from({ length: people }, (_, at) => patientOf(at));
    await addResources(
      db,
      'north',
      patients.map((resource, createdAt) => ({ resource, createdAt, patientId: resource.id })),
    );
  });
  afterAll(() => clinic?.close());

  /** The status of the answer, and the CPU time of the longest turn of the loop until it came. */
  async function ask(query: string, principal: Principal = staff): Promise<{ status: number; longestMs: number }> {
    clinic.principal = principal;
    const { result, longestMs } = await longestTurn(async () => {
      const response = await clinic.get(`/api/fhir/Patient?${query}`);
      await response.arrayBuffer();
      return response.status;
    });
    return { status: result, longestMs };
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
