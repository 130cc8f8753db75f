import type { Kysely } from 'kysely';

/**
 * Adds a column unless it is there: SQLite's schema changes are not part of a transaction here, so a start that was cut off
 * may have added it already.
 *
 * @param fallback what rows without a value have; without it the column may be null.
 */
export async function addColumn<T>(
  db: Kysely<T>,
  table: string,
  column: string,
  type: 'bigint' | 'text',
  fallback?: number,
): Promise<void> {
  const known = (await db.introspection.getTables()).find(({ name }) => name === table);
  if (known?.columns.some(({ name }) => name === column)) return;
  await db.schema
    .alterTable(table)
    .addColumn(column, type, (c) => (fallback === undefined ? c : c.notNull().defaultTo(fallback)))
    .execute();
}
