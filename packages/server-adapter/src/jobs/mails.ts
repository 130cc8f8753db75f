import type { Tables } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import type { MailTable, MailTables } from './mailTable.ts';

/** The queries of whoever keeps mails. */
type MailScope = ScopedQueries<Tables & MailTables>;

/** A mail as it is listed. */
export interface ListedMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  /** Undefined once it was forgotten, and where texts are nobody's to read. */
  readonly text?: string;
  readonly state: MailTable['state'];
  /** UTC, ISO 8601. */
  readonly createdAt: string;
}

/** The newest mails of a tenant. */
export async function listMails(
  scope: MailScope,
  { count, withTexts }: { count: number; withTexts: boolean },
): Promise<ListedMail[]> {
  const rows = await scope
    .selectFrom('mail')
    .select(['id', 'recipient', 'subject', 'text', 'state', 'created_at'])
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(count)
    .execute();
  return rows.map(({ id, recipient, subject, text, state, created_at }) => ({
    id,
    to: recipient,
    subject,
    ...(withTexts && text !== '' && { text }),
    state,
    createdAt: new Date(Number(created_at)).toISOString(),
  }));
}

/** Writes a mail down to wait for its job. @returns false where one with this id is there, and nothing was written. */
export async function addMail(
  scope: MailScope,
  mail: Pick<MailTable, 'id' | 'recipient' | 'reply_to' | 'subject' | 'text' | 'created_at'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await scope
    .insertInto('mail')
    .values({ ...mail, state: 'waiting', done_at: null })
    .onConflict((oc) => oc.columns(['tenant', 'id']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows !== 0n;
}

/** A mail that waits; undefined for one that has left, or was given up. */
export const waitingMail = (scope: MailScope, id: string): Promise<MailTable | undefined> =>
  scope.selectFrom('mail').selectAll().where('id', '=', id).where('state', '=', 'waiting').executeTakeFirst();

/** A mail has left, or never will. @param end.keepText whether its text stays, in which a code may stand. */
export async function endMail(
  scope: MailScope,
  id: string,
  { state, at, keepText }: { state: Exclude<MailTable['state'], 'waiting'>; at: number; keepText: boolean },
): Promise<void> {
  await scope
    .updateTable('mail')
    .set({ state, done_at: at, ...(!keepText && { text: '' }) })
    .where('id', '=', id)
    .execute();
}
