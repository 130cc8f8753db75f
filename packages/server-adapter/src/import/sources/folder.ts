import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundFile, Source } from './source.ts';

/** Every file of a folder and of the folders in it. Links are not followed: they may lead anywhere. */
export function folderSource(root: string): Source {
  return { files: () => filesOf(root, ''), missing: [], close: async () => undefined };
}

async function* filesOf(root: string, below: string): AsyncGenerator<FoundFile> {
  const entries = await readdir(join(root, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* filesOf(root, name);
    else if (entry.isFile()) yield await fileAt(root, name);
  }
}

/** One file of a folder. @param name with `/` between its folders. */
export async function fileAt(root: string, name: string): Promise<FoundFile> {
  const path = join(root, name);
  const { size, mtimeMs } = await stat(path);
  return {
    ...{ name, sizeBytes: size, stamp: `${size} ${Math.round(mtimeMs)}` },
    read: async (signal) => new Uint8Array(await readFile(path, { signal })),
  };
}
