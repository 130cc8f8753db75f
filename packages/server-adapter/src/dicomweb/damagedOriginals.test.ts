import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sqlite } from '../database/sqlite.ts';
import { concatenate } from '../memory/bytes.ts';
import type { ObjectStore } from '../objects/objects.ts';
import { toNodeListener } from '../platform/nodeListener.ts';
import { type OrthancStandIn, orthancId, startOrthancStandIn } from '../testing/orthancStandIn.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic, patientIdSystem, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

const [study, series, instance] = (['study', 'series', 'instance'] as const).map((kind) => syntheticUid(kind, 1));
const onePath = `/api/dicomweb/studies/${study}/series/${series}/instances/${instance}`;
const alone = { accept: 'application/octet-stream' };
const deflated = '1.2.840.10008.1.2.1.99';

/** A store in memory, as somebody may write one. */
function memoryStore(): ObjectStore & { readonly objects: Map<string, Uint8Array> } {
  const objects = new Map<string, Uint8Array>();
  return {
    objects,
    put: async (key, bytes) => void objects.set(key, new Uint8Array(bytes)),
    async putPieces(key, pieces) {
      const all: Uint8Array[] = [];
      for await (const piece of pieces) all.push(piece);
      objects.set(key, concatenate(all));
      return objects.get(key)?.byteLength ?? 0;
    },
    get: async (key, { range } = {}) => {
      const bytes = objects.get(key);
      return bytes && new Uint8Array(range ? bytes.subarray(range.offset, range.offset + range.length) : bytes);
    },
    sizeBytes: async (key) => objects.get(key)?.byteLength,
    delete: async (key) => void objects.delete(key),
  };
}

const sizes = { small: 64, large: 1200 };
const damages = ['flipped', 'truncated', 'deleted'] as const;
const inStores = ['in files', 'in memory'] as const;

describe.each(inStores)('an original %s', (inStore) => {
  describe.each(damages)('that is %s', (damage) => {
    let orthanc: OrthancStandIn;
    let clinic: TestClinic;
    let store: ReturnType<typeof memoryStore>;
    let server: Server;
    let url: string;
    const logged: string[] = [];
    beforeEach(async () => {
      logged.length = 0;
      orthanc = await startOrthancStandIn();
      store = memoryStore();
      clinic = await openTestClinic(sqlite({ file: ':memory:' }), {
        orthanc: {
          ...{ id: 'main', tenant: 'north', url: orthanc.url, patientIdSystem },
          webhookSecrets: [`whsec_${Buffer.alloc(32, 7).toString('base64')}`],
        },
        log: ({ event }) => void logged.push(event),
        ...(inStore === 'in memory' && { objects: store }),
      });
      server = createServer(toNodeListener(clinic.clinic));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    });
    afterEach(async () => {
      server.close();
      server.closeAllConnections();
      await clinic.close();
      await orthanc.close();
    });

    const file = async (bytes: Uint8Array<ArrayBuffer>) => {
      orthanc.files.set(orthancId(1), bytes);
      await clinic.clinic.repair();
      expect(await clinic.clinic.runJobs({ maxMs: 20_000 })).toMatchObject({ done: 1 });
    };
    /** So many bytes before its end. */
    const harm = async (fromEnd: number) => {
      if (inStore === 'in memory') {
        const [key = ''] = [...store.objects.keys()].filter((one) => one.endsWith('.dcm'));
        const bytes = store.objects.get(key) ?? new Uint8Array();
        if (damage === 'deleted') store.objects.delete(key);
        else if (damage === 'truncated') store.objects.set(key, bytes.slice(0, -fromEnd));
        else bytes[bytes.length - fromEnd] = (bytes.at(-fromEnd) ?? 0) ^ 1;
        return;
      }
      const originals = join(clinic.folder, 'north/original');
      const [name = ''] = (await readdir(originals, { recursive: true })).filter((one) => one.endsWith('.dcm'));
      const at = join(originals, name);
      const bytes = await readFile(at);
      if (damage === 'deleted') await rm(at);
      else if (damage === 'truncated') await truncate(at, bytes.length - fromEnd);
      else {
        bytes[bytes.length - fromEnd] = (bytes.at(-fromEnd) ?? 0) ^ 1;
        await writeFile(at, bytes);
      }
    };
    /** What arrives over the network, where an answer is whole. */
    const ask = async (what: string, headers: Record<string, string> = alone): Promise<Uint8Array | undefined> => {
      try {
        const response = await fetch(`${url}${onePath}${what}`, { headers });
        const bytes = new Uint8Array(await response.arrayBuffer());
        return response.ok ? bytes : undefined;
      } catch {
        return undefined;
      }
    };

    test.each(Object.entries(sizes))(
      'is never shown as if it were right, and is mended: %s frames',
      async (_size, rows) => {
        const pixels = Uint8Array.from({ length: rows * rows * 2 }, (_, at) => (at * 7) % 251);
        await file(syntheticInstance({ number: 1, rows, columns: rows, frames: 2, pixels }));
        const second = pixels.subarray(rows * rows);
        // A file that is open a moment longer than it is there is read to its end, and it is right.
        if (damage !== 'deleted') expect(Buffer.compare((await ask('/frames/2')) ?? Buffer.alloc(0), second)).toBe(0);
        await harm(100);
        const asked: [string, Record<string, string>?][] = [
          ['/frames/2'],
          ['/frames/2', {}],
          ['/frames/2', { ...alone, range: 'bytes=0-9' }],
          ['/bulkdata/7FE00010'],
          ['', { accept: 'application/dicom' }],
        ];
        for (const [what, headers] of asked) expect([what, await ask(what, headers)]).toEqual([what, undefined]);
        // What is not damaged goes out still, where it is there at all.
        const first = await ask('/frames/1');
        if (damage === 'deleted') expect(first).toBeUndefined();
        else expect(Buffer.compare(first ?? Buffer.alloc(0), pixels.subarray(0, rows * rows))).toBe(0);
        expect(logged).toContain('original.damaged');
        await expect.poll(() => clinic.clinic.runJobs({ maxMs: 20_000 })).toMatchObject({ done: 1 });
        expect(Buffer.compare((await ask('/frames/2')) ?? Buffer.alloc(0), second)).toBe(0);
      },
    );

    test('is never shown as if it were right where no range gives its frames', async () => {
      const { deflateRawSync } = await import('node:zlib');
      const { element, explicitLittle } = await import('../../../dicom/src/testing/writeDataset.ts');
      const plain = syntheticInstance({ number: 1, frames: 2 });
      const start = 132 + element(explicitLittle, '00020010', 'UI', '1.2.840.10008.1.2.1').length;
      const meta = element(explicitLittle, '00020010', 'UI', deflated);
      const body = deflateRawSync(plain.subarray(start), { level: 0 });
      await file(new Uint8Array(Buffer.concat([plain.subarray(0, 132), new Uint8Array(meta), body])));
      for (const what of ['/frames/2', '/bulkdata/7FE00010']) expect(await ask(what)).toBeDefined();
      await harm(20);
      for (const what of ['/frames/2', '/bulkdata/7FE00010']) expect(await ask(what)).toBeUndefined();
      expect(logged).toContain('original.damaged');
    });

    test('makes no preview', async () => {
      await file(syntheticInstance({ number: 1, rows: 64, columns: 64 }));
      await rm(join(clinic.folder, 'north/preview'), { recursive: true, force: true });
      for (const key of [...store.objects.keys()]) if (key.includes('/preview/')) store.objects.delete(key);
      await harm(100);
      const picture = async () => {
        const [found] = (await clinic.client.imaging.triage()).studies;
        return found?.previewUrl && (await clinic.get(found.previewUrl)).status;
      };
      expect(await picture()).toBe(500);
      expect(logged).toContain('original.damaged');
      await expect.poll(() => clinic.clinic.runJobs({ maxMs: 20_000 })).toMatchObject({ done: 1 });
      expect(await picture()).toBe(200);
    });

    test('is found when all are looked through, and mended', async () => {
      await file(syntheticInstance({ number: 1 }));
      await harm(100);
      const report = await clinic.clinic.verifyOriginals();
      expect(report[damage === 'deleted' ? 'missing' : 'changed']).toHaveLength(1);
      expect(await clinic.clinic.runJobs({ maxMs: 20_000 })).toMatchObject({ done: 1 });
      expect(await clinic.clinic.verifyOriginals()).toMatchObject({ missing: [], changed: [] });
    });
  });
});

