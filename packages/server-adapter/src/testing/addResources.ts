import { PostgresAdapter, sql } from 'kysely';
import type { Tables, UnscopedQueries } from '../database/schema.ts';
import type { RecordDefinition } from '../records/definition.ts';
import { definitionOf } from '../records/definitions.ts';
import { indexEntries } from '../records/indexRows.ts';
import type { StoredResource } from '../records/types.ts';

/** A resource as a list has it. */
export interface ListedResource {
  readonly resource: StoredResource;
  readonly createdAt: number;
  readonly patientId: string | null;
}

const atOnce = 200;

/**
 * Writes many resources at once, as an import would, with everything by which they are found.
 *
 * @param definitionFor what each type is found by; as the store knows it unless given.
 */
export async function addResources(
  db: UnscopedQueries,
  tenant: string,
  resources: readonly ListedResource[],
  definitionFor: (type: string) => RecordDefinition = definitionOf,
): Promise<void> {
  for (let at = 0; at < resources.length; at += atOnce) {
    const some = resources.slice(at, at + atOnce);
    await db
      .insertInto('resource')
      .values(
        some.map(({ resource, createdAt, patientId }) => ({
          ...{ tenant, type: resource.resourceType, id: resource.id, version: 1, patient_id: patientId },
          ...{ created_at: createdAt, last_updated: createdAt, content: JSON.stringify(resource) },
        })),
      )
      .execute();
    const rows = some.flatMap(({ resource, createdAt }) =>
      indexEntries(definitionFor(resource.resourceType), resource).map(({ table, row }) => ({
        table,
        row: {
          ...row,
          ...(table === 'index_string' && { created_at: createdAt }),
          ...{ tenant, type: resource.resourceType, resource_id: resource.id },
        },
      })),
    );
    for (const [table, entries] of Map.groupBy(rows, (entry) => entry.table)) {
      for (let from = 0; from < entries.length; from += atOnce) {
        const values = entries.slice(from, from + atOnce).map(({ row }) => row);
        await db
          .insertInto(table)
          .values(values as readonly object[] as readonly Tables[typeof table][])
          .execute();
      }
    }
  }
}

/**
 * Lets a database know how many rows it has: it would choose its ways by an empty one otherwise. PostgreSQL also clears up
 * behind what was written at once, as it does by itself within minutes.
 */
export async function analyzeTables(db: UnscopedQueries): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  await (isPostgres ? sql`vacuum analyze` : sql`analyze`).execute(db);
}
