import { sql } from 'kysely';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { HandlerError } from '../http/errors.ts';
import { definitions } from './definitions.ts';
import type { RecordScopes } from './recordScopes.ts';
import { type CreatedCursor, createdCursorText, readCreatedCursor } from './search/cursor.ts';
import type { FoundResource } from './search/found.ts';

/** What of a patient's records is wanted. */
export interface EverythingRequest {
  readonly patientId: string;
  /** The types that the person may read, and wants. */
  readonly types: readonly string[];
  /** Written since, in ms. */
  readonly since: number | undefined;
  readonly count: number;
  /** As a page before has given it. */
  readonly cursor: string | undefined;
}

/** A page of all that there is of a patient. */
export interface EverythingPage {
  readonly resources: readonly FoundResource[];
  /** What these refer to, and belongs to no patient: those who treat, rooms, questionnaires. */
  readonly included: readonly FoundResource[];
  /** The cursor of the next page; undefined on the last one. */
  readonly next: string | undefined;
}

/** A record of a page, before its content is read: a page may have a thousand, and each may be large. */
interface Listed extends CreatedCursor {
  readonly type: string;
  readonly patientId: string | null;
  readonly bytes: number;
}

const bytesOf = (listed: readonly Listed[]): number => listed.reduce((sum, { bytes }) => sum + Number(bytes), 0);

/** A page of large records ends early, and so does what comes with it. */
const mostPageBytes = 8 * 1024 * 1024;

/**
 * Types in the order in which their records come: the patient first, and files last, each of which may be larger than all
 * the rest of a chart.
 */
const typesInOrder = [
  'Patient',
  ...definitions.map(({ type }) => type).filter((type) => type !== 'Patient' && type !== 'Binary'),
  'Binary',
];

const inChart = new Set(definitions.filter(({ patient }) => patient !== undefined).map(({ type }) => type));

/**
 * Everything of a patient that the person may read, in an order that does not change while others write: by type, and in
 * the order in which records came.
 *
 * @throws HandlerError `bad_request` for a cursor that is not one of this server.
 * @source https://hl7.org/fhir/R4/patient-operation-everything.html
 */
export async function everythingOf(scopes: RecordScopes, request: EverythingRequest): Promise<EverythingPage> {
  const { count } = request;
  const from = readCursor(request.cursor);
  const found: Listed[] = [];
  const types = typesInOrder.filter((type) => inChart.has(type) && request.types.includes(type));
  for (const type of types.filter((one) => isFrom(one, from?.type))) {
    const behind = type === from?.type ? from : undefined;
    const room = count + 1 - found.length;
    if (room <= 0 || bytesOf(found) > mostPageBytes) break;
    found.push(...(await recordsOf(scopes.of(type), type, { ...request, behind, room })));
  }
  const shown = upToBytes(found.slice(0, count));
  const last = found.length > shown.length ? shown.at(-1) : undefined;
  return {
    resources: await withContents(scopes, shown),
    included: await referredTo(scopes, shown, request.types),
    next: last && `${last.type}~${createdCursorText(last)}`,
  };
}

function readCursor(text: string | undefined): (CreatedCursor & { type: string }) | undefined {
  if (text === undefined) return undefined;
  const [, type = '', rest = ''] = /^([A-Za-z]{1,40})~(.+)$/.exec(text) ?? [];
  if (!inChart.has(type)) throw new HandlerError('bad_request', '_cursor is not one that this server has given.');
  return { ...readCreatedCursor(rest), type };
}

const isFrom = (type: string, from: string | undefined): boolean =>
  from === undefined || typesInOrder.indexOf(type) >= typesInOrder.indexOf(from);

async function recordsOf(
  scope: ScopedQueries,
  type: string,
  { patientId, since, behind, room }: EverythingRequest & { behind: CreatedCursor | undefined; room: number },
): Promise<Listed[]> {
  const rows = await scope
    .selectFrom('resource')
    .select(['id', 'created_at as createdAt', 'patient_id as patientId'])
    .select(sql<number>`octet_length(content)`.as('bytes'))
    .where('type', '=', type)
    .where('patient_id', '=', patientId)
    .$if(since !== undefined, (query) => query.where('last_updated', '>=', since ?? 0))
    .$if(behind !== undefined, (query) =>
      query.where((eb) =>
        eb.or([
          eb('created_at', '>', behind?.createdAt ?? 0),
          eb('created_at', '=', behind?.createdAt ?? 0).and('id', '>', behind?.id ?? ''),
        ]),
      ),
    )
    .orderBy('created_at')
    .orderBy('id')
    .limit(room)
    .execute();
  return rows.map((row) => ({ ...row, type }));
}

/** Those that are small enough together; one is, however large. */
function upToBytes(found: readonly Listed[]): Listed[] {
  let sum = 0;
  const end = found.findIndex(({ bytes }, at) => {
    sum += Number(bytes);
    return at > 0 && sum > mostPageBytes;
  });
  return end < 0 ? [...found] : found.slice(0, end);
}

/** What can be named in one query. */
const idsAtOnce = 500;

/** The records with their contents, in the same order. One that was deleted since is no more. */
async function withContents(scopes: RecordScopes, listed: readonly Listed[]): Promise<FoundResource[]> {
  const contents = new Map<string, string>();
  for (const [type, some] of Map.groupBy(listed, (one) => one.type)) {
    for (let at = 0; at < some.length; at += idsAtOnce) {
      const ids = some.slice(at, at + idsAtOnce).map(({ id }) => id);
      const rows = await scopes
        .of(type)
        .selectFrom('resource')
        .select(['id', 'content'])
        .where('type', '=', type)
        .where('id', 'in', ids)
        .execute();
      for (const { id, content } of rows) contents.set(`${type}/${id}`, content);
    }
  }
  return listed.flatMap(({ type, id, patientId }) => {
    const content = contents.get(`${type}/${id}`);
    return content === undefined ? [] : [{ type, id, patientId, content }];
  });
}

/** What belongs to no patient is left out by `_since`, so that it is there with whatever refers to it. */
async function referredTo(
  scopes: RecordScopes,
  shown: readonly Listed[],
  types: readonly string[],
): Promise<FoundResource[]> {
  const wanted = definitions.filter(({ type }) => !inChart.has(type) && types.includes(type));
  const included = new Map<string, Listed>();
  for (const [type, some] of Map.groupBy(shown, (one) => one.type)) {
    if (wanted.length === 0) break;
    const targets = await scopes
      .of(type)
      .selectFrom('index_reference')
      .select(['target_type', 'target_id'])
      .distinct()
      .where('type', '=', type)
      .where(
        'resource_id',
        'in',
        some.map(({ id }) => id),
      )
      .where(
        'target_type',
        'in',
        wanted.map((definition) => definition.type),
      )
      .execute();
    for (const [of, ids] of Map.groupBy(targets, ({ target_type: target }) => target)) {
      const rows = await scopes
        .of(of)
        .selectFrom('resource')
        .select(['id', 'created_at as createdAt', 'patient_id as patientId'])
        .select(sql<number>`octet_length(content)`.as('bytes'))
        .where('type', '=', of)
        .where(
          'id',
          'in',
          ids.map(({ target_id: id }) => id),
        )
        .execute();
      for (const row of rows) included.set(`${of}/${row.id}`, { ...row, type: of });
    }
  }
  // What does not fit is read by its reference.
  return withContents(scopes, upToBytes([...included.values()]));
}
