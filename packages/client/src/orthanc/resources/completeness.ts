import { path } from '../../http/path.ts';
import type { Level } from '../../query/attributes.ts';
import type { CallOptions } from '../callOptions.ts';
import type { Calls } from '../calls.ts';
import { OrthancIds, OrthancStatistics } from '../schemas.ts';

// Orthanc walks through all resources to reach the last one: 10,000 take it about a second.
const mostWalked = 10_000;

interface OldFind extends CallOptions {
  readonly level: Level;
  readonly hasConditions: boolean;
  /** How many matches the answer leaves out at its start, and how many it has. */
  readonly since: number;
  readonly found: number;
}

/**
 * Whether the answer of an Orthanc that cannot count (before 1.12.5) has everything; undefined when that is unknown.
 *
 * Such an Orthanc takes at most LimitFindResults + 1 resources out of its database, and compares only these with the
 * conditions that the database cannot check. So a full list may be cut, and so may an empty one. `/statistics` tells how
 * many resources there are. When a find without conditions reaches the last of them, no find is cut. With more than 10,000
 * resources that question is not asked, since it would take longer than the find itself.
 *
 * @source https://orthanc.uclouvain.be/hg/orthanc/file/Orthanc-1.10.1/OrthancServer/Sources/ServerContext.cpp (Apply)
 */
export async function isCompleteByStatistics({ http }: Calls, find: OldFind): Promise<boolean | undefined> {
  const { level, hasConditions, since, found, signal } = find;
  const statistics = await http.json(path`/statistics`, OrthancStatistics, { signal });
  const total = {
    Patient: statistics.CountPatients,
    Study: statistics.CountStudies,
    Series: statistics.CountSeries,
    Instance: statistics.CountInstances,
  }[level];
  if (since + found >= total) return true;
  if (!hasConditions) return false;
  if (total > mostWalked) return undefined;
  const json = { Level: level, Query: {}, Since: total - 1, Limit: 1 };
  const last = await http.json(path`/tools/find`, OrthancIds, { method: 'POST', repeatable: true, json, signal });
  return last.length > 0 ? true : undefined;
}
