import { describe, expect, test, vi } from 'vitest';
import { sqlite } from '../database/sqlite.ts';
import { createMemoryBudget } from '../memory/memoryBudget.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic } from '../testing/testClinic.ts';
import { heldBody, type ReaderLimits, takenFrom } from './heldBody.ts';

const mebibyte = 1024 * 1024;
const chunksOf = (lengths: readonly number[]) => lengths.map((length, at) => new Uint8Array(length).fill(at + 1));

describe('a body that the budget holds', () => {
  const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
  async function open(lengths: readonly number[], limits?: ReaderLimits, heldBytes = 500_000) {
    const budget = createMemoryBudget(16 * mebibyte);
    const memory = budget.open();
    await memory.hold(heldBytes);
    return { budget, response: new Response(heldBody(takenFrom(chunksOf(lengths)), sum(lengths), memory, limits)) };
  }

  test('is whole, and gives its memory back when it was read', async () => {
    const lengths = [0, 10, 700_000, 0, 3];
    const { budget, response } = await open(lengths);
    expect(budget.heldBytes).toBe(500_000);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.equals(Buffer.concat(chunksOf(lengths)))).toBe(true);
    expect(budget.heldBytes).toBe(0);
  });

  test('gives it back when its reader goes away', async () => {
    const { budget, response } = await open([700_000]);
    const reader = response.body?.getReader();
    await reader?.read();
    expect(budget.heldBytes).toBe(500_000);
    await reader?.cancel();
    expect(budget.heldBytes).toBe(0);
  });

  test('breaks off when its reader stands still, and then it gives its memory back, too', async () => {
    const { budget, response } = await open([700_000], { idleMs: 20 });
    const reader = response.body?.getReader();
    await reader?.read();
    await expect.poll(() => budget.heldBytes).toBe(0);
    await expect(reader?.read()).rejects.toThrow('stood still');
  });

  test('gives back what it has handed over, and the rest with the last piece, before anybody asks for more', async () => {
    const chunkBytes = 128 * 1024;
    const { budget, response } = await open(Array(3).fill(chunkBytes), {}, mebibyte);
    expect(budget.heldBytes).toBe(3 * chunkBytes);
    const reader = response.body?.getReader();
    const held: number[] = [];
    for (let piece = 0; piece < 6; piece += 1) {
      expect((await reader?.read())?.value?.byteLength).toBe(64 * 1024);
      held.push(budget.heldBytes / chunkBytes);
    }
    expect(held).toEqual([3, 2, 2, 1, 1, 0]);
    expect((await reader?.read())?.done).toBe(true);
  });

  test('gives back at once what an empty one holds', async () => {
    const { budget, response } = await open([]);
    expect([budget.heldBytes, (await response.arrayBuffer()).byteLength]).toEqual([0, 0]);
  });

  test('of hundreds of thousands of chunks is whole, in few pieces', async () => {
    const { response } = await open(Array(300_000).fill(1));
    const reader = response.body?.getReader();
    const pieces: number[] = [];
    for (;;) {
      const { done = true, value } = (await reader?.read()) ?? {};
      if (done) break;
      pieces.push(value?.byteLength ?? 0);
    }
    expect([pieces.length, sum(pieces)]).toEqual([5, 300_000]);
  });

  test('with fewer bytes than it announced breaks off', async () => {
    const memory = createMemoryBudget(mebibyte).open();
    const body = new Response(heldBody(chunksOf([10]), 11, memory));
    await expect(body.arrayBuffer()).rejects.toThrow('length');
  });

  test('keeps no process alive', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const budget = createMemoryBudget(mebibyte);
    const before = timers();
    const body = heldBody(chunksOf([10]), 10, budget.open());
    expect(timers()).toBe(before);
    await body.cancel();
  });

  describe('and its reader’s speed', () => {
    /** Reads a piece each time so many milliseconds have passed. @returns how many bytes came. */
    async function readSlowly(body: ReadableStream<Uint8Array> | null, everyMs: number): Promise<number> {
      const reader = body?.getReader();
      let bytes = 0;
      for (;;) {
        vi.advanceTimersByTime(everyMs);
        const { done = true, value } = (await reader?.read().catch(() => undefined)) ?? {};
        if (done) return bytes;
        bytes += value?.byteLength ?? 0;
      }
    }
    const slowly = async (work: () => Promise<void>) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
      try {
        await work();
      } finally {
        vi.useRealTimers();
      }
    };

    test('whoever takes a piece now and then cannot keep the memory', () =>
      slowly(async () => {
        const { budget, response } = await open([10 * mebibyte], {}, 10 * mebibyte);
        const bytes = await readSlowly(response.body, 29_000);
        expect(bytes).toBeGreaterThan(0);
        // 30 s and 10 MiB at 50 kB/s are less than four minutes.
        expect(bytes).toBeLessThanOrEqual(8 * 64 * 1024);
        expect(budget.heldBytes).toBe(0);
      }));

    test('and a limit may be told', () =>
      slowly(async () => {
        const { budget, response } = await open([mebibyte], { idleMs: 100, bytesPerMs: 1024 }, mebibyte);
        expect(await readSlowly(response.body, 99)).toBeLessThan(mebibyte);
        expect(budget.heldBytes).toBe(0);
      }));

    test('six frames on a line of 400 kbit/s arrive whole', () =>
      slowly(async () => {
        const bytesPerMs = 400 / 8 / 6;
        const { response } = await open([3 * mebibyte], {}, mebibyte);
        expect(await readSlowly(response.body, (64 * 1024) / bytesPerMs)).toBe(3 * mebibyte);
      }));
  });
});

