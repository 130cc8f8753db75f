import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSource } from './openSource.ts';
import type { Source } from './source.ts';

const signal = new AbortController().signal;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clinikit-sources-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function contentsOf(source: Source): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  for await (const file of source.files(signal)) {
    contents[file.name] = await file.read(signal).then(
      (bytes) => new TextDecoder('latin1').decode(bytes),
      (error: unknown) => `not read: ${error instanceof Error ? error.message : ''}`,
    );
  }
  await source.close();
  return contents;
}
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('old images are found', () => {
  test('in a folder and those in it, and not where a link leads', async () => {
    await mkdir(join(folder, 'old/a/b'), { recursive: true });
    await writeFile(join(folder, 'outside'), 'of somebody else');
    await writeFile(join(folder, 'old/2'), 'two');
    await writeFile(join(folder, 'old/a/b/Zdjęcie 1'), 'one');
    await symlink(join(folder, 'outside'), join(folder, 'old/link'));
    await symlink(folder, join(folder, 'old/up'));
    expect(await contentsOf(await openSource(join(folder, 'old')))).toEqual({ '2': 'two', 'a/b/Zdjęcie 1': 'one' });
  });

  test('in a ZIP, and one that is damaged is said to be', async () => {
    const zip = zipSync({
      'a/1': bytesOf('one'),
      'a/2': [bytesOf('two'.repeat(50)), { level: 0 }],
      'a/': new Uint8Array(),
    });
    await writeFile(join(folder, 'old.zip'), zip);
    expect(await contentsOf(await openSource(join(folder, 'old.zip')))).toEqual({
      'a/1': 'one',
      'a/2': 'two'.repeat(50),
    });
    const at = Buffer.from(zip).indexOf('twotwo');
    zip[at] = 0x54;
    await writeFile(join(folder, 'old.zip'), zip);
    expect(await contentsOf(await openSource(join(folder, 'old.zip')))).toMatchObject({
      'a/1': 'one',
      'a/2': 'not read: This file of the ZIP is damaged.',
    });
    await writeFile(join(folder, 'cut.zip'), zip.subarray(0, zip.length - 30));
    await expect(openSource(join(folder, 'cut.zip'))).rejects.toThrow();
    // A name that leads out of the ZIP.
    await writeFile(join(folder, 'evil.zip'), zipSync({ '../../etc/passwd': bytesOf('x') }));
    await expect(openSource(join(folder, 'evil.zip')).then(contentsOf)).rejects.toThrow(/invalid/);
  });

  test('nowhere else', async () => {
    await writeFile(join(folder, 'text'), 'text');
    await expect(openSource(join(folder, 'text'))).rejects.toThrow('neither a folder nor a DICOMDIR');
    await expect(openSource(join(folder, 'nothing'))).rejects.toThrow('is not there');
  });
});

/** The collection of samples beside the repository. */
const media = fileURLToPath(new URL('../../../../../../shared/dicom/dicomdir/', import.meta.url));
describe.skipIf(!existsSync(media))('a DICOMDIR', () => {
  const at = (name: string) => join(media, name);

  test('names its files, and those of them that are not there are told', async () => {
    const source = await openSource(at('DICOMDIR'));
    const contents = await contentsOf(source);
    const names = Object.keys(contents);
    expect(names.length).toBeGreaterThan(20);
    expect(names).toContain('77654033/CR1/6154');
    expect(Object.values(contents).filter((text) => text.slice(128, 132) !== 'DICM')).toEqual([]);
    expect(source.missing).toEqual([]);
    await expect(openSource(at('DICOMDIR-empty.dcm'))).rejects.toThrow('names no file');
  });
});
