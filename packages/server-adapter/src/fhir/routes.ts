import type { ScopedQueries } from '../database/scopedQueries.ts';
import { HandlerError } from '../http/errors.ts';
import { fhirResponse } from '../http/fhirResponse.ts';
import type { AskedBy, Route } from '../http/route.ts';
import { readText } from '../http/text.ts';
import { definitionOf } from '../records/definitions.ts';
import { notFound, readRecord, readVersion, readVersions, recordBytes, versionsAtOnce } from '../records/history.ts';
import { readJsonPatch } from '../records/jsonPatch.ts';
import { patchRecord } from '../records/patchRecord.ts';
import { patientsShown } from '../records/patientsShown.ts';
import { recordScopes } from '../records/recordScopes.ts';
import {
  createRecord,
  deleteRecord,
  readDraft,
  updateFound,
  updateRecord,
  type WriteResult,
  writable,
} from '../records/recordWrites.ts';
import { searchResources } from '../records/search/page.ts';
import { partsOf, readParts } from '../records/search/parts.ts';
import { settled } from '../records/settled.ts';
import { binaryRoutes } from './binaryRoutes.ts';
import { answerBundle } from './bundle.ts';
import { capabilityStatement } from './capabilityStatement.ts';
import { type FhirRoutesOptions, writingBy } from './options.ts';
import { patientEverything } from './patientEverything.ts';
import { patientOperations } from './patientOperations.ts';
import { preferredReturn, writtenOutcome } from './preferredReturn.ts';
import { historyBundle, searchBundle } from './resultBundle.ts';
import { showPage, showRecord } from './shows.ts';
import { validateRoutes } from './validateRoutes.ts';

const maxResourceBytes = 1024 * 1024;
const maxBundleBytes = 8 * 1024 * 1024;
const maxFormBytes = 64 * 1024;
/** Of a page: each may be as large as a record. */
const mostVersions = 20;
const refusal = 'OperationOutcome';

/**
 * FHIR R4 REST over every type that has a definition: read, vread, history, search by GET and POST, create, update,
 * delete, batch and transaction.
 *
 * @source https://hl7.org/fhir/R4/http.html
 */
