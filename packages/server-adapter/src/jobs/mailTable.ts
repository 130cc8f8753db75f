import type { Migration } from 'kysely/migration';

/** A mail, as long as it is remembered. */
export interface MailTable {
  tenant: string;
  id: string;
  recipient: string;
  reply_to: string | null;
  subject: string;
  /** Empty once it has left, unless texts are kept: codes and links stand in it. */
  text: string;
  state: 'waiting' | 'sent' | 'refused' | 'expired';
  created_at: number;
  done_at: number | null;
}

/** The tables of the capability `mail`. */
export interface MailTables {
  mail: MailTable;
}

/** Makes them. */
export const mailMigrations: Readonly<Record<string, Migration>> = {
  '001_mail': {
    up: async (db) => {
      await db.schema
        .createTable('mail')
        .ifNotExists()
        .addColumn('tenant', 'text', (c) => c.notNull())
        .addColumn('id', 'text', (c) => c.notNull())
        .addColumn('recipient', 'text', (c) => c.notNull())
        .addColumn('reply_to', 'text')
        .addColumn('subject', 'text', (c) => c.notNull())
        .addColumn('text', 'text', (c) => c.notNull())
        .addColumn('state', 'text', (c) => c.notNull())
        .addColumn('created_at', 'bigint', (c) => c.notNull())
        .addColumn('done_at', 'bigint')
        .addPrimaryKeyConstraint('mail_key', ['tenant', 'id'])
        .execute();
      await db.schema.createIndex('mail_created').ifNotExists().on('mail').columns(['tenant', 'created_at']).execute();
    },
  },
};
