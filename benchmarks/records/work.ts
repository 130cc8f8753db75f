import type { Ask } from '../server/load.ts';
import { bloodPressure } from './people.ts';

const names = ['nowak1', 'wisn', 'zolkiewska33', 'kamin', 'wojcik90'];
const fhir = { 'content-type': 'application/fhir+json' };

/** What somebody does at a clinic's records: of a hundred requests, so many of each. */
type Kind = readonly [
  share: number,
  make: (person: number, at: number) => Omit<Ask, 'url'> & { readonly path: string },
];
const kinds: readonly [Kind, ...Kind[]] = [
  [20, (person) => ({ path: `/Patient/person-${person}` })],
  [15, (person) => ({ path: `/Condition?patient=person-${person}` })],
  [20, (person) => ({ path: `/Observation?patient=person-${person}&code=${bloodPressure}&_count=20` })],
  [10, (person) => ({ path: `/Encounter?patient=person-${person}&_count=20` })],
  [10, (person) => ({ path: `/Observation/weight-${person}` })],
  [10, (_, at) => ({ path: `/Patient?name=${names[at % names.length]}&_count=10` })],
  [10, (person, at) => ({ path: '/Observation', method: 'POST', headers: fhir, body: measurement(person, at) })],
  [
    5,
    (person, at) => ({
      path: `/Condition/condition-${person}`,
      method: 'PUT',
      headers: fhir,
      body: problem(person, at),
    }),
  ],
];

const measurement = (person: number, at: number) =>
  JSON.stringify({
    ...{ resourceType: 'Observation', status: 'final', subject: { reference: `Patient/person-${person}` } },
    code: { coding: [{ system: 'http://loinc.org', code: bloodPressure }] },
    effectiveDateTime: new Date(1_700_000_000_000 + at * 60_000).toISOString(),
    valueQuantity: { value: 90 + (at % 90), unit: 'mmHg', system: 'http://unitsofmeasure.org', code: 'mm[Hg]' },
  });

const problem = (person: number, at: number) =>
  JSON.stringify({
    ...{ resourceType: 'Condition', id: `condition-${person}`, subject: { reference: `Patient/person-${person}` } },
    clinicalStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
    },
    code: { text: `Problem, looked at ${at} times` },
  });

const order = kinds.flatMap(([share], kind) => Array.from({ length: share }, () => kind));

/**
 * The requests of one user after another: twenty in the chart of one patient, then the next patient.
 *
 * @param user each works with other patients.
 */
export function workOf(base: string, user: number, people: number): () => Ask {
  let at = user * 7;
  return () => {
    at += 1;
    const person = (Math.floor(at / 20) * 7919 + user * 1009) % people;
    const [, make] = kinds[order[(at * 37) % order.length] ?? 0] ?? kinds[0];
    const { path, headers, ...rest } = make(person, at);
    return { ...rest, url: `${base}${path}`, headers: { ...headers, 'x-user': `user-${user}` } };
  };
}
