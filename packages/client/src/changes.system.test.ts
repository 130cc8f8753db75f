import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { orthancPath, startOrthanc, type TestOrthanc, type TestOrthancOptions } from '../../../scripts/test/orthanc.ts';
import { type ChangeCursor, createOrthancClient, type FollowedChange } from './orthanc.ts';

const studies = fileURLToPath(new URL('../../../examples/express/demo/studies/', import.meta.url));
const filesOf = (study: string) =>
  readdirSync(join(studies, study))
    .filter((name) => name.endsWith('.dcm'))
    .map((name) => new Uint8Array(readFileSync(join(studies, study, name))));
const files = [...filesOf('patient1/fmx'), ...filesOf('patient2/px'), ...filesOf('patient3/bw')];

describe.skipIf(!orthancPath())("a real Orthanc's change log", () => {
  let server: TestOrthanc | undefined;
  afterEach(() => server?.stop());

  async function start(options: TestOrthancOptions = {}) {
    const started = await startOrthanc({ stableAge: 60, ...options });
    server = started;
    const orthanc = createOrthancClient({ url: started.url, auth: started });
    const authorization = `Basic ${Buffer.from(`${started.username}:${started.password}`).toString('base64')}`;
    return {
      server: started,
      orthanc,
      upload: (...bytes: readonly Uint8Array<ArrayBuffer>[]) => Promise.all(bytes.map((each) => post(started, each))),
      raw: async (query: string): Promise<unknown> =>
        (await fetch(`${started.url}/changes${query}`, { headers: { authorization } })).json(),
      clear: () => fetch(`${started.url}/changes`, { method: 'DELETE', headers: { authorization } }),
      // All new instances up to the end of the log.
      read: async (cursor?: ChangeCursor) => {
        const changes: FollowedChange[] = [];
        const changeTypes = ['NewInstance'];
        for await (const change of orthanc.changes({ cursor, changeTypes, wait: false })) changes.push(change);
        return changes;
      },
    };
  }

  // Orthanc's dates are whole seconds of UTC: no server is wiped, started and filled within the one of its last change.
  async function untilAfter(date: string): Promise<void> {
    while (new Date().toISOString().replaceAll(/[-:]|\..*/g, '') <= date) await sleep(50);
  }

  async function post({ url, username, password }: TestOrthanc, body: Uint8Array<ArrayBuffer>): Promise<string> {
    const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
    const headers = { authorization, 'content-type': 'application/dicom' };
    const response = await fetch(`${url}/instances`, { method: 'POST', headers, body });
    return (await response.json()).ID;
  }

  test('goes on from the cursor of any change, with everything behind it and nothing before it', async () => {
    const { upload, read } = await start();
    const ids = await upload(...files.slice(0, 6));
    const all = await read();
    expect(all.map(({ ID }) => ID).toSorted()).toEqual(ids.toSorted());
    expect(new Set(all.map(({ changeId }) => changeId)).size).toBe(6);
    for (const [index, { cursor }] of all.entries()) {
      const saved: ChangeCursor = JSON.parse(JSON.stringify(cursor));
      expect((await read(saved)).map(({ changeId }) => changeId)).toEqual(
        all.slice(index + 1).map(({ changeId }) => changeId),
      );
    }
    // A reader without a cursor names them in the same way.
    expect((await read()).map(({ changeId }) => changeId)).toEqual(all.map(({ changeId }) => changeId));
  });

  test('takes neither deletions nor DELETE /changes for a reset, not even of all that was read', async () => {
    const { orthanc, upload, read, clear } = await start();
    const [first = '', second = ''] = await upload(...files.slice(0, 2));
    const seen = await read();
    const cursor = seen.at(-1)?.cursor;
    await orthanc.instances.delete(first);
    await upload(...files.slice(2, 4));
    const more = await read(cursor);
    expect(more.map(({ epoch }) => epoch)).toEqual([cursor?.epoch, cursor?.epoch]);
    await clear();
    expect(await read(more.at(-1)?.cursor)).toEqual([]);
    await upload(...files.slice(4, 5));
    const [last, ...none] = await read(more.at(-1)?.cursor);
    expect(none).toEqual([]);
    expect(last?.epoch).toBe(cursor?.epoch);
    await orthanc.instances.delete(second);
    expect(await read(last?.cursor)).toEqual([]);
  });

  test('a wiped database is another epoch, shorter or longer than the one before, under the same names every time', async () => {
    const { server: started, orthanc, upload, read } = await start();
    await upload(...files.slice(0, 3));
    const cursor = (await read()).at(-1)?.cursor;
    await started.wipe();
    await started.restart();
    await untilAfter(cursor?.latestDate ?? '');
    // Shorter first; then beyond the cursor, with the rows gone that stand where those of the cursor stood.
    const [early = ''] = await upload(...files.slice(0, 1));
    const shorter = await read(cursor);
    expect(shorter.map(({ ID }) => ID)).toEqual([early]);
    const ids = await upload(...files.slice(1));
    const later = await read(cursor);
    expect(later.map(({ ID }) => ID).toSorted()).toEqual([early, ...ids].toSorted());
    expect(new Set([...shorter, ...later].map(({ epoch }) => epoch)).size).toBe(1);
    expect(later[0]?.epoch).not.toBe(cursor?.epoch);
    const behind = later.filter(({ Seq }) => Seq > 1 && Seq <= (cursor?.seq ?? 0));
    for (const { ID } of behind) await orthanc.instances.delete(ID);
    const left = later.filter((change) => !behind.includes(change)).map(({ changeId }) => changeId);
    expect((await read(cursor)).map(({ changeId }) => changeId)).toEqual(left);
  });

  test.each([
    { overwriteInstances: false, changes: 1 },
    { overwriteInstances: true, changes: 2 },
  ])('the same file again is $changes change(s) when overwriting is $overwriteInstances', async (each) => {
    const { upload, read } = await start(each);
    const [file = new Uint8Array()] = files;
    const [id] = await upload(file);
    const before = await read();
    await upload(file);
    const again = await read(before.at(-1)?.cursor);
    const all = [...before, ...again];
    expect(all.map(({ ID }) => ID)).toEqual(Array.from({ length: each.changes }, () => id));
    expect(new Set(all.map(({ changeId }) => changeId)).size).toBe(each.changes);
  });

  test('answers odd numbers in ways that no reader should build on, so that they are never sent', async () => {
    const { orthanc, upload, raw, read } = await start();
    await upload(...files.slice(0, 1));
    expect(await raw('?since=abc&limit=1')).toMatchObject({ Changes: [{}, {}, {}, {}], Done: true });
    expect(await raw('?limit=0')).toMatchObject({ Changes: [], Done: false });
    expect(await raw('?since=99')).toMatchObject({ Changes: [], Done: true, Last: 4 });
    for (const options of [{ limit: 0 }, { since: -1 }, { since: Number.NaN }, { limit: 10_001 }]) {
      await expect(orthanc.changes.page(options)).rejects.toMatchObject({ code: 'bad_request' });
    }
    expect(await orthanc.changes.last()).toBe(4);
    expect(await read(await orthanc.changes.now())).toEqual([]);
  });
});
