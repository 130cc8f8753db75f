import { type Kysely, PostgresAdapter, sql } from 'kysely';

/** Who saw or changed what: the events, whom they are about, and the seals over them. */
export async function createAudit(db: Kysely<unknown>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  // Texts compare by their bytes, as in SQLite.
  const text = isPostgres ? sql`text collate "C"` : ('text' as const);
  // In SQLite a table in the order of its key is one tree and not two: most of what a row costs is its trees.
  const inOrderOfKey = isPostgres ? sql`` : sql`without rowid`;
  await db.schema
    .createTable('audit_event')
    .ifNotExists()
    .addColumn('tenant', text, (c) => c.notNull())
    .addColumn('id', text, (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('interaction', 'text', (c) => c.notNull())
    .addColumn('agent_id', text, (c) => c.notNull())
    .addColumn('agent_name', 'text')
    .addColumn('agent_roles', 'text', (c) => c.notNull())
    .addColumn('agent_address', 'text')
    .addColumn('details', 'text', (c) => c.notNull())
    .addColumn('sequence', 'bigint')
    .addColumn('mac', 'text')
    .addPrimaryKeyConstraint('audit_event_key', ['tenant', 'id'])
    .modifyEnd(inOrderOfKey)
    .execute();
  await db.schema
    .createTable('audit_subject')
    .ifNotExists()
    .addColumn('tenant', text, (c) => c.notNull())
    .addColumn('event_id', text, (c) => c.notNull())
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('patient_id', text)
    .addColumn('study_instance_uid', text)
    .addPrimaryKeyConstraint('audit_subject_key', ['tenant', 'event_id', 'place'])
    .modifyEnd(inOrderOfKey)
    .execute();
  await db.schema
    .createTable('audit_seal')
    .ifNotExists()
    .addColumn('tenant', text, (c) => c.notNull())
    .addColumn('number', 'bigint', (c) => c.notNull())
    .addColumn('first_sequence', 'bigint', (c) => c.notNull())
    .addColumn('last_sequence', 'bigint', (c) => c.notNull())
    .addColumn('sealed_at', 'bigint', (c) => c.notNull())
    .addColumn('mac', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('audit_seal_key', ['tenant', 'number'])
    .execute();
  await db.schema
    .createTable('audit_sealer')
    .ifNotExists()
    .addColumn('tenant', text, (c) => c.notNull().primaryKey())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .execute();
  /** Of the rows alone in which the column has a value, or has none. */
  const index = (name: string, table: string, columns: string[], [column, is]: [string, 'is' | 'is not']) =>
    db.schema.createIndex(name).ifNotExists().on(table).columns(columns).where(sql.ref(column), is, null).execute();
  await index('audit_event_sequence', 'audit_event', ['tenant', 'sequence'], ['sequence', 'is not']);
  // Those that wait for their seal are few, however many there are.
  await index('audit_event_unsealed', 'audit_event', ['tenant', 'id'], ['sequence', 'is']);
  await index('audit_subject_patient', 'audit_subject', ['tenant', 'patient_id', 'event_id'], ['patient_id', 'is not']);
  const ofStudy = ['tenant', 'study_instance_uid', 'event_id'];
  await index('audit_subject_study', 'audit_subject', ofStudy, ['study_instance_uid', 'is not']);
}
