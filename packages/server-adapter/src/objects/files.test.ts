import { mkdir, mkdtemp, open, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { files } from './files.ts';
import type { ObjectStore } from './objects.ts';

const synced = vi.hoisted((): string[] => {
  // Another file of this worker may have loaded what is replaced here.
  vi.resetModules();
  return [];
});
vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs/promises')>();
  const opened: typeof original.open = async (path, ...rest) => {
    const file = await original.open(path, ...rest);
    const sync = file.sync.bind(file);
    file.sync = async () => {
      synced.push(String(path));
      await sync();
    };
    return file;
  };
  return { ...original, open: opened };
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
const key = 'north/original/ab/abc.dcm';

describe('files', () => {
  let root: string;
  let store: ObjectStore;
  beforeEach(async () => {
    root = join(await mkdtemp(join(tmpdir(), 'clinikit-files-')), 'images');
    store = files({ folder: root });
    synced.length = 0;
  });
  afterEach(() => rm(join(root, '..'), { recursive: true }));

  const at = (path: string) => join(root, path);
  const foldersSynced = () => [...new Set(synced)].filter((path) => !path.includes('.partial')).sort();

  test('keep what was put, for the owner alone, and give ranges of it', async () => {
    await store.put(key, bytesOf('0123456789'));
    expect(await store.sizeBytes(key)).toBe(10);
    expect(new TextDecoder().decode(await store.get(key))).toBe('0123456789');
    const range = await store.get(key, { range: { offset: 3, length: 4 } });
    expect(new TextDecoder().decode(range)).toBe('3456');
    await expect(store.get(key, { range: { offset: 8, length: 4 } })).rejects.toThrow(RangeError);
    expect(await store.get('north/none')).toBeUndefined();
    expect(await store.sizeBytes('north/none')).toBeUndefined();
    if (process.platform !== 'win32') expect((await stat(at(key))).mode & 0o777).toBe(0o600);
    expect(await readdir(at('.partial'))).toEqual([]);
  });

  test.each(['../x', 'a/../b', '/etc/passwd', '.partial/x', 'a//b', 'A', ''])('take no key %j', async (bad) => {
    await expect(store.put(bad, bytesOf('x'))).rejects.toThrow(TypeError);
    await expect(store.get(bad)).rejects.toThrow(TypeError);
  });

  test.skipIf(process.platform === 'win32')('flush the object and every folder that was made for it', async () => {
    await store.put(key, bytesOf('x'));
    const made = ['', 'north', 'north/original', 'north/original/ab'].map((path) => join(root, path));
    expect(foldersSynced()).toEqual([join(root, '..'), ...made].sort());
    expect(synced[0]).not.toBe(at('north/original/ab'));
    expect(synced.some((path) => path.startsWith(at('.partial')))).toBe(true);
    synced.length = 0;
    await store.put('north/original/ab/second.dcm', bytesOf('y'));
    expect(foldersSynced()).toEqual([at('north/original/ab')]);
    await rm(at('north'), { recursive: true });
    synced.length = 0;
    await store.put(key, bytesOf('x'));
    expect(foldersSynced()).toEqual(made.sort());
  });

  test.skipIf(process.platform === 'win32')('flush also what another process left there unflushed', async () => {
    await mkdir(at('north/original/ab'), { recursive: true });
    await writeFile(at(key), 'x');
    await store.put(key, bytesOf('x'));
    expect(foldersSynced()).toEqual([root, at('north'), at('north/original'), at('north/original/ab')].sort());
  });

  test('replace an object of the wrong size, which is damaged', async () => {
    await mkdir(at('north/original/ab'), { recursive: true });
    for (const damaged of ['', 'whol', 'whole and more']) {
      await writeFile(at(key), damaged);
      await store.put(key, bytesOf('whole'));
      expect(await readFile(at(key), 'utf8')).toBe('whole');
    }
  });

  test('write an object that is there already no second time', async () => {
    await store.put(key, bytesOf('same'));
    const before = await stat(at(key));
    await store.put(key, bytesOf('same'));
    expect((await stat(at(key))).ino).toBe(before.ino);
  });

  test('sweep away what a crash left half written, and nothing that is being written', async () => {
    await mkdir(at('.partial'), { recursive: true });
    await writeFile(at('.partial/old'), 'half of a patient');
    await writeFile(at('.partial/new'), 'half');
    const twoHoursAgo = new Date(Date.now() - 2 * 3_600_000);
    await utimes(at('.partial/old'), twoHoursAgo, twoHoursAgo);
    await store.put(key, bytesOf('x'));
    expect(await readdir(at('.partial'))).toEqual(['new']);
  });

  test('leave nothing behind when the writing fails or is cancelled', async () => {
    await mkdir(at(key), { recursive: true });
    await expect(store.put(key, bytesOf('x'.repeat(5000)))).rejects.toThrow();
    await expect(store.put('north/other', bytesOf('x'), { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(await readdir(at('.partial'))).toEqual([]);
    expect(await store.sizeBytes('north/other')).toBeUndefined();
  });

  test('delete an object, and are not bothered by one that is not there', async () => {
    await store.put(key, bytesOf('x'));
    synced.length = 0;
    await store.delete(key);
    expect(await store.get(key)).toBeUndefined();
    if (process.platform !== 'win32') expect(synced).toContain(at('north/original/ab'));
    await store.delete(key);
    await store.delete('nowhere/at/all');
    await expect(store.delete('../x')).rejects.toThrow(TypeError);
  });

  test('write one object from many sides at once', async () => {
    const content = bytesOf('x'.repeat(200_000));
    await Promise.all(Array.from({ length: 8 }, () => store.put(key, content)));
    expect(await store.sizeBytes(key)).toBe(200_000);
    expect(await readdir(at('.partial'))).toEqual([]);
    const file = await open(at(key));
    await file.close();
  });
});
