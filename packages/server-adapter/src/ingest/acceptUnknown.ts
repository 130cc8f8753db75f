import type { Queries } from '../database/schema.ts';
import { accept } from './inbox.ts';
import type { QuarantineReason } from './quarantineReason.ts';
import type { OrthancSource } from './source.ts';

/** What SQLite and PostgreSQL both take as parameters of one statement, with room to spare. */
const chunkSize = 500;

/** The outcome of work that must be done again when the instance is seen again. */
const goneFromSource: QuarantineReason = 'gone_from_source';

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
  let accepted = 0;
  for (let at = 0; at < ids.length; at += chunkSize) {
    const chunk = ids.slice(at, at + chunkSize);
    const known = await knownOf(db, source, chunk);
    for (const resourceId of chunk.filter((id) => !known.has(id))) {
      // A message of its own each time: an earlier one of the same name may be done.
      const messageId = `${sourceId}:repair:${now()}:${resourceId}`;
      const change = { changeType: 'NewInstance', resourceId };
      await accept(db, { tenant, source: sourceId, messageId, ...change, now: now() });
      accepted += 1;
    }
  }
  return accepted;
}

async function knownOf(db: Queries, source: OrthancSource, ids: readonly string[]): Promise<Set<string | null>> {
  const filed = db
    .selectFrom('instance')
    .select('resource_id')
    .where('tenant', '=', source.tenant)
    .where('source', '=', source.id)
    .where('resource_id', 'in', ids);
  const announced = db
    .selectFrom('inbox')
    .select('resource_id')
    .where('tenant', '=', source.tenant)
    .where('source', '=', source.id)
    .where('resource_id', 'in', ids)
    .where('change_type', '=', 'NewInstance')
    .where((eb) => eb.or([eb('error', 'is', null), eb('state', '=', 'pending'), eb('error', '!=', goneFromSource)]));
  return new Set((await filed.unionAll(announced).execute()).map((row) => row.resource_id));
}
