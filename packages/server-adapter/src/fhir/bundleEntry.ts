import * as z from 'zod';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { HandlerError, toHandlerError } from '../http/errors.ts';
import { outcomeOf } from '../http/operationOutcome.ts';
import type { AskedBy } from '../http/route.ts';
import { definitionOf } from '../records/definitions.ts';
import { readRecord } from '../records/history.ts';
import { type JsonPatch, readJsonPatch } from '../records/jsonPatch.ts';
import { patchRecord } from '../records/patchRecord.ts';
import type { RecordScopes } from '../records/recordScopes.ts';
import {
  createRecord,
  type Draft,
  deleteRecord,
  readDraft,
  updateRecord,
  type WriteResult,
  type Writing,
  writable,
} from '../records/recordWrites.ts';
import { searchResources } from '../records/search/page.ts';
import type { Written } from '../records/settled.ts';
import { withReferences } from './bundleReferences.ts';
import { type FhirRoutesOptions, writingBy } from './options.ts';
import { preferredReturn, writtenOutcome } from './preferredReturn.ts';
import { searchBundle } from './resultBundle.ts';
import { showPage, showRecord } from './shows.ts';

/** One entry of a Bundle that asks for something. @source https://hl7.org/fhir/R4/bundle.html */
export const Entry = z.object({
  fullUrl: z.string().max(512).optional(),
  resource: z.looseObject({ resourceType: z.string() }).optional(),
  request: z.object({
    method: z.string().max(16),
    url: z.string().max(2048),
    ifMatch: z.string().max(64).optional(),
    ifNoneExist: z.string().max(2048).optional(),
  }),
});
export type Entry = z.infer<typeof Entry>;

/** Who asks, and the address of the server in full. */
export type Asking = AskedBy & { readonly base: string };

/** An entry with its address taken apart. */
export interface AskedEntry extends Entry {
  readonly type: string;
  readonly id: string | undefined;
  readonly query: URLSearchParams;
}

const methods = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** Of all answers of a Bundle together, about. */
const mostAnswerBytes = 32 * 1024 * 1024;

/** @throws HandlerError `too_large` when the answers are as large together as those of a Bundle may be. */
export function requireRoom(answerBytes: number): void {
  if (answerBytes > mostAnswerBytes) throw new HandlerError('too_large', 'The answers before have filled this Bundle.');
}

