import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, PostgresAdapter, sql } from 'kysely';
import * as z from 'zod';
import type { ClinicDatabase } from '../../database/database.ts';
import type { ObjectStore } from '../../objects/objects.ts';
import type { Answer, Question } from './askClinic.ts';

// A small clinic of two tenants as the version with migration 010 left it: its schema, rows and objects, and what it
// answered. All of it was written by that version, which answered the same on both databases. Nothing here is changed when
// the schema is.

const lines = async (name: string): Promise<unknown[]> =>
  (await readFile(join(import.meta.dirname, `${name}.jsonl`), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const Row = z.object({ table: z.string(), row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])) });
const StoredObject = z.object({ key: z.string(), base64: z.string() });
const Answered = z.object({
  as: z.union([z.string(), z.object({ patientId: z.string() })]),
  path: z.string(),
  status: z.number(),
  body: z.unknown(),
});

/** The tenants that are added to the two: as many copies of the first, so that there is something to migrate. */
export const copiesOf = (count: number): string[] => Array.from({ length: count }, (_, at) => `copy-${at}`);

/** Fills an empty database with the clinic and copies of its first tenant. */
export async function loadClinicAt010({ dialect }: ClinicDatabase, copies: number): Promise<void> {
  const db = new Kysely<Record<string, Record<string, unknown>>>({ dialect });
  try {
    const kind = db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
    const schema = await readFile(join(import.meta.dirname, `schema.${kind}.sql`), 'utf8');
    const rows = z.array(Row).parse(await lines('rows'));
    await db.transaction().execute(async (trx) => {
      for (const statement of schema.trimEnd().split(';\n')) await sql.raw(statement).execute(trx);
      for (const [table, own] of Map.groupBy(rows, (each) => each.table)) {
        const given = own.map(({ row }) => row);
        const copied = given.filter(({ tenant }) => tenant === 'north');
        const all = [...given, ...copiesOf(copies).flatMap((tenant) => copied.map((row) => ({ ...row, tenant })))];
        // As many as one statement takes parameters of.
        for (let at = 0; at < all.length; at += 200) {
          await trx
            .insertInto(table)
            .values(all.slice(at, at + 200))
            .execute();
        }
      }
    });
  } finally {
    await db.destroy();
  }
}

/** Its objects. */
export async function loadObjects(objects: ObjectStore): Promise<void> {
  for (const { key, base64 } of z.array(StoredObject).parse(await lines('objects'))) {
    await objects.put(key, new Uint8Array(Buffer.from(base64, 'base64')));
  }
}

/** What it was asked, and answered. */
export async function answersAt010(): Promise<(Question & Answer)[]> {
  return z.array(Answered).parse(await lines('answers'));
}
