import { Bundle } from '@clinikit/client/fhir';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addResources } from '../../testing/addResources.ts';
import { shareDatabase } from '../../testing/sharedDatabase.ts';
import { openTestClinic, type TestClinic } from '../../testing/testClinic.ts';
import { describeOnDatabases } from '../../testing/testDatabases.ts';

/** More than are looked up in the index by their text alone. */
const people = 700;

describeOnDatabases('a search for a name of one character that is two in JavaScript', (open) => {
  let clinic: TestClinic;
  beforeEach(async () => {
    const { database, db } = shareDatabase(await open());
    clinic = await openTestClinic(database);
    await clinic.get('/api/health');
    const named = Array.from({ length: people }, (_, at) => ({
      resource: { resourceType: 'Patient' as const, id: `p${at}`, active: true, name: [{ family: '𠮷田' }] },
      createdAt: at,
      patientId: `p${at}`,
    }));
    await addResources(db, 'north', named);
  });
  afterEach(() => clinic.close());

  test.each(['𠮷', '𠮷田'])('finds all of them by %s', async (name) => {
    for (const more of ['', '&active=true', '&_sort=_id']) {
      const query = `name=${encodeURIComponent(name)}${more}&_count=1000`;
      const { entry = [] } = Bundle.parse(await (await clinic.get(`/api/fhir/Patient?${query}`)).json());
      expect(entry.length, query).toBe(people);
    }
  });
});
