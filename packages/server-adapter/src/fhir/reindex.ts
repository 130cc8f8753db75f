import type { Queries } from '../database/schema.ts';
import { parseStored, writeIndex } from './resourceStore.ts';
import type { ResourceType } from './types.ts';

const pageSize = 200;

/** Writes the index of all resources of a type again, for when the rules changed by which text is compared. */
export async function reindex(db: Queries, type: ResourceType): Promise<void> {
  let after = { tenant: '', id: '' };
  for (;;) {
    const rows = await db
      .selectFrom('resource')
      .select(['tenant', 'id', 'content'])
      .where('type', '=', type)
      .where((eb) => eb.or([eb('tenant', '>', after.tenant), eb('tenant', '=', after.tenant).and('id', '>', after.id)]))
      .orderBy('tenant')
      .orderBy('id')
      .limit(pageSize)
      .execute();
    await together(db, async (trx) => {
      for (const row of rows) await writeIndex(trx, row.tenant, parseStored(row.content));
    });
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last;
  }
}

/** One commit for all of it: each commit waits for the disk. */
const together = (db: Queries, work: (trx: Queries) => Promise<void>): Promise<void> =>
  db.isTransaction ? work(db) : db.transaction().execute(work);