const [study, series, instance] = (['study', 'series', 'instance'] as const).map((kind) => syntheticUid(kind, 1));
const open = async (limits: { instanceBytes: number; memoryBytes: number }) => {
  const clinic = await openTestClinic(sqlite({ file: ':memory:' }), { limits });
  const file = syntheticInstance({ number: 1, rows: 1000, columns: 1000 });
  expect((await clinic.post('/api/dicomweb/studies', file, 'application/dicom')).status).toBe(200);
  const ask = (what: string) =>
    clinic.get(`/api/dicomweb/studies/${study}/series/${series}/instances/${instance}/${what}`);
  return { clinic, ask };
};

// A quarter of the memory is for parts of files.
test.each(['frames/1', 'bulkdata/7FE00010'])('%s goes out of the memory that there is', async (what) => {
  const { clinic, ask } = await open({ instanceBytes: 2 * mebibyte, memoryBytes: 8 * mebibyte });
  const [first, second] = [await ask(what), await ask(what)];
  let isAnswered = false;
  const third = ask(what).finally(() => (isAnswered = true));
  // Whatever takes no memory is answered meanwhile.
  for (let at = 0; at < 20; at += 1) expect((await clinic.get('/api/health')).status).toBe(200);
  expect(isAnswered).toBe(false);
  await first.body?.cancel();
  for (const each of [second, await third]) {
    expect((await each.arrayBuffer()).byteLength).toBeGreaterThanOrEqual(1_000_000);
  }
  await clinic.close();
});

test.each(['frames/1', 'bulkdata/7FE00010'])('whoever reads %s slowly keeps no upload waiting', async (what) => {
  const { clinic, ask } = await open({ instanceBytes: 3 * mebibyte, memoryBytes: 3 * mebibyte });
  const first = await ask(what);
  const reader = first.body?.getReader();
  await reader?.read();
  const second = ask(what);
  const file = syntheticInstance({ number: 2, rows: 1000, columns: 2500 });
  expect((await clinic.post('/api/dicomweb/studies', file, 'application/dicom')).status).toBe(200);
  await reader?.cancel();
  expect((await (await second).arrayBuffer()).byteLength).toBeGreaterThan(0);
  await clinic.close();
});
