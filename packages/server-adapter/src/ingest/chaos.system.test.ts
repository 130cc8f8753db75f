import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readDicom } from '@clinikit/dicom';
import { Kysely } from 'kysely';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { waitLimitMs } from '../../../../scripts/test/limits.ts';
import { orthancPath, startOrthanc, type TestOrthanc } from '../../../../scripts/test/orthanc.ts';
import { postgresFolder } from '../../../../scripts/test/postgres.ts';
import { sharedPostgres } from '../../../../scripts/test/sharedPostgres.ts';
import { storescu, storescuPath } from '../../../../scripts/test/storescu.ts';
import { Random } from '../../../dicom/src/testing/fuzz/random.ts';
import { sameContent } from '../archive/sameContent.ts';
import type { ClinicDatabase } from '../database/database.ts';
import { postgres } from '../database/postgres.ts';
import type { Tables } from '../database/schema.ts';
import { sqlite } from '../database/sqlite.ts';
import { files } from '../objects/files.ts';
import { type S3Options, s3 } from '../objects/s3.ts';
import { startS3 } from '../objects/testing/startS3.ts';
import type { ClinicServerSettings } from '../testing/clinicServer.ts';
import { type CuttableLine, openCuttableLine } from '../testing/cuttableLine.ts';
import { syntheticInstance } from '../testing/syntheticInstance.ts';
import { patientIdSystem } from '../testing/testClinic.ts';

const secret = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;
const [studies, instancesOfStudy] = [5, 20];
const disasters = 9;

/** A clinic's server that can be killed and started again. */
class Server {
  port: number | undefined;
  readonly #settings: ClinicServerSettings;
  #child: ChildProcess | undefined;

  constructor(settings: ClinicServerSettings) {
    this.#settings = settings;
  }

