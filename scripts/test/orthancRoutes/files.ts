import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PatientName, SOPInstanceUID, StudyDescription } from '@clinikit/dicom/tags';
import { expect, test } from 'vitest';
import { bytesOf, fileAt, type Given } from './given.ts';

/** Tests of files, images and uploads against a real Orthanc. */
export function filesTests(given: () => Given): void {
  test('gives files and their tags', async () => {
    const { orthanc, both, ids, where } = given();
    const id = ids.instances;
    const file = fileAt('patient1/px/PX0001.dcm');
    expect(await orthanc.instances.file(id)).toEqual(file);
    const seen: number[] = [];
    const { body } = await orthanc.instances.fileStream(id, {
      onProgress: ({ receivedBytes }) => seen.push(receivedBytes),
    });
    expect(await bytesOf(body)).toEqual(file);
    expect(seen.at(-1)).toBe(file.length);
    await where('transcodeFile', async () =>
      expect((await orthanc.instances.file(id, { transcode: '1.2.840.10008.1.2.1' })).length).not.toBe(file.length),
    );
    expect((await orthanc.instances.tags(id, { format: 'full' }))['0010,0020']?.Name).toBe('PatientID');
    expect(
      await orthanc.instances.simplifiedTags(id, { ignoreLength: [PatientName, StudyDescription] }),
    ).toHaveProperty('PatientID');
    await where('whole', () => orthanc.instances.tags(id, { whole: true }));
    expect(await orthanc.instances.header(id)).toHaveProperty('TransferSyntaxUID');
    const uid = new TextDecoder().decode(await orthanc.instances.content(id, [SOPInstanceUID]));
    expect((await orthanc.instances.get(id)).MainDicomTags['SOPInstanceUID']).toBe(uid.replace(/[\0 ]+$/, ''));
    expect(await orthanc.instances.contentNames(id)).toContain('0010-0020');
    expect((await orthanc.instances.anonymize(id)).length).toBeGreaterThan(1000);
    expect((await orthanc.instances.modify(id, { replace: { PatientName: 'Żółk' } })).length).toBeGreaterThan(1000);
    await orthanc.instances.export(id, join(both.local.folder, 'exported.dcm'));
    expect(new Uint8Array(readFileSync(join(both.local.folder, 'exported.dcm')))).toEqual(file);
  });

  test.each([undefined, 0])('decodes images (frame %s)', async (frame) => {
    const { orthanc, ct } = given();
    const [{ ID: id } = { ID: '' }] = await orthanc.series.instances(ct);
    expect(await orthanc.instances.frames(id)).toEqual([0]);
    const preview = await orthanc.instances.preview(id, { frame });
    expect([preview.mediaType, preview.bytes[1]]).toEqual(['image/png', 0x50]);
    const rendered = await orthanc.instances.rendered(id, { frame, as: 'jpeg', quality: 50, width: 100 });
    expect([rendered.mediaType, rendered.bytes[0]]).toEqual(['image/jpeg', 0xff]);
    for (const type of ['uint8', 'uint16', 'int16'] as const) {
      const image = await orthanc.instances.image(id, type, { frame, as: 'pam' });
      expect(new TextDecoder().decode(image.bytes.slice(0, 2))).toBe('P7');
    }
    expect(await orthanc.instances.matlab(id, { frame })).toContain('[');
    const numpy = await bytesOf((await orthanc.instances.numpy(id, { frame })).body);
    expect(new TextDecoder().decode(numpy.slice(1, 6))).toBe('NUMPY');
    if (frame === undefined) return;
    expect(await orthanc.instances.frameOperations(id, frame)).toContain('preview');
    const raw = await bytesOf((await orthanc.instances.frame(id, frame)).body);
    const packed = (await orthanc.instances.frame(id, frame, { gzip: true })).body;
    expect(await bytesOf(packed.pipeThrough(new DecompressionStream('gzip')))).toEqual(raw);
  });

  test('makes, uploads and sends files', async () => {
    const { orthanc, ids } = given();
    const pdf = await orthanc.tools.createDicom({
      tags: { PatientName: 'Żółkiewska^Łucja', PatientID: 'made', Modality: 'DOC' },
      content: `data:application/pdf;base64,${btoa('%PDF-1.4')}`,
    });
    expect(new TextDecoder().decode(await orthanc.instances.pdf(pdf))).toContain('%PDF');
    const { archive } = orthanc.studies;
    const zip = await bytesOf((await archive(ids.studies)).body);
    const stored = await orthanc.instances.uploadZip(zip);
    expect(stored.map(({ ID, Status }) => [ID, Status])).toEqual([[ids.instances, 'AlreadyStored']]);
    const file = fileAt('patient1/px/PX0001.dcm');
    // Orthanc looks at the bytes, and stores either.
    expect((await orthanc.instances.uploadZip(file)).map(({ ID }) => ID)).toEqual([ids.instances]);
    expect((await orthanc.instances.upload(zip)).ID).toBe(ids.instances);
    const both = await bytesOf((await orthanc.bulk.archiveJob([ids.studies, pdf])).body);
    await expect(orthanc.instances.upload(both)).rejects.toMatchObject({
      code: 'bad_request',
      message: expect.stringContaining('2 files'),
    });
    const streamed = await orthanc.instances.upload(new Blob([file]).stream());
    expect(streamed.ID).toBe(ids.instances);
    await expect(orthanc.instances.upload(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({ code: 'bad_request' });
    expect((await orthanc.modalities.storeStraight('remote', file)).SOPInstanceUID).toMatch(/^[\d.]+$/);
    expect((await orthanc.peers.storeStraight('remote', file)).ID).toBe(ids.instances);
    await orthanc.instances.delete(pdf);
  });
}
