import { type Kysely, PostgresAdapter, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { addColumn } from './addColumn.ts';
import { createAudit } from './auditMigration.ts';
import { createChannel } from './channelMigration.ts';
import { createDownloads } from './downloadsMigration.ts';
import { orderInstances } from './instanceOrderMigration.ts';
import { createPatientMerges } from './patientMergeMigration.ts';
import { addMoreParameters, createRecordIndexes, type FillIndex } from './recordIndexes.ts';
import type { Tables } from './schema.ts';
import { countSeries } from './seriesCountMigration.ts';
import { createServedImages } from './servedImagesMigration.ts';

/** Both databases know these column types; instants are `bigint` milliseconds. */
async function createTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('inbox')
    .ifNotExists()
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('message_id', 'text', (c) => c.notNull())
    .addColumn('change_type', 'text', (c) => c.notNull())
    .addColumn('resource_id', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('due_at', 'bigint', (c) => c.notNull())
    .addColumn('leased_until', 'bigint', (c) => c.notNull())
    .addColumn('error', 'text')
    .addColumn('received_at', 'bigint', (c) => c.notNull())
    .addColumn('done_at', 'bigint')
    .addPrimaryKeyConstraint('inbox_key', ['tenant', 'source', 'message_id'])
    .execute();
  await db.schema.createIndex('inbox_due').ifNotExists().on('inbox').columns(['state', 'due_at']).execute();

  await db.schema
    .createTable('study')
    .ifNotExists()
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('study_instance_uid', 'text', (c) => c.notNull())
    .addColumn('patient_id', 'text')
    .addColumn('triage_reason', 'text')
    .addColumn('arrived_as', 'text', (c) => c.notNull())
    .addColumn('started', 'text')
    .addColumn('description', 'text')
    .addColumn('accession_number', 'text')
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('received_at', 'bigint', (c) => c.notNull())
    .addColumn('updated_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('study_key', ['tenant', 'study_instance_uid'])
    .execute();
  await db.schema
    .createIndex('study_patient')
    .ifNotExists()
    .on('study')
    .columns(['tenant', 'patient_id', 'received_at'])
    .execute();

  await db.schema
    .createTable('series')
    .ifNotExists()
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('series_instance_uid', 'text', (c) => c.notNull())
    .addColumn('study_instance_uid', 'text', (c) => c.notNull())
    .addColumn('modality', 'text', (c) => c.notNull())
    .addColumn('series_number', 'integer')
    .addColumn('description', 'text')
    .addPrimaryKeyConstraint('series_key', ['tenant', 'series_instance_uid'])
    .execute();
  await db.schema
    .createIndex('series_study')
    .ifNotExists()
    .on('series')
    .columns(['tenant', 'study_instance_uid'])
    .execute();

  await db.schema
    .createTable('instance')
    .ifNotExists()
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('sop_instance_uid', 'text', (c) => c.notNull())
    .addColumn('series_instance_uid', 'text', (c) => c.notNull())
    .addColumn('study_instance_uid', 'text', (c) => c.notNull())
    .addColumn('sop_class_uid', 'text', (c) => c.notNull())
    .addColumn('transfer_syntax_uid', 'text', (c) => c.notNull())
    .addColumn('instance_number', 'integer')
    .addColumn('rows', 'integer')
    .addColumn('columns', 'integer')
    .addColumn('number_of_frames', 'integer', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull())
    .addColumn('object_key', 'text', (c) => c.notNull())
    .addColumn('size_bytes', 'bigint', (c) => c.notNull())
    .addColumn('metadata', 'text', (c) => c.notNull())
    .addColumn('frames', 'text', (c) => c.notNull())
    .addColumn('preview_key', 'text')
    .addColumn('preview_error', 'text')
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('resource_id', 'text')
    .addColumn('received_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('instance_key', ['tenant', 'sop_instance_uid'])
    .execute();
  await db.schema
    .createIndex('instance_study')
    .ifNotExists()
    .on('instance')
    .columns(['tenant', 'study_instance_uid', 'series_instance_uid'])
    .execute();
  await db.schema
    .createIndex('instance_resource')
    .ifNotExists()
    .on('instance')
    .columns(['tenant', 'source', 'resource_id'])
    .execute();

  await db.schema
    .createTable('resource')
    .ifNotExists()
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('last_updated', 'bigint', (c) => c.notNull())
    .addColumn('patient_id', 'text')
    .addColumn('content', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('resource_key', ['tenant', 'type', 'id'])
    .execute();
  await db.schema
    .createTable('resource_index')
    .ifNotExists()
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('parameter', 'text', (c) => c.notNull())
    .addColumn('system', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('resource_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('resource_index_key', ['tenant', 'type', 'parameter', 'value', 'system', 'resource_id'])
    .execute();
  await db.schema
    .createIndex('resource_index_resource')
    .ifNotExists()
    .on('resource_index')
    .columns(['tenant', 'type', 'resource_id'])
    .execute();

  await db.schema
    .createTable('event')
    .ifNotExists()
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('position', 'bigint', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('patient_id', 'text')
    .addColumn('study_instance_uid', 'text')
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('event_key', ['tenant', 'position'])
    .execute();
  await db.schema
    .createTable('event_head')
    .ifNotExists()
    .addColumn('tenant', 'text', (c) => c.notNull().primaryKey())
    .addColumn('position', 'bigint', (c) => c.notNull())
    .execute();

  await db.schema
    .createTable('quarantine')
    .ifNotExists()
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('resource_id', 'text')
    .addColumn('object_key', 'text')
    .addColumn('size_bytes', 'bigint')
    .addColumn('received_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('quarantine_key', ['tenant', 'id'])
    .execute();
}

async function addFiledAt(db: Kysely<unknown>): Promise<void> {
  await addColumn(db, 'study', 'filed_at', 'bigint');
  await sql`update study set filed_at = updated_at where patient_id is not null`.execute(db);
}

/** A study that is complete asks for each of its instances whether it was announced. */
async function addInboxResource(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('inbox_resource')
    .ifNotExists()
    .on('inbox')
    .columns(['tenant', 'source', 'resource_id'])
    .execute();
}

/** Wrote the search index again, which `createRecordIndexes` does now for every database that comes from there. */
const reindexPatients = async (): Promise<void> => undefined;

/**
 * Lists and searches by ranges of an index: resources have a place in their list that does not change, values of the
 * search index compare by their bytes, and a name is found from each of its words on.
 */
async function addSearchOrder(db: Kysely<Tables>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  await addColumn(db, 'resource', 'created_at', 'bigint');
  await sql`update resource set created_at = last_updated where created_at is null`.execute(db);
  const index = (name: string, table: string, columns: string[]) =>
    db.schema.createIndex(name).ifNotExists().on(table).columns(columns).execute();
  await index('resource_created', 'resource', ['tenant', 'type', 'created_at', 'id']);
  await index('resource_patient', 'resource', ['tenant', 'type', 'patient_id', 'created_at', 'id']);
  // By resource and parameter: what one resource has under a parameter, as many resources are looked at in their order.
  const byResource = ['tenant', 'type', 'resource_id', 'parameter', 'value', 'system'];
  await index('resource_index_values', 'resource_index', byResource);
  await db.schema.dropIndex('resource_index_resource').ifExists().execute();
  await index('study_received', 'study', ['tenant', 'received_at', 'study_instance_uid']);
  // SQLite compares bytes anyway. PostgreSQL takes the order of a language, in which a prefix is no range.
  if (isPostgres) {
    const byBytes = (column: string) => sql`alter column ${sql.ref(column)} type text collate "C"`;
    await sql`alter table resource_index ${byBytes('value')}, ${byBytes('resource_id')}`.execute(db);
    // What these are compared with, or an index over one is of no use to the other.
    await sql`alter table resource ${byBytes('id')}, ${byBytes('patient_id')}`.execute(db);
    await sql`alter table study ${byBytes('patient_id')}`.execute(db);
  }
}

/** A patient's stream that comes back reads what it missed of theirs, and not of everybody's. */
async function addEventPatient(db: Kysely<unknown>): Promise<void> {
  const columns = ['tenant', 'patient_id', 'position'];
  await db.schema.createIndex('event_patient').ifNotExists().on('event').columns(columns).execute();
}

/** While servers are replaced one after the other, those of the version before write without a place in the list. */
async function giveCreatedAt(db: Kysely<unknown>): Promise<void> {
  // Several servers work on PostgreSQL alone. Its default comes first: it waits for those who are writing, and gives a
  // place to whoever writes from then on, so that the update sees all the others.
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  if (isPostgres) {
    const nowMs = sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`;
    await sql`alter table resource alter column created_at set default ${nowMs}`.execute(db);
  }
  await sql`update resource set created_at = last_updated where created_at is null`.execute(db);
  // A page begins behind the place of the last resource of the one before: without it the list would end.
  if (isPostgres) await sql`alter table resource alter column created_at set not null`.execute(db);
}

/** What the processes of a clinic tell each other of who sends many requests. */
async function createRequestCount(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('request_count')
    .ifNotExists()
    .addColumn('who', 'text', (c) => c.notNull())
    .addColumn('minute', 'bigint', (c) => c.notNull())
    .addColumn('count', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('request_count_key', ['who', 'minute'])
    .execute();
}

/** Counts who has taken a row of the inbox, and finds what was done long ago. */
const addFence = async (db: Kysely<Tables>): Promise<void> => {
  await addColumn(db, 'inbox', 'fence', 'bigint', 0);
  await db.schema.createIndex('inbox_done').ifNotExists().on('inbox').columns(['state', 'done_at']).execute();
};

/** When the retention of a deleted study ended, and when its images were gone. */
async function addDestroyed(db: Kysely<unknown>): Promise<void> {
  for (const column of ['destroyed_at', 'erased_at']) await addColumn(db, 'deleted_study', column, 'bigint');
}

/** Whose records somebody has opened in an emergency, and why. */
async function createAccessGrant(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('access_grant')
    .ifNotExists()
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull())
    .addColumn('patient_id', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('granted_at', 'bigint', (c) => c.notNull())
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('access_grant_open')
    .ifNotExists()
    .on('access_grant')
    .columns(['tenant', 'person_id', 'expires_at'])
    .execute();
}

/** Records that are their author's own, by whom. */
async function createPrivateRecord(db: Kysely<unknown>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  // Compared with ids of records, which compare by their bytes.
  const textType = isPostgres ? sql`text collate "C"` : ('text' as const);
  await db.schema
    .createTable('private_record')
    .ifNotExists()
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('type', textType, (c) => c.notNull())
    .addColumn('id', textType, (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('private_record_key', ['tenant', 'type', 'id'])
    .execute();
}

const migrationsWith = (fillIndex: FillIndex) => ({
  '001_tables': { up: createTables },
  '002_filed_at': { up: addFiledAt },
  '003_inbox_resource': { up: addInboxResource },
  '004_names_with_marks': { up: reindexPatients },
  '005_search_order': { up: addSearchOrder },
  '006_event_patient': { up: addEventPatient },
  '007_created_at': { up: giveCreatedAt },
  // Once more, for databases on which the one above looked for places before nobody wrote without one any more.
  '008_created_at_always': { up: giveCreatedAt },
  '009_request_count': { up: createRequestCount },
  '010_fence': { up: addFence },
  '011_record_indexes': { up: (db: Kysely<Tables>) => createRecordIndexes(db, fillIndex) },
  '012_channel': { up: createChannel },
  '013_access_grant': { up: createAccessGrant },
  '014_audit': { up: createAudit },
  '015_patient_merge': { up: createPatientMerges },
  '016_more_parameters': { up: (db: Kysely<Tables>) => addMoreParameters(db, fillIndex) },
  '017_private_record': { up: createPrivateRecord },
  '018_destroyed_study': { up: addDestroyed },
  '019_served_images': { up: createServedImages },
  '020_series_count': { up: countSeries },
  '021_downloads': { up: createDownloads },
  '022_instance_order': { up: orderInstances },
});

/** Migrations that somebody else brings along; they are counted by themselves. */
export interface OwnMigrations {
  readonly name: string;
  readonly migrations?: Readonly<Record<string, Migration>>;
}

/** Brings the database to the current schema; a second process that starts at the same time waits for the first. */
export async function migrateTables<T>(
  db: Kysely<T>,
  fillIndex: FillIndex,
  more: readonly OwnMigrations[],
): Promise<void> {
  const migrations = migrationsWith(fillIndex);
  await run(new Migrator({ db, provider: { getMigrations: async () => migrations } }));
  for (const { name, migrations: own } of more) {
    if (own === undefined) continue;
    const table = `migration_of_${name.replaceAll('-', '_')}`;
    const tables = { migrationTableName: table, migrationLockTableName: `${table}_lock` };
    await run(new Migrator({ db, provider: { getMigrations: async () => own }, ...tables }));
  }
}

async function run(migrator: Migrator): Promise<void> {
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
