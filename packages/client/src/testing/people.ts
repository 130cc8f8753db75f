import type { Patient } from '../fhir/resources/patient.ts';

const identifier = (value: string) => [{ system: 'urn:clinikit:test:chart', value }];

/** Invented people whose names are hard on a layout, a charset or a sort order. */
export const people: readonly (Patient & { readonly id: string })[] = [
  {
    resourceType: 'Patient',
    id: 'p1',
    active: true,
    identifier: identifier('1001'),
    name: [{ use: 'official', family: 'Żółkiewska', given: ['Łucja'] }],
    gender: 'female',
    birthDate: '1984-02-29',
  },
  {
    resourceType: 'Patient',
    id: 'p2',
    active: true,
    identifier: identifier('1002'),
    name: [
      {
        use: 'official',
        family: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh',
        given: ['Maximiliana', 'Anneliese', 'Bartholomäa'],
      },
    ],
    gender: 'female',
    birthDate: '1951-11-03',
  },
  {
    resourceType: 'Patient',
    id: 'p3',
    active: true,
    identifier: identifier('1003'),
    name: [{ use: 'official', family: 'الحسيني', given: ['عبد الرحمن'] }],
    gender: 'male',
    birthDate: '1990-07-15',
  },
  {
    resourceType: 'Patient',
    id: 'p4',
    active: true,
    identifier: identifier('1004'),
    name: [{ use: 'official', family: 'O’Brien', given: ['Seán'] }],
    gender: 'unknown',
    birthDate: '1979',
  },
  // Nobody recorded a name: what a chart does then has to be seen, too.
  { resourceType: 'Patient', id: 'p5', active: true, identifier: identifier('1005') },
];
