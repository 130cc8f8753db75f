import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { dicomdirSource } from './dicomdir.ts';
import { folderSource } from './folder.ts';
import { orthancSource } from './orthanc.ts';
import type { Source } from './source.ts';
import { zipSource } from './zip.ts';

/** An Orthanc by its address, else a folder, a DICOMDIR, or a ZIP by what is in it. */
export async function openSource(from: string, auth?: { username: string; password: string }): Promise<Source> {
  if (/^https?:\/\//.test(from)) return orthancSource({ url: from, ...(auth && { auth }) });
  const found = await stat(from).catch(() => undefined);
  if (!found) throw new Error(`${from} is not there.`);
  if (found.isDirectory()) return folderSource(from);
  if ((await startOf(from)) === 'PK') return zipSource(from);
  if (/^dicomdir/i.test(basename(from))) return dicomdirSource(from);
  throw new Error(`${from} is neither a folder nor a DICOMDIR, a ZIP or the address of an Orthanc.`);
}

async function startOf(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const bytes = new Uint8Array(2);
    await file.read(bytes, 0, 2, 0);
    return String.fromCharCode(...bytes);
  } finally {
    await file.close();
  }
}
