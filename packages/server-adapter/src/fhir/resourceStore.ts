import type { Principal } from '../access/principal.ts';
import { visibleTo } from '../access/visible.ts';
import type { Queries } from '../database/schema.ts';
import { indexEntries } from './searchIndex.ts';
import { Resource, type ResourceType } from './types.ts';

/** A stored resource: what was written, with `id` and `meta` as the store knows them. */
export type StoredResource = Resource & { id: string };

/** Writes the current version of a resource and its index, inside the caller's transaction. */
export async function putResource(
  trx: Queries,
  tenant: string,
  resource: StoredResource,
  options: { patientId: string | null; now: number },
): Promise<StoredResource> {
  const key = { tenant, type: resource.resourceType, id: resource.id };
  const known = await trx
    .selectFrom('resource')
    .select('version')
    .where('tenant', '=', tenant)
    .where('type', '=', key.type)
    .where('id', '=', key.id)
    .executeTakeFirst();
  const version = (known?.version ?? 0) + 1;
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
  await trx
    .insertInto('resource')
    .values({ ...row, created_at: options.now })
    .onConflict((oc) => oc.columns(['tenant', 'type', 'id']).doUpdateSet(row))
    .execute();
  await writeIndex(trx, tenant, stored);
  return stored;
}

/** Writes everything by which a resource is found, in place of what stood there. */
export async function writeIndex(trx: Queries, tenant: string, resource: StoredResource): Promise<void> {
  const key = { tenant, type: resource.resourceType, id: resource.id };
  await removeIndex(trx, key);
  const entries = indexEntries(resource).map((entry) => ({ ...entry, tenant, type: key.type, resource_id: key.id }));
  if (entries.length > 0) await trx.insertInto('resource_index').values(entries).execute();
}

/** Takes a resource out again, as the ImagingStudy of a study that went back to triage. */
export async function removeResource(trx: Queries, tenant: string, type: ResourceType, id: string): Promise<void> {
  await removeIndex(trx, { tenant, type, id });
  await trx.deleteFrom('resource').where('tenant', '=', tenant).where('type', '=', type).where('id', '=', id).execute();
}

/** The resource, if it exists and the principal may see it. */
export async function readResource(
  db: Queries,
  principal: Principal,
  type: ResourceType,
  id: string,
): Promise<StoredResource | undefined> {
  const content = await readContent(db, principal, type, id);
  return content === undefined ? undefined : parseStored(content);
}

/** The same as the JSON that is stored, for those who pass it on. */
export async function readContent(
  db: Queries,
  principal: Principal,
  type: ResourceType,
  id: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('resource')
    .select('content')
    .where(visibleTo(principal, 'resource'))
    .where('type', '=', type)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.content;
}

/** @throws TypeError when the store holds what it cannot have written. */
export function parseStored(content: string): StoredResource {
  const resource = Resource.parse(JSON.parse(content));
  if (resource.id === undefined) throw new TypeError('A stored resource has no id.');
  return { ...resource, id: resource.id };
}

async function removeIndex(trx: Queries, key: { tenant: string; type: ResourceType; id: string }): Promise<void> {
  await trx
    .deleteFrom('resource_index')
    .where('tenant', '=', key.tenant)
    .where('type', '=', key.type)
    .where('resource_id', '=', key.id)
    .execute();
}

function metaOf(resource: Resource): object {
  const meta = resource['meta'];
  return typeof meta === 'object' && meta !== null ? meta : {};
}
