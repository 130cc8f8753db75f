import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shareDatabase } from '../packages/server-adapter/src/testing/sharedDatabase.ts';
import { openTestClinic } from '../packages/server-adapter/src/testing/testClinic.ts';
import { postgresFolder, startPostgres } from '../scripts/test/postgres.ts';
import { distributionOf } from './distribution.ts';
import { databaseOf, type RecordsPlace } from './records/databaseOf.ts';
import { fillCharts } from './records/people.ts';
import { workTogether } from './records/users.ts';
import { workOf } from './records/work.ts';
import { type ServerChild, startChild } from './server/child.ts';
import { requestsPerSecond } from './server/load.ts';
import { markdownTable } from './table.ts';

/** People, of whom each has four records more. */
export const allSizes: readonly number[] = [10_000, 100_000, 200_000];
const users = 100;
const pauseMs = 1000;
const durationMs = 20_000;
const rounds = 5;
/** As the example for a small machine starts its server: young objects get less room. */
const asExample = ['--max-semi-space-size=4'];
const marks = { p95Ms: 50, share: 0.2, growth: 2, rssMb: 200 } as const;

/**
 * A hundred people at work in a clinic's records at the same time, with access, audit and commits that are on the disk,
 * on both databases; and how many requests a second it answers beside what is written by hand.
 *
 * @returns whether the marks were kept.
 */
export async function measureRecords(sizes: readonly number[]): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'clinikit-records-'));
  try {
    let kept = await measureAt('SQLite', { folder }, sizes);
    if (postgresFolder() === undefined) console.log('PostgreSQL is not installed: not measured.');
    else {
      // It keeps what it has promised, as the other one does.
      const server = await startPostgres(['fsync=on', 'synchronous_commit=on', 'shared_buffers=256MB']);
      try {
        const connectionString = await server.createDatabase();
        kept = (await measureAt('PostgreSQL', { folder, connectionString }, sizes)) && kept;
      } finally {
        await server.stop();
      }
    }
    return kept;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureAt(name: string, place: RecordsPlace, sizes: readonly number[]): Promise<boolean> {
  const lines: string[][] = [];
  const p95s: number[] = [];
  let kept = true;
  let filled = 0;
  for (const people of sizes) {
    await fill(place, filled, people);
    filled = people;
    const clinic = await startChild('../records/clinicChild.ts', place, { isBuilt: true, flags: asExample });
    try {
      const byHand = await startChild('../records/byHandChild.ts', place);
      try {
        const works = Array.from({ length: users }, (_, user) => workOf(`${clinic.url}/api/fhir`, user, people));
        await workTogether(works, { durationMs: 4000, pauseMs });
        const { durationsMs, perSecond } = await workTogether(works, { durationMs, pauseMs });
        const { medianMs, p95Ms, maxMs } = distributionOf(durationsMs);
        p95s.push(p95Ms);
        const { shares, ours, hand } = await measureShare(clinic, byHand, people);
        const share = distributionOf(shares).medianMs;
        const rssMb = await clinic.rssMb();
        kept = kept && p95Ms < marks.p95Ms && share >= marks.share && rssMb < marks.rssMb;
        lines.push([
          people.toLocaleString('en-US'),
          (people * 5).toLocaleString('en-US'),
          ...[perSecond, medianMs, p95Ms, maxMs].map((value) => value.toFixed(0)),
          ...[ours, hand].map((rates) => distributionOf(rates).medianMs.toFixed(0)),
          `${share.toFixed(2)} (${Math.min(...shares).toFixed(2)} to ${Math.max(...shares).toFixed(2)})`,
          rssMb.toFixed(0),
        ]);
        console.log(`${name}: ${lines.at(-1)?.join('  ')}`);
      } finally {
        await byHand.stop();
      }
    } finally {
      await clinic.stop();
    }
  }
  const head = ['patients', 'records', 'asked a second', 'median ms', 'p95 ms', 'max ms'];
  console.log(`\n${name}\n\n${markdownTable([...head, 'most a second', 'by hand', 'share', 'RSS MB'], lines)}\n`);
  const growth = (p95s.at(-1) ?? 0) / (p95s[0] ?? 1);
  console.log(
    `From the fewest patients to the most: p95 is ${growth.toFixed(2)} of what it was; the mark is ${marks.growth}.`,
  );
  return kept && growth <= marks.growth;
}

/** While many records are written at once nobody else is at the database. */
async function fill(place: RecordsPlace, from: number, people: number): Promise<void> {
  const { database, db } = shareDatabase(databaseOf(place));
  const clinic = await openTestClinic(database);
  try {
    await clinic.get('/api/health');
    await fillCharts(db, from, people);
  } finally {
    await clinic.close();
  }
}

/** As many requests as either answers, the same work, by turns. */
async function measureShare(clinic: ServerChild, byHand: ServerChild, people: number) {
  const [ours, hand]: number[][] = [[], []];
  const rate = (base: string, from: number) => {
    const works = Array.from({ length: 8 }, (_, user) => workOf(base, from + user, people));
    let at = 0;
    return requestsPerSecond(() => {
      at += 1;
      return works[at % works.length]?.() ?? { url: base };
    });
  };
  for (let round = 0; round < rounds; round += 1) {
    ours?.push(await rate(`${clinic.url}/api/fhir`, 1000 + round * 10));
    hand?.push(await rate(`${byHand.url}/api/fhir`, 1000 + round * 10));
  }
  const shares = (ours ?? []).map((each, at) => each / (hand?.[at] ?? 1));
  return { shares, ours: ours ?? [], hand: hand ?? [] };
}
