import { type FhirClient, fhirRequest, isClientError, type Observation, searchFor } from '@clinikit/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leastRecords } from '../testing/leastRecords.ts';
import { openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

describeOnDatabases('our client on our server', (open) => {
  let clinic: TestClinic;
  let fhir: FhirClient;
  let patient: string;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
    fhir = clinic.client.fhir;
    patient = await clinic.createPatient({ name: [{ family: 'Nowak' }] });
  });
  afterEach(() => clinic.close());
  const subject = () => ({ reference: `Patient/${patient}` });
  const pulse = (value: number): Observation => ({
    resourceType: 'Observation',
    ...{ status: 'final', code: { coding: [{ system: 'urn:c', code: 'a,b|c' }] } },
    ...{ subject: subject(), valueQuantity: { value, unit: '/min' }, effectiveDateTime: `2026-01-0${value}` },
  });
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: unknown) => (isClientError(error) ? [error.code, error.status] : error),
    );

  test('finds step by step, page by page, with what comes along', async () => {
    const doctor = await fhir.create('Practitioner', { resourceType: 'Practitioner', name: [{ family: 'Wójcik' }] });
    for (const value of [1, 2, 3, 4, 5]) {
      await fhir.create('Observation', { ...pulse(value), performer: [{ reference: `Practitioner/${doctor.id}` }] });
    }
    const search = searchFor('Observation')
      .where('patient', patient)
      .where('code', { system: 'urn:c', code: 'a,b|c' })
      .where('date', { ge: '2026-01-02', lt: '2026-01-05' })
      .whereNot('status', ['amended', 'cancelled'])
      .missing('encounter')
      .whereTarget('subject', 'Patient', (of) => of.where('family', 'nowak'))
      .sort('-date')
      .include('performer', 'Practitioner')
      .include('subject')
      .count(2);
    const values: (number | undefined)[] = [];
    for await (const { valueQuantity } of fhir.find(search)) values.push(valueQuantity?.value);
    expect(values).toEqual([4, 3, 2]);
    const all = await fhir.find(search).gather();
    expect([all.resources.length, all.total, all.complete, all.includedAll]).toEqual([3, 3, true, true]);
    expect(all.included.Practitioner?.map(({ id }) => id)).toEqual([doctor.id]);
    expect(all.included.Patient?.map(({ name }) => name?.[0]?.family)).toEqual(['Nowak']);
    const some = await fhir.find(search).gather({ limit: 1 });
    expect([some.resources.length, some.complete]).toEqual([1, false]);
    const back = await fhir.search(
      'Patient',
      searchFor('Patient').includeReferring('Observation', 'subject').parameters,
    );
    expect([back.resources.length, back.included.Observation?.length, back.complete]).toEqual([1, 5, true]);
    const texts = searchFor('Observation').where('value-quantity', { gt: 3 }).elements('valueQuantity').exactTotal();
    const page = await fhir.search('Observation', texts.parameters);
    expect([page.total, page.resources[0]?.effectiveDateTime]).toEqual([2, undefined]);
  });

  test('never takes a refusal in the middle for the end', async () => {
    for (const value of [1, 2, 3]) await fhir.create('Observation', pulse(value));
    const shown: unknown[] = [];
    const reading = async () => {
      for await (const one of fhir.find(searchFor('Observation').count(1))) {
        shown.push(one);
        clinic.principal = { ...staff, roles: ['pharmacist'] };
      }
    };
    expect(await failure(reading())).toEqual(['forbidden', 403]);
    expect(shown).toHaveLength(1);
  });

  test('changes parts, of the version that it knows', async () => {
    const made = await fhir.create('Observation', pulse(1));
    const id = made.id ?? '';
    const patch = [{ op: 'replace', path: '/status', value: 'amended' }] as const;
    const changed = await fhir.patch('Observation', id, patch, { version: '1' });
    expect([changed.status, changed.meta?.versionId]).toEqual(['amended', '2']);
    expect(await failure(fhir.patch('Observation', id, patch, { version: '1' }))).toEqual(['conflict', 412]);
    expect((await fhir.vread('Observation', id, '1')).status).toBe('final');
    expect((await fhir.history('Observation', id)).resources.map(({ status }) => status)).toEqual(['amended', 'final']);
    // What is known already is not sent again, and is the same.
    expect(await fhir.read('Observation', id, { known: changed })).toBe(changed);
    expect(await fhir.read('Observation', id, { known: made })).toEqual(changed);
    const part = await fhir.read('Observation', id, { elements: ['status'] });
    expect([part.status, part.valueQuantity, part.meta?.tag?.[0]?.code]).toEqual(['amended', undefined, 'SUBSETTED']);
  });

  test('writes on condition', async () => {
    const numbered = (family: string) => ({
      ...{ resourceType: 'Patient' as const, name: [{ family }] },
      identifier: [{ system: 'urn:host', value: '7' }],
    });
    const where = { identifier: 'urn:host|7' };
    const first = await fhir.create('Patient', numbered('Nowa'), { ifNoneExist: where });
    expect((await fhir.create('Patient', numbered('Other'), { ifNoneExist: where })).name).toEqual(first.name);
    const replaced = await fhir.updateFound('Patient', where, numbered('Replaced'));
    expect([replaced.id, replaced.meta?.versionId]).toEqual([first.id, '2']);
    expect(await failure(fhir.updateFound('Patient', {}, numbered('Nobody')))).toEqual(['bad_request', undefined]);
  });

  test('does many things at once', async () => {
    const practitioner = { resourceType: 'Practitioner' as const, name: [{ family: 'Lis' }] };
    const [made, role] = await fhir.transaction([
      fhirRequest.create(practitioner, { fullUrl: 'urn:uuid:p', ifNoneExist: { family: 'lis' } }),
      fhirRequest.create({ resourceType: 'PractitionerRole', practitioner: { reference: 'urn:uuid:p' } }),
    ]);
    expect([made?.status, role?.resource]).toMatchObject([
      201,
      { practitioner: { reference: `Practitioner/${made?.resource?.id}` } },
    ]);
    const answers = await fhir.batch([
      fhirRequest.read('Practitioner', made?.resource?.id ?? ''),
      fhirRequest.read('Practitioner', 'nobody'),
      fhirRequest.create({
        resourceType: 'Observation',
        status: 'final',
        code: { text: 'a' },
        subject: { reference: 'Patient/nobody' },
      }),
      fhirRequest.delete('PractitionerRole', role?.resource?.id ?? ''),
    ]);
    expect(answers.map(({ status, error }) => [status, error?.code])).toEqual([
      [200, undefined],
      [404, 'not_found'],
      [400, 'bad_request'],
      [204, undefined],
    ]);
    expect(
      await failure(
        fhir.transaction([
          fhirRequest.create(practitioner),
          fhirRequest.update({ ...practitioner, id: 'x', meta: { versionId: '4' } }),
        ]),
      ),
    ).toEqual(['conflict', 412]);
    expect((await fhir.search('Practitioner')).total).toBe(1);
  });

  test('reads everything of a patient, whatever it is', async () => {
    for (const type of ['Condition', 'Flag', 'Observation'] as const) {
      const body = JSON.stringify({ resourceType: type, ...leastRecords[type]?.right(patient) });
      expect((await clinic.post(`/api/fhir/${type}`, body, 'application/fhir+json')).status).toBe(201);
    }
    const types: string[] = [];
    for await (const { resourceType } of fhir.everything(patient, { count: 1 })) types.push(resourceType);
    expect(types).toEqual(['Patient', 'Condition', 'Flag', 'Observation']);
    const some = await fhir.everything(patient, { types: ['Flag'], since: new Date(0) }).gather();
    expect([some.resources.map(({ resourceType }) => resourceType), some.complete]).toEqual([['Flag'], true]);
    expect(await failure(fhir.everything('nobody').gather())).toEqual(['not_found', 404]);
  });

  test('asks what a write would say', async () => {
    const right = {
      resourceType: 'Condition' as const,
      code: { text: 'Caries' },
      subject: { reference: 'Patient/nobody' },
    };
    expect((await fhir.validate('Condition', right)).issue[0]?.severity).toBe('information');
    const issue = (await fhir.validate('Condition', right, { mode: 'create' })).issue[0];
    expect([issue?.severity, issue?.['expression']]).toEqual(['error', ['Condition.subject']]);
  });
});
