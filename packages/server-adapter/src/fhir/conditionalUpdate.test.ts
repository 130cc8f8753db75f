import { afterEach, beforeEach, expect, test } from 'vitest';
import { fhirRequests } from '../testing/fhirRequests.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic, patientIdSystem, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

const hostSystem = 'https://host.example/person';
const at = `/Patient?identifier=${encodeURIComponent(`${hostSystem}|17`)}`;
const person = (family: string) => ({
  resourceType: 'Patient',
  identifier: [
    { system: hostSystem, value: '17' },
    { system: patientIdSystem, value: 'DEMO-001' },
  ],
  name: [{ family, given: ['Żaneta'] }],
  birthDate: '1985-04-12',
});

describeOnDatabases('a host that has its own patients', (open) => {
  let clinic: TestClinic;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
  });
  afterEach(() => clinic.close());
  const { send, bundle, idsOf } = fhirRequests(() => clinic);
  const put = async (body: object, headers: Record<string, string> = {}) => {
    const response = await send('PUT', at, body, headers);
    return { status: response.status, id: response.headers.get('location')?.split('/').at(-3), response };
  };

  test('writes each by its own number, and need not know whether it was here before', async () => {
    const first = await put(person('Wiśniewska'));
    expect(first.status).toBe(201);
    const second = await put(person('Żółkiewska'));
    expect([second.status, second.id]).toEqual([200, first.id]);
    expect(idsOf(await bundle('/Patient'))).toEqual([first.id]);
    expect(await clinic.client.fhir.read('Patient', first.id ?? '')).toMatchObject({
      name: [{ family: 'Żółkiewska' }],
    });
  });

  test('ten at once make one record', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => put(person('Wiśniewska'))));
    expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 200, 201]);
    expect(idsOf(await bundle('/Patient'))).toHaveLength(1);
  });

  test('images find their patient without another list', async () => {
    const { id } = await put(person('Wiśniewska'));
    await clinic.post('/api/dicomweb/studies', syntheticInstance({ number: 1 }), 'application/dicom');
    const { studies } = await clinic.client.imaging.listStudies({ patientId: id });
    expect(studies.map((one) => one.studyInstanceUid)).toEqual([syntheticUid('study', 1)]);
  });

  test('is refused where it is not clear who is meant', async () => {
    const { id } = await put(person('Wiśniewska'));
    expect((await put({ ...person('X'), id: 'another' })).status).toBe(400);
    expect((await put(person('X'), { 'if-match': 'W/"7"' })).status).toBe(412);
    expect((await put({ ...person('Kos'), id }, { 'if-match': 'W/"1"' })).status).toBe(200);
    expect((await send('PUT', '/Patient', person('X'))).status).toBe(400);
    expect((await send('PUT', '/Patient?_count=1', person('X'))).status).toBe(400);
    await clinic.createPatient({ name: [{ family: 'Kos' }] });
    expect((await send('PUT', '/Patient?family=Kos', person('X'))).status).toBe(412);
    expect((await send('PUT', '/ImagingStudy?identifier=x', { resourceType: 'ImagingStudy' })).status).toBe(405);
  });

  test('a number that was merged leads to the record that stands for it', async () => {
    const { id = '' } = await put(person('Wiśniewska'));
    const targetId = await clinic.createPatient({ name: [{ family: 'Żółkiewska' }] });
    await clinic.client.patients.merge({ sourceId: id, targetId });
    expect((await put(person('Żółkiewska'))).id).toBe(targetId);
  });
});
