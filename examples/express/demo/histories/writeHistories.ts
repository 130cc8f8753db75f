import { setTimeout as wait } from 'node:timers/promises';
import { createFhirClient, type FhirClient, type Patient } from '@clinikit/client/fhir';
import { chanceOf } from './chance.ts';
import { writeForms } from './forms.ts';
import { fullHistory, inventChart } from './invent.ts';
import type { LifeEntry } from './life.ts';

/** Where the charts are written, and as whom. */
export interface HistoriesTarget {
  readonly clinicUrl: string;
  readonly serviceToken: string;
  readonly signal: AbortSignal;
}

/** Between two charts, so that whoever looks at the demo meanwhile is answered. */
const pauseMs = 50;

/**
 * Writes the charts of invented people who are not there yet, each in one transaction, so that a start that was stopped in
 * between goes on where it was. Those who are known by name have full charts and come first.
 *
 * @param known whom the clinic has already.
 * @param count how many others.
 */
export async function writeHistories(
  { known, count }: { known: readonly Patient[]; count: number },
  target: HistoriesTarget,
): Promise<void> {
  const { clinicUrl, serviceToken, signal } = target;
  const fhir = createFhirClient({ url: `${clinicUrl}/fhir`, auth: { token: serviceToken } });
  const today = new Date();
  await writeForms(fhir, signal);
  for (const [at, person] of known.entries()) {
    const patient = await readPerson(fhir, person, signal);
    if (patient?.id === undefined || (await hasVisits(fhir, patient.id, signal))) continue;
    const ageYears = today.getUTCFullYear() - Number(person.birthDate?.slice(0, 4) ?? 1980);
    const sex = person.gender === 'female' ? 'female' : 'male';
    const reference = { reference: `Patient/${patient.id}` };
    const chance = chanceOf(at + 1);
    await postTransaction(fullHistory({ sex, ageYears, chance }, { patient, reference, today }), target);
  }
  for (let at = 0; at < count; at += 1) {
    const { patient, entries } = inventChart(at, today);
    if (await readPerson(fhir, patient, signal)) continue;
    await postTransaction(entries, target);
    await wait(pauseMs, undefined, { signal });
  }
}

async function readPerson(
  fhir: FhirClient,
  { identifier = [] }: Patient,
  signal: AbortSignal,
): Promise<Patient | undefined> {
  const numbers = identifier.map(({ system, value }) => `${system}|${value}`).join();
  const { resources } = await fhir.search('Patient', { identifier: numbers }, { signal });
  return resources[0];
}

async function hasVisits(fhir: FhirClient, patient: string, signal: AbortSignal): Promise<boolean> {
  const { resources } = await fhir.search('Encounter', { patient, _count: 1 }, { signal });
  return resources.length > 0;
}

async function postTransaction(
  entries: readonly LifeEntry[],
  { clinicUrl, serviceToken, signal }: HistoriesTarget,
): Promise<void> {
  const bundle = {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: entries.map((entry) => ({ ...entry, request: { method: 'POST', url: entry.resource.resourceType } })),
  };
  const response = await fetch(`${clinicUrl}/fhir`, {
    method: 'POST',
    signal,
    headers: {
      'content-type': 'application/fhir+json',
      authorization: `Bearer ${serviceToken}`,
      prefer: 'return=minimal',
    },
    body: JSON.stringify(bundle),
  });
  if (!response.ok) throw new Error(`The chart of an invented person was refused: ${await response.text()}`);
}
