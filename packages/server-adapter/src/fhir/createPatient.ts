import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Queries } from '../database/schema.ts';
import { HandlerError } from '../errors.ts';
import { appendEvent } from '../events/eventLog.ts';
import { FhirDate } from './fhirDate.ts';
import { isNumberedBy, patientsNumbered } from './patientsNumbered.ts';
import { putResource, type StoredResource } from './resourceStore.ts';
import { Patient } from './types.ts';

const NewPatient = z.looseObject({ ...Patient.shape, birthDate: FhirDate.optional() });

/**
 * Writes a new patient record.
 *
 * @throws HandlerError `bad_request` when it is no Patient; `conflict` when an identifier already belongs to somebody.
 */
export async function createPatient(
  db: Queries,
  { tenant, body, now }: { tenant: string; body: unknown; now: number },
): Promise<StoredResource> {
  const parsed = NewPatient.safeParse(body);
  if (!parsed.success) {
    const where = parsed.error.issues.map((issue) => issue.path.join('.') || 'the resource').join(', ');
    throw new HandlerError('bad_request', `Not a valid FHIR R4 Patient: look at ${where.slice(0, 200)}.`);
  }
  const patient: StoredResource = { ...parsed.data, id: randomUUID() };
  return db.transaction().execute(async (trx) => {
    // The event's sequencer is also the queue in which patients of one tenant are written: only behind it is a look at
    // who has which identifier good until the commit.
    await appendEvent(trx, tenant, { type: 'patient.changed', patientId: patient.id, now });
    for (const identifier of parsed.data.identifier ?? []) {
      if (await isTaken(trx, tenant, identifier)) {
        throw new HandlerError('conflict', 'Another patient already has one of these identifiers.');
      }
    }
    return putResource(trx, tenant, patient, { patientId: patient.id, now });
  });
}

/**
 * Whether another patient has an identifier. Numbers without a system are of one number space for each assigner: an
 * issuer that a machine names and nobody has configured; and one for all that nobody assigned.
 */
async function isTaken(
  trx: Queries,
  tenant: string,
  { system, value, assigner }: NonNullable<Patient['identifier']>[number],
): Promise<boolean> {
  if (!value) return false;
  const numbered = await patientsNumbered(trx, tenant, system ?? '', value);
  return system ? numbered.length > 0 : numbered.some(isNumberedBy(assigner?.display, value));
}
