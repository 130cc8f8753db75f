import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ObjectStore } from './objects.ts';

export interface FilesOptions {
  /** The folder that holds everything, made when it is missing. Back it up together with the database. */
  folder: string;
}

/** The embedded object store: one file per object, written whole or not at all. */
export function files({ folder }: FilesOptions): ObjectStore {
  const pathOf = (key: string) => {
    if (!/^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/.test(key)) throw new TypeError('Not an object key.');
    return join(folder, key);
  };
  return {
    async put(key, bytes, { signal } = {}) {
      const path = pathOf(key);
      if (await sizeOf(path)) return;
      signal?.throwIfAborted();
      await mkdir(dirname(path), { recursive: true });
      const partial = `${path}.${randomUUID()}.partial`;
      try {
        const file = await open(partial, 'wx', 0o600);
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(partial, path);
      } catch (error) {
        await rm(partial, { force: true });
        throw error;
      }
      await syncFolder(dirname(path));
    },
    async get(key, { range, signal } = {}) {
      signal?.throwIfAborted();
      let file: Awaited<ReturnType<typeof open>>;
      try {
        file = await open(pathOf(key), 'r');
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
      try {
        const { offset, length } = range ?? { offset: 0, length: (await file.stat()).size };
        const bytes = new Uint8Array(length);
        let filled = 0;
        while (filled < length) {
          signal?.throwIfAborted();
          const { bytesRead } = await file.read(bytes, filled, length - filled, offset + filled);
          if (bytesRead === 0) throw new RangeError('The object ends before the range that was asked for.');
          filled += bytesRead;
        }
        return bytes;
      } finally {
        await file.close();
      }
    },
    sizeBytes: (key) => sizeOf(pathOf(key)),
  };
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Makes the rename itself durable; where a folder cannot be opened (Windows), the system does it. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';
