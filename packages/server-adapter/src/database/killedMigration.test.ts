import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postgresFolder } from '../../../../scripts/test/postgres.ts';
import { sharedPostgres } from '../../../../scripts/test/sharedPostgres.ts';
import { createClinic } from '../createClinic.ts';
import { files } from '../objects/files.ts';
import { askClinic, principalOf } from '../testing/clinicAt010/askClinic.ts';
import { answersAt010, copiesOf, loadClinicAt010, loadObjects } from '../testing/clinicAt010/loadClinicAt010.ts';
import type { MigratingDatabaseSettings } from '../testing/migratingDatabase.ts';
import { leastOptions } from '../testing/testClinic.ts';
import { postgres } from './postgres.ts';
import { sqlite } from './sqlite.ts';

type Place = MigratingDatabaseSettings['at'];

const copies = 10;
const kills = { byStatement: 8, byTime: 4 };
const seed = Math.floor(Math.random() * 2 ** 31);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clinikit-migration-'));
  await loadObjects(files({ folder: join(folder, 'objects') }));
});
afterAll(() => rm(folder, { recursive: true }));

/** The same numbers for the same seed, from 0 to 1. */
function randomFrom(state: number): () => number {
  let at = state;
  return () => {
    at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0;
    return at / 2 ** 32;
  };
}

const databaseAt = (at: Place) => ('file' in at ? sqlite(at) : postgres(at));

/** Brings the database to the present in a process of its own; undefined when that died before. */
async function start(
  at: Place,
  dies: { statements?: number; afterMs?: number } = {},
): Promise<{ statements: number; tookMs: number } | undefined> {
  const settings: MigratingDatabaseSettings = { at, statements: dies.statements };
  const child = fork(join(import.meta.dirname, '../testing/migratingDatabase.ts'), [JSON.stringify(settings)], {
    execArgv: ['--conditions=@clinikit/source'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let output = '';
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  let beganMs = 0;
  let done: { statements: number; tookMs: number } | undefined;
  child.on('message', (message) => {
    if (message === 'begins') {
      beganMs = performance.now();
      if (dies.afterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), dies.afterMs);
    } else done = { statements: Number(message), tookMs: performance.now() - beganMs };
  });
  const [code, signal] = await once(child, 'exit');
  if (code !== 0 && signal !== 'SIGKILL') throw new Error(`The migration failed: ${output}`);
  return done;
}

/**
 * What the version before could not answer, and by which question it had the same answer: nobody had searched a code
 * with the system that FHIR implies.
 */
const nowLike = new Map([
  ['/fhir/Patient?gender=http%3A%2F%2Fhl7.org%2Ffhir%2Fadministrative-gender%7Cfemale', '/fhir/Patient?gender=female'],
]);

/** An answer with its addresses from the root, as DICOMweb gave them in the version before. */
const fromRoot = <Answer>(answer: Answer): Answer =>
  JSON.parse(JSON.stringify(answer).replaceAll('"http://clinic.test/', '"/'));

/** Everybody who asked the clinic before asks again, and reads the same. */
async function expectSameReading(at: Place): Promise<void> {
  let as: Parameters<typeof principalOf>[0] = 'north';
  const clinic = createClinic({
    ...leastOptions,
    authenticate: () => principalOf(as),
    database: databaseAt(at),
    objects: files({ folder: join(folder, 'objects') }),
    patientIdSystem: 'https://clinic.example/patient-id',
  });
  const ask = (path: string, headers: Record<string, string> = {}) =>
    clinic.fetch(new Request(`http://clinic.test/api${path}`, { headers }));
  try {
    const answers = await answersAt010();
    const last = copiesOf(copies).at(-1) ?? '';
    const ofCopy = answers.filter((answer) => answer.as === 'north').map((answer) => ({ ...answer, as: last }));
    const asked = [...answers, ...ofCopy];
    for (const question of asked) {
      as = question.as;
      const like = nowLike.get(question.path) ?? question.path;
      const { status, body } = asked.find((one) => one.as === as && one.path === like) ?? {};
      // A route that the version before did not have.
      if (status === 404 && body === null && question.path.startsWith('/dicomweb/')) continue;
      const now = await askClinic(ask, question);
      const what = `${JSON.stringify(as)} ${question.path}`;
      // Searches of images tell more than before.
      if (question.path.startsWith('/dicomweb/')) expect(fromRoot(now), what).toMatchObject({ status, body });
      else expect(now, what).toEqual({ status, body });
    }
  } finally {
    await clinic.close();
  }
}

function testKills(empty: () => Promise<Place>): void {
  const load = async () => {
    const at = await empty();
    await loadClinicAt010(databaseAt(at), copies);
    return at;
  };
  test(`is brought to the present however often its process is killed (seed ${seed})`, async () => {
    const random = randomFrom(seed);
    const whole = await load();
    const { statements, tookMs } = (await start(whole)) ?? { statements: 0, tookMs: 0 };
    await expectSameReading(whole);
    const moments = (count: number, of: number) =>
      Array.from({ length: count }, (_, n) => ((n + random()) / count) * of);
    const deaths = [
      ...moments(kills.byStatement, statements).map((at) => ({ statements: Math.floor(at) + 1 })),
      ...moments(kills.byTime, tookMs).map((afterMs) => ({ afterMs })),
    ];
    // In any order, so that what one leaves behind is met by all others.
    const shuffled = deaths.map((death) => ({ death, at: random() })).sort((a, b) => a.at - b.at);
    let at = await load();
    for (const { death } of shuffled) {
      if ((await start(at, death)) === undefined) continue;
      // It was faster than its death.
      await expectSameReading(at);
      at = await load();
    }
    expect(await start(at)).toBeDefined();
    await expectSameReading(at);
  });
}

describe('the database of an earlier version (SQLite)', () => {
  let count = 0;
  testKills(async () => {
    count += 1;
    return { file: join(folder, `${count}.sqlite`) };
  });
});

describe.skipIf(postgresFolder() === undefined)('the database of an earlier version (PostgreSQL)', () => {
  const server = sharedPostgres();
  afterAll(() => server.stop());
  testKills(async () => ({ connectionString: await server.createDatabase() }));
});
