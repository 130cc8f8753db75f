import { OperationOutcome } from '@clinikit/client/fhir';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fhirRequests } from '../testing/fhirRequests.ts';
import { leastRecords } from '../testing/leastRecords.ts';
import { owningCapability } from '../testing/owningCapability.ts';
import { openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

describeOnDatabases('bad input', (open) => {
  let clinic: TestClinic;
  let patient: string;
  /** A patient of another clinic on the same database. */
  let elsewhere: string;
  beforeEach(async () => {
    clinic = await openTestClinic(await open(), { capabilities: [owningCapability] });
    clinic.principal = { ...staff, tenant: 'south' };
    elsewhere = await clinic.createPatient({});
    clinic.principal = staff;
    patient = await clinic.createPatient({});
  });
  afterEach(() => clinic.close());
  const { send, create, bundle } = fhirRequests(() => clinic);
  const refusal = async (response: Response) => {
    const issue = OperationOutcome.parse(await response.json()).issue[0];
    return { status: response.status, severity: issue?.severity, expression: issue?.['expression'] };
  };
  const total = async (type: string) => (await bundle(`/${type}?_summary=count`)).total;
  /** Types whose least record names the patient in whose chart it is. */
  const inChart = Object.entries(leastRecords).filter(
    ([type, { right }]) => type !== 'Patient' && JSON.stringify(right('x')).includes('Patient/x'),
  );

  test.each(Object.keys(leastRecords))(
    'a broken %s is refused by the element, and nothing is written',
    async (type) => {
      const before = await total(type);
      const refused = await refusal(
        await send('POST', `/${type}`, { resourceType: type, ...leastRecords[type]?.wrong }),
      );
      expect(refused).toEqual({
        ...{ status: 400, severity: 'error' },
        expression: expect.arrayContaining([expect.stringMatching(new RegExp(`^${type}(\\.|$)`))]),
      });
      expect(await total(type)).toBe(before);
    },
  );

  test('a record of nobody, or of another clinic, is refused by the element, and nothing is written', async () => {
    for (const [type, { right }] of inChart) {
      for (const id of ['nobody', elsewhere]) {
        const refused = await refusal(await send('POST', `/${type}`, { resourceType: type, ...right(id) }));
        const expression = [expect.stringMatching(new RegExp(`^${type}\\.\\w+`))];
        expect(refused, `${type} of ${id}`).toEqual({ status: 400, severity: 'error', expression });
      }
      expect(await total(type), type).toBe(0);
    }
    const { right } = leastRecords['Condition'] ?? { right: () => ({}) };
    const entry = [patient, elsewhere].map((id) => ({
      ...{ resource: { resourceType: 'Condition', ...right(id) }, request: { method: 'POST', url: 'Condition' } },
    }));
    const refused = await send('POST', '', { resourceType: 'Bundle', type: 'transaction', entry });
    expect(await refusal(refused)).toEqual({ status: 400, severity: 'error', expression: ['Condition.subject'] });
    expect(await total('Condition')).toBe(0);
  });

  test('a version that was replaced is not written over, in whichever way', async () => {
    for (const [type, { right }] of inChart) {
      const made = await create(type, right(patient));
      const stale = { 'if-match': 'W/"7"' };
      const path = `/${type}/${made.id}`;
      const patch = { ...stale, 'content-type': 'application/json-patch+json' };
      for (const response of [
        await send('PUT', path, made, stale),
        await send('PATCH', path, [{ op: 'add', path: '/language', value: 'pl' }], patch),
        await send('DELETE', path, undefined, stale),
      ]) {
        expect(await refusal(response), type).toMatchObject({ status: 412, severity: 'error' });
      }
      expect(await (await send('GET', path)).json(), type).toEqual(made);
    }
  });

  test('a parameter that the server does not know is refused by its name, and answers nothing', async () => {
    for (const type of Object.keys(leastRecords)) {
      for (const name of ['shoe-size', 'phonetic', 'near', 'code-value-concept', '_has:Observation:subject:code']) {
        const response = await send('GET', `/${type}?${name}=1`);
        const { issue } = OperationOutcome.parse(await response.json());
        expect([response.status, issue[0]?.diagnostics], `${type} ${name}`).toEqual([
          400,
          expect.stringContaining(name),
        ]);
      }
    }
  });
});
