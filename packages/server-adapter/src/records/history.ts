import { sql } from 'kysely';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { HandlerError } from '../http/errors.ts';
import { type Content, type RecordKey, readContent } from './resourceStore.ts';

/** One version of a record. */
export interface RecordVersion {
  readonly version: number;
  /** Milliseconds since the epoch, UTC. */
  readonly lastUpdated: number;
  /** The JSON that was stored; null for the version that says that the record was deleted. */
  readonly content: string | null;
  /** In whose compartment it was; null for nobody's, and for one that several patients shared. */
  readonly patientId: string | null;
}

/**
 * The versions of a record that are in the scope, the newest first: at most `count`, below `before`.
 *
 * @source https://hl7.org/fhir/R4/http.html#history
 */
export async function readVersions(
  scope: ScopedQueries,
  { type, id }: RecordKey,
  { count, before }: { count: number; before?: number | undefined },
): Promise<RecordVersion[]> {
  const of = (table: 'resource' | 'resource_history') =>
    scope
      .selectFrom(`${table} as one` as 'resource as one')
      .select(['version', 'last_updated as lastUpdated', 'content', 'patient_id as patientId'])
      .where('type', '=', type)
      .where('id', '=', id)
      .$if(before !== undefined, (query) => query.where('version', '<', before ?? 0))
      .orderBy('version', 'desc')
      .limit(count)
      .execute();
  const rows: RecordVersion[] = [...(await of('resource')), ...(await of('resource_history'))];
  // One that was replaced between the two looks is in both.
  const versions = new Map(rows.map((row) => [row.version, row]));
  const sorted = [...versions.values()].sort((a, b) => b.version - a.version).slice(0, count);
  if (type !== 'Patient' || scope.patientIds === 'all') return sorted;
  // Between a merge and its undoing the record held another person's names and numbers.
  const current = await readContent(scope, type, id);
  return sorted.filter(({ content }) => !replacesOthers(content) || replacesOthers(current?.content ?? null));
}

/** What of a record's versions is read at once. */
const mostBytes = 8 * 1024 * 1024;

/** How many of the versions below `before`, the newest first, may be read together; one may, however large it is. */
export async function versionsAtOnce(
  scope: ScopedQueries,
  { type, id }: RecordKey,
  { count, before }: { count: number; before?: number | undefined },
): Promise<number> {
  const of = (table: 'resource' | 'resource_history') =>
    scope
      .selectFrom(`${table} as one` as 'resource as one')
      .select('version')
      .select(sql<number | null>`octet_length(content)`.as('bytes'))
      .where('type', '=', type)
      .where('id', '=', id)
      .$if(before !== undefined, (query) => query.where('version', '<', before ?? 0))
      .orderBy('version', 'desc')
      .limit(count)
      .execute();
  const rows = [...(await of('resource')), ...(await of('resource_history'))];
  const sizes = new Map(rows.map(({ version, bytes }) => [version, Number(bytes ?? 0)]));
  let sum = 0;
  const sorted = [...sizes].sort(([a], [b]) => b - a);
  const end = sorted.findIndex(([, bytes], at) => {
    sum += bytes;
    return at > 0 && sum > mostBytes;
  });
  return end < 0 ? count : Math.min(end, count);
}

/** How large a record is as it stands, in bytes of JSON; 0 where there is none. */
export async function recordBytes(scope: ScopedQueries, { type, id }: RecordKey): Promise<number> {
  const row = await scope
    .selectFrom('resource')
    .select(sql<number>`octet_length(content)`.as('bytes'))
    .where('type', '=', type)
    .where('id', '=', id)
    .executeTakeFirst();
  return Number(row?.bytes ?? 0);
}

const replacesOthers = (content: string | null): boolean => content !== null && /"type":"replaces"/.test(content);

/** @throws HandlerError `not_found`; `gone` for the version that says that the record was deleted. */
export async function readVersion(
  scope: ScopedQueries,
  which: RecordKey,
  version: number,
): Promise<RecordVersion & { content: string }> {
  const [found] = await readVersions(scope, which, { count: 1, before: version + 1 });
  if (found?.version !== version)
    throw new HandlerError('not_found', `There is no such version of this ${which.type}.`);
  const { content } = found;
  if (content === null) throw deleted(which.type);
  return { ...found, content };
}

/**
 * A record as it stands.
 *
 * @throws HandlerError `not_found`; `gone` when it was deleted.
 */
export async function readRecord(scope: ScopedQueries, { type, id }: RecordKey): Promise<Content> {
  const found = await readContent(scope, type, id);
  if (found) return found;
  const [last] = await readVersions(scope, { type, id }, { count: 1 });
  throw last ? deleted(type) : notFound(type);
}

export const notFound = (type: string): HandlerError =>
  new HandlerError('not_found', `There is no such ${type}, or it is not yours to see.`);

const deleted = (type: string): HandlerError => new HandlerError('gone', `This ${type} was deleted.`);
