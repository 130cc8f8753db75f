import type { QuarantineReason } from '../archive/quarantineReason.ts';
import type { InboxTable } from '../database/schema.ts';
import type { Gate, ScopedQueries } from '../database/scopedQueries.ts';
import { acceptAll } from './inbox.ts';

/** Who announces instances, and for which clinic. */
export interface Announcer {
  readonly tenant: string;
  readonly id: string;
}

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
  { gate, now }: { gate: Gate; now: () => number },
  { tenant, id: source }: Announcer,
  ids: readonly string[],
): Promise<number> {
  const scope = gate.tenant(tenant);
  const unknown = await unknownOf(scope, source, ids);
  // A message of its own each time: an earlier one of the same name may be done.
  const messages = unknown.map((resourceId) => ({
    ...{ source, messageId: `${repairPrefix(source)}${now()}:${resourceId}` },
    ...{ changeType: 'NewInstance', resourceId, now: now() },
  }));
  await acceptAll(scope, messages);
  return unknown.length;
}

/** Those instances that nobody has announced here and that are not filed. */
export async function unknownOf(scope: ScopedQueries, source: string, ids: readonly string[]): Promise<string[]> {
  const unknown: string[] = [];
  for (let at = 0; at < ids.length; at += chunkSize) {
    const chunk = ids.slice(at, at + chunkSize);
    const rows = await filed(scope, source, chunk)
      .unionAll(announced(scope, source, chunk))
      .execute();
    const known = new Set(rows.map((row) => row.resource_id));
    unknown.push(...chunk.filter((id) => !known.has(id)));
  }
  return unknown;
}

/** Whether the instance of a row that `acceptUnknown` made is filed or was announced meanwhile: one of both is enough. */
export async function isSuperseded(scope: ScopedQueries, source: string, row: InboxTable): Promise<boolean> {
  const prefix = repairPrefix(source);
  if (!row.message_id.startsWith(prefix)) return false;
  const ids = [row.resource_id];
  const others = announced(scope, source, ids)
    .where('message_id', '!=', row.message_id)
    // Of two such rows the first one does the work.
    .where((eb) => eb.or([eb('message_id', '<', row.message_id), eb('message_id', 'not like', `${prefix}%`)]));
  return (await filed(scope, source, ids).unionAll(others).limit(1).execute()).length > 0;
}

/** When the source last announced an instance by itself; 0 when it never has. */
export async function lastAnnouncedAt(scope: ScopedQueries, source: string): Promise<number> {
  const row = await scope
    .selectFrom('inbox')
    .select((eb) => eb.fn.max('received_at').as('at'))
    .where('source', '=', source)
    .where('change_type', '=', 'NewInstance')
    .where('message_id', 'not like', `${repairPrefix(source)}%`)
    .executeTakeFirst();
  return row?.at ?? 0;
}

const filed = (scope: ScopedQueries, source: string, ids: readonly string[]) =>
  scope.selectFrom('instance').select('resource_id').where('source', '=', source).where('resource_id', 'in', ids);

const announced = (scope: ScopedQueries, source: string, ids: readonly string[]) =>
  scope
    .selectFrom('inbox')
    .select('resource_id')
    .where('source', '=', source)
    .where('resource_id', 'in', ids)
    .where('change_type', '=', 'NewInstance')
    .where((eb) => eb.or([eb('error', 'is', null), eb('state', '=', 'pending'), eb('error', '!=', goneFromSource)]));
