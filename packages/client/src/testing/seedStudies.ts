import { oneOf, randomOf, upTo } from './random.ts';
import type { NewTestStudy } from './testStudies.ts';

/** Those that tests and stories know. */
const known: readonly NewTestStudy[] = [
  { patientId: 'p1', description: 'Panoramic', modality: 'PX', started: '2024-03-05', rows: 256, columns: 512 },
  { patientId: 'p1', description: 'Full mouth', started: '2026-05-14T09:30:00', numberOfInstances: 6 },
  { patientId: 'p2', description: 'Bitewings', started: '2026-06-01', numberOfInstances: 2 },
  {
    patientId: 'p3',
    modality: 'CT',
    description: 'CBCT',
    started: '2026-06-02',
    numberOfInstances: 8,
    columns: 192,
  },
  {
    description: 'Panoramic',
    modality: 'PX',
    started: '2026-06-03',
    reason: 'identity_mismatch',
    arrivedAs: {
      name: { alphabetic: 'Zolkiewska^Lucja' },
      patientIdentifier: '1001',
      identifierSystem: 'urn:clinikit:test:chart',
      birthDate: '1984-02-28',
      sex: 'F',
    },
    candidatePatientIds: ['p1'],
  },
];

const kinds = [
  { modality: 'PX', description: 'Panoramic', rows: 256, columns: 512, most: 1 },
  { modality: 'IO', description: 'Full mouth', rows: 192, columns: 256, most: 18 },
  { modality: 'IO', description: 'Bitewings', rows: 192, columns: 256, most: 4 },
  { modality: 'CT', description: 'CBCT', rows: 192, columns: 192, most: 8 },
] as const;

/** `count` studies: the fixed ones first, then some of any of these people; one in ten is in triage. */
export function seedStudies(seed: number, patientIds: readonly string[], count: number = known.length): NewTestStudy[] {
  const [first, ...rest] = patientIds;
  const ofThem = known.filter(({ patientId }) => patientId === undefined || patientIds.includes(patientId));
  const random = randomOf(seed);
  const generated = Array.from({ length: Math.max(0, count - known.length) }, (): NewTestStudy => {
    const { most, ...kind } = oneOf(random, kinds);
    const day = new Date(Date.UTC(2016, 0, 1 + upTo(random, 3650))).toISOString().slice(0, 10);
    const isKnown = first !== undefined && random() < 0.9;
    return {
      ...kind,
      started: day,
      numberOfInstances: 1 + upTo(random, most - 1),
      ...(isKnown ? { patientId: oneOf(random, [first, ...rest]) } : { reason: 'no_patient_id' }),
    };
  });
  return [...ofThem.slice(0, count), ...generated];
}
