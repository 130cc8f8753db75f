import { expect } from 'vitest';
import * as z from 'zod';
import { element, explicitLittle } from '../../../../dicom/src/testing/writeDataset.ts';
import type { UnscopedQueries } from '../../database/schema.ts';
import { syntheticInstance, syntheticUid } from '../syntheticInstance.ts';
import { staff, type TestClinic } from '../testClinic.ts';
import type { Owned } from './askers.ts';

/** A patient of one of the two clinics; the ids are the same in both, the people are not. */
export interface MatrixPatient extends Owned {
  readonly owner: string;
  /** Stands in no other record. */
  readonly family: string;
}

export const patients: readonly MatrixPatient[] = ['north', 'south'].flatMap((tenant) =>
  ['a', 'b', 'c'].map((owner) => ({ tenant, owner, family: `Family-${tenant}-${owner}` })),
);

/** A study of one image. */
export interface MatrixStudy extends Owned {
  readonly uid: string;
  readonly series: string;
  readonly instance: string;
  /** Stands in no other study. */
  readonly comment: string;
  /** Eight pixels of it, as text; no other study has them. */
  readonly pixels: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** @param number the same number in two clinics is the same study, of which each has another image. */
function studyOf(tenant: string, number: number, owner: string | null, pixel: string): MatrixStudy {
  const comment = `Comment-${tenant}-${number}`;
  return {
    ...{ tenant, owner, comment, pixels: pixel.repeat(8) },
    uid: syntheticUid('study', number),
    series: syntheticUid('series', number),
    instance: syntheticUid('instance', number),
    bytes: syntheticInstance({
      ...{ number, study: number, pixels: new Uint8Array(256).fill(pixel.charCodeAt(0)) },
      more: [element(explicitLittle, '00204000', 'LT', comment)],
    }),
  };
}

export const studies: readonly MatrixStudy[] = [
  studyOf('north', 1, 'a', 'q'),
  studyOf('north', 2, 'b', 'x'),
  studyOf('north', 3, null, 'z'),
  studyOf('south', 1, 'a', 'w'),
  studyOf('south', 4, 'b', 'k'),
];

/** The ids of what was set aside and of what failed for good in a clinic. */
export const asideIn = (tenant: string) => ({ quarantine: `quarantine-${tenant}`, deadJob: `dead-${tenant}` });

/** Puts the patients and the studies into both clinics, over their routes, and something that failed into each. */
export async function fillTwoClinics(clinic: TestClinic, db: UnscopedQueries): Promise<void> {
  const send = async (method: string, path: string, body: object | Uint8Array<ArrayBuffer>, type: string) => {
    const request = new Request(`http://clinic.test/api${path}`, {
      ...{ method, headers: { 'content-type': type } },
      body: body instanceof Uint8Array ? body : JSON.stringify(body),
    });
    const response = await clinic.clinic.fetch(request);
    expect(response.ok, `${path}: ${await response.text()}`).toBe(true);
  };
  for (const { tenant, owner, family } of patients) {
    clinic.principal = { ...staff, tenant };
    const patient = { resourceType: 'Patient', id: owner, name: [{ family }] };
    await send('PUT', `/fhir/Patient/${owner}`, patient, 'application/fhir+json');
  }
  for (const { tenant, owner, uid, bytes } of studies) {
    clinic.principal = { ...staff, tenant };
    await send('POST', '/dicomweb/studies', bytes, 'application/dicom');
    if (owner === null) continue;
    await send('POST', `/imaging/studies/${uid}/filing`, { patientId: owner }, 'application/json');
  }
  for (const tenant of ['north', 'south']) {
    const { quarantine: id } = asideIn(tenant);
    const none = { resource_id: null, object_key: null, size_bytes: 1 };
    const row = { ...none, tenant, id, source: 'main', reason: 'not_dicom', received_at: 1 };
    await db.insertInto('quarantine').values(row).execute();
    await addDeadJob(db, tenant);
  }
}

/** A job that failed for good. */
export async function addDeadJob(db: UnscopedQueries, tenant: string): Promise<void> {
  const { deadJob: message_id } = asideIn(tenant);
  const row = {
    tenant,
    message_id,
    source: 'main',
    change_type: 'StableStudy',
    resource_id: 'x',
    state: 'dead',
  } as const;
  const times = { attempts: 9, due_at: 1, leased_until: 0, fence: 1, error: 'gone', received_at: 1, done_at: 1 };
  await db
    .insertInto('inbox')
    .values({ ...row, ...times })
    .onConflict((oc) => oc.columns(['tenant', 'source', 'message_id']).doUpdateSet({ ...times, state: 'dead' }))
    .execute();
}

const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ 'x-access': z.string() }))),
});

/** The clinic's table of routes as `/openapi.json` lists it: `GET /fhir/{type}` and its access. */
export async function routesOf(clinic: TestClinic): Promise<Map<string, string>> {
  const { paths } = Document.parse(await (await clinic.get('/api/openapi.json')).json());
  return new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, route]): [string, string] => [
        `${method.toUpperCase()} ${path}`,
        route['x-access'],
      ]),
    ),
  );
}
