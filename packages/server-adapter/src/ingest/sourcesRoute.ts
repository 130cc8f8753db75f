import { requireOperator } from '../access/rights.ts';
import type { Gate } from '../database/scopedQueries.ts';
import type { Route } from '../http/route.ts';
import { jsonResponse } from '../http/textResponse.ts';
import { trafficOfSources } from '../jobs/inbox.ts';
import type { OrthancSource } from './source.ts';

/** How long an Orthanc is waited for. */
const answerMs = 3_000;

/**
 * `GET /admin/sources`: the Orthancs of the clinic, whether each answers now, the machines that it speaks to, and what came
 * from it. For whoever has the task `operate`.
 */
export const sourcesRoute = ({ gate, sources }: { gate: Gate; sources: readonly OrthancSource[] }): Route => ({
  method: 'GET',
  path: '/admin/sources',
  access: 'principal',
  handle: async ({ principal, request }) => {
    requireOperator(principal);
    const traffic = await trafficOfSources(gate.tenant(principal.tenant));
    const own = sources.filter(({ tenant }) => tenant === principal.tenant);
    const states = await Promise.all(
      own.map(async (source) => {
        const { waiting = 0, failed = 0, lastReceivedAt } = traffic.get(source.id) ?? {};
        return {
          id: source.id,
          ...(await ask(source, request.signal)),
          waiting,
          failed,
          ...(lastReceivedAt !== undefined && { lastReceivedAt: new Date(lastReceivedAt).toISOString() }),
        };
      }),
    );
    return jsonResponse({ sources: states });
  },
});

/** What an Orthanc says of itself. Why it does not answer is said in no more than a word: its address is nobody's to see. */
async function ask({ client }: OrthancSource, asking: AbortSignal) {
  const signal = AbortSignal.any([asking, AbortSignal.timeout(answerMs)]);
  try {
    const [{ Name, Version }, modalities] = await Promise.all([
      client.system({ signal }),
      client.modalities.listExpanded({ signal }),
    ]);
    const machines = Object.entries(modalities).map(([name, { AET }]) => ({ name, aeTitle: AET }));
    return { state: 'answers' as const, name: Name, version: Version, machines };
  } catch {
    asking.throwIfAborted();
    return { state: 'silent' as const, machines: [] };
  }
}
