import { expect, test } from 'vitest';
import { createTestClinic } from '../testing/testClinic.ts';
import { createClinicClient } from './client.ts';

test('a patient who is not the caller’s is opened for a while, for a reason', async () => {
  const clinic = createTestClinic({ now: '2026-06-15T08:00:00Z' });
  clinic.closePatient('p2');
  const { access, fhir } = createClinicClient({ url: clinic.url, fetch: clinic.fetch });
  await expect(fhir.read('Patient', 'p2')).rejects.toMatchObject({ code: 'not_found' });
  expect(await access.opened()).toEqual([]);
  await expect(access.breakGlass({ patientId: 'p2', reason: ' ' })).rejects.toMatchObject({ status: 400 });
  await expect(access.breakGlass({ patientId: 'nobody', reason: 'Unconscious' })).rejects.toMatchObject({
    code: 'not_found',
  });
  const opened = await access.breakGlass({ patientId: 'p2', reason: 'Unconscious' });
  expect(opened).toEqual({ patientId: 'p2', until: '2026-06-15T09:00:00.000Z' });
  expect(await access.opened()).toEqual([opened]);
  expect(await fhir.read('Patient', 'p2')).toMatchObject({ id: 'p2' });
});
