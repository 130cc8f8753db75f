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

  test('reads frames, several at once, and the same as bulk data', async () => {
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

  test('shows pictures of an instance and of a frame, whole and in part, and thumbnails', async () => {
    const { dicomweb, at } = await store('patient3/bw');
    const kindOf = ({ bytes, mediaType }: { bytes: Uint8Array; mediaType: string }) => [mediaType, bytes[0], bytes[1]];
    const [jpeg, png] = [
      ['image/jpeg', 0xff, 0xd8],
      ['image/png', 0x89, 0x50],
    ];
    expect(kindOf(await dicomweb.rendered(at))).toEqual(jpeg);
    const region = { x: 10, y: 20, width: 100, height: 50 };
    const viewport = { width: 40, height: 40, region };
    const window = { center: 100, width: 50 };
    const part = await dicomweb.rendered({ ...at, frame: 1 }, { mediaType: 'image/png', viewport, window });
    expect(kindOf(part)).toEqual(png);
    const { buffer } = part.bytes;
    expect([new DataView(buffer).getUint32(16), new DataView(buffer).getUint32(20)]).toEqual([40, 20]);
    const { studyInstanceUid } = at;
    for (const of of [{ studyInstanceUid }, at, { ...at, frame: 1 }]) {
      expect(kindOf(await dicomweb.thumbnail(of))).toEqual(jpeg);
    }
    await expect(dicomweb.rendered(at, { mediaType: 'image/gif' })).rejects.toMatchObject({ status: 406 });
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
