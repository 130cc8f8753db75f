import type { Patient } from '@clinikit/client/fhir';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { fhirRequests } from '../testing/fhirRequests.ts';
import { openTestClinic, patientIdSystem, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

type Person = Omit<Patient, 'resourceType'>;

const people: Readonly<Record<string, Person>> = {
  zolkiewska: {
    identifier: [{ system: patientIdSystem, value: '1001' }],
    name: [{ family: 'Żółkiewska', given: ['Łucja'] }],
    birthDate: '1984-02-09',
    gender: 'female',
  },
  married: {
    name: [
      { use: 'official', family: 'Nowak', given: ['Ewa', 'Maria'] },
      { use: 'maiden', family: 'Lis', given: ['Ewa'] },
    ],
    birthDate: '1990-05-20',
    gender: 'female',
  },
  twinJan: { name: [{ family: 'Wróbel', given: ['Jan'] }], birthDate: '2012-08-01', gender: 'male' },
  twinPiotr: { name: [{ family: 'Wróbel', given: ['Piotr'] }], birthDate: '2012-08-01', gender: 'male' },
  undated: { name: [{ family: 'Kowalska', given: ['Anna'] }] },
  otherAnna: { name: [{ family: 'Kowalska', given: ['Anna'] }], birthDate: '1950-01-01' },
};

const Answer = z.object({
  total: z.number(),
  entry: z
    .array(
      z.object({
        resource: z.object({ id: z.string() }),
        search: z.object({
          mode: z.literal('match'),
          score: z.number().min(0).max(1),
          extension: z.tuple([
            z.object({
              url: z.literal('http://hl7.org/fhir/StructureDefinition/match-grade'),
              valueCode: z.enum(['certain', 'probable', 'possible', 'certainly-not']),
            }),
          ]),
        }),
      }),
    )
    .default([]),
});

const named = (family: string, given: string, more: Person = {}): Person => ({
  name: [{ family, given: given.split(' ') }],
  ...more,
});
const of = (birthDate: string, gender?: Patient['gender']): Person => ({ birthDate, ...(gender && { gender }) });

/** What somebody types, and whom the clinic has already, the likeliest first. */
const pairs: readonly (readonly [string, Person, Readonly<Record<string, string>>])[] = [
  ['the same name and day', named('Żółkiewska', 'Łucja', of('1984-02-09')), { zolkiewska: 'probable' }],
  ['no diacritics', named('ZOLKIEWSKA', 'Lucja', of('1984-02-09', 'female')), { zolkiewska: 'probable' }],
  ['swapped names', named('Łucja', 'Żółkiewska', of('1984-02-09')), { zolkiewska: 'probable' }],
  ['one letter too few', named('Żółkiwska', 'Łucja', of('1984-02-09')), { zolkiewska: 'probable' }],
  ['two letters in the other order', named('Żółkiewksa', 'Łucja', of('1984-02-09')), { zolkiewska: 'probable' }],
  ['one letter too many, swapped', named('Łucja', 'Żółkiewskaa', of('1984-02-09')), { zolkiewska: 'probable' }],
  ['day and month swapped', named('Żółkiewska', 'Łucja', of('1984-09-02')), { zolkiewska: 'probable' }],
  ['a wrong digit of the year', named('Żółkiewska', 'Łucja', of('1994-02-09')), { zolkiewska: 'probable' }],
  ['the year alone', named('Żółkiewska', 'Łucja', of('1984')), { zolkiewska: 'possible' }],
  ['no birth date', named('Żółkiewska', 'Łucja'), { zolkiewska: 'possible' }],
  ['a maiden name', named('Lis', 'Ewa', of('1990-05-20')), { married: 'probable' }],
  ['a double name', named('Nowak-Lis', 'Ewa', of('1990-05-20')), { married: 'probable' }],
  ['a new family name', named('Wiśniewska', 'Ewa', of('1990-05-20', 'female')), { married: 'possible' }],
  [
    'a twin: the one, and the other as far less likely',
    named('Wróbel', 'Jan', of('2012-08-01', 'male')),
    { twinJan: 'probable', twinPiotr: 'possible' },
  ],
  [
    'a third of the twins',
    named('Wróbel', 'Adam', of('2012-08-01', 'male')),
    { twinJan: 'possible', twinPiotr: 'possible' },
  ],
  ['a sister of theirs', named('Wróbel', 'Zofia', of('2012-08-01', 'female')), {}],
  ['the number, name and day', { ...people['zolkiewska'] }, { zolkiewska: 'certain' }],
  [
    'the number of somebody else',
    named('Kos', 'Ewa', { identifier: [{ system: patientIdSystem, value: '1001' }], birthDate: '1970-01-01' }),
    { zolkiewska: 'probable' },
  ],
  ['a common name on another day', named('Kowalska', 'Anna', of('1971-06-06')), { undated: 'possible' }],
  ['somebody new', named('Nikt', 'Nowy', of('1931-06-06')), {}],
];

describeOnDatabases('$match', (open) => {
  let clinic: TestClinic;
  const ids = new Map<string, string>();
  beforeAll(async () => {
    clinic = await openTestClinic(await open());
    for (const [name, person] of Object.entries(people)) ids.set(await clinic.createPatient(person), name);
  });
  afterAll(() => clinic.close());

  const { send } = fhirRequests(() => clinic);
  const match = async (person: object, more: readonly object[] = []) => {
    const parameter = [{ name: 'resource', resource: { resourceType: 'Patient', ...person } }, ...more];
    return send('POST', '/Patient/$match', { resourceType: 'Parameters', parameter });
  };
  const found = async (person: object, more: readonly object[] = []) => {
    const response = await match(person, more);
    const text = await response.text();
    expect(response.status, text).toBe(200);
    return Answer.parse(JSON.parse(text));
  };
  const gradesOf = ({ entry }: z.infer<typeof Answer>) =>
    entry.map(({ resource, search }) => [ids.get(resource.id), search.extension[0].valueCode]);

  test.each(pairs)('%s', async (_what, person, expected) => {
    const answer = await found(person);
    const scores = answer.entry.map(({ search }) => search.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const grades = gradesOf(answer);
    expect(Object.fromEntries(grades)).toEqual(expected);
    if (scores[0] !== scores[1]) expect(grades[0]?.[0]).toBe(Object.keys(expected)[0]);
  });

  test('leaves out the record that is being edited, and what is not certain where it is not wanted', async () => {
    const [[id = ''] = []] = [...ids].filter(([, name]) => name === 'zolkiewska');
    expect((await found({ ...people['zolkiewska'], id })).total).toBe(0);
    const only = [{ name: 'onlyCertainMatches', valueBoolean: true }];
    expect(gradesOf(await found(people['zolkiewska'] ?? {}, only))).toEqual([['zolkiewska', 'certain']]);
    expect((await found(named('Żółkiewska', 'Łucja', of('1984-02-09')), only)).total).toBe(0);
    const one = await found(named('Wróbel', 'Adam', of('2012-08-01', 'male')), [{ name: 'count', valueInteger: 1 }]);
    expect([one.entry.length, one.total]).toEqual([1, 2]);
  });

  test('is for staff, of this clinic alone, and takes a Patient', async () => {
    clinic.principal = { ...staff, tenant: 'south' };
    expect((await found(people['zolkiewska'] ?? {})).total).toBe(0);
    clinic.principal = { ...staff, roles: ['patient'], compartments: { patientIds: [...ids.keys()] } };
    expect((await match(people['zolkiewska'] ?? {})).status).toBe(403);
    clinic.principal = staff;
    expect((await match({ resourceType: 'Condition' })).status).toBe(400);
    expect((await match({}, [{ name: 'minimum', valueInteger: 3 }])).status).toBe(400);
    expect((await send('POST', '/Patient/$match', { resourceType: 'Patient' })).status).toBe(400);
  });
});