const segmentsOf = ({ request: { url } }: Entry): string[] =>
  (url.split('?', 1)[0] ?? '').replace(/^\//, '').split('/');

/** Whether an entry asks for a list of records; what stands behind the question mark may have slashes. */
export const isSearch = (entry: Entry): boolean => entry.request.method === 'GET' && segmentsOf(entry).length === 1;

/** @throws HandlerError `bad_request` for a method that a Bundle has not, and for an address that it cannot have. */
export function readEntry(entry: Entry): AskedEntry {
  const [type = '', id, ...others] = segmentsOf(entry);
  const [, query = ''] = entry.request.url.split('?', 2);
  const { method } = entry.request;
  if (!methods.has(method)) throw new HandlerError('bad_request', 'An entry of the Bundle has an unknown method.');
  const wantsId = method === 'PUT' || method === 'PATCH' || method === 'DELETE';
  if (others.length > 0 || (wantsId && id === undefined) || (method === 'POST' && id !== undefined)) {
    throw new HandlerError('bad_request', `A ${method} of the Bundle has an address that it cannot have.`);
  }
  return { ...entry, type, id, query: new URLSearchParams(query) };
}

export const writingOf = (options: FhirRoutesOptions, { principal, agent, base }: Asking): Writing =>
  writingBy(options, { principal, agent }, base);

/** What an entry writes, read before its transaction begins: a resource, changes of one, or undefined for other entries. */
export type Change = { readonly draft: Draft } | { readonly patch: JsonPatch } | undefined;

/** @throws HandlerError as `readDraft` and `readJsonPatch` do. */
export function changeOf(writing: Writing, { request: { method }, type, resource }: AskedEntry): Change {
  if (method === 'POST' || method === 'PUT') return { draft: readDraft(writing, definitionOf(type).type, resource) };
  if (method !== 'PATCH') return undefined;
  writable(writing, definitionOf(type).type, ['update']);
  return { patch: readJsonPatch(patchIn(resource)) };
}

/** The change with its references led to the records that the Bundle makes. */
export function changeWith(change: Change, references: ReadonlyMap<string, string>): Change {
  if (change === undefined) return undefined;
  if ('patch' in change) {
    const patch = withReferences(change.patch, references).map((one) => {
      if (!('value' in one) || typeof one.value !== 'string' || !one.path.endsWith('/reference')) return one;
      return { ...one, value: references.get(one.value) ?? one.value };
    });
    return { patch };
  }
  return { draft: { ...change.draft, resource: withReferences(change.draft.resource, references) } };
}

const PatchBinary = z.object({
  resourceType: z.literal('Binary'),
  contentType: z.string().regex(/^application\/json-patch\+json\s*(;|$)/i),
  data: z.base64(),
});

/**
 * The list of changes in the Binary of a PATCH. @throws HandlerError `bad_request`
 *
 * @source https://hl7.org/fhir/R4/http.html#patch
 */
function patchIn(resource: unknown): unknown {
  const { data } = PatchBinary.safeParse(resource);
  try {
    if (data) return JSON.parse(Buffer.from(data.data, 'base64').toString());
  } catch {
    // Said below.
  }
  throw new HandlerError(
    'bad_request',
    'A PATCH of the Bundle has a Binary with JSON as base64, of the contentType application/json-patch+json.',
  );
}

/** Does what an entry asks, inside a transaction. */
export async function writeEntry(
  trx: ScopedQueries,
  writing: Writing,
  asking: Asking,
  { request, type, id }: AskedEntry,
  change: Change,
): Promise<{ text: string; written: Written | undefined; id: string | undefined }> {
  const { method, ifMatch, ifNoneExist } = request;
  if (change === undefined) {
    const version = await deleteRecord(trx, writing, { type: definitionOf(type).type, id: id ?? '', ifMatch });
    const written = version === undefined ? undefined : { type, id: id ?? '', version, content: null };
    return { text: '{"response":{"status":"204"}}', written, id };
  }
  const result: WriteResult =
    'patch' in change
      ? await patchRecord(trx, writing, { type: definitionOf(type).type, id: id ?? '', patch: change.patch, ifMatch })
      : method === 'POST'
        ? await createRecord(trx, writing, change.draft, { ...(id !== undefined && { id }), ifNoneExist })
        : await updateRecord(trx, writing, change.draft, { id: id ?? '', ifMatch });
  // A conditional create shows what was there.
  if (!result.written) showRecord(asking, 'read', { type, id: result.id, patientId: null, content: result.content });
  const location = `${asking.base}/${type}/${result.id}`;
  const wanted = preferredReturn(asking.request.headers);
  const response = {
    status: result.created ? '201' : '200',
    ...(wanted === 'OperationOutcome' && { outcome: writtenOutcome(result) }),
    location: `${location}/_history/${result.version}`,
    etag: `W/"${result.version}"`,
  };
  const resource = wanted === undefined || wanted === 'representation' ? `"resource":${result.content},` : '';
  const text = `{"fullUrl":${JSON.stringify(location)},${resource}"response":${JSON.stringify(response)}}`;
  return { text, written: result.written ? result : undefined, id: result.id };
}

/** The answer to an entry that was refused while others were done. */
export function refusedEntry(error: unknown): string {
  const refusal = toHandlerError(error);
  return JSON.stringify({ response: { status: String(refusal.status), outcome: outcomeOf(refusal) } });
}

/** Answers an entry that reads or searches. */
export async function readEntryAnswer(
  scopes: RecordScopes,
  asking: Asking & { readonly now: number },
  { type, id, query }: AskedEntry,
): Promise<string> {
  const { base, now } = asking;
  const { type: of } = definitionOf(type);
  if (id === undefined) {
    const page = await searchResources(scopes, of, query, { now, base });
    showPage(asking, of, query, page);
    return `{"resource":${searchBundle({ base, type: of, query, page })},"response":{"status":"200"}}`;
  }
  scopes.require(of);
  const { content, version, patient_id: patientId } = await readRecord(scopes.of(of), { type: of, id });
  showRecord(asking, 'read', { type: of, id, patientId, content });
  return `{"resource":${content},"response":{"status":"200","etag":"W/\\"${version}\\""}}`;
}
