import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoFiles, openTestClinic, patientIdSystem, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

describeOnDatabases('a study whose number comes from an issuer that nobody has configured', (open) => {
  let clinic: TestClinic;
  beforeEach(async () => {
    clinic = await openTestClinic(await open(), { issuers: {} });
  });
  afterEach(() => clinic.close());

  const upload = async (study: string) => {
    const [file] = await demoFiles(study);
    expect((await clinic.post('/api/dicomweb/studies', file ?? '', 'application/dicom')).status).toBe(200);
  };
  const triage = async () => (await clinic.client.imaging.triage()).studies;
  const zaneta = { name: [{ family: 'Wiśniewska', given: ['Żaneta'] }], birthDate: '1985-04-12' };

  test('says so, and suggests who has the name and the birth date', async () => {
    const likely = await clinic.createPatient(zaneta);
    await clinic.createPatient({ ...zaneta, birthDate: '1985-04-13' });
    await clinic.createPatient({ ...zaneta, name: [{ family: 'Wiśniewska', given: ['Ewa'] }] });
    // The same number of the clinic's own is another person.
    await clinic.createPatient({ identifier: [{ system: patientIdSystem, value: 'DEMO-001' }] });
    await upload('patient1/fmx');
    const [study] = await triage();
    expect(study?.reason).toBe('unknown_issuer');
    expect(study?.arrivedAs).toMatchObject({ patientIdentifier: 'DEMO-001', issuer: 'SYNTHETIC' });
    expect(study?.candidatePatientIds).toEqual([likely]);
  });

  test('suggests first who was written down with this number of this issuer', async () => {
    await clinic.createPatient(zaneta);
    const numbered = { value: 'DEMO-001', assigner: { display: 'SYNTHETIC' } };
    const known = await clinic.createPatient({ name: [{ family: 'Wisniewski' }], identifier: [numbered] });
    await clinic.createPatient({ identifier: [{ ...numbered, assigner: { display: 'OTHER' } }] });
    await clinic.createPatient({ identifier: [{ value: 'DEMO-001' }] });
    await upload('patient1/fmx');
    const [study] = await triage();
    expect(study?.candidatePatientIds[0]).toBe(known);
    expect(study?.candidatePatientIds).toHaveLength(2);
  });

  test('the same number of the same issuer is nobody else', async () => {
    const create = (display: string) => {
      const patient = { resourceType: 'Patient', identifier: [{ value: '7', assigner: { display } }] };
      return clinic.post('/api/fhir/Patient', JSON.stringify(patient), 'application/fhir+json');
    };
    expect([(await create('A')).status, (await create('B')).status, (await create('A')).status]).toEqual([
      201, 201, 409,
    ]);
  });
});

describeOnDatabases('a study without a number, and one with a number that nobody has', (open) => {
  test('suggest who has the name and the birth date', async () => {
    const clinic = await openTestClinic(await open());
    const likely = await clinic.createPatient({
      name: [{ family: 'Wiśniewska', given: ['Żaneta'] }],
      birthDate: '1985-04-12',
    });
    const [file] = await demoFiles('patient1/fmx');
    await clinic.post('/api/dicomweb/studies', file ?? '', 'application/dicom');
    const [study] = (await clinic.client.imaging.triage()).studies;
    expect([study?.reason, study?.candidatePatientIds]).toEqual(['unknown_patient', [likely]]);
    await clinic.close();
  });
});
