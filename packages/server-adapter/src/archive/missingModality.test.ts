import { ImagingStudy } from '@clinikit/client/fhir';
import { expect, test } from 'vitest';
import { demoFiles, openTestClinic, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

/** The file with a Modality (0008,0060) of spaces. */
function withoutModality(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const at = Buffer.from(bytes).indexOf(Buffer.from('\x08\x00\x60\x00CS\x02\x00IO', 'latin1'));
  if (at < 0) throw new Error('The file says no modality already.');
  const changed = bytes.slice();
  changed.set([0x20, 0x20], at + 8);
  return changed;
}

describeOnDatabases('a file that does not say its modality', (open) => {
  test('is given none', async () => {
    const clinic: TestClinic = await openTestClinic(await open());
    const [file] = await demoFiles('patient3/bw');
    if (!file) throw new Error('The demo has this study.');
    await clinic.post('/api/dicomweb/studies', withoutModality(file), 'application/dicom');
    const [waiting] = (await clinic.client.imaging.triage()).studies;
    const studyInstanceUid = waiting?.studyInstanceUid ?? '';
    await clinic.client.imaging.fileStudy({ studyInstanceUid, patientId: await clinic.createPatient({}) });

    const detail = await clinic.client.imaging.study(studyInstanceUid);
    expect([detail.modalities, detail.series[0]?.modality]).toEqual([[], undefined]);
    const [study] = (await clinic.client.dicomweb.searchStudies()).matches;
    const [series] = (await clinic.client.dicomweb.searchSeries({ studyInstanceUid })).matches;
    // Of a study nothing is said: viewers fail on an attribute without a value. A series has one that is empty.
    expect([study?.['00080061'], series?.['00080060']]).toEqual([undefined, { vr: 'CS' }]);
    const response = await clinic.get(`/api/fhir/ImagingStudy/${studyInstanceUid}`);
    const resource = ImagingStudy.parse(await response.json());
    expect(resource.modality).toBeUndefined();
    // FHIR requires one of a series: what is missing is said to be unknown.
    expect(resource.series?.[0]?.modality).toEqual({
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
    });
    await clinic.close();
  });
});
