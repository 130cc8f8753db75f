import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import type { UnscopedQueries } from '../database/schema.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic, patientIdSystem, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

describeOnDatabases('what lists tell', (open) => {
  let clinic: TestClinic;
  let db: UnscopedQueries;
  beforeEach(async () => {
    const shared = shareDatabase(await open());
    db = shared.db;
    clinic = await openTestClinic(shared.database);
    await clinic.post('/api/dicomweb/studies', syntheticInstance({ number: 1 }), 'application/dicom');
  });
  afterEach(() => clinic.close());

  const list = async () => (await clinic.get('/api/dicomweb/studies')).text();
  const studyInstanceUid = syntheticUid('study', 1);

  test('is read once, and anew when another file stands under the same number', async () => {
    const first = await list();
    expect(first).toContain('DEMO-001');
    await db.updateTable('instance').set({ metadata: 'unread' }).execute();
    expect(await list()).toBe(first);
    const other = { '00100020': { vr: 'LO', Value: ['OTHER'] } };
    await db
      .updateTable('instance')
      .set({ metadata: JSON.stringify(other), sha256: 'another' })
      .execute();
    expect(await list()).toContain('OTHER');
  });

  test('is under the name of the patient at once, whoever it was under before, and nobody sees of it what is not theirs', async () => {
    expect(await list()).toContain('Wisniewska');
    const ids: string[] = [];
    for (const [family, value] of [
      ['Kowalska', '90'],
      ['Nowak', '91'],
    ]) {
      ids.push(await clinic.createPatient({ name: [{ family }], identifier: [{ system: patientIdSystem, value }] }));
    }
    const [kowalska = '', nowak = ''] = ids;
    for (const [patientId, family] of [
      [kowalska, 'Kowalska'],
      [nowak, 'Nowak'],
    ] as const) {
      await clinic.client.imaging.fileStudy({ studyInstanceUid, patientId });
      const told = await list();
      expect(told).toContain(family);
      expect(told).not.toContain('Wisniewska');
    }
    const as = (patientId: string): Principal => ({
      ...{ ...staff, roles: ['patient'] },
      compartments: { patientIds: [patientId] },
    });
    clinic.principal = as(kowalska);
    expect(await list()).toBe('[]');
    clinic.principal = as(nowak);
    expect(await list()).toContain('Nowak');
  });
});
