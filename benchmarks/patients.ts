import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClinicDatabase } from '../packages/server-adapter/src/database/database.ts';
import { postgres } from '../packages/server-adapter/src/database/postgres.ts';
import { sqlite } from '../packages/server-adapter/src/database/sqlite.ts';
import { addResources, analyzeTables } from '../packages/server-adapter/src/testing/addResources.ts';
import { shareDatabase } from '../packages/server-adapter/src/testing/sharedDatabase.ts';
import { openTestClinic, type TestClinic } from '../packages/server-adapter/src/testing/testClinic.ts';
import { postgresFolder, startPostgres } from '../scripts/test/postgres.ts';
import { distributionOf, tableOf } from './distribution.ts';
import { personAt } from './server/people.ts';

const people = 200_000;
const rounds = 200;
const markMs = 50;

/** What a search for patients asks as somebody types, and the look for duplicates before a new one is saved. */
const questions: readonly { name: string; ask: (clinic: TestClinic, at: number) => Promise<unknown> }[] = [
  { name: 'the beginning of a name', ask: (clinic, at) => find(clinic, { name: beginningOf(at, 4) }) },
  { name: 'two letters', ask: (clinic, at) => find(clinic, { name: beginningOf(at, 2) }) },
  { name: 'name and given name', ask: (clinic, at) => find(clinic, { name: [beginningOf(at, 5), givenOf(at)] }) },
  {
    name: 'name and year',
    ask: (clinic, at) => find(clinic, { name: beginningOf(at, 4), birthdate: personOf(at).birthDate.slice(0, 4) }),
  },
  { name: 'birth date', ask: (clinic, at) => find(clinic, { birthdate: personOf(at).birthDate }) },
  { name: 'number', ask: (clinic, at) => find(clinic, { identifier: String((at * 7919) % people) }) },
  { name: 'nobody', ask: (clinic, at) => find(clinic, { name: `qzx${at}` }) },
  { name: '$match before saving', ask: (clinic, at) => clinic.client.patients.match({ ...personOf(at), id: 'new' }) },
];

const personOf = (at: number) => personAt((at * 7919) % people);
const beginningOf = (at: number, characters: number) => (personOf(at).name[0]?.family ?? '').slice(0, characters);
const givenOf = (at: number) => (personOf(at).name[0]?.given[0] ?? '').slice(0, 3);
const find = (clinic: TestClinic, parameters: Record<string, string | string[]>) =>
  clinic.client.fhir.search('Patient', { ...parameters, _count: 8 });

/** Requests of the search for patients over 200,000 people, on both databases. @returns whether p95 is below 50 ms. */
export async function measurePatients(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'clinikit-people-'));
  try {
    let kept = await measureOn('SQLite', sqlite({ file: join(folder, 'clinic.sqlite') }));
    if (postgresFolder() === undefined) console.log('PostgreSQL is not installed: not measured.');
    else {
      const server = await startPostgres();
      try {
        kept = (await measureOn('PostgreSQL', postgres({ connectionString: await server.createDatabase() }))) && kept;
      } finally {
        await server.stop();
      }
    }
    return kept;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measureOn(name: string, own: ClinicDatabase): Promise<boolean> {
  const { database, db } = shareDatabase(own);
  const clinic = await openTestClinic(database, { limits: { personRequestsPerMinute: 1e9 } });
  try {
    await clinic.get('/api/health');
    await db.transaction().execute(async (trx) => {
      for (let from = 0; from < people; from += 2000) {
        const some = Array.from({ length: 2000 }, (_, at) => personAt(from + at));
        const listed = some.map((resource, at) => ({
          ...{ resource, patientId: resource.id },
          createdAt: 1_700_000_000_000 + from + at,
        }));
        await addResources(trx, 'north', listed);
      }
    });
    await analyzeTables(db);
    const rows: { name: string; durationsMs: number[] }[] = [];
    for (const { name: asked, ask } of questions) {
      const durationsMs: number[] = [];
      for (let at = 0; at < rounds; at += 1) {
        const began = performance.now();
        await ask(clinic, at);
        durationsMs.push(performance.now() - began);
      }
      rows.push({ name: asked, durationsMs });
    }
    console.log(`\n${name}, ${people.toLocaleString('en')} people, ${rounds} requests of each kind\n`);
    console.log(tableOf(rows));
    return rows.every(({ durationsMs }) => distributionOf(durationsMs).p95Ms < markMs);
  } finally {
    await clinic.close();
  }
}
