import { afterEach, beforeEach, expect, test } from 'vitest';
import { createGate } from '../database/scopedQueries.ts';
import { accept } from '../jobs/inbox.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

describeOnDatabases('the metrics', (open) => {
  let clinic: TestClinic;
  const metrics = async () => (await clinic.get('/api/metrics')).text();

  beforeEach(async () => {
    const { database, db } = shareDatabase(await open());
    clinic = await openTestClinic(database);
    await clinic.get('/api/health');
    const anHourAgo = Date.now() - 3_600_000;
    for (const [tenant, messageId, now] of [
      ['north', 'a', anHourAgo],
      ['south', 'b', anHourAgo - 7_200_000],
      ['south', 'c', anHourAgo],
    ] as const) {
      await accept(createGate(db).tenant(tenant), {
        source: 'main',
        messageId,
        changeType: 'NewInstance',
        resourceId: 'x',
        now,
      });
    }
  });
  afterEach(() => clinic.close());

  test('count what waits for the tenant of whoever asks, and nothing of another one', async () => {
    const north = await metrics();
    expect(north).toMatch(/^clinikit_inbox_pending 1$/m);
    expect(Number(/^clinikit_inbox_oldest_seconds (\S+)$/m.exec(north)?.[1])).toBeCloseTo(3600, -2);
    clinic.principal = { ...staff, tenant: 'south' };
    const south = await metrics();
    expect(south).toMatch(/^clinikit_inbox_pending 2$/m);
    expect(Number(/^clinikit_inbox_oldest_seconds (\S+)$/m.exec(south)?.[1])).toBeCloseTo(10_800, -2);
    clinic.principal = { ...staff, tenant: 'east' };
    expect(await metrics()).toMatch(/^clinikit_inbox_pending 0$/m);
  });

  test('are for staff', async () => {
    clinic.principal = { ...staff, roles: ['patient'], compartments: { patientIds: ['1'] } };
    expect((await clinic.get('/api/metrics')).status).toBe(403);
  });
});
