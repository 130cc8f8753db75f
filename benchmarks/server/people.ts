import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { definitionOf } from '../../packages/server-adapter/src/records/definitions.ts';
import { indexEntries } from '../../packages/server-adapter/src/records/indexRows.ts';

const families = 'Nowak Kowalska Wiśniewska Żółkiewska Wójcik Kamińska Lewandowska Zieliński Szymańska Woźniak'.split(
  ' ',
);
const givens = 'Anna Maria Jan Piotr Łucja Adam Agnieszka Tomasz Ewa Krzysztof Zofia Stanisław Żaneta'.split(' ');

/** Writes patients into a clinic's database until it has `count`, as the clinic itself would, but many at once. */
export function fillPeople(folder: string, count: number): void {
  const db = new DatabaseSync(join(folder, 'clinic.sqlite'));
  const known = Number(
    db.prepare(`select count(*) as n from resource where type = 'Patient' and id like 'person-%'`).get()?.['n'],
  );
  const addResource = db.prepare(
    'insert into resource (tenant, type, id, version, created_at, last_updated, patient_id, content) values (?,?,?,?,?,?,?,?)',
  );
  const statements = new Map<string, StatementSync>();
  const add = (table: string, row: Readonly<Record<string, string | number>>) => {
    const columns = Object.keys(row);
    const key = `${table} ${columns.join()}`;
    const statement =
      statements.get(key) ??
      db.prepare(`insert into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})`);
    statements.set(key, statement);
    statement.run(...Object.values(row));
  };
  db.exec('begin');
  for (let at = known; at < count; at += 1) {
    const patient = personAt(at);
    const now = 1_700_000_000_000 + at;
    addResource.run('north', 'Patient', patient.id, 1, now, now, patient.id, JSON.stringify(patient));
    for (const { table, row } of indexEntries(definitionOf('Patient'), patient)) {
      const place = table === 'index_string' ? { created_at: now } : {};
      add(table, { ...row, ...place, tenant: 'north', type: 'Patient', resource_id: patient.id });
    }
  }
  db.exec('commit');
  db.exec('analyze');
  db.close();
}

/** The same invented person for the same number. */
export function personAt(at: number) {
  const day = new Date(Date.UTC(1930, 0, 1) + ((at * 7919) % 33_000) * 86_400_000).toISOString().slice(0, 10);
  return {
    resourceType: 'Patient' as const,
    id: `person-${at}`,
    identifier: [{ system: 'urn:bench:number', value: String(at) }],
    name: [
      { family: `${families[at % 10]}${at % 1000}`, given: [givens[at % 13] ?? '', givens[(at >> 4) % 13] ?? ''] },
    ],
    birthDate: day,
  };
}
