import { type Kysely, sql, type Transaction } from 'kysely';
import { type LocalServer, startServer } from '../../../../../scripts/test/localServer.ts';

interface Row {
  seq: number;
  public_id: string;
  date: string;
}

/** The change log of an Orthanc whose database is PostgreSQL: its table and sequence, and `GET /changes` over HTTP. */
export interface OrthancOnPostgres {
  readonly url: string;
  /** What Orthanc does when an instance comes in: takes a Seq, inside the transaction. */
  log(transaction: Transaction<unknown>, publicId: string): Promise<number>;
  /** Deletes a resource, and its rows with it. */
  delete(publicId: string): Promise<number[]>;
  close(): Promise<void>;
}

/**
 * Answers as Orthanc does with its PostgreSQL plugin 7 and later: `since` is exclusive, what is no number is read as 0 and
 * 100, `limit=0` is never done, an empty page tells the sequence's last value.
 *
 * @source https://orthanc.uclouvain.be/book/users/rest.html#tracking-changes and answers of Orthanc 1.10.1 to 1.13.0
 */
export async function startOrthancOnPostgres(database: Kysely<unknown>): Promise<OrthancOnPostgres> {
  await sql`create table changes (seq bigserial primary key, public_id text not null, date text not null)`.execute(
    database,
  );
  await sql`create index on changes (public_id)`.execute(database);
  const page = async (query: URLSearchParams) => {
    const [since, limit] = numbersOf(query);
    const rows = query.has('last')
      ? await sql<Row>`select * from changes order by seq desc limit 1`.execute(database)
      : await sql<Row>`select * from changes where seq > ${since} order by seq limit ${limit + 1}`.execute(database);
    const shown = query.has('last') ? rows.rows : rows.rows.slice(0, limit);
    const counter = await sql<{ last: number }>`select last_value as last from changes_seq_seq`.execute(database);
    return {
      Changes: shown.map((row) => ({
        ChangeType: 'NewInstance',
        Date: row.date,
        ID: row.public_id,
        Path: `/instances/${row.public_id}`,
        ResourceType: 'Instance',
        Seq: row.seq,
      })),
      Done: query.has('last') || rows.rows.length <= limit,
      Last: shown.at(-1)?.seq ?? counter.rows[0]?.last ?? 0,
    };
  };
  const server: LocalServer = await startServer((request, response) => {
    page(new URL(request.url ?? '', 'http://orthanc').searchParams).then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      () => response.writeHead(500).end(),
    );
  });
  return {
    url: server.url,
    close: server.close,
    log: async (transaction, publicId) => {
      const date = new Date().toISOString().replaceAll(/[-:]|\..*/g, '');
      const { rows } = await sql<Row>`
        insert into changes (public_id, date) values (${publicId}, ${date}) returning seq`.execute(transaction);
      return rows[0]?.seq ?? 0;
    },
    delete: async (publicId) => {
      const { rows } = await sql<Row>`delete from changes where public_id = ${publicId} returning seq`.execute(
        database,
      );
      return rows.map(({ seq }) => seq);
    },
  };
}

function numbersOf(query: URLSearchParams): [since: number, limit: number] {
  const [since, limit] = [query.get('since') ?? '0', query.get('limit') ?? '100'];
  return [since, limit].every((text) => /^\d+$/.test(text)) ? [Number(since), Number(limit)] : [0, 100];
}
