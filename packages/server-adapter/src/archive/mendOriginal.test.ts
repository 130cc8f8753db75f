import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoFiles, openTestClinic, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

describeOnDatabases('a damaged original', (open) => {
  let clinic: TestClinic;
  let file: Uint8Array<ArrayBuffer>;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
    const [first] = await demoFiles('patient3/bw');
    file = first ?? new Uint8Array();
    expect(await send(file)).toBe(200);
  });
  afterEach(() => clinic.close());

  const send = async (bytes: Uint8Array<ArrayBuffer>) =>
    (await clinic.post('/api/dicomweb/studies', bytes, 'application/dicom')).status;
  const damaged = async () => {
    const { missing, changed } = await clinic.clinic.verifyOriginals();
    return missing.length + changed.length;
  };
  const damage = async () => {
    const originals = join(clinic.folder, 'north/original');
    const [name = ''] = (await readdir(originals, { recursive: true })).filter((one) => one.endsWith('.dcm'));
    const path = join(originals, name);
    await writeFile(path, Buffer.alloc((await readFile(path)).length, 7));
    expect(await damaged()).toBe(1);
    return path;
  };
  /** The same object as another sender writes it: other bytes before the file's magic word. */
  const rewritten = () => {
    const bytes = file.slice();
    bytes[0] = 1;
    return bytes;
  };

  test('is mended when the same file comes again', async () => {
    await damage();
    expect(await send(file)).toBe(200);
    expect(await damaged()).toBe(0);
  });

  test('is mended when it is missing', async () => {
    await rm(await damage());
    expect(await send(file)).toBe(200);
    expect(await damaged()).toBe(0);
  });

  test('has its preview made anew when it is mended', async () => {
    const preview = join(clinic.folder, 'north/preview');
    const picture = async () => {
      const { previewUrl } = (await clinic.client.imaging.triage()).studies[0] ?? {};
      return previewUrl && (await clinic.get(previewUrl)).status;
    };
    expect(await picture()).toBe(200);
    await damage();
    await rm(preview, { recursive: true });
    // None is made of damaged bytes, and that is not kept against the image.
    for (let time = 0; time < 2; time += 1) expect(await picture()).toBe(500);
    await send(file);
    expect(await picture()).toBe(200);
  });

  test('is not replaced by other bytes, which cannot be compared any more', async () => {
    const path = await damage();
    expect(await send(rewritten())).toBe(409);
    expect((await clinic.client.imaging.quarantine()).items).toMatchObject([{ reason: 'original_damaged' }]);
    await rm(path);
    expect(await send(rewritten())).toBe(409);
    expect(await damaged()).toBe(1);
  });

  test('does not stand in the way of the same object written another way once it is whole', async () => {
    expect(await send(rewritten())).toBe(200);
    expect((await clinic.client.imaging.quarantine()).items).toEqual([]);
  });
});
