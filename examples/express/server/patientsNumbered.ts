import type { Clinic } from '@clinikit/server-adapter';
import * as z from 'zod';
import { patientIdSystem } from './patientNumbers.ts';

const Found = z.object({
  entry: z.array(z.object({ resource: z.object({ resourceType: z.literal('Patient'), id: z.string() }) })).default([]),
});

/** The FHIR ids of the patients with these numbers, as the clinic's own program reads them. */
export async function patientsNumbered(
  clinic: Clinic,
  serviceToken: string,
  numbers: readonly string[],
): Promise<readonly string[]> {
  const identifier = numbers.map((number) => `${patientIdSystem}|${number}`).join(',');
  const url = `http://localhost/api/clinic/fhir/Patient?${new URLSearchParams({ identifier })}`;
  const headers = { authorization: `Bearer ${serviceToken}` };
  const response = await clinic.fetch(new Request(url, { headers }), { remoteAddress: '127.0.0.1' });
  if (!response.ok) throw new Error(`The patients could not be found: ${response.status}.`);
  return Found.parse(await response.json()).entry.map(({ resource }) => resource.id);
}
