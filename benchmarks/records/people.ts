import type { UnscopedQueries } from '../../packages/server-adapter/src/database/schema.ts';
import { addResources, analyzeTables } from '../../packages/server-adapter/src/testing/addResources.ts';
import { personAt } from '../server/people.ts';

/** The codes of what is measured, by which observations are asked for. */
export const bloodPressure = '85354-9';
const weight = '29463-7';

/** Writes people with a problem, a visit and two measurements each, until there are `count` people. */
export async function fillCharts(db: UnscopedQueries, from: number, count: number): Promise<void> {
  for (let at = from; at < count; at += 1000) {
    await db.transaction().execute(async (trx) => {
      const some = Array.from({ length: Math.min(1000, count - at) }, (_, next) => at + next);
      const resources = some.flatMap((person) => chartAt(person));
      await addResources(trx, 'north', resources);
    });
  }
  await analyzeTables(db);
}

function chartAt(at: number) {
  const patient = personAt(at);
  const subject = { reference: `Patient/${patient.id}` };
  const meta = { versionId: '1' };
  const day = new Date(1_600_000_000_000 + (at % 1900) * 86_400_000).toISOString();
  const observation = (which: string, code: string, value: number, unit: string) => ({
    ...{ resourceType: 'Observation', id: `${which}-${at}`, meta, status: 'final', subject },
    category: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' }] },
    ],
    code: { coding: [{ system: 'http://loinc.org', code }] },
    effectiveDateTime: day,
    valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
  });
  const records = [
    patient,
    {
      ...{ resourceType: 'Condition', id: `condition-${at}`, meta, subject, recordedDate: day },
      clinicalStatus: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
      },
      code: { coding: [{ system: 'http://snomed.info/sct', code: String(38341003 + (at % 50)) }], text: 'Problem' },
    },
    {
      ...{ resourceType: 'Encounter', id: `visit-${at}`, meta, subject, status: 'finished' },
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
      period: { start: day, end: day },
    },
    observation('pressure', bloodPressure, 100 + (at % 80), 'mm[Hg]'),
    observation('weight', weight, 40 + (at % 90), 'kg'),
  ];
  return records.map((resource, place) => ({
    resource,
    patientId: patient.id,
    createdAt: 1_700_000_000_000 + at * 10 + place,
  }));
}
