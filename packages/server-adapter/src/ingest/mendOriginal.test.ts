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
  const audit = async () => {
    const { missing, changed } = await clinic.clinic.audit();
    return missing.length + changed.length;
  };
  const damage = async () => {
    const originals = join(clinic.folder, 'north/original');
    const [name = ''] = (await readdir(originals, { recursive: true })).filter((one) => one.endsWith('.dcm'));
    const path = join(originals, name);
    await writeFile(path, Buffer.alloc((await readFile(path)).length, 7));
    expect(await audit()).toBe(1);
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
    expect(await audit()).toBe(0);
  });

  test('is mended when it is missing', async () => {
    await rm(await damage());
    expect(await send(file)).toBe(200);
    expect(await audit()).toBe(0);
  });

  test('is replaced by the same object written another way, and that one is not blamed', async () => {
    await damage();
    expect(await send(rewritten())).toBe(200);
    expect(await audit()).toBe(0);
    expect((await clinic.client.imaging.quarantine()).items).toEqual([]);
  });

  test('is not replaced by an object of other content', async () => {
    await damage();
    const other = Buffer.from(rewritten());
    other.write('Intra-oral radiograpHs', other.indexOf('Intra-oral radiographs'));
    expect(await send(new Uint8Array(other))).toBe(409);
    expect((await clinic.client.imaging.quarantine()).items).toMatchObject([{ reason: 'conflicting_content' }]);
  });
});
