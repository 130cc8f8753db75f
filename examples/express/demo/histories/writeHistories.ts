import { createFhirClient } from '@clinikit/client/fhir';
import { inventChart } from './invent.ts';

/** Where the charts are written, and as whom. */
export interface HistoriesTarget {
  readonly clinicUrl: string;
  readonly serviceToken: string;
  readonly signal: AbortSignal;
}

/**
 * Writes the charts of invented people who are not there yet, each in one transaction, so that a start that was stopped in
 * between goes on where it was.
 *
 * @returns how many it wrote.
 */
export async function writeHistories(
  count: number,
  { clinicUrl, serviceToken, signal }: HistoriesTarget,
): Promise<number> {
  const fhir = createFhirClient({ url: `${clinicUrl}/fhir`, auth: { token: serviceToken } });
  const today = new Date();
  let written = 0;
  for (let at = 0; at < count && !signal.aborted; at += 1) {
    const { patient, entries } = inventChart(at, today);
    const identifier = patient.identifier?.map(({ system, value }) => `${system}|${value}`).join() ?? '';
    const { resources } = await fhir.search('Patient', { identifier }, { signal });
    if (resources.length > 0) continue;
    await postTransaction(entries, { clinicUrl, serviceToken, signal });
    written += 1;
  }
  return written;
}

async function postTransaction(
  entries: ReturnType<typeof inventChart>['entries'],
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