export function fhirRoutes(options: FhirRoutesOptions): Route[] {
  const { gate, doorbell, basePath, crossOrigin, now, owns } = options;
  const baseOf = ({ origin }: URL) => `${origin}${basePath}/fhir`;
  // The routes of files name their type themselves.
  const typeOf = ({ param }: AskedBy) => definitionOf(param('type') || 'Binary').type;
  const writingOf = (asked: AskedBy) => writingBy(options, asked, baseOf(asked.url));
  /** Where the records of a type are read. */
  const readable = ({ principal }: AskedBy, type: string) => {
    const scopes = recordScopes(gate, principal);
    scopes.require(type);
    return scopes.of(type);
  };
  const row = { access: 'principal', refusal } as const;

  async function search(asked: AskedBy, query: URLSearchParams): Promise<Response> {
    const { principal, url } = asked;
    const type = typeOf(asked);
    const base = baseOf(url);
    const page = await searchResources(recordScopes(gate, principal), type, query, { now: now(), base });
    showPage(asked, type, query, page);
    return fhirResponse(searchBundle({ base, type, query, page }));
  }

  async function read(asked: AskedBy): Promise<Response> {
    const { request } = asked;
    const [type, id] = [typeOf(asked), asked.param('id')];
    const found = await readRecord(readable(asked, type), { type, id });
    showRecord(asked, 'read', { type, id, patientId: found.patient_id, content: found.content });
    const etag = etagOf(found.version);
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: { etag } });
    const content = partsOf(type, found.content, readParts(asked.url.searchParams));
    return fhirResponse(content, 200, versionHeaders(found.version, found.last_updated));
  }

  async function write(asked: AskedBy, work: (trx: ScopedQueries) => Promise<WriteResult>): Promise<Response> {
    const result = await settled(gate.tenant(asked.principal.tenant), async (trx) => {
      const written = await work(trx);
      return { result: written, written: written.written ? written : undefined };
    });
    const { type, id, version, content } = result;
    if (result.written) doorbell.ring();
    // A conditional create shows what was there.
    else showRecord(asked, 'read', { type, id, patientId: null, content });
    const status = result.created ? 201 : 200;
    const wanted = preferredReturn(asked.request.headers);
    const headers = {
      ...versionHeaders(version, result.lastUpdated),
      location: `${baseOf(asked.url)}/${type}/${id}/_history/${version}`,
      ...(wanted && { 'preference-applied': `return=${wanted}` }),
    };
    if (wanted === 'minimal') return new Response(null, { status, headers });
    return fhirResponse(wanted === 'OperationOutcome' ? writtenOutcome(result) : content, status, headers);
  }

  return [
    {
      method: 'GET',
      path: '/fhir/metadata',
      access: 'public',
      refusal,
      handle: ({ url }) => fhirResponse(capabilityStatement(baseOf(url), { cors: crossOrigin, owns })),
    },
    {
      ...row,
      method: 'POST',
      path: '/fhir',
      maxBodyBytes: maxBundleBytes,
      handle: async (asked: AskedBy) => {
        const body = await asked.json();
        const answer = await answerBundle(options, { ...asked, base: baseOf(asked.url) }, body);
        doorbell.ring();
        return fhirResponse(answer);
      },
    },
    ...patientOperations(options),
    patientEverything(options),
    ...validateRoutes(options),
    ...binaryRoutes({
      ...{ writingOf, write, read, maxResourceBytes, memory: options.memory },
      bytesOf: (asked) => recordBytes(readable(asked, 'Binary'), { type: 'Binary', id: asked.param('id') }),
    }),
    { ...row, method: 'GET', path: '/fhir/:type', handle: (asked: AskedBy) => search(asked, asked.url.searchParams) },
    {
      ...row,
      method: 'POST',
      path: '/fhir/:type/_search',
      maxBodyBytes: maxFormBytes,
      handle: async (asked: AskedBy) => {
        const query = new URLSearchParams(asked.url.searchParams);
        const form = await readText(asked.request, 'application/x-www-form-urlencoded', maxFormBytes);
        for (const [name, value] of new URLSearchParams(form)) query.append(name, value);
        return search(asked, query);
      },
    },
    {
      ...row,
      method: 'POST',
      path: '/fhir/:type',
      maxBodyBytes: maxResourceBytes,
      handle: async (asked: AskedBy) => {
        const writing = writingOf(asked);
        const draft = readDraft(writing, typeOf(asked), await asked.json());
        const ifNoneExist = asked.request.headers.get('if-none-exist') ?? undefined;
        return write(asked, (trx) => createRecord(trx, writing, draft, { ifNoneExist }));
      },
    },
    { ...row, method: 'GET', path: '/fhir/:type/:id', handle: read },
    {
      ...row,
      method: 'PUT',
      path: '/fhir/:type/:id',
      maxBodyBytes: maxResourceBytes,
      handle: async (asked: AskedBy) => {
        const writing = writingOf(asked);
        const draft = readDraft(writing, typeOf(asked), await asked.json());
        const ifMatch = asked.request.headers.get('if-match') ?? undefined;
        return write(asked, (trx) => updateRecord(trx, writing, draft, { id: asked.param('id'), ifMatch }));
      },
    },
    {
      ...row,
      method: 'PUT',
      path: '/fhir/:type',
      maxBodyBytes: maxResourceBytes,
      handle: async (asked: AskedBy) => {
        const writing = writingOf(asked);
        const draft = readDraft(writing, typeOf(asked), await asked.json());
        const ifMatch = asked.request.headers.get('if-match') ?? undefined;
        const query = asked.url.searchParams.toString();
        return write(asked, (trx) => updateFound(trx, writing, draft, { query, ifMatch }));
      },
    },
    {
      ...row,
      method: 'PATCH',
      path: '/fhir/:type/:id',
      maxBodyBytes: maxResourceBytes,
      handle: async (asked: AskedBy) => {
        const type = typeOf(asked);
        if (!/^application\/json-patch\+json\s*(;|$)/i.test(asked.request.headers.get('content-type') ?? '')) {
          throw new HandlerError('unsupported_media_type', 'A patch is sent as application/json-patch+json.');
        }
        const writing = writingOf(asked);
        writable(writing, type, ['update']);
        const patch = readJsonPatch(await asked.json());
        const ifMatch = asked.request.headers.get('if-match') ?? undefined;
        return write(asked, (trx) => patchRecord(trx, writing, { type, id: asked.param('id'), patch, ifMatch }));
      },
    },
    {
      ...row,
      method: 'DELETE',
      path: '/fhir/:type/:id',
      handle: async (asked: AskedBy) => {
        const [type, id] = [typeOf(asked), asked.param('id')];
        const ifMatch = asked.request.headers.get('if-match') ?? undefined;
        const version = await settled(gate.tenant(asked.principal.tenant), async (trx) => {
          const number = await deleteRecord(trx, writingOf(asked), { type, id, ifMatch });
          return {
            result: number,
            written: number === undefined ? undefined : { type, id, version: number, content: null },
          };
        });
        if (version === undefined) return new Response(null, { status: 204 });
        doorbell.ring();
        return new Response(null, { status: 204, headers: { etag: etagOf(version) } });
      },
    },
    {
      ...row,
      method: 'GET',
      path: '/fhir/:type/:id/_history',
      handle: async (asked: AskedBy) => {
        const { url } = asked;
        const which = { type: typeOf(asked), id: asked.param('id') };
        const before = wholeNumber(url, '_before');
        const scope = readable(asked, which.type);
        const wanted = Math.min(wholeNumber(url, '_count') ?? mostVersions, mostVersions);
        const count = await versionsAtOnce(scope, which, { count: wanted, before });
        const versions = await readVersions(scope, which, {
          count: count + 1,
          before,
        });
        if (versions.length === 0 && before === undefined) {
          throw notFound(which.type);
        }
        const patientIds = versions.flatMap((version) => patientsShown({ ...version, type: which.type }));
        asked.shows({ interaction: 'history-instance', what: `${which.type}/${which.id}`, patientIds });
        return fhirResponse(historyBundle({ base: baseOf(url), ...which, versions, count }));
      },
    },
    {
      ...row,
      method: 'GET',
      path: '/fhir/:type/:id/_history/:version',
      handle: async (asked: AskedBy) => {
        const which = { type: typeOf(asked), id: asked.param('id') };
        const version = Number(/^\d{1,9}$/.exec(asked.param('version'))?.[0] ?? 0);
        const found = await readVersion(readable(asked, which.type), which, version);
        showRecord(asked, 'vread', { ...which, patientId: found.patientId, content: found.content });
        return fhirResponse(found.content, 200, versionHeaders(version, found.lastUpdated));
      },
    },
  ];
}

/** @source https://hl7.org/fhir/R4/http.html#versioning */
const etagOf = (version: number): string => `W/"${version}"`;

const versionHeaders = (version: number, lastUpdated: number): Record<string, string> => ({
  etag: etagOf(version),
  'last-modified': new Date(lastUpdated).toUTCString(),
});

function wholeNumber({ searchParams }: URL, name: string): number | undefined {
  const text = searchParams.get(name);
  if (text === null) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new HandlerError('bad_request', `${name} must be a whole number.`);
  return Number(text);
}
