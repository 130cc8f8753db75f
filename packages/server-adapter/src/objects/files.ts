import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { onceUntilItFails } from '../onceUntilItFails.ts';
import { requireObjectKey } from './objectKey.ts';
import type { ByteRange, ObjectStore } from './objects.ts';
import { createOpenFiles, type OpenFiles } from './openFiles.ts';
import { readFilePart } from './readFilePart.ts';
import { replaceFile, syncFolder } from './replaceFile.ts';

export interface FilesOptions {
  /** The folder that holds everything, made when it is missing. Back it up together with the database. */
  folder: string;
}

// Longer than any file takes to be written, and short enough that a crash does not keep its leftovers.
const staleMs = 3_600_000;

/**
 * The embedded object store: one file per object, written whole or not at all.
 *
 * A file of another size than what is to be written is damaged, and is replaced. What a crash left half written lies in
 * `.partial` and is swept away after an hour, before the first object is written.
 */
export function files({ folder }: FilesOptions): ObjectStore {
  const root = resolve(folder);
  const partials = join(root, '.partial');
  const pathOf = (key: string) => join(root, requireObjectKey(key));
  const opened = createOpenFiles();
  const makeFolder = createFolderMaker(root);
  const sweep = onceUntilItFails(() => sweepFolder(partials, Date.now() - staleMs));
  return {
    async put(key, bytes, { signal, replace = false } = {}) {
      const path = pathOf(key);
      signal?.throwIfAborted();
      await makeFolder(partials);
      await sweep();
      await makeFolder(dirname(path));
      if (!replace && (await sizeOf(path)) === bytes.byteLength) {
        // Whoever wrote it may have died before it was safe.
        await syncFolder(dirname(path));
        return;
      }
      const write = () => replaceFile(path, join(partials, randomUUID()), bytes, signal ? { signal } : {});
      try {
        await write();
      } catch (error) {
        if (!isMissing(error)) throw error;
        // Somebody has removed a folder that had been made.
        makeFolder.forget();
        await makeFolder(partials);
        await makeFolder(dirname(path));
        await write();
      }
      opened.forget(path);
    },
    async putPieces(key, pieces, { signal } = {}) {
      const path = pathOf(key);
      signal?.throwIfAborted();
      // Pieces come only once, so that nothing can be written a second time: the folders are made anew.
      makeFolder.forget();
      await makeFolder(partials);
      await sweep();
      await makeFolder(dirname(path));
      let sizeBytes = 0;
      const counted = async function* () {
        for await (const piece of pieces) {
          signal?.throwIfAborted();
          sizeBytes += piece.byteLength;
          yield piece;
        }
      };
      await replaceFile(path, join(partials, randomUUID()), counted(), signal ? { signal } : {});
      opened.forget(path);
      return sizeBytes;
    },
    async get(key, { range, signal, into } = {}) {
      signal?.throwIfAborted();
      const path = pathOf(key);
      if (range && into) return readInto(opened, path, { range, into, signal });
      let file: Awaited<ReturnType<typeof open>>;
      try {
        file = await open(path, 'r');
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
      try {
        const part = range ?? { offset: 0, length: (await file.stat()).size };
        const bytes = new Uint8Array(part.length);
        await readFilePart(file.fd, bytes, part, signal);
        return bytes;
      } finally {
        await file.close();
      }
    },
    sizeBytes: (key) => sizeOf(pathOf(key)),
    async delete(key) {
      const path = pathOf(key);
      await rm(path, { force: true });
      opened.forget(path);
      // It shall not come back with the power; a folder that was never made has nothing to bring back.
      if ((await sizeOf(dirname(path))) !== undefined) await syncFolder(dirname(path));
    },
  };
}

/** A part of a file of which others are read, too. */
async function readInto(
  opened: OpenFiles,
  path: string,
  { range, into, signal }: { range: ByteRange; into: Uint8Array<ArrayBuffer>; signal: AbortSignal | undefined },
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const one = await opened.take(path);
  if (!one) return undefined;
  try {
    const bytes = into.subarray(0, range.length);
    await readFilePart(one.file, bytes, range, signal);
    return bytes;
  } finally {
    one.release();
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Makes folders below `root` that survive a power cut: each is an entry of the one above it. */
function createFolderMaker(root: string): { (path: string): Promise<void>; forget(): void } {
  const safe = new Set<string>();
  const make = async (path: string): Promise<void> => {
    if (safe.has(path)) return;
    const made = await mkdir(path, { recursive: true });
    const above = made === undefined || made.length > root.length ? root : dirname(made);
    for (let each = path; each !== above && !safe.has(each); each = dirname(each)) {
      await syncFolder(dirname(each));
      safe.add(each);
    }
  };
  // Somebody may have removed what had been made before.
  return Object.assign(make, { forget: () => safe.clear() });
}

async function sweepFolder(path: string, before: number): Promise<void> {
  for (const name of await readdir(path)) {
    try {
      const leftover = join(path, name);
      if ((await stat(leftover)).mtimeMs < before) await rm(leftover);
    } catch (error) {
      // Another process was done with it in the meantime.
      if (!isMissing(error)) throw error;
    }
  }
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';
