import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoFiles, openTestClinic, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

// What this server does not do, the client makes up for: that is tested on both together.
describeOnDatabases('the DICOMweb client', (open) => {
  let clinic: TestClinic;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
  });
  afterEach(() => clinic.close());

  const store = async (study: string) => {
    const { dicomweb } = clinic.client;
    const { stored, failed } = await dicomweb.store(await demoFiles(study));
    expect(failed).toEqual([]);
    const studyInstanceUid = stored[0]?.studyInstanceUid ?? '';
    const [instance = {}] = await dicomweb.studyMetadata({ studyInstanceUid });
    const textOf = (tag: string) => String(instance[tag]?.Value?.[0]);
    const at = { studyInstanceUid, seriesInstanceUid: textOf('0020000E'), sopInstanceUid: textOf('00080018') };
    return { dicomweb, instance, at, count: stored.length };
  };

  test('reads frames, one by one where several cannot be asked for, and the same as bulk data', async () => {
    const { dicomweb, instance, at } = await store('patient2/cbct');
    const frames: Uint8Array[] = [];
    const numbers = Array.from({ length: Number(instance['00280008']?.Value?.[0] ?? 1) }, (_each, index) => index + 1);
    for await (const { bytes, frame } of dicomweb.frames(at, numbers)) {
      frames.push(bytes);
      expect(frame).toBe(frames.length);
    }
    expect(frames).toHaveLength(numbers.length);
    const values: Uint8Array[] = [];
    const uri = instance['7FE00010']?.BulkDataURI ?? '';
    for await (const value of dicomweb.bulkData(uri, { metadataOf: at })) values.push(await value.bytes());
    expect(values).toEqual(frames);
  });

  test('hears that a search was cut short, and goes on', async () => {
    const { dicomweb, at, count } = await store('patient3/bw');
    const page = await dicomweb.searchInstances({ studyInstanceUid: at.studyInstanceUid }, { limit: 1 });
    expect([page.matches.length, page.complete, page.warnings.length]).toEqual([1, false, 1]);
    const rest = await page.next();
    expect([...page.matches, ...rest.matches]).toHaveLength(Math.min(count, 2));
    const whole = await dicomweb.searchInstances(at, { limit: count });
    expect(whole).toMatchObject({ warnings: [] });
    expect(whole.matches).toHaveLength(count);
    // A blank is encoded, and so the offset is, too.
    expect((await dicomweb.searchStudies({ PatientID: 'no such' })).matches).toEqual([]);
  });

  test('stores the same file again without harm', async () => {
    const { dicomweb, at } = await store('patient3/bw');
    const again = await dicomweb.store(await demoFiles('patient3/bw'));
    expect(again.failed).toEqual([]);
    expect(await dicomweb.studyMetadata(at)).toHaveLength(again.stored.length);
  });
});
