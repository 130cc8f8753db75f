import type { UnscopedQueries } from '../database/schema.ts';

/** The tenants whose trail has events without a seal. */
export async function tenantsToSeal(db: UnscopedQueries): Promise<string[]> {
  const rows = await db.selectFrom('audit_event').select('tenant').distinct().where('sequence', 'is', null).execute();
  return rows.map(({ tenant }) => tenant);
}

/** The tenants that have a trail. */
export async function tenantsWithTrail(db: UnscopedQueries): Promise<string[]> {
  const events = await db.selectFrom('audit_event').select('tenant').distinct().execute();
  const seals = await db.selectFrom('audit_seal').select('tenant').distinct().execute();
  return [...new Set([...events, ...seals].map(({ tenant }) => tenant))].sort();
}
