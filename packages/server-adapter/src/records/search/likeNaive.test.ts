import { Bundle } from '@clinikit/client/fhir';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addResources } from '../../testing/addResources.ts';
import { shareDatabase } from '../../testing/sharedDatabase.ts';
import { openTestClinic, staff, type TestClinic } from '../../testing/testClinic.ts';
import { describeOnDatabases } from '../../testing/testDatabases.ts';
import { holds, type Naive } from '../testing/naiveSearch.ts';

const names = ['Kowal', 'Kowalska', 'Żółkiewska', 'Łęcki', 'von der Leyen', "O'Brien", 'Nowak-Kowal', 'राम', 'A'];
const systems = ['urn:a', 'urn:b', undefined];
const codes = ['1', '2', 'a|b', '7,5', 'x'];
const dates = [
  ...['1984', '1984-04', '1984-04-12', '1984-04-13', '1985-01-01', '2024-02-29'],
  ...['1984-04-12T23:30:00-05:00', '1984-04-13T00:15:00+09:00', '1984-04-12T12:00:00.250Z', '1984-04-12T12:00Z'],
];
const ids = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'];

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const some = <Value>(value: fc.Arbitrary<Value>) => maybe(fc.array(value, { minLength: 1, maxLength: 2 }));
const of = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);

const coding = fc.record({ system: of(...systems), code: of(...codes) });
const quantity = fc.record({
  value: of(5, 5.4, 5.44, 5.45, 5.35, -1, -1.5, 120, 0.15),
  unit: of('mm', 'mg', undefined),
  system: of('http://unitsofmeasure.org', undefined),
  code: of('mm', 'mg', undefined),
});

const person = fc.record({
  resourceType: of('Patient'),
  name: some(fc.record({ family: of(...names, undefined), given: some(of(...names)) })),
  address: some(fc.record({ city: of('Łódź', 'Warszawa', 'New York') })),
  identifier: some(fc.record({ system: of(...systems), value: of(...codes) })),
  gender: maybe(of('male', 'female')),
  active: maybe(fc.boolean()),
  birthDate: maybe(of(...dates.slice(0, 6))),
  managingOrganization: maybe(fc.record({ reference: of('r2', 'r2', 'r2', ...ids).map((id) => `Organization/${id}`) })),
  generalPractitioner: some(fc.record({ reference: of('Practitioner/p1', 'Organization/p1', 'Practitioner/p2') })),
});
const organization = fc.record({
  resourceType: of('Organization'),
  name: maybe(of(...names)),
  active: maybe(fc.boolean()),
});
const resource: fc.Arbitrary<Omit<Naive, 'id'>> = fc.oneof(
  person,
  fc.record({
    resourceType: of('Observation'),
    status: of('final', 'amended'),
    code: fc.record({ coding: some(coding) }),
    subject: maybe(fc.record({ reference: of(...ids).map((id) => `Patient/${id}`) })),
    performer: some(
      fc.record({ reference: of('Practitioner/p1', 'Patient/r1', 'Organization/r2', 'Organization/r3') }),
    ),
    effectiveDateTime: maybe(of(...dates)),
    valueQuantity: maybe(quantity),
  }),
  fc.record({
    resourceType: of('Observation'),
    status: of('final'),
    code: fc.record({ coding: some(coding) }),
    effectivePeriod: fc.record({ start: maybe(of(...dates.slice(0, 4))), end: of('1985-01-01', '2024-02-29') }),
  }),
  organization,
  fc.record({
    resourceType: of('ImagingStudy'),
    status: of('available'),
    subject: fc.record({ reference: of(...ids).map((id) => `Patient/${id}`) }),
    started: maybe(of(...dates)),
    series: some(
      fc.record({
        modality: maybe(fc.record({ system: of('urn:dcm'), code: of('CT', 'PX', 'IO') })),
        instance: some(fc.record({ sopClass: fc.record({ code: of('urn:oid:1', 'urn:oid:2') }) })),
      }),
    ),
  }),
);

const escaped = (text: string) => text.replaceAll(/[\\,|$]/g, '\\$&');
const listOf = (value: fc.Arbitrary<string>) =>
  fc.array(value, { minLength: 1, maxLength: 3 }).map((values) => values.join(','));
const texts = listOf(of(...names, 'kow', 'zol', 'der l', 'lodz', 'brien', '-', 'w', 'य').map(escaped));
const tokens = listOf(
  fc.oneof(
    of(...codes, 'male', 'true', 'final', 'CT').map(escaped),
    fc.tuple(of('urn:a', 'urn:dcm', ''), of(...codes, 'CT')).map(([system, code]) => `${system}|${escaped(code)}`),
    of('urn:a|', 'urn:b|'),
    of('http://hl7.org/fhir/administrative-gender|male', 'http://hl7.org/fhir/administrative-gender|', '|male'),
    of('http://hl7.org/fhir/observation-status|final', 'urn:a|final', 'urn:a|male'),
    of('http://terminology.hl7.org/CodeSystem/special-values|true', '|true'),
  ),
);
const prefixed = (value: fc.Arbitrary<string>) =>
  listOf(fc.tuple(of('', 'eq', 'ne', 'gt', 'ge', 'lt', 'le', 'sa', 'eb'), value).map((parts) => parts.join('')));