describeOnDatabases('frames that were filed before there were CRCs', (open) => {
  let clinic: TestClinic;
  afterEach(() => clinic.close());

  test('get them from an original that is whole, and from no other', async () => {
    const { shareDatabase } = await import('../testing/sharedDatabase.ts');
    const { database, db } = shareDatabase(await open());
    clinic = await openTestClinic(database);
    const pixels = Uint8Array.from({ length: 512 }, (_, at) => at % 251);
    const file = syntheticInstance({ number: 1, frames: 2, pixels });
    expect((await clinic.post('/api/dicomweb/studies', file, 'application/dicom')).status).toBe(200);
    const crcs = async () => (await db.selectFrom('instance').select('frame_crcs').executeTakeFirst())?.frame_crcs;
    const arrived = await crcs();
    expect(arrived).toMatch(/^[0-9a-z]+,[0-9a-z]+$/);
    const forget = () => db.updateTable('instance').set({ frame_crcs: null }).execute();
    const originals = join(clinic.folder, 'north/original');
    const [name = ''] = (await readdir(originals, { recursive: true })).filter((one) => one.endsWith('.dcm'));
    const flip = async () => {
      const bytes = await readFile(join(originals, name));
      bytes[bytes.length - 300] = (bytes.at(-300) ?? 0) ^ 1;
      await writeFile(join(originals, name), bytes);
    };

    await forget();
    await flip();
    expect((await clinic.get(`${onePath}/frames/2`, alone)).status).toBe(500);
    expect((await clinic.clinic.verifyOriginals()).changed).toHaveLength(1);
    expect(await crcs()).toBeNull();
    await flip();
    const frame = await clinic.get(`${onePath}/frames/2`, alone);
    expect(Buffer.compare(new Uint8Array(await frame.arrayBuffer()), pixels.subarray(256))).toBe(0);
    expect(await crcs()).toBe(arrived);
    await forget();
    expect(await clinic.clinic.verifyOriginals()).toEqual({ checked: 1, missing: [], changed: [] });
    expect(await crcs()).toBe(arrived);
  });
});
