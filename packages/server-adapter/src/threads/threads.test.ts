import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { shareThreads } from './sharedThreads.ts';
import { createThreads, runForReader, ThreadLost, type Threads, type ThreadsOptions } from './threads.ts';

let threads: Threads | undefined;
afterEach(() => threads?.close());

const open = (options: ThreadsOptions = {}) => {
  threads = createThreads(options);
  return threads;
};
/** A program in place of the thread's own. */
async function programOf(code: string): Promise<string> {
  const path = join(tmpdir(), `clinikit-thread-${crypto.randomUUID()}.mjs`);
  await writeFile(path, `import { parentPort } from 'node:worker_threads';\n${code}`);
  return pathToFileURL(path).href;
}
const ready = `parentPort.postMessage('ready');`;
const answering = `parentPort.on('message', () => parentPort.postMessage({ output: { sha256: 'done' } }));`;
const read = (on: Threads, number: number) => on.run('read', { bytes: syntheticInstance({ number }) });

describe('threads', () => {
  test('read files, and give their memory back', async () => {
    const bytes = syntheticInstance({ number: 7 });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const copy = bytes.slice();
    const arrived = await open().run('read', { bytes });
    expect(bytes.byteLength).toBe(0);
    expect(arrived).toMatchObject({
      sha256,
      instance: { sopInstanceUid: syntheticUid('instance', 7), numberOfFrames: 1 },
    });
    expect(Buffer.compare(arrived.bytes, copy)).toBe(0);
  });

  test('take no memory that is not the file’s alone', async () => {
    const large = new Uint8Array(1_000_000);
    const file = syntheticInstance({ number: 1 });
    large.set(file, 500);
    const part = large.subarray(500, 500 + file.length);
    expect(await open().run('read', { bytes: part })).toMatchObject({ instance: {} });
    expect(large.byteLength).toBe(1_000_000);
  });

  test('do many tasks, each once', async () => {
    const on = open({ size: 2 });
    const all = await Promise.all(Array.from({ length: 40 }, (_each, number) => read(on, number)));
    const uids = all.map((one) => 'instance' in one && one.instance.sopInstanceUid);
    expect(uids).toEqual(Array.from({ length: 40 }, (_each, number) => syntheticUid('instance', number)));
  });

  test('that a file ends take the others’ files along to the next', async () => {
    const program = await programOf(`
      ${ready}
      parentPort.on('message', ({ input }) => {
        if (input.bytes[300] === 99) throw new Error('ended');
        parentPort.postMessage({ output: { sha256: 'done' } });
      });`);
    const on = open({ size: 1, program });
    const bad = syntheticInstance({ number: 1 });
    bad[300] = 99;
    const outcomes = await Promise.allSettled([read(on, 1), on.run('read', { bytes: bad }), read(on, 2), read(on, 3)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(outcomes[1]).toMatchObject({ reason: { name: 'ThreadLost' } });
  });

  test('that never end a task are ended', async () => {
    const program = await programOf(`${ready} parentPort.on('message', () => { for (;;); });`);
    await expect(read(open({ program, taskMs: 100 }), 1)).rejects.toMatchObject({ name: 'ThreadLost' });
  });

  test('that never end a task are ended as early as the task asks for, also where clinics share them', async () => {
    const program = await programOf(`${ready} parentPort.on('message', () => { for (;;); });`);
    const input = () => ({ bytes: syntheticInstance({ number: 1 }) });
    await expect(open({ program }).run('read', input(), { maxMs: 100 })).rejects.toMatchObject({ name: 'ThreadLost' });
    const shared = shareThreads(() => undefined);
    // So large that it cannot be read before the time is over, however busy the machine is.
    const large = { bytes: syntheticInstance({ number: 1, pixels: new Uint8Array(64 * 1024 * 1024) }) };
    await expect(shared.run('read', large, { maxMs: 0 })).rejects.toMatchObject({ name: 'ThreadLost' });
    await shared.close();
  });

  test('that are lost while somebody reads are a reason to ask again', async () => {
    const lost = { run: () => Promise.reject(new ThreadLost('gone')) };
    const asked = runForReader(lost, 'frame', { bytes: new Uint8Array(), sha256: '', number: 1 });
    await expect(asked).rejects.toMatchObject({ code: 'unavailable', status: 503 });
    const failing = { run: () => Promise.reject(new Error('A task failed: TypeError.')) };
    await expect(runForReader(failing, 'frame', { bytes: new Uint8Array(), sha256: '', number: 1 })).rejects.toThrow(
      'TypeError',
    );
  });

  test.each([
    ['that are not there', 'file:///nowhere/worker.js'],
    ['that cannot be loaded', 'data:text/javascript,import "nothing-of-this-name"'],
  ])('%s are made up for in this one, which is said once', async (_name, href) => {
    const told: unknown[] = [];
    const on = open({ program: href, onUnavailable: (error) => told.push(error) });
    const all = await Promise.all([read(on, 1), read(on, 2), read(on, 3)]);
    for (const one of all) expect(one).toMatchObject({ instance: {} });
    expect(await read(on, 4)).toMatchObject({ instance: {} });
    expect(told).toHaveLength(1);
  });

  test('that could not be started are started later, and then do the work', async () => {
    const path = join(tmpdir(), `clinikit-thread-${crypto.randomUUID()}.mjs`);
    const on = open({ program: pathToFileURL(path).href, retryMs: 1 });
    expect(await read(on, 1)).toMatchObject({ instance: {} });
    await writeFile(path, `import { parentPort } from 'node:worker_threads';\n${ready}${answering}`);
    await expect.poll(() => read(on, 2)).toEqual({ sha256: 'done' });
  });

  test('that live do the work, however often another one cannot be started', async () => {
    const only = join(tmpdir(), `clinikit-thread-${crypto.randomUUID()}`);
    const program = await programOf(`
      import { openSync } from 'node:fs';
      openSync(${JSON.stringify(only)}, 'wx');
      ${ready}
      parentPort.on('message', () => setTimeout(() => parentPort.postMessage({ output: { sha256: 'done' } }), 20));`);
    const on = open({ size: 2, program });
    const all = await Promise.all(Array.from({ length: 20 }, (_each, number) => read(on, number)));
    expect(all).toEqual(all.map(() => ({ sha256: 'done' })));
  });

  test('whose answer comes after they were given up get no further task', async () => {
    const on = open({ size: 1, taskMs: 1000, program: await programOf(`${ready}${answering}`) });
    await read(on, 1);
    // Behind it the loop looks at its timers first, and at messages then.
    await new Promise((resolve) => setImmediate(resolve));
    const late = read(on, 2);
    const next = read(on, 3);
    // The answer is there before anybody can look, and so is the end of its time, which is looked at first.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
    await expect(late).rejects.toMatchObject({ name: 'ThreadLost' });
    // It is done by another thread, or was already the lost one's; it does not wait for ever.
    const outcome = await next.catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ThreadLost);
    else expect(outcome).toEqual({ sha256: 'done' });
    expect(await read(on, 4)).toEqual({ sha256: 'done' });
  });

  test('that hang in starting after others have failed keep nobody waiting', async () => {
    const started = join(tmpdir(), `clinikit-thread-${crypto.randomUUID()}`);
    // Two fail; whichever comes next is never ready.
    const program = await programOf(`
      import { appendFileSync, readFileSync } from 'node:fs';
      appendFileSync(${JSON.stringify(started)}, '.');
      if (readFileSync(${JSON.stringify(started)}).length <= 2) throw new Error('failed');
      parentPort.on('message', () => undefined);`);
    const on = open({ size: 2, startMs: 2 ** 30, retryMs: 1, program });
    const starts = async () => {
      expect(await read(on, 1)).toMatchObject({ instance: {} });
      return (await readFile(started)).length;
    };
    await expect.poll(starts).toBe(3);
    expect(await starts()).toBe(3);
  });

  test('that are closed take nothing more, and say that this passes', async () => {
    const program = await programOf(`${ready} parentPort.on('message', () => undefined);`);
    const on = open({ size: 1, program });
    const waiting = Promise.allSettled([read(on, 1), read(on, 2)]);
    await on.close();
    expect(await waiting).toMatchObject([1, 2].map(() => ({ reason: { code: 'unavailable' } })));
    await expect(read(on, 3)).rejects.toMatchObject({ code: 'unavailable' });
  });
});

test('threads that clinics share work for those that are open', async () => {
  const told: unknown[] = [];
  const [one, other] = [shareThreads((error) => told.push(error)), shareThreads((error) => told.push(error))];
  expect(await read(one, 1)).toMatchObject({ instance: {} });
  await one.close();
  await expect(read(one, 2)).rejects.toMatchObject({ code: 'unavailable' });
  expect(await read(other, 3)).toMatchObject({ instance: {} });
  await other.close();
  // Those that end soon are taken up again.
  const third = shareThreads((error) => told.push(error));
  expect(await read(third, 4)).toMatchObject({ instance: {} });
  await third.close();
  expect(told).toEqual([]);
});
