import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Pool } from 'pg';
import { serve } from '../server/serve.ts';

/**
 * What a careful person would write by hand for these questions alone, under bare `node:http`: no access, no audit, no
 * validation, no limits. It reads the clinic's own tables, and writes records and their versions into tables of its own.
 */
const { folder, connectionString } = JSON.parse(process.argv[2] ?? '{}');

type Values = readonly (string | number)[];
/** With `$1` for the first value. */
interface Asked {
  all(sql: string, values: Values): Promise<readonly { content?: unknown }[]>;
  write(statements: readonly (readonly [string, Values])[]): Promise<void>;
}

const tables = `create table if not exists own_record (id text primary key, type text, patient text, at text, content text not null);
  create index if not exists own_record_patient on own_record (patient, type, at);
  create table if not exists own_version (id text, version integer, content text not null)`;

async function onSqlite(): Promise<Asked> {
  const clinic = new DatabaseSync(join(folder, 'clinic.sqlite'), { readOnly: true });
  clinic.exec('pragma cache_size = -65536');
  const own = new DatabaseSync(join(folder, 'own.sqlite'));
  own.exec(`pragma journal_mode = wal; pragma synchronous = full; ${tables}`);
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  const statement = (db: DatabaseSync, sql: string) => {
    const known = prepared.get(sql) ?? db.prepare(sql.replaceAll(/\$\d+/g, '?'));
    prepared.set(sql, known);
    return known;
  };
  return {
    all: async (sql, values) => statement(clinic, sql).all(...values),
    async write(statements) {
      own.exec('begin immediate');
      for (const [sql, values] of statements) statement(own, sql).run(...values);
      own.exec('commit');
    },
  };
}

async function onPostgres(): Promise<Asked> {
  const pool = new Pool({ connectionString, max: 10 });
  await pool.query(tables);
  const names = new Map<string, string>();
  const nameOf = (sql: string) => {
    const known = names.get(sql) ?? `statement-${names.size}`;
    names.set(sql, known);
    return known;
  };
  return {
    all: async (sql, values) => (await pool.query({ name: nameOf(sql), text: sql, values: [...values] })).rows,
    async write(statements) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        for (const [text, values] of statements) await client.query({ name: nameOf(text), text, values: [...values] });
        await client.query('commit');
      } finally {
        client.release();
      }
    },
  };
}

const db = await (connectionString === undefined ? onSqlite() : onPostgres());
const north = `tenant = 'north'`;
const json = (response: ServerResponse, text: string) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(text);
const bundle = (rows: readonly { content?: unknown }[]) =>
  `{"resourceType":"Bundle","entry":[${rows.map(({ content }) => `{"resource":${String(content)}}`).join()}]}`;

serve(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://hand');
  const [, , , type = '', id = ''] = pathname.split('/');
  if (request.method !== 'GET') {
    let body = '';
    for await (const chunk of request) body += chunk;
    const record = JSON.parse(body);
    record.id = id === '' ? crypto.randomUUID() : id;
    const content = JSON.stringify(record);
    const patient = String(record.subject?.reference ?? '').slice('Patient/'.length);
    await db.write([
      [
        `insert into own_record (id, type, patient, at, content) values ($1, $2, $3, $4, $5)
         on conflict (id) do update set content = excluded.content`,
        [record.id, type, patient, record.effectiveDateTime ?? '', content],
      ],
      ['insert into own_version (id, version, content) values ($1, $2, $3)', [record.id, 1, content]],
    ]);
    return json(response, content);
  }
  if (id !== '') {
    const [row] = await db.all(`select content from resource where ${north} and type = $1 and id = $2`, [type, id]);
    return json(response, String(row?.content));
  }
  const name = searchParams.get('name');
  if (name !== null) {
    const rows = await db.all(
      `select content from resource where ${north} and type = 'Patient' and id in (
       select resource_id from index_string where ${north} and type = 'Patient' and parameter = 'name'
       and value >= $1 and value < $2 limit 20) limit 10`,
      [name, `${name}\u{10FFFF}`],
    );
    return json(response, bundle(rows));
  }
  const patient = searchParams.get('patient') ?? '';
  const code = searchParams.get('code');
  const rows =
    code === null
      ? await db.all(
          `select content from resource where ${north} and type = $1 and patient_id = $2 order by created_at desc limit 20`,
          [type, patient],
        )
      : await db.all(
          `select content from resource r where ${north} and type = $1 and patient_id = $2 and exists (
           select 1 from index_token t where t.tenant = 'north' and t.type = $3 and t.resource_id = r.id
           and t.parameter = 'code' and t.value = $4) order by created_at desc limit 20`,
          [type, patient, type, code],
        );
  return json(response, bundle(rows));
});
