import { Kysely } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import type { Tables, UnscopedQueries } from './schema.ts';
import { createGate, type ScopedQueries } from './scopedQueries.ts';

describeOnDatabases('the clinic`s own work in a patient`s transaction', (open) => {
  let db: UnscopedQueries;
  beforeEach(async () => {
    db = new Kysely<Tables>({ dialect: (await open()).dialect });
    await migrate(db);
  });
  afterEach(() => db.destroy());

  const put = (scope: ScopedQueries, id: string) =>
    scope
      .insertInto('quarantine')
      .values({
        id,
        source: 'main',
        resource_id: null,
        reason: 'not_dicom',
        object_key: null,
        size_bytes: null,
        received_at: 1,
      })
      .execute();
  const all = () => db.selectFrom('quarantine').select(['tenant', 'id']).execute();

  test('reaches what the patient does not, in their tenant alone, and is undone with it', async () => {
    const gate = createGate(db);
    const patient = gate.open({ tenant: 'north', patientIds: ['p1'] });
    await expect(async () => put(patient, 'a')).rejects.toMatchObject({ code: 'forbidden' });
    const undone = patient.transaction(async (trx) => {
      await put(gate.ownWork(trx), 'b');
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    expect(await all()).toEqual([]);
    await patient.transaction(async (trx) => {
      await put(gate.ownWork(trx), 'c');
      // The patient's own queries are no wider by that.
      await expect(async () => put(trx, 'd')).rejects.toMatchObject({ code: 'forbidden' });
    });
    expect(await all()).toEqual([{ tenant: 'north', id: 'c' }]);
    expect(() => gate.ownWork({ tenant: 'south', patientIds: 'all' })).toThrow(TypeError);
  });
});
