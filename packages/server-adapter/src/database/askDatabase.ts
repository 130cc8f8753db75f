import { sql } from 'kysely';
import type { UnscopedQueries } from './schema.ts';

/** Resolves when the database answers. */
export async function askDatabase(db: UnscopedQueries): Promise<void> {
  await sql`select 1`.execute(db);
}
