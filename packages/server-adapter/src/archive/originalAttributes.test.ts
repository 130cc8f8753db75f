import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoFiles, openTestClinic, patientIdSystem, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

describeOnDatabases('what a study said before it was filed again', (open) => {
  let clinic: TestClinic;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
  });
  afterEach(() => clinic.close());

  test('is for staff only, and in no search', async () => {
    const [file] = await demoFiles('patient3/bw');
    await clinic.post('/api/dicomweb/studies', file ?? '', 'application/dicom');
    const [study] = (await clinic.client.imaging.triage()).studies;
    const studyInstanceUid = study?.studyInstanceUid ?? '';
    const patientId = await clinic.createPatient({
      name: [{ family: 'Zielona', given: ['Ewa'] }],
      identifier: [{ system: patientIdSystem, value: '90' }],
    });
    await clinic.client.imaging.fileStudy({ studyInstanceUid, patientId });
    const read = async (path: string) => (await clinic.get(`/api/dicomweb/studies${path}`)).text();
    const searches = ['', `/${studyInstanceUid}/series`, `/${studyInstanceUid}/instances`];

    for (const principal of [
      staff,
      { ...staff, roles: ['patient'], compartments: { patientIds: [patientId] } } as const,
    ]) {
      clinic.principal = principal;
      for (const path of searches) expect(await read(path)).not.toMatch(/DEMO-003|Brandt|04000561/);
      const metadata = await read(`/${studyInstanceUid}/metadata`);
      expect(metadata).toContain('Zielona^Ewa');
      if (principal === staff) expect(metadata).toMatch(/04000561.*DEMO-003/);
      else expect(metadata).not.toMatch(/DEMO-003|Brandt|04000561/);
    }
  });
});
