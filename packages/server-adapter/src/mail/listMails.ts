import type { Tables } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import type { MailTable, MailTables } from './mailTable.ts';

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
  scope: ScopedQueries<Tables & MailTables>,
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
