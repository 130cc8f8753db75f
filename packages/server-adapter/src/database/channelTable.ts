import { PostgresAdapter, sql } from 'kysely';
import { noticeChannel } from './postgresNotices.ts';
import type { UnscopedQueries } from './schema.ts';

/** A message that one process has written for the others. */
export interface KeptMessage {
  readonly id: number;
  readonly content: string;
}

export const isPostgres = (db: UnscopedQueries): boolean => db.getExecutor().adapter instanceof PostgresAdapter;

const channel = sql.raw<string>(noticeChannel);

/** Tells every process that listens. PostgreSQL takes fewer than 8,000 bytes. */
export async function notify(db: UnscopedQueries, notice: string): Promise<void> {
  await sql`select pg_notify(${channel}, ${notice})`.execute(db);
}

/** The same, and keeps the message when another process polls. */
export async function notifyAndKeep(
  db: UnscopedQueries,
  { sender, content, now, notice }: NewMessage & { notice: string },
): Promise<void> {
  await sql`with kept as (
      insert into channel_message (sender, content, sent_at)
      select ${sender}::text, ${content}::text, ${now}::bigint
      where exists (select from channel_poller where id <> ${sender}::text and until > ${now}::bigint)
    ) select pg_notify(${channel}, ${notice})`.execute(db);
}

/** What is written for the other processes. */
export interface NewMessage {
  readonly sender: string;
  readonly content: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export async function keepMessage(db: UnscopedQueries, { sender, content, now }: NewMessage): Promise<number> {
  const { id } = await db
    .insertInto('channel_message')
    .values({ sender, content, sent_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function lastMessageId(db: UnscopedQueries): Promise<number> {
  const last = await db
    .selectFrom('channel_message')
    .select((eb) => eb.fn.max('id').as('id'))
    .executeTakeFirst();
  return last?.id ?? 0;
}

/** What others have written after a message, but for those that are known. */
export async function readMessages(
  db: UnscopedQueries,
  { after, sender, known }: { after: number; sender: string; known: readonly number[] },
): Promise<KeptMessage[]> {
  let query = db
    .selectFrom('channel_message')
    .select(['id', 'content'])
    .where('id', '>', after)
    .where('sender', '!=', sender);
  if (known.length > 0) query = query.where('id', 'not in', known);
  return query.orderBy('id').limit(500).execute();
}

export async function readMessage(db: UnscopedQueries, id: number): Promise<string | undefined> {
  const row = await db.selectFrom('channel_message').select('content').where('id', '=', id).executeTakeFirst();
  return row?.content;
}

/** Forgets what was sent before an instant, and who has stopped polling by then. Returns whether messages remain. */
export async function forgetMessages(db: UnscopedQueries, before: number): Promise<boolean> {
  await db.deleteFrom('channel_message').where('sent_at', '<=', before).execute();
  await db.deleteFrom('channel_poller').where('until', '<=', before).execute();
  return (await lastMessageId(db)) > 0;
}

/** Says that a process looks into the table: others write there as long as it does. */
export async function registerPoller(db: UnscopedQueries, poller: { id: string; until: number }): Promise<void> {
  await db
    .insertInto('channel_poller')
    .values(poller)
    .onConflict((oc) => oc.column('id').doUpdateSet({ until: poller.until }))
    .execute();
}

export async function hasOtherPollers(db: UnscopedQueries, { id, now }: { id: string; now: number }): Promise<boolean> {
  const other = await db
    .selectFrom('channel_poller')
    .select('id')
    .where('id', '!=', id)
    .where('until', '>', now)
    .limit(1)
    .executeTakeFirst();
  return other !== undefined;
}

/** Changes whenever another process has written to a file of SQLite. @source https://www.sqlite.org/pragma.html#pragma_data_version */
export async function dataVersion(db: UnscopedQueries): Promise<number> {
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
  return rows[0]?.data_version ?? 0;
}
