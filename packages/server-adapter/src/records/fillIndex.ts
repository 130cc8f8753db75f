import type { UnscopedQueries } from '../database/schema.ts';
import { createGate } from '../database/scopedQueries.ts';
import { parseStored } from './storedResource.ts';
import { writeIndex } from './writeIndex.ts';

const pageSize = 200;

/**
 * Writes what all resources of a type are found by.
 *
 * @param isNew nothing of them stands in the indexes.
 */
export async function fillIndex(db: UnscopedQueries, type: string, isNew = true): Promise<void> {
  let after = { tenant: '', id: '' };
  for (;;) {
    const rows = await db
      .selectFrom('resource')
      .select(['tenant', 'id', 'content', 'created_at'])
      .where('type', '=', type)
      .where((eb) => eb.or([eb('tenant', '>', after.tenant), eb('tenant', '=', after.tenant).and('id', '>', after.id)]))
      .orderBy('tenant')
      .orderBy('id')
      .limit(pageSize)
      .execute();
    await together(db, async (trx) => {
      const gate = createGate(trx);
      for (const { tenant, content, created_at: createdAt } of rows) {
        await writeIndex(gate.tenant(tenant), parseStored(content), {
          createdAt,
          isNew,
          mostEntries: Number.POSITIVE_INFINITY,
        });
      }
    });
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last;
  }
}

/** One commit for all of it: each commit waits for the disk. */
const together = (db: UnscopedQueries, work: (trx: UnscopedQueries) => Promise<void>): Promise<void> =>
  db.isTransaction ? work(db) : db.transaction().execute(work);
