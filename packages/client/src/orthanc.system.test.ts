import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitLimitMs } from '../../../scripts/test/limits.ts';
import { orthancPath, startOrthanc, type TestOrthanc } from '../../../scripts/test/orthanc.ts';
import { storescu, storescuPath } from '../../../scripts/test/storescu.ts';
import { type ChangeBatch, type ChangeCursor, createOrthancClient, type OrthancClient } from './orthanc.ts';

const studies = fileURLToPath(new URL('../../../examples/express/demo/studies/', import.meta.url));
const filesIn = (folder: string) =>
  readdirSync(join(studies, folder))
    .filter((name) => name.endsWith('.dcm'))
    .map((name) => join(studies, folder, name));

describe.skipIf(!orthancPath() || !storescuPath())('with a real Orthanc', () => {
  let server: TestOrthanc;
  let orthanc: OrthancClient;

  beforeAll(async () => {
    server = await startOrthanc({ stableAge: 1 });
    orthanc = createOrthancClient({ url: server.url, auth: server });
  });
  afterAll(async () => server?.stop());

  // Follows until `count` NewInstance changes have come, and returns what it saw.
  async function follow(cursor: ChangeCursor | undefined, count: number, during?: () => Promise<void>) {
    const seen: string[] = [];
    const batches: ChangeBatch[] = [];
    const work = during?.();
    for await (const batch of orthanc.changes.follow({
      cursor,
      changeTypes: ['NewInstance'],
      signal: AbortSignal.timeout(waitLimitMs),
    })) {
      batches.push(batch);
      seen.push(...batch.changes.map((change) => change.ID));
      if (seen.length >= count) break;
    }
    await work;
    return { seen, batches, cursor: batches.at(-1)?.cursor };
  }

  test('reads the system and refuses a wrong password', async () => {
    expect((await orthanc.system()).Version).toMatch(/^\d+\.\d+/);
    const stranger = createOrthancClient({ url: server.url, auth: { username: 'clinikit', password: 'wrong' } });
    await expect(stranger.system()).rejects.toMatchObject({ name: 'ClientError', code: 'unauthorized', status: 401 });
  });

  test('follows instances while they arrive, and goes on from the saved cursor', async () => {
    const files = filesIn('patient1/fmx');
    const first = await follow(undefined, files.length, () => storescu(server, files, 'jpeg-ls'));
    expect(new Set(first.seen).size).toBe(files.length);
    const more = filesIn('patient2/px');
    const second = await follow(first.cursor, more.length, () => storescu(server, more, 'jpeg-ls'));
    expect(second.seen).toHaveLength(more.length);
    expect(second.batches.every((batch) => !batch.reset)).toBe(true);
    expect(second.cursor?.epoch).toBe(first.cursor?.epoch);
  });

  test('gives a file back byte for byte, and stops at the limit', async () => {
    const [path = ''] = filesIn('patient1/px');
    const bytes = new Uint8Array(readFileSync(path));
    const { ID } = await orthanc.instances.upload(bytes);
    expect(await orthanc.instances.file(ID)).toEqual(bytes);
    await expect(orthanc.instances.file(ID, { maxBytes: bytes.length - 1 })).rejects.toMatchObject({
      code: 'too_large',
    });
    await expect(orthanc.instances.file('../system')).rejects.toMatchObject({ code: 'bad_request' });
    await expect(orthanc.instances.get(ID.replaceAll(/./g, (c) => (c === '-' ? c : '0')))).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  test('takes deleted rows for what they are, and no reset', async () => {
    const cursor = await orthanc.changes.now();
    for (const id of await orthanc.studies.list()) await orthanc.studies.delete(id);
    const files = filesIn('patient1/px');
    const { seen, batches } = await follow(cursor, 1, () => storescu(server, files, 'jpeg-ls'));
    expect(seen).toHaveLength(1);
    expect(batches.every((batch) => !batch.reset && batch.cursor.epoch === cursor.epoch)).toBe(true);
  });

  test('survives a killed Orthanc and begins a new epoch on a wiped one', async () => {
    const cursor = await orthanc.changes.now();
    const files = filesIn('patient1/fmx').slice(0, 2);
    const restarted = await follow(cursor, 2, async () => {
      await server.kill('SIGKILL');
      await server.restart();
      await storescu(server, files, 'jpeg-ls');
    });
    expect(restarted.seen).toHaveLength(2);
    expect(restarted.cursor?.epoch).toBe(cursor.epoch);

    const wiped = await follow(restarted.cursor, 2, async () => {
      await server.wipe();
      await server.restart();
      await storescu(server, files, 'jpeg-ls');
    });
    expect(wiped.seen.toSorted()).toEqual(restarted.seen.toSorted());
    expect(wiped.batches.filter((batch) => batch.reset)).toHaveLength(1);
    expect(wiped.cursor?.epoch).not.toBe(cursor.epoch);
  });
});
