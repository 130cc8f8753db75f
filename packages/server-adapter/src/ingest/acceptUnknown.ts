import type { InboxTable, Queries } from '../database/schema.ts';
import { accept } from './inbox.ts';
import type { QuarantineReason } from './quarantineReason.ts';
import type { OrthancSource } from './source.ts';

/** What SQLite and PostgreSQL both take as parameters of one statement, with room to spare. */
const chunkSize = 500;

/** The outcome of work that must be done again when the instance is seen again. */
const goneFromSource: QuarantineReason = 'gone_from_source';

const repairPrefix = (sourceId: string) => `${sourceId}:repair:`;

/**
 * Puts those instances of a source into the inbox that are neither there nor filed; returns how many.
 *
 * An instance that was gone when it was fetched, and is there now, is unknown again.
 */
export async function acceptUnknown(
  { db, now }: { db: Queries; now: () => number },
  source: OrthancSource,
  ids: readonly string[],
): Promise<number> {
  const { tenant, id: sourceId } = source;
  const unknown = await unknownOf(db, source, ids);
  for (const resourceId of unknown) {
    // A message of its own each time: an earlier one of the same name may be done.
    const messageId = `${repairPrefix(sourceId)}${now()}:${resourceId}`;
    const change = { changeType: 'NewInstance', resourceId };
    await accept(db, { tenant, source: sourceId, messageId, ...change, now: now() });
  }
  return unknown.length;
}

/** Those instances that nobody has announced here and that are not filed. */
export async function unknownOf(db: Queries, source: OrthancSource, ids: readonly string[]): Promise<string[]> {
  const unknown: string[] = [];
  for (let at = 0; at < ids.length; at += chunkSize) {
    const chunk = ids.slice(at, at + chunkSize);
    const rows = await filed(db, source, chunk)
      .unionAll(announced(db, source, chunk))
      .execute();
    const known = new Set(rows.map((row) => row.resource_id));
    unknown.push(...chunk.filter((id) => !known.has(id)));
  }
  return unknown;
}

/** Whether the instance of a row that `acceptUnknown` made is filed or was announced meanwhile: one of both is enough. */
export async function isSuperseded(db: Queries, source: OrthancSource, row: InboxTable): Promise<boolean> {
  const prefix = repairPrefix(source.id);
  if (!row.message_id.startsWith(prefix)) return false;
  const ids = [row.resource_id];
  const others = announced(db, source, ids)
    .where('message_id', '!=', row.message_id)
    // Of two such rows the first one does the work.
    .where((eb) => eb.or([eb('message_id', '<', row.message_id), eb('message_id', 'not like', `${prefix}%`)]));
  return (await filed(db, source, ids).unionAll(others).limit(1).execute()).length > 0;
}

/** When the source last announced an instance by itself; 0 when it never has. */
export async function lastAnnouncedAt(db: Queries, source: OrthancSource): Promise<number> {
  const row = await db
    .selectFrom('inbox')
    .select((eb) => eb.fn.max('received_at').as('at'))
    .where('tenant', '=', source.tenant)
    .where('source', '=', source.id)
    .where('change_type', '=', 'NewInstance')
    .where('message_id', 'not like', `${repairPrefix(source.id)}%`)
    .executeTakeFirst();
  return row?.at ?? 0;
}

const filed = (db: Queries, { tenant, id }: OrthancSource, ids: readonly string[]) =>
  db
    .selectFrom('instance')
    .select('resource_id')
    .where('tenant', '=', tenant)
    .where('source', '=', id)
    .where('resource_id', 'in', ids);

const announced = (db: Queries, { tenant, id }: OrthancSource, ids: readonly string[]) =>
  db
    .selectFrom('inbox')
    .select('resource_id')
    .where('tenant', '=', tenant)
    .where('source', '=', id)
    .where('resource_id', 'in', ids)
    .where('change_type', '=', 'NewInstance')
    .where((eb) => eb.or([eb('error', 'is', null), eb('state', '=', 'pending'), eb('error', '!=', goneFromSource)]));
