import { createFhirClient, type Patient } from '@clinikit/client/fhir';
import { patientIdSystem } from '../server/patientNumbers.ts';

/** Two of the demo's three patients are known to the clinic; the images of the third wait in triage. */
export const knownPeople: readonly Patient[] = [
  {
    resourceType: 'Patient',
    identifier: [{ system: patientIdSystem, value: 'DEMO-001' }],
    name: [{ use: 'official', family: 'Wiśniewska', given: ['Żaneta'] }],
    gender: 'female',
    birthDate: '1985-04-12',
  },
  {
    resourceType: 'Patient',
    identifier: [{ system: patientIdSystem, value: 'DEMO-002' }],
    name: [{ use: 'official', family: 'Łęcki', given: ['Zbigniew', 'Grzegorz'], prefix: ['dr'] }],
    gender: 'male',
    birthDate: '1962-09-30',
  },
];

/** Writes the patients that are not there yet. */
export async function enrollPeople(
  clinicUrl: string,
  { serviceToken, signal }: { serviceToken: string; signal?: AbortSignal },
): Promise<void> {
  const fhir = createFhirClient({ url: `${clinicUrl}/fhir`, auth: { token: serviceToken } });
  for (const person of knownPeople) {
    const identifier = `${patientIdSystem}|${person.identifier?.[0]?.value}`;
    const { resources } = await fhir.search('Patient', { identifier }, { signal });
    if (resources.length === 0) await fhir.create('Patient', person, { signal });
  }
}
