import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { fhirRequests } from '../testing/fhirRequests.ts';
import { openTestClinic, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

const subsetted = { system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'SUBSETTED' };

const Stored = z.looseObject({
  meta: z.looseObject({ versionId: z.string(), tag: z.array(z.looseObject({})).optional() }),
});

describeOnDatabases('parts of records', (open) => {
  let clinic: TestClinic;
  let id: string;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
    const patient = await clinic.createPatient({ name: [{ family: 'Nowak' }], photo: [{ title: 'Face' }] });
    ({ id } = await create('Observation', {
      ...{ status: 'final', code: { text: 'Pulse' }, subject: { reference: `Patient/${patient}` } },
      ...{ valueQuantity: { value: 70 }, note: [{ text: 'At rest' }] },
      text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">70</div>' },
    }));
  });
  afterEach(() => clinic.close());
  const { send, create, bundle } = fhirRequests(() => clinic);
  const read = async (path: string) => Stored.parse(await (await send('GET', path)).json());
  const keysOf = (resource: object) => Object.keys(resource).sort();

  test.each([
    ['_elements=value', ['value'], ['code', 'status']],
    ['_elements=valueQuantity,note', ['valueQuantity', 'note'], ['code', 'status']],
    ['_summary=true', ['subject', 'valueQuantity'], ['code', 'status']],
    ['_summary=text', ['text'], ['code', 'status']],
    ['_summary=data', ['subject', 'valueQuantity', 'note'], ['code', 'status']],
  ])('are answered to %s, and say that they are', async (query, wanted, mandatory) => {
    const expected = [...wanted.filter((name) => name !== 'value'), ...mandatory, 'resourceType', 'id', 'meta'].sort();
    for (const path of [`/Observation/${id}?${query}`, `/Observation?${query}`]) {
      const resource = path.includes(id) ? await read(path) : Stored.parse((await bundle(path)).entry?.[0]?.resource);
      expect(keysOf(resource), path).toEqual(expected);
      expect(resource.meta.tag, path).toEqual([subsetted]);
      expect(resource.meta.versionId).toBe('1');
    }
    // What is stored is whole.
    const { meta, ...whole } = await read(`/Observation/${id}`);
    expect([meta.tag, keysOf(whole).length]).toEqual([undefined, 8]);
  });

  test('leave the records whole that come with them, unless a summary is asked', async () => {
    const included = async (query: string) =>
      (await bundle(`/Observation?_include=Observation:subject&${query}`)).entry?.find(
        ({ search }) => search?.mode === 'include',
      )?.resource;
    expect(keysOf((await included('_elements=note')) ?? {})).toContain('photo');
    expect(keysOf((await included('_summary=true')) ?? {})).not.toContain('photo');
  });

  test('are not written over the whole', async () => {
    const part = await read(`/Observation/${id}?_elements=value`);
    expect((await send('PUT', `/Observation/${id}`, part)).status).toBe(400);
    expect(keysOf(await read(`/Observation/${id}`))).toContain('note');
  });

  test('have what changes the meaning of the rest', async () => {
    const { subject } = z.looseObject({ subject: z.unknown() }).parse(await read(`/Observation/${id}`));
    const refuted = { coding: [{ system: verification, code: 'refuted' }] };
    const medicine = { medicationCodeableConcept: { text: 'Aspirin' }, subject };
    const made = [
      await create('AllergyIntolerance', {
        ...{ patient: subject, code: { text: 'Latex' }, verificationStatus: refuted },
        clinicalStatus: { coding: [{ system: verification.replace('verification', 'clinical'), code: 'resolved' }] },
      }),
      await create('MedicationRequest', { status: 'active', intent: 'order', doNotPerform: true, ...medicine }),
    ];
    const [allergy, request] = made.map((one) => one.id);
    expect(await read(`/AllergyIntolerance/${allergy}?_elements=code`)).toMatchObject({ verificationStatus: refuted });
    expect(await read(`/MedicationRequest/${request}?_elements=medication`)).toMatchObject({ doNotPerform: true });
  });
  const verification = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification';

  test('that nobody can tell are refused', async () => {
    for (const query of ['_summary=all', '_elements=name.family', '_elements=id&_summary=true']) {
      expect((await send('GET', `/Observation?${query}`)).status, query).toBe(400);
      expect((await send('GET', `/Observation/${id}?${query}`)).status, query).toBe(400);
    }
  });
});
