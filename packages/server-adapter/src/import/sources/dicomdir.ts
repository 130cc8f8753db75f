import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type DirectoryRecord, readDicom, readDirectory } from '@clinikit/dicom';
import { fileAt } from './folder.ts';
import type { FoundFile, Source } from './source.ts';

/**
 * The files that a DICOMDIR names, from the folder in which it lies, in its order. On a disk they may be written in other
 * letters than in the directory, as `img001` for `IMG001`.
 *
 * @source DICOM PS3.10 8, PS3.3 F.3
 */
export async function dicomdirSource(path: string): Promise<Source> {
  const root = dirname(path);
  const records = readDirectory(readDicom(new Uint8Array(await readFile(path))));
  const missing: string[] = [];
  const named = [...new Set(namesIn(records))];
  if (named.length === 0) throw new Error(`${path} names no file. Import the folder instead.`);
  return {
    missing,
    close: async () => undefined,
    async *files() {
      missing.length = 0;
      for (const name of named) {
        const found = await find(root, name.split('/'));
        if (found) yield found;
        else missing.push(name);
      }
    },
  };
}

const namesIn = (records: readonly DirectoryRecord[]): string[] =>
  records.flatMap(({ fileId, children }) => [...(fileId ? [fileId.join('/')] : []), ...namesIn(children)]);

async function find(root: string, parts: readonly string[]): Promise<FoundFile | undefined> {
  // Nothing outside of the medium.
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\/]/.test(part))) return undefined;
  const found: string[] = [];
  for (const part of parts) {
    const entries = await readdir(join(root, ...found)).catch(() => []);
    const entry =
      entries.find((one) => one === part) ?? entries.find((one) => one.toUpperCase() === part.toUpperCase());
    if (entry === undefined) return undefined;
    found.push(entry);
  }
  return fileAt(root, found.join('/')).catch(() => undefined);
}
