import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { element, explicitLittle } from '../../../dicom/src/testing/writeDataset.ts';
import type { Tables } from '../database/schema.ts';
import { createGate } from '../database/scopedQueries.ts';
import { sqlite } from '../database/sqlite.ts';
import { createDoorbell } from '../events/doorbell.ts';
import { createAnswer } from '../http/answer.ts';
import { createInFlight } from '../http/inFlight.ts';
import { fileBytes, type IngestRoom } from '../ingest/ingest.ts';
import { type AnswerMemory, createAnswerMemory, createMemoryBudget } from '../memory/memoryBudget.ts';
import { migrate } from '../migrate.ts';
import { files } from '../objects/files.ts';
import type { ByteRange, ObjectStore } from '../objects/objects.ts';
import { toNodeListener } from '../platform/nodeListener.ts';
import { asPerson } from '../testing/asPerson.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { demoFiles, staff } from '../testing/testClinic.ts';
import { createThreads, ThreadLost, type Threads } from '../threads/threads.ts';
import { dicomwebRoutes } from './routes.ts';

const mebibyte = 1024 * 1024;
const rows = 1500;
const frameBytes = rows * 1001;

describe('the memory of answers', () => {
  let folder: string;
  let room: IngestRoom;
  let db: Kysely<Tables>;
  let answers: AnswerMemory;
  const threads = createThreads();
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clinikit-answers-'));
    db = new Kysely<Tables>({ dialect: sqlite({ file: ':memory:' }).dialect });
    await migrate(db);
    answers = createAnswerMemory(512 * mebibyte);
    room = {
      gate: createGate(db),
      objects: files({ folder }),
      doorbell: createDoorbell(),
      sources: [],
      closing: new AbortController().signal,
      memory: createMemoryBudget(512 * mebibyte),
      fetches: createMemoryBudget(64_000_000),
      previews: { arrived: () => undefined },
      threads,
      maxInstanceBytes: 100 * mebibyte,
      bodyIdleMs: undefined,
      now: () => Date.now(),
      log: () => undefined,
    };
  });
  afterEach(async () => {
    await db.destroy();
    await rm(folder, { recursive: true });
  });

  const plainFile = () => syntheticInstance({ number: 1, rows, columns: 1001, frames: 3 });
  const deflatedFile = () => {
    const plain = plainFile();
    const start = 132 + element(explicitLittle, '00020010', 'UI', '1.2.840.10008.1.2.1').length;
    const meta = element(explicitLittle, '00020010', 'UI', '1.2.840.10008.1.2.1.99');
    const body = deflateRawSync(plain.subarray(start));
    return new Uint8Array(Buffer.concat([plain.subarray(0, 132), new Uint8Array(meta), body]));
  };
  const file = async (bytes: Uint8Array<ArrayBuffer>) => {
    const arrival = { tenant: 'north', source: 'upload', patientIdSystem: () => undefined };
    const memory = room.memory.open();
    expect(await fileBytes(room, bytes, arrival, memory)).toMatchObject({ known: false });
    memory.release();
  };
  const [study, series, instance] = (['study', 'series', 'instance'] as const).map((kind) => syntheticUid(kind, 1));
  const url = (what: string) =>
    `http://clinic.test/api/dicomweb/studies/${study}/series/${series}/instances/${instance}/${what}`;
  /** The room, changed in something, as it answers requests. */
  const answerOf = (change: Partial<IngestRoom> = {}) => {
    const metadata = { basePath: '/api', identifierSystems: [] };
    const uploadArrival = (tenant: string) => ({ tenant, source: 'upload', patientIdSystem: () => undefined });
    return createAnswer({
      basePath: '/api',
      publicUrl: undefined,
      authenticate: () => staff,
      personOf: asPerson,
      start: async () => undefined,
      allowedOrigins: [],
      limits: { take: () => undefined },
      perMinute: { person: 10, address: 10 },
      routes: dicomwebRoutes({ ...room, ...change }, answers, metadata, uploadArrival, {
        lifeMs: 0,
        wake: () => undefined,
      }),
      audit: { cover: () => undefined },
      inFlight: createInFlight(),
      log: () => undefined,
    });
  };
  const ask = (what: string, init: RequestInit = {}, change: Partial<IngestRoom> = {}) =>
    answerOf(change)(new Request(url(what), init));
  const held = () => answers.parts.heldBytes + answers.whole.heldBytes;
  const losing: Threads = { ...threads, run: () => Promise.reject(new ThreadLost('gone')) };

  describe.each([
    ['as it is', plainFile],
    ['deflated', deflatedFile],
  ])('of a file %s', (_kind, fileOf) => {
    const whats = ['frames/1', 'frames/3', 'bulkdata/7FE00010', 'metadata'];
    beforeEach(() => file(fileOf()));

    test('is held until the answer has been read', async () => {
      for (const what of whats) {
        const response = await ask(what);
        expect([what, response.status, held() > 0]).toEqual([what, 200, true]);
        await response.arrayBuffer();
        expect([what, held()]).toEqual([what, 0]);
      }
    });

    test('is given back by HEAD', async () => {
      for (const what of whats) {
        const response = await ask(what, { method: 'HEAD' });
        expect([what, response.status, await response.text(), held()]).toEqual([what, 200, '', 0]);
      }
    });

    test('is given back when there is nothing to send', async () => {
      for (const what of ['frames/4', 'bulkdata/00420011', 'bulkdata/00100010']) {
        expect([what, (await ask(what)).status, held()]).toEqual([what, 404, 0]);
      }
    });

    test('is given back when the original is missing, and that is told before anything is sent', async () => {
      const objects: ObjectStore = { ...room.objects, get: async () => undefined };
      for (const what of ['frames/1', 'bulkdata/7FE00010']) {
        expect([what, (await ask(what, {}, { objects })).status, held()]).toEqual([what, 500, 0]);
      }
    });

    test('is given back when the client goes away while the file is read', async () => {
      for (const what of ['frames/1', 'bulkdata/7FE00010']) {
        const asked = Promise.withResolvers<void>();
        const gone = Promise.withResolvers<void>();
        const closed = Promise.withResolvers<void>();
        // A store that does not look at the signal.
        const get: ObjectStore['get'] = async (key, options) => {
          asked.resolve();
          await gone.promise;
          return room.objects.get(key, options?.range && { range: options.range });
        };
        const server = createServer(toNodeListener({ fetch: answerOf({ objects: { ...room.objects, get } }) }));
        server.on('request', (_incoming, outgoing) => outgoing.once('close', closed.resolve));
        await once(server.listen(0, '127.0.0.1'), 'listening');
        const address = server.address();
        const port = typeof address === 'object' && address ? address.port : 0;
        const sent = request({ host: '127.0.0.1', port, path: new URL(url(what)).pathname }).on(
          'error',
          () => undefined,
        );
        sent.end();
        await asked.promise;
        sent.destroy();
        await closed.promise;
        gone.resolve();
        await expect.poll(held).toBe(0);
        server.close();
      }
    });
  });

  test('is not needed for more than a part of an ordinary file, however large', async () => {
    await file(plainFile());
    const ranges: (ByteRange | undefined)[] = [];
    const get: ObjectStore['get'] = (key, options) => {
      ranges.push(options?.range);
      return room.objects.get(key, options);
    };
    const accept = 'application/octet-stream';
    const change = { objects: { ...room.objects, get } };
    const bulk = await ask('bulkdata/7FE00010', { headers: { accept } }, change);
    expect([answers.parts.heldBytes, answers.whole.heldBytes]).toEqual([mebibyte, 0]);
    const value = new Uint8Array(await bulk.arrayBuffer());
    const frames = [1, 2, 3].map(async (number) => {
      const frame = await ask(`frames/${number}`, { headers: { accept } }, change);
      return new Uint8Array(await frame.arrayBuffer());
    });
    expect(Buffer.compare(Buffer.concat(await Promise.all(frames)), value)).toBe(0);
    expect([value.byteLength, new Set(value)]).toEqual([3 * frameBytes, new Set([1])]);
    expect(ranges.every((range) => range && range.length <= mebibyte)).toBe(true);
  });

  test('holds what a deflated file is inflated to, from before it is read', async () => {
    await file(deflatedFile());
    const heldMeanwhile: number[] = [];
    const run: Threads['run'] = (name, input) => {
      heldMeanwhile.push(answers.whole.heldBytes);
      return threads.run(name, input);
    };
    for (const what of ['frames/1', 'bulkdata/7FE00010']) {
      await (await ask(what, {}, { threads: { ...threads, run } })).arrayBuffer();
    }
    expect(heldMeanwhile).toHaveLength(2);
    expect(Math.min(...heldMeanwhile)).toBeGreaterThanOrEqual(3 * frameBytes);
  });

  test('is given back when a thread is lost, and the reader is told to ask again', async () => {
    await file(deflatedFile());
    for (const what of ['frames/1', 'bulkdata/7FE00010']) {
      const response = await ask(what, {}, { threads: losing });
      expect([what, response.status, response.headers.get('retry-after'), held()]).toEqual([what, 503, '5', 0]);
    }
  });

  test('a compressed frame that is taken out of the file keeps its transfer syntax', async () => {
    const [jpeg] = await demoFiles('patient3/bw');
    await file(jpeg ?? new Uint8Array());
    const row = await db.selectFrom('instance').selectAll().executeTakeFirstOrThrow();
    const path = `studies/${row.study_instance_uid}/series/${row.series_instance_uid}/instances/${row.sop_instance_uid}`;
    const frame = async () => {
      const address = `http://clinic.test/api/dicomweb/${path}/frames/1`;
      const accept = 'application/octet-stream; transfer-syntax=*';
      const response = await answerOf()(new Request(address, { headers: { accept } }));
      return [response.headers.get('content-type'), Buffer.from(await response.arrayBuffer()).toString('base64')];
    };
    const listed = await frame();
    expect(listed[0]).toContain('transfer-syntax=1.2.840.10008.1.2.4.');
    await db.updateTable('instance').set({ frames: '[null]' }).execute();
    expect(await frame()).toEqual(listed);
  });

  test('is not taken for more frames than one answer has', async () => {
    await file(plainFile());
    const framesOf = (count: number) =>
      db
        .updateTable('instance')
        .set({
          transfer_syntax_uid: '1.2.840.10008.1.2.5',
          frame_crcs: null,
          frames: JSON.stringify(Array.from({ length: count }, (_each, index) => [{ offset: index * 4, length: 2 }])),
        })
        .execute();
    await framesOf(10_001);
    const refused = await ask('bulkdata/7FE00010');
    expect([refused.status, held()]).toEqual([413, 0]);
    expect(await refused.text()).toContain('Ask for single frames.');
    await framesOf(10_000);
    const single = await ask('bulkdata/7FE00010', { headers: { accept: 'application/octet-stream' } });
    expect([single.status, held()]).toEqual([406, 0]);
    const all = await ask('bulkdata/7FE00010');
    expect(String((await all.arrayBuffer()).byteLength)).toBe(all.headers.get('content-length'));
    expect(held()).toBe(0);
  });
});