  async start(): Promise<void> {
    const child = fork(join(import.meta.dirname, '../testing/clinicServer.ts'), [JSON.stringify(this.#settings)], {
      execArgv: ['--no-warnings', '--conditions=@clinikit/source'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#child = child;
    const [{ port }] = await once(child, 'message');
    this.port = port;
  }

  async kill(): Promise<void> {
    this.port = undefined;
    await killed(this.#child);
  }
}

async function killed(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** Where a clinic keeps what it has. */
interface Place {
  readonly connectionString?: string;
  readonly bucket?: S3Options;
  database(): ClinicDatabase;
  /** How many servers it has. */
  readonly servers: number;
  close?(): Promise<void>;
}

function chaos(name: string, open: (folder: string) => Promise<Place>): void {
  const cleanups: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  });

  test(`${name}: what is killed or cut at random loses nothing, files nothing twice and changes no byte`, async () => {
    const seed = Number(process.env['CLINIKIT_CHAOS_SEED'] ?? Date.now() % 1_000_000);
    console.info(`chaos on ${name}: CLINIKIT_CHAOS_SEED=${seed}`);
    const random = new Random(seed);
    const folder = await mkdtemp(join(tmpdir(), 'clinikit-chaos-'));
    cleanups.push(() => rm(folder, { recursive: true, force: true }));
    const { connectionString, bucket, database, servers: count, close } = await open(folder);
    if (close) cleanups.push(close);
    const objects = bucket ? s3(bucket) : files({ folder: join(folder, 'objects') });
    const orthanc = await startOrthanc();
    cleanups.push(orthanc.stop);
    const toOrthanc = await openCuttableLine(() => Number(new URL(orthanc.url).port));
    cleanups.push(toOrthanc.close);
    const { username, password } = orthanc;
    const source = {
      ...{ id: 'main', tenant: 'north', url: toOrthanc.url, auth: { username, password } },
      ...{ webhookSecrets: [secret], patientIdSystem },
    };
    const settings = { folder, patientIdSystem, orthanc: source, ingestEveryMs: 200 };
    const servers = Array.from(
      { length: count },
      () => new Server({ ...settings, ...(connectionString && { connectionString }), ...(bucket && { bucket }) }),
    );
    for (const server of servers) await server.start();
    cleanups.push(() => Promise.all(servers.map((server) => server.kill())));
    const whichServer = new Random(seed + 1);
    const toClinic = await openCuttableLine(() => {
      const alive = servers.flatMap(({ port }) => port ?? []);
      return alive[whichServer.below(alive.length)];
    });
    cleanups.push(toClinic.close);
    const relay = relayTo(folder, orthanc, toOrthanc, toClinic);
    relay.start();
    cleanups.push(relay.kill);

    const sent = await makeInstances(folder);
    const happened: string[] = [];
    const pause = () => sleep(random.below(400));
    const happen: Record<string, () => Promise<void>> = {
      relay: async () => {
        await relay.kill();
        await pause();
        relay.start();
      },
      server: async () => {
        const server = servers[random.below(servers.length)];
        await server?.kill();
        await pause();
        await server?.start();
      },
      orthanc: async () => {
        await orthanc.kill('SIGKILL');
        await pause();
        await orthanc.restart();
      },
      'line to the clinic': async () => toClinic.cut(random.below(400)),
      'line to Orthanc': async () => toOrthanc.cut(random.below(400)),
      everything: async () => {
        await Promise.all([relay.kill(), orthanc.kill('SIGKILL'), ...servers.map((server) => server.kill())]);
        await orthanc.restart();
        await Promise.all(servers.map((server) => server.start()));
        relay.start();
      },
    };
    const kinds = Object.keys(happen);
    // Each once, in any order, then as it comes.
    const plan = kinds.map((kind) => ({ kind, at: random.next() })).sort((a, b) => a.at - b.at);
    while (plan.length < disasters) plan.push({ kind: random.pick(kinds), at: random.next() });
    let turn = Promise.resolve();
    for (const [place, file] of sent.entries()) {
      await sendUntilTaken(orthanc, file);
      if (place % Math.floor(sent.length / disasters) !== 5) continue;
      const { kind = '' } = plan.shift() ?? {};
      happened.push(kind);
      turn = turn.then(happen[kind]);
    }
    await turn;
    expect(happened.length).toBeGreaterThanOrEqual(disasters);

    const db = new Kysely<Tables>({ dialect: database().dialect });
    cleanups.push(() => db.destroy());
    const isFiled = async () => {
      const rows = await db.selectFrom('instance').select('sop_instance_uid').execute();
      const waiting = await db.selectFrom('inbox').select('message_id').where('state', '!=', 'done').execute();
      return rows.length >= sent.length && waiting.length === 0;
    };
    for (const endsAt = Date.now() + 2 * waitLimitMs; !(await isFiled()) && Date.now() < endsAt; ) await sleep(200);
    expect(await db.selectFrom('quarantine').selectAll().execute()).toEqual([]);
    const rows = await db.selectFrom('instance').selectAll().execute();
    expect(rows).toHaveLength(studies * instancesOfStudy);
    const series = await db.selectFrom('series').select('instances').execute();
    expect(series.map(({ instances }) => Number(instances))).toEqual(new Array(studies).fill(instancesOfStudy));
    const asSent = new Map(await Promise.all(sent.map(async (file) => [file.uid, await readFile(file.path)] as const)));
    for (const row of rows) {
      const kept = Buffer.from((await objects.get(row.object_key)) ?? []);
      const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
      const answer = await fetch(`${orthanc.url}/instances/${row.resource_id}/file`, { headers: { authorization } });
      expect(kept.equals(Buffer.from(await answer.arrayBuffer()))).toBe(true);
      // A C-STORE writes the header of the file anew.
      const original = asSent.get(row.sop_instance_uid) ?? new Uint8Array();
      expect(sameContent(readDicom(original), readDicom(kept))).toBe(true);
    }
  });
}

function relayTo(folder: string, { username, password }: TestOrthanc, toOrthanc: CuttableLine, toClinic: CuttableLine) {
  let child: ChildProcess | undefined;
  const main = join(import.meta.dirname, '../relay/main.ts');
  const urls = ['--orthanc-url', toOrthanc.url, '--webhook-url', `${toClinic.url}/api/webhooks/orthanc`];
  return {
    start() {
      const flags = [...urls, '--source', 'main', '--state', join(folder, 'relay.json')];
      child = spawn(process.execPath, ['--no-warnings', '--conditions=@clinikit/source', main, 'relay', ...flags], {
        stdio: 'ignore',
        env: {
          ...process.env,
          CLINIKIT_ORTHANC_USERNAME: username,
          CLINIKIT_ORTHANC_PASSWORD: password,
          CLINIKIT_WEBHOOK_SECRET: secret,
        },
      });
    },
    kill: () => killed(child),
  };
}

interface SentFile {
  readonly path: string;
  readonly uid: string;
}

/** Instances of several studies, one of each study after the other. */
async function makeInstances(folder: string): Promise<SentFile[]> {
  const files: SentFile[] = [];
  for (let number = 0; number < studies * instancesOfStudy; number += 1) {
    const bytes = syntheticInstance({ number: number + 1, study: 1 + (number % studies), rows: 64, columns: 64 });
    const path = join(folder, `${number}.dcm`);
    await writeFile(path, bytes);
    files.push({ path, uid: `2.25.3${String(number + 1).padStart(8, '0')}` });
  }
  return files;
}

/** As a machine does, which repeats what got no success status. */
async function sendUntilTaken(orthanc: TestOrthanc, { path }: SentFile): Promise<void> {
  for (const endsAt = Date.now() + waitLimitMs; ; ) {
    try {
      return await storescu(orthanc, [path]);
    } catch (error) {
      if (Date.now() > endsAt) throw error;
      await sleep(100);
    }
  }
}

describe.skipIf(!orthancPath() || !storescuPath())('between a real Orthanc and the chart', () => {
  chaos('SQLite', async (folder) => {
    const file = join(folder, 'clinic.sqlite');
    return { database: () => sqlite({ file }), servers: 1 };
  });

  describe.skipIf(postgresFolder() === undefined)('with two servers', () => {
    const server = sharedPostgres();
    afterAll(() => server.stop());
    chaos('PostgreSQL and S3', async () => {
      const connectionString = await server.createDatabase();
      const { options: bucket, stop: close } = await startS3();
      return { connectionString, bucket, database: () => postgres({ connectionString }), servers: 2, close };
    });
  });
});
