import { sql } from 'kysely';
import type { ScopedQueries } from '../../database/scopedQueries.ts';
import { HandlerError } from '../../http/errors.ts';
import { findDefinition } from '../definitions.ts';
import type { RecordScopes } from '../recordScopes.ts';
import type { FoundResource } from './found.ts';

/** Records that come with a page: those to which it refers, or those that refer to it. */
export interface Include {
  readonly direction: 'include' | 'revinclude';
  /** The type that has the reference. */
  readonly source: string;
  readonly parameter: string;
  /** Only records of this type; undefined for any to which the parameter leads. */
  readonly target: string | undefined;
}

/** With one page at the most; a page that has more says so by its `outcome`. */
const mostIncluded = 1000;
const mostIncludedBytes = 8 * 1024 * 1024;

/**
 * Reads an `_include` or `_revinclude`: `Observation:subject` or `Observation:subject:Patient`.
 *
 * @throws HandlerError `bad_request`
 * @source https://hl7.org/fhir/R4/search.html#include
 */
export function readInclude(text: string, type: string, direction: Include['direction']): Include {
  const [, source = '', parameter = '', target] = /^([A-Za-z]+):([\w-]+)(?::([A-Za-z]+))?$/.exec(text) ?? [];
  const definition = findDefinition(source);
  const search = definition && Object.hasOwn(definition.search, parameter) ? definition.search[parameter] : undefined;
  const targets = search?.targets ?? [];
  const isRight =
    search?.type === 'reference' &&
    (target === undefined || targets.includes(target)) &&
    (direction === 'include' ? source === type : targets.includes(type) && (target ?? type) === type);
  if (!isRight) {
    throw new HandlerError('bad_request', `_${direction} is Type:parameter or Type:parameter:Target of references.`);
  }
  return { direction, source, parameter, target };
}

/** What comes with the records of a page, each once, without those that are on the page. */
export async function includedWith(
  scopes: RecordScopes,
  page: { type: string; ids: readonly string[] },
  includes: readonly Include[],
): Promise<{ resources: FoundResource[]; complete: boolean }> {
  const found = new Map<string, FoundResource>();
  const own = new Set(page.ids.map((id) => `${page.type}/${id}`));
  if (page.ids.length === 0) return { resources: [], complete: true };
  let roomBytes = mostIncludedBytes;
  for (const include of includes) {
    const isForward = include.direction === 'include';
    const scope = scopes.of(isForward ? page.type : include.source);
    const wanted = await (isForward ? referredTo : referring)(scope, page, include);
    for (const [type, ids] of wanted) {
      const missing = ids.filter((id) => !own.has(`${type}/${id}`) && !found.has(`${type}/${id}`));
      const { resources, complete } = await read(scopes.of(type), type, missing.slice(0, mostIncluded), roomBytes);
      for (const one of resources) {
        if (found.size >= mostIncluded) return { resources: [...found.values()], complete: false };
        found.set(`${type}/${one.id}`, one);
        roomBytes -= one.content.length;
      }
      if (!complete || missing.length > mostIncluded) return { resources: [...found.values()], complete: false };
    }
  }
  return { resources: [...found.values()], complete: true };
}

async function referredTo(
  scope: ScopedQueries,
  { type, ids }: { type: string; ids: readonly string[] },
  { parameter, target }: Include,
): Promise<Map<string, string[]>> {
  const rows = await scope
    .selectFrom('index_reference')
    .select(['target_type', 'target_id'])
    .distinct()
    .where('type', '=', type)
    .where('parameter', '=', parameter)
    .where('resource_id', 'in', [...ids])
    .$if(target !== undefined, (query) => query.where('target_type', '=', target ?? ''))
    .orderBy('target_type')
    .orderBy('target_id')
    .limit(mostIncluded + 1)
    .execute();
  const byType = new Map<string, string[]>();
  for (const { target_type: of, target_id: id } of rows) {
    if (findDefinition(of)) byType.set(of, [...(byType.get(of) ?? []), id]);
  }
  return byType;
}

async function referring(
  scope: ScopedQueries,
  { type, ids }: { type: string; ids: readonly string[] },
  { source, parameter }: Include,
): Promise<Map<string, string[]>> {
  const rows = await scope
    .selectFrom('index_reference')
    .select('resource_id')
    .distinct()
    .where('type', '=', source)
    .where('parameter', '=', parameter)
    .where('target_type', '=', type)
    .where('target_id', 'in', [...ids])
    .orderBy('resource_id')
    .limit(mostIncluded + 1)
    .execute();
  return new Map([[source, rows.map((row) => row.resource_id)]]);
}

/** Those that are small enough to come all together. */
async function read(
  scope: ScopedQueries,
  type: string,
  ids: readonly string[],
  roomBytes: number,
): Promise<{ resources: FoundResource[]; complete: boolean }> {
  if (ids.length === 0) return { resources: [], complete: true };
  const most = Math.max(0, Math.floor(roomBytes / ids.length));
  const rows = await scope
    .selectFrom('resource')
    .select(['id', 'patient_id as patientId'])
    .select(sql<string | null>`case when octet_length(content) <= ${most} then content end`.as('content'))
    .where('type', '=', type)
    .where('id', 'in', [...ids])
    .execute();
  const resources = rows.flatMap(({ id, content, patientId }) =>
    content === null ? [] : [{ type, id, content, patientId }],
  );
  return { resources, complete: resources.length === rows.length };
}
