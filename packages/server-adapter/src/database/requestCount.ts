import type { UnscopedQueries } from './schema.ts';

/** Adds requests of one minute, counted since the epoch, and returns how many there are of all processes together. */
export async function countRequests(
  db: UnscopedQueries,
  { who, minute, more }: { who: string; minute: number; more: number },
): Promise<number> {
  await db.deleteFrom('request_count').where('minute', '<', minute).execute();
  const { count } = await db
    .insertInto('request_count')
    .values({ who, minute, count: more })
    .onConflict((oc) =>
      oc.columns(['who', 'minute']).doUpdateSet((eb) => ({ count: eb('request_count.count', '+', more) })),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
  return Number(count);
}
