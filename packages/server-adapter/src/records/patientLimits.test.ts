import { afterEach, beforeEach, expect, test } from 'vitest';
import { longestTurn } from '../testing/longestTurn.ts';
import { openTestClinic, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

/** A text that no compression makes shorter, of letters of three bytes each. */
const text = (length: number) =>
  Array.from({ length }, (_, at) => String.fromCharCode(0x4e00 + ((at * at * 7919 + at * 31) % 20_000))).join('');
const times = <Item>(count: number, item: (at: number) => Item) => Array.from({ length: count }, (_, at) => item(at));

describeOnDatabases('a patient record', (open) => {
  let clinic: TestClinic;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
  });
  afterEach(() => clinic.close());
  const create = (patient: object) =>
    clinic.post('/api/fhir/Patient', JSON.stringify({ resourceType: 'Patient', ...patient }), 'application/fhir+json');

  test('may have names and numbers of 512 characters, and is found by them', async () => {
    const [family, value, system] = [text(512), text(512), `urn:${text(251)}`];
    const patient = { name: [{ family, given: [family] }], identifier: [{ system, value }] };
    expect((await create(patient)).status).toBe(201);
    expect((await create({ identifier: [{ system, value }] })).status).toBe(409);
    const found = await clinic.client.fhir.search('Patient', { family });
    expect(found.resources).toHaveLength(1);
  });

  test.each<[string, object]>([
    ['a name that is too long', { name: [{ family: text(3000) }] }],
    ['a given name that is too long', { name: [{ given: [text(513)] }] }],
    ['a number that is too long', { identifier: [{ value: text(3000) }] }],
    ['a system that is too long', { identifier: [{ system: text(256), value: '1' }] }],
    ['an issuer that is too long', { identifier: [{ value: '1', assigner: { display: text(513) } }] }],
    ['tens of thousands of numbers', { identifier: times(40_000, (at) => ({ value: `${at}` })) }],
    ['tens of thousands of names', { name: times(40_000, (at) => ({ family: `${at}` })) }],
    ['tens of thousands of given names', { name: [{ given: times(80_000, (at) => `${at}`) }] }],
    [
      'names of very many words',
      {
        name: times(20, (at) => ({
          given: times(20, (each) => times(8, (word) => `${at}a${each}b${word}`).join(' ')),
        })),
      },
    ],
  ])('with %s is refused, and nobody waits for it', async (_what, patient) => {
    const { result, longestMs } = await longestTurn(() => create(patient));
    expect(result.status).toBe(400);
    expect(JSON.parse(await result.text()).issue[0].diagnostics).toMatch(/^This server takes (patients|records) with/);
    console.info(`longest turn ${Math.round(longestMs)} ms`);
    expect(longestMs).toBeLessThan(100);
  });
});
