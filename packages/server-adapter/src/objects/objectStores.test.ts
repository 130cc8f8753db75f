import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files } from './files.ts';
import { hashObject } from './hashObject.ts';
import type { ObjectStore } from './objects.ts';
import { s3 } from './s3.ts';
import { memoryObjects } from './testing/memoryObjects.ts';
import { startS3 } from './testing/startS3.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

const places = {
  async files() {
    const folder = await mkdtemp(join(tmpdir(), 'clinikit-objects-'));
    return { store: files({ folder }), stop: () => rm(folder, { recursive: true, force: true }) };
  },
  async memory() {
    return { store: memoryObjects(), stop: async () => undefined };
  },
  async S3() {
    const { options, stop } = await startS3();
    return { store: s3({ ...options, prefix: 'a clinic/' }), stop };
  },
};

/** What every object store promises. */
describe.each(Object.entries(places))('an object store: %s', (_name, open) => {
  const inStore = async (work: (store: ObjectStore) => Promise<void>) => {
    const { store, stop } = await open();
    try {
      await work(store);
    } finally {
      await stop();
    }
  };
  const key = 'north/original/ab/abc.dcm';

  test('gives back what was put, whole and in ranges', () =>
    inStore(async (store) => {
      await store.put(key, bytesOf('0123456789'));
      expect(await store.sizeBytes(key)).toBe(10);
      expect(textOf(await store.get(key))).toBe('0123456789');
      const range = (offset: number, length: number) => store.get(key, { range: { offset, length } });
      expect(textOf(await range(3, 4))).toBe('3456');
      expect(textOf(await range(9, 1))).toBe('9');
      expect(textOf(await range(4, 0))).toBe('');
      await expect(range(8, 4)).rejects.toThrow(RangeError);
      await expect(range(10, 1)).rejects.toThrow(RangeError);
      await expect(range(1000, 4)).rejects.toThrow(RangeError);
    }));

  test.each([
    ['nothing', []],
    ['one piece', [1000]],
    ['many pieces', Array.from({ length: 300 }, (_, at) => at)],
    ['just one part', [8 * 2 ** 20]],
    ['some parts', Array.from({ length: 40 }, () => 2 ** 19 + 7)],
  ])('writes pieces as they come: %s', (_what, sizes) =>
    inStore(async (store) => {
      const pieces = sizes.map((size) => randomBytes(size));
      const coming = (async function* () {
        yield* pieces;
      })();
      await store.put(key, bytesOf('what stood there'));
      const whole = Buffer.concat(pieces);
      expect(await store.putPieces(key, coming)).toBe(whole.byteLength);
      expect(whole.equals((await store.get(key)) ?? bytesOf('none'))).toBe(true);
    }),
  );

  test.each([
    ['a small one', 1],
    ['one in parts', 40],
  ])('writes nothing of pieces that break off: %s', (_what, count) =>
    inStore(async (store) => {
      const coming = (async function* () {
        for (let at = 0; at < count; at += 1) yield randomBytes(2 ** 19);
        throw new Error('The source is gone.');
      })();
      await expect(store.putPieces(key, coming)).rejects.toThrow('The source is gone.');
      expect(await store.sizeBytes(key)).toBeUndefined();
    }),
  );

  test('writes nothing of pieces once it is told to stop', () =>
    inStore(async (store) => {
      const stop = new AbortController();
      let given = 0;
      const coming = (async function* () {
        for (;;) {
          given += 1;
          if (given === 30) stop.abort();
          yield randomBytes(2 ** 19);
        }
      })();
      await expect(store.putPieces(key, coming, { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
      expect(await store.sizeBytes(key)).toBeUndefined();
    }));

  test('has nothing under a key that nobody wrote', () =>
    inStore(async (store) => {
      expect(await store.get('north/none')).toBeUndefined();
      expect(await store.get('north/none', { range: { offset: 0, length: 3 } })).toBeUndefined();
      expect(await store.get('north/none', { range: { offset: 0, length: 0 } })).toBeUndefined();
      expect(await store.sizeBytes('north/none')).toBeUndefined();
      await store.delete('north/none');
    }));

  test('keeps an empty object, and one that is larger than a part', () =>
    inStore(async (store) => {
      await store.put('empty', new Uint8Array(0));
      expect(await store.sizeBytes('empty')).toBe(0);
      expect(await store.get('empty')).toHaveLength(0);
      const large = new Uint8Array(randomBytes(19 * 1024 * 1024 + 17));
      await store.put(key, large);
      expect(await hashObject(store, key)).toBe(createHash('sha256').update(large).digest('hex'));
      // Of a view, its own bytes alone.
      await store.put('view', large.subarray(1000, 1010));
      expect(await store.get('view')).toEqual(large.slice(1000, 1010));
    }));

  test('replaces what is of another size, or what is said to be damaged, and nothing else', () =>
    inStore(async (store) => {
      await store.put(key, bytesOf('half'));
      await store.put(key, bytesOf('whole'));
      expect(textOf(await store.get(key))).toBe('whole');
      await store.put(key, bytesOf('other'));
      expect(textOf(await store.get(key))).toBe('whole');
      await store.put(key, bytesOf('other'), { replace: true });
      expect(textOf(await store.get(key))).toBe('other');
    }));

  test('forgets what is deleted', () =>
    inStore(async (store) => {
      await store.put(key, bytesOf('x'));
      await store.put(`${key}.json`, bytesOf('y'));
      await store.delete(key);
      expect(await store.get(key)).toBeUndefined();
      expect(textOf(await store.get(`${key}.json`))).toBe('y');
    }));

  test.each(['../x', 'a/../b', '/etc/passwd', '.partial/x', 'a//b', 'A', 'a?b', 'a%2fb', ''])(
    'takes no key %j',
    (bad) =>
      inStore(async (store) => {
        await expect(store.put(bad, bytesOf('x'))).rejects.toThrow(TypeError);
        await expect(store.get(bad)).rejects.toThrow(TypeError);
        await expect(async () => store.sizeBytes(bad)).rejects.toThrow(TypeError);
        await expect(async () => store.delete(bad)).rejects.toThrow(TypeError);
      }),
  );

  test('begins nothing that is cancelled, and is written by many at once', () =>
    inStore(async (store) => {
      const signal = AbortSignal.abort();
      await expect(store.put(key, bytesOf('x'), { signal })).rejects.toThrow();
      expect(await store.sizeBytes(key)).toBeUndefined();
      const content = bytesOf('x'.repeat(200_000));
      await Promise.all(Array.from({ length: 8 }, () => store.put(key, content)));
      expect(await store.sizeBytes(key)).toBe(200_000);
      await expect(store.get(key, { signal })).rejects.toThrow();
    }));
});
