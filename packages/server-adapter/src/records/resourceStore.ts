import { listStatement } from '../database/listStatement.ts';
import type { Tables } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { Statement, type ValueOf } from '../database/statement.ts';
import { leadFollowers } from './followers.ts';
import type { RecordKey } from './privateRecords.ts';
import { parsePatient, parseStored } from './storedResource.ts';
import type { Patient, StoredResource } from './types.ts';
import { removeIndex, writeIndex } from './writeIndex.ts';

export type { RecordKey } from './privateRecords.ts';

/** A version of a resource as it was written. */
export interface Version {
  readonly resource: StoredResource;
  readonly version: number;
  /** Milliseconds since the epoch, UTC. */
  readonly lastUpdated: number;
  /** The JSON that is stored. */
  readonly content: string;
}

/**
 * Writes the current version of a resource and its index, inside the caller's transaction; the version before goes into
 * its history.
 *
 * @param options.patientId in whose compartment it is; null for nobody's.
 * @param options.isNew its id was given just now, so that nothing stands there.
 * @param options.known what stands there, where the caller has read it behind the sequencer.
 * @returns the resource as it is stored, with its version and time.
 */
export async function putResource(
  trx: ScopedQueries,
  resource: StoredResource,
  options: { patientId: string | null; now: number; isNew?: boolean; known?: Current | undefined },
): Promise<Version> {
  const key = { type: resource.resourceType, id: resource.id };
  const known = options.isNew ? undefined : (options.known ?? (await findResource(trx, key)));
  if (known) await keep(trx, key, known);
  const last = known?.version ?? (options.isNew ? 0 : await lastVersion(trx, key));
  const version = last + 1;
  const stored: StoredResource = {
    ...resource,
    meta: { ...metaOf(resource), versionId: String(version), lastUpdated: new Date(options.now).toISOString() },
  };
  const row = {
    ...key,
    version,
    last_updated: options.now,
    patient_id: options.patientId,
    content: JSON.stringify(stored),
  };
  const createdAt = known?.createdAt ?? options.now;
  await trx.run(putRow, { ...row, created_at: createdAt });
  if (known && known.patientId !== options.patientId) await leadFollowers(trx, key, options.patientId);
  await writeIndex(trx, stored, { createdAt, isNew: last === 0, before: known?.resource });
  return { resource: stored, version, lastUpdated: options.now, content: row.content };
}

/** A row that stands there keeps the time of its creation. */
const putRow = new Statement((trx: ScopedQueries, value: ValueOf<Omit<Tables['resource'], 'tenant'>>) =>
  trx
    .insertInto('resource')
    .values({
      type: value('type'),
      id: value('id'),
      version: value('version'),
      last_updated: value('last_updated'),
      patient_id: value('patient_id'),
      content: value('content'),
      created_at: value('created_at'),
    })
    .onConflict((oc) =>
      oc.columns(['tenant', 'type', 'id']).doUpdateSet((eb) => ({
        version: eb.ref('excluded.version'),
        last_updated: eb.ref('excluded.last_updated'),
        patient_id: eb.ref('excluded.patient_id'),
        content: eb.ref('excluded.content'),
      })),
    ),
);

/**
 * Takes a resource out of every list and search; its versions stay in its history.
 *
 * @returns the version that says that it was deleted; undefined when there is no such resource.
 */
export async function removeResource(
  trx: ScopedQueries,
  type: string,
  id: string,
  now: number,
): Promise<number | undefined> {
  const key = { type, id };
  const known = await findResource(trx, key);
  if (!known) return undefined;
  await keep(trx, key, known);
  const { version, patientId: patient_id } = known;
  await trx
    .insertInto('resource_history')
    .values({ ...key, version: version + 1, last_updated: now, patient_id, content: null })
    .execute();
  await removeIndex(trx, key);
  await trx.deleteFrom('resource').where('type', '=', type).where('id', '=', id).execute();
  return version + 1;
}

async function keep(trx: ScopedQueries, { type, id }: RecordKey, current: Current): Promise<void> {
  const { version, lastUpdated: last_updated, patientId: patient_id, content } = current;
  await trx.run(addVersion, { type, id, version, last_updated, patient_id, content });
}

const addVersion = new Statement((trx: ScopedQueries, value: ValueOf<Omit<Tables['resource_history'], 'tenant'>>) =>
  trx
    .insertInto('resource_history')
    .values({
      type: value('type'),
      id: value('id'),
      version: value('version'),
      last_updated: value('last_updated'),
      patient_id: value('patient_id'),
      content: value('content'),
    })
    .onConflict((oc) => oc.doNothing()),
);

/** A resource that comes back after it was deleted goes on counting. */
async function lastVersion(scope: ScopedQueries, { type, id }: RecordKey): Promise<number> {
  const row = await scope
    .selectFrom('resource_history')
    .select((eb) => eb.fn.max('version').as('version'))
    .where('type', '=', type)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** The JSON that is stored, for those who pass it on. */
export type Content = Pick<Tables['resource'], 'content' | 'version' | 'last_updated' | 'patient_id'>;

/** The resource as the JSON that is stored, if it is in the scope. */
export async function readContent(scope: ScopedQueries, type: string, id: string): Promise<Content | undefined> {
  const [row] = await scope.run(contentOfOne, { type, id });
  return row;
}

const contentOfOne = new Statement((scope: ScopedQueries, value: ValueOf<RecordKey>) =>
  scope
    .selectFrom('resource')
    .select(['content', 'version', 'last_updated', 'patient_id'])
    .where('type', '=', value('type'))
    .where('id', '=', value('id')),
);

const currentOfOne = new Statement((scope: ScopedQueries, value: ValueOf<RecordKey>) =>
  scope
    .selectFrom('resource')
    .select(['content', 'version', 'last_updated', 'patient_id', 'created_at'])
    .where('type', '=', value('type'))
    .where('id', '=', value('id')),
);

/** The patient, if they are in the scope. */
export async function readPatient(scope: ScopedQueries, id: string): Promise<Patient | undefined> {
  const row = await readContent(scope, 'Patient', id);
  return row && parsePatient(row.content);
}

const patientsOf = listStatement((scope, ids) =>
  scope.selectFrom('resource').select(['id', 'content']).where('resource.type', '=', 'Patient').where('id', 'in', ids),
);

/** Those of some patients that are in the scope, by their ids. */
export async function readPatients(
  scope: ScopedQueries,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Patient>> {
  const rows = await patientsOf(scope, ids);
  return new Map(rows.map(({ id, content }) => [id, parsePatient(content)]));
}

/** A patient's record with the version that it is. */
export async function findPatient(
  scope: ScopedQueries,
  id: string,
): Promise<{ resource: Patient; version: number } | undefined> {
  const row = await findResource(scope, { type: 'Patient', id });
  return row && { resource: parsePatient(row.content), version: row.version };
}

/** A version that stands there, and in whose compartment. */
export interface Current extends Version {
  readonly patientId: string | null;
  /** Milliseconds since the epoch, UTC. */
  readonly createdAt: number;
}

/** A resource as it stands. */
export async function findResource(scope: ScopedQueries, key: RecordKey): Promise<Current | undefined> {
  const [row] = await scope.run(currentOfOne, { type: key.type, id: key.id });
  if (!row) return undefined;
  const { version, last_updated: lastUpdated, content, patient_id: patientId, created_at: createdAt } = row;
  return { resource: parseStored(content), version, lastUpdated, content, patientId, createdAt };
}

function metaOf(resource: StoredResource): object {
  const { meta } = resource;
  return typeof meta === 'object' && meta !== null ? meta : {};
}
