import { afterEach, beforeEach, expect, test } from 'vitest';
import { element, explicitLittle } from '../../../dicom/src/testing/writeDataset.ts';
import type { UnscopedQueries } from '../database/schema.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { syntheticInstance } from '../testing/syntheticInstance.ts';
import { openTestClinic, patientIdSystem, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

describeOnDatabases('texts that no database wants', (open) => {
  let clinic: TestClinic;
  let db: UnscopedQueries;
  beforeEach(async () => {
    const shared = shareDatabase(await open());
    db = shared.db;
    clinic = await openTestClinic(shared.database);
  });
  afterEach(() => clinic.close());
  const upload = (file: Uint8Array<ArrayBuffer>) => clinic.post('/api/dicomweb/studies', file, 'application/dicom');
  /** The synthetic image, with other texts of the same length. */
  const changed = (...texts: [from: string, to: string][]) => {
    let text = Buffer.from(syntheticInstance({ number: 1 })).toString('latin1');
    for (const [from, to] of texts) text = text.replace(from, to);
    return new Uint8Array(Buffer.from(text, 'latin1'));
  };

  test('a NUL within what a file says of its patient is filed, and makes nobody somebody else', async () => {
    await clinic.createPatient({ identifier: [{ system: patientIdSystem, value: 'DEMO001' }] });
    expect((await upload(changed(['DEMO-001', 'DEMO\x00001'], ['Wisniewska^', 'Wis\0iewska^']))).status).toBe(200);
    const [study] = (await clinic.client.imaging.triage()).studies;
    expect(study).toMatchObject({
      reason: 'unknown_patient',
      arrivedAs: { patientIdentifier: 'DEMO\uFFFD001', name: { alphabetic: 'Wis\uFFFDiewska^Zaneta' } },
    });
  });

  test('a NUL at the end is padding', async () => {
    await clinic.createPatient({
      identifier: [{ system: patientIdSystem, value: 'DEMO-0' }],
      name: [{ family: 'Wisniewska', given: ['Zaneta'] }],
      birthDate: '1985-04-12',
    });
    expect((await upload(changed(['DEMO-001', 'DEMO-0\0\0']))).status).toBe(200);
    expect((await clinic.client.imaging.listStudies()).studies).toMatchObject([{ status: 'filed' }]);
  });

  test('very long texts are filed, and whole in the metadata', async () => {
    await clinic.createPatient({
      identifier: [{ system: patientIdSystem, value: 'DEMO-001' }],
      name: [{ family: 'Wisniewska', given: ['Zaneta'] }],
      birthDate: '1985-04-12',
    });
    const long = Array.from({ length: 60_000 }, (_, at) => String.fromCharCode(65 + ((at * at * 31) % 26))).join('');
    const plain = syntheticInstance({ number: 1 });
    const before = Buffer.from(plain).indexOf(Buffer.from(element(explicitLittle, '00080060', 'CS', 'OT')));
    const file = Buffer.concat([
      plain.subarray(0, before),
      element(explicitLittle, '00080050', 'SH', long),
      element(explicitLittle, '00080060', 'CS', 'OT'),
      element(explicitLittle, '00081030', 'LO', `ÜBER${long}`.replace('Ü', 'U')),
      plain.subarray(before + element(explicitLittle, '00080060', 'CS', 'OT').length),
    ]);
    expect((await upload(new Uint8Array(file))).status).toBe(200);
    const [study] = (await clinic.client.imaging.listStudies()).studies;
    expect([study?.status, study?.description?.length]).toEqual(['filed', 1024]);
    const at = { studyInstanceUid: study?.studyInstanceUid ?? '' };
    const [metadata] = await clinic.client.dicomweb.studyMetadata(at);
    expect(String(metadata?.['00080050']?.Value?.[0]).length).toBe(60_000);
    expect(await db.selectFrom('resource').select('id').where('type', '=', 'ImagingStudy').execute()).toHaveLength(1);
  });

  test('a NUL in a search or a record is refused, or finds nobody', async () => {
    for (const query of ['fhir/Patient?name=a%00b', 'fhir/Patient?identifier=a%00b']) {
      expect([200, 400], query).toContain((await clinic.get(`/api/${query}`)).status);
    }
    for (const query of ['PatientID=a%00b', 'PatientID=a%00*', 'PatientName=a%00b*', 'StudyDescription=%00*']) {
      expect([200, 400], query).toContain((await clinic.get(`/api/dicomweb/studies?${query}`)).status);
    }
    for (const path of ['fhir/Patient/a%00b', 'imaging/studies/a%00b', 'imaging/studies?patient=a%00b']) {
      expect([200, 400, 404], path).toContain((await clinic.get(`/api/${path}`)).status);
    }
    const body = JSON.stringify({
      resourceType: 'Patient',
      name: [{ family: 'a\0b' }],
      identifier: [{ value: 'a\0b' }],
    });
    expect([201, 400]).toContain((await clinic.post('/api/fhir/Patient', body, 'application/fhir+json')).status);
  });
});