const moments = prefixed(of(...dates));
const amounts = listOf(
  fc
    .tuple(
      of('', 'eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb', 'ap'),
      of('5', '5.4', '5.40', '120', '-1', '1.2e2', '0.1'),
      of('', '||mm', '|http://unitsofmeasure.org|mg', '||mg'),
    )
    .map((parts) => parts.join('')),
);
const people = listOf(of(...ids, ...ids.map((id) => `Patient/${id}`), 'Patient/nobody'));
const missing = of('true', 'false');

const parameter = (name: string, value: fc.Arbitrary<string>) => fc.tuple(of(name), value);
const ofPatient = fc.oneof(
  ...['name', 'family', 'address-city'].map((name) => parameter(name, texts)),
  ...['identifier', 'gender', 'active', 'identifier:not', 'gender:not'].map((name) => parameter(name, tokens)),
  parameter('birthdate', prefixed(of(...dates))),
  parameter('general-practitioner', listOf(of('p1', 'p2', 'Practitioner/p1', 'Organization/p1'))),
  ...['name', 'birthdate', 'gender', 'general-practitioner'].map((name) => parameter(`${name}:missing`, missing)),
);
const ofOrganization = fc.oneof(
  parameter('name', texts),
  parameter('active', tokens),
  parameter('name:missing', missing),
);
const query: fc.Arbitrary<[type: string, conditions: [string, string][]]> = fc.oneof(
  fc.tuple(
    of('Patient'),
    fc.array(
      fc.oneof(
        ofPatient,
        parameter('organization', listOf(of(...ids, 'Organization/r1'))),
        ofOrganization.map(([name, value]): [string, string] => [`organization:Organization.${name}`, value]),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  ),
  fc.tuple(of('Organization'), fc.array(ofOrganization, { minLength: 1, maxLength: 2 })),
  fc.tuple(
    of('Observation'),
    fc.array(
      fc.oneof(
        ...['code', 'status', 'code:not'].map((name) => parameter(name, tokens)),
        parameter('date', moments),
        parameter('value-quantity', amounts),
        parameter('subject', people),
        parameter('performer', listOf(of('p1', 'r1', 'Practitioner/p1'))),
        ...['date', 'value-quantity', 'subject'].map((name) => parameter(`${name}:missing`, missing)),
        ofPatient.map(([name, value]): [string, string] => [`subject:Patient.${name}`, value]),
        ofOrganization.map(([name, value]): [string, string] => [`performer:Organization.${name}`, value]),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  ),
  fc.tuple(
    of('ImagingStudy'),
    fc.array(
      fc.oneof(
        parameter('dicom-class', listOf(of('urn:oid:1', 'urn:oid:2', 'urn:oid:'))),
        parameter('modality', tokens),
        parameter('started', moments),
        parameter('subject', listOf(of(...ids.map((id) => `Patient/${id}`)))),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  ),
);

describeOnDatabases('a search', (open) => {
  test('finds what is found without a database, of everything that there can be', async () => {
    let tenants = 0;
    const { database, db } = shareDatabase(await open());
    const clinic = await openTestClinic(database);
    await clinic.get('/api/health');
    await fc.assert(
      fc.asyncProperty(
        // The first is a patient, the second an organization: both ids are referred to.
        fc.tuple(person, organization, fc.array(resource, { minLength: 4, maxLength: 22 })),
        fc.array(query, { minLength: 12, maxLength: 12 }),
        of<'all' | readonly string[]>('all', 'all', ['r1'], ['r1', 'r3'], []),
        async ([one, two, others], queries, patients) => {
          // Empty parts are not written in FHIR.
          const all = [one, two, ...others].map(
            (made, number): Naive => JSON.parse(JSON.stringify({ ...made, id: `r${number + 1}` })),
          );
          tenants += 1;
          const tenant = `t${tenants}`;
          await addResources(
            db,
            tenant,
            all.map((one, number) => ({ resource: one, createdAt: 1000 + (number >> 1), patientId: patientOf(one) })),
          );
          clinic.principal = {
            ...{ ...staff, tenant },
            ...(patients !== 'all' && { roles: ['patient'], compartments: { patientIds: patients } }),
          };
          const isOpen = ({ resourceType }: Naive) => patients === 'all' || resourceType === 'Organization';
          const seen = all.filter((one) => isOpen(one) || patients.includes(patientOf(one) ?? ''));
          for (const [type, conditions] of queries) {
            const expected = seen
              .filter((one) => one.resourceType === type)
              .filter((one) => conditions.every(([name, value]) => holds(seen, one, name, value)))
              .map(({ id }) => id);
            const found = await idsOf(clinic, type, conditions);
            expect(found.sort(), `${type}?${new URLSearchParams(conditions)}`).toEqual(expected.sort());
          }
        },
      ),
      { numRuns: 40 },
    );
    await clinic.close();
  });
});

/** In whose compartment each of them is. */
function patientOf(one: Naive): string | null {
  if (one.resourceType === 'Patient') return one.id;
  const subject = one['subject'];
  if (typeof subject !== 'object' || subject === null || !('reference' in subject)) return null;
  return String(subject.reference).replace('Patient/', '');
}

async function idsOf(clinic: TestClinic, type: string, conditions: readonly [string, string][]): Promise<string[]> {
  const parameters = new URLSearchParams([...conditions]);
  const response = await clinic.get(`/api/fhir/${type}?${parameters}&_count=1000`);
  const text = await response.text();
  expect(response.status, `${type}?${parameters}: ${text.slice(0, 300)}`).toBe(200);
  return (Bundle.parse(JSON.parse(text)).entry ?? []).map(({ resource: one }) => String(one?.['id']));
}
