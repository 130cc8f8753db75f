import { ClientError } from '../errors.ts';
import { createHttp, type Http } from '../http/http.ts';
import { type Path, path, type Query, queryString } from '../http/path.ts';
import type { HttpOptions, HttpRequest } from '../http/request.ts';
import { OperationOutcome } from './answers.ts';
import { type BinaryContent, type BinaryUpload, readContent, sendBinary } from './binaryContent.ts';
import { BundleAnswer, entryAnswers, type FhirEntryAnswer, type FhirRequest } from './bundleRequests.ts';
import type { Coding } from './dataTypes.ts';
import { type FoundRecords, foundRecords } from './foundRecords.ts';
import { type FhirPage, parseAny, parseResource, readPage, schemaOf } from './page.ts';
import type { FhirResources, FhirResourceType } from './resources.ts';
import type { FhirSearch } from './searchFor.ts';
import { operationsOf } from './serverOperations.ts';
import { expandValueSet } from './valueSets.ts';

/** A request that can be cancelled. */
interface Call {
  readonly signal?: AbortSignal | undefined;
}

/** One change of a record. @source RFC 6902 */
export type JsonPatchOperation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move' | 'copy'; readonly from: string; readonly path: string };

/** FHIR R4 over REST. Every call rejects with a `ClientError`; a failed search is never an empty list. */
export interface FhirClient {
  readonly url: string;
  /**
   * @param options.known as it was read before: where that is still the current version, it is what comes back, and the
   *   server sends nothing.
   * @param options.elements only these first elements, with those that FHIR demands.
   * @throws ClientError `not_found`; `bad_request`, before anything is sent, for a type that is not modeled
   */
  read<Type extends FhirResourceType>(
    type: Type,
    id: string,
    options?: Call & {
      readonly known?: FhirResources[Type] | undefined;
      readonly elements?: readonly string[] | undefined;
    },
  ): Promise<FhirResources[Type]>;
  /** One version of a resource. @throws ClientError `not_found` */
  vread<Type extends FhirResourceType>(
    type: Type,
    id: string,
    version: string,
    options?: Call,
  ): Promise<FhirResources[Type]>;
  /**
   * All that a search finds, page by page as it is taken.
   *
   * @example
   * for await (const observation of fhir.find(searchFor('Observation').where('patient', 'p1'))) show(observation);
   */
  find<Type extends FhirResourceType>(search: FhirSearch<Type>): FoundRecords<FhirResources[Type]>;
  /** The operations on a type that the server says it has, without their `$`: `everything`, `expand`. */
  operations(type: string, options?: Call): Promise<readonly string[]>;
  /** All codes of a value set by its address, in its order. @throws ClientError where the server gives a part only */
  expandValueSet(url: string, options?: Call): Promise<readonly Coding[]>;
  /** All records of a patient that this account may read, of every type that is modeled. */
  everything(
    patientId: string,
    options?: {
      readonly types?: readonly FhirResourceType[] | undefined;
      /** Only what was written since. */
      readonly since?: Date | undefined;
      readonly count?: number | undefined;
    },
  ): FoundRecords<FhirResources[FhirResourceType]>;
  /** Does each entry for itself; one that fails has its `error`, and the others are done. */
  batch(requests: readonly FhirRequest[], options?: Call): Promise<readonly FhirEntryAnswer[]>;
  /** Does all of the entries or none. @throws ClientError where one of them fails. */
  transaction(requests: readonly FhirRequest[], options?: Call): Promise<readonly FhirEntryAnswer[]>;
  /**
   * Changes parts of a resource; returns it as the server keeps it.
   *
   * @param options.version the only version that is changed.
   * @throws ClientError `conflict` when another one stands there, or it is not as a `test` says
   */
  patch<Type extends FhirResourceType>(
    type: Type,
    id: string,
    operations: readonly JsonPatchOperation[],
    options?: Call & { readonly version?: string | undefined },
  ): Promise<FhirResources[Type]>;
  /**
   * Replaces the only resource that a search finds, or stores a new one where there is none.
   *
   * @throws ClientError `conflict` where there are several
   */
  updateFound<Type extends FhirResourceType>(
    type: Type,
    where: Query,
    resource: FhirResources[Type],
    options?: Call,
  ): Promise<FhirResources[Type]>;
  /** What the server says to a resource, which it does not store. */
  validate<Type extends FhirResourceType>(
    type: Type,
    resource: FhirResources[Type],
    options?: Call & { readonly mode?: 'create' | 'update' | undefined },
  ): Promise<OperationOutcome>;
  search<Type extends FhirResourceType>(
    type: Type,
    parameters?: Query,
    options?: Call,
  ): Promise<FhirPage<FhirResources[Type]>>;
  /**
   * Stores a new resource; returns it as the server keeps it, with its id.
   *
   * @param options.ifNoneExist a search: the only resource that it finds is what comes back, and nothing is stored.
   * @throws ClientError `bad_request`, before anything is sent, when `resource` is not of this type
   */
  create<Type extends FhirResourceType>(
    type: Type,
    resource: FhirResources[Type],
    options?: Call & { readonly ifNoneExist?: Query | undefined },
  ): Promise<FhirResources[Type]>;
  /**
   * Replaces a resource, which has the id that it was read with; returns it as the server keeps it.
   *
   * Only the version that was read is replaced, where the resource says which one that is (`meta.versionId`).
   *
   * @throws ClientError `conflict` when somebody else has written it meanwhile; `bad_request`, before anything is sent,
   *   for a resource of another type or without an id
   */
  update<Type extends FhirResourceType>(
    type: Type,
    resource: FhirResources[Type],
    options?: Call,
  ): Promise<FhirResources[Type]>;
  /**
   * Takes a resource out of every list; its earlier versions stay in its history. What is not there, or was deleted before,
   * is left as it is.
   *
   * @throws ClientError `conflict` when others refer to it
   */
  delete(type: FhirResourceType, id: string, options?: Call): Promise<void>;
  /**
   * Stores a file as its own bytes, and tells how many have gone out. Any type but that of a FHIR resource.
   *
   * @returns the id of the Binary.
   * @throws ClientError `too_large`; `unsupported_media_type` by a server that takes files in JSON alone
   * @example
   * const id = await fhir.createBinary(file, { contentType: file.type, securityContext: 'Patient/p1' });
   */
  createBinary(content: Blob, options: BinaryUpload): Promise<string>;
  /** A file as its own bytes. @throws ClientError `not_found` */
  readBinary(id: string, options?: Call): Promise<BinaryContent>;
  /** The versions of a resource, the newest first. @throws ClientError `not_found` */
  history<Type extends FhirResourceType>(
    type: Type,
    id: string,
    options?: Call,
  ): Promise<FhirPage<FhirResources[Type]>>;
}

const accept = 'application/fhir+json';

/** A typed client of one FHIR R4 server; `url` is its base (`https://clinic.example/api/clinic/fhir`). */
export function createFhirClient(options: HttpOptions): FhirClient {
  return fhirClientOn(createHttp(options));
}

/** The same over requests that share their credentials with others. */
export function fhirClientOn(http: Http): FhirClient {
  const pages =
    <Type extends FhirResourceType>(type: Type, at: Path, query?: Query) =>
    (signal: AbortSignal | undefined): Promise<FhirPage<FhirResources[Type]>> => {
      const schema = schemaOf(type, 'search');
      return readPage(http, { at, query, type, signal, parse: (resource) => parseResource(schema, resource, at) });
    };
  /** Some servers answer a write with its place alone. */
  async function written<Type extends FhirResourceType>(
    type: Type,
    call: string,
    at: Path,
    request: HttpRequest,
  ): Promise<FhirResources[Type]> {
    const schema = schemaOf(type, call);
    const headers = { 'content-type': accept, ...request.headers };
    const { bytes, headers: answered } = await http.bytes(at, { ...request, headers, accept });
    const { method = 'GET' } = request;
    if (bytes.byteLength > 0) return parseResource(schema, jsonOf(bytes), { template: at.template, method });
    const [, id] = new RegExp(`(?:^|/)${type}/([^/?]+)`).exec(answered.get('location') ?? '') ?? [];
    if (id === undefined) {
      throw new ClientError(
        'bad_response',
        `${method} ${at.template} was answered with neither a resource nor its place.`,
      );
    }
    return http.json(path`/${type}/${decodeURIComponent(id)}`, schema, { accept, signal: request.signal });
  }
  const requireType = (type: FhirResourceType, resource: { resourceType?: string } | undefined, call: string) => {
    schemaOf(type, call);
    if (resource?.resourceType !== type) {
      throw new ClientError('bad_request', `fhir.${call}('${type}', …) wants a resource with resourceType '${type}'.`);
    }
  };
  const bundle = async (type: 'batch' | 'transaction', entry: readonly FhirRequest[], signal: Call['signal']) => {
    // The base itself, without a slash behind it.
    const at: Path = { value: '', template: '/' };
    const headers = { 'content-type': accept };
    const json = { resourceType: 'Bundle', type, entry };
    return entryAnswers(await http.json(at, BundleAnswer, { method: 'POST', json, headers, accept, signal }), entry);
  };

  return {
    url: http.url,
    read: async (type, id, { signal, known, elements } = {}) => {
      const schema = schemaOf(type, 'read');
      const at = path`/${type}/${id}`;
      const version = known?.id === id ? known.meta?.versionId : undefined;
      const query = elements && { _elements: elements.join() };
      if (version === undefined) return http.json(at, schema, { accept, signal, query });
      const headers = { 'if-none-match': etag(version) };
      const { bytes, status } = await http.bytes(at, { accept, signal, query, headers, acceptStatus: [304] });
      return status === 304 && known ? known : parseResource(schema, jsonOf(bytes), at);
    },
    vread: async (type, id, version, { signal } = {}) => {
      const schema = schemaOf(type, 'vread');
      return http.json(path`/${type}/${id}/_history/${version}`, schema, { accept, signal });
    },
    search: async (type, parameters, { signal } = {}) => {
      schemaOf(type, 'search');
      return pages(type, path`/${type}`, parameters)(signal);
    },
    find: ({ type, parameters }) => foundRecords(pages(type, path`/${type}`, parameters)),
    operations: (type, { signal } = {}) => operationsOf(http, type, signal),
    expandValueSet: (url, options) => expandValueSet(http, url, options),
    everything: (patientId, { types, since, count } = {}) => {
      const at = path`/Patient/${patientId}/$everything`;
      const query = { _type: types?.join(), _since: since?.toISOString(), _count: count };
      return foundRecords((signal) =>
        readPage<FhirResources[FhirResourceType]>(http, {
          ...{ at, query, type: undefined, signal },
          parse: (resource, type, from) => parseAny(type, resource, from),
        }),
      );
    },
    create: async (type, resource, { signal, ifNoneExist } = {}) => {
      requireType(type, resource, 'create');
      const headers: Record<string, string> = ifNoneExist ? { 'if-none-exist': queryString(ifNoneExist).slice(1) } : {};
      return written(type, 'create', path`/${type}`, { method: 'POST', json: resource, headers, signal });
    },
    update: async (type, resource, { signal } = {}) => {
      schemaOf(type, 'update');
      const { resourceType, id, meta } = resource;
      if (resourceType !== type || id === undefined) {
        throw new ClientError('bad_request', `fhir.update('${type}', …) wants a ${type} with its id.`);
      }
      const headers = ifMatch(meta?.versionId);
      return written(type, 'update', path`/${type}/${id}`, { method: 'PUT', json: resource, headers, signal });
    },
    updateFound: async (type, where, resource, { signal } = {}) => {
      requireType(type, resource, 'updateFound');
      // Without a condition it would be every record.
      if (queryString(where) === '') throw new ClientError('bad_request', 'fhir.updateFound wants a condition.');
      return written(type, 'updateFound', path`/${type}`, { method: 'PUT', json: resource, query: where, signal });
    },
    patch: async (type, id, operations, { signal, version } = {}) => {
      const headers = { ...ifMatch(version), 'content-type': 'application/json-patch+json' };
      return written(type, 'patch', path`/${type}/${id}`, { method: 'PATCH', json: operations, headers, signal });
    },
    validate: async (type, resource, { signal, mode } = {}) => {
      requireType(type, resource, 'validate');
      const parameter = [{ name: 'resource', resource }, ...(mode ? [{ name: 'mode', valueCode: mode }] : [])];
      const json = mode ? { resourceType: 'Parameters', parameter } : resource;
      const headers = { 'content-type': accept };
      const at = path`/${type}/$validate`;
      return http.json(at, OperationOutcome, {
        method: 'POST',
        json,
        headers,
        accept,
        signal,
        acceptStatus: [400, 422],
      });
    },
    batch: (requests, { signal } = {}) => bundle('batch', requests, signal),
    transaction: (requests, { signal } = {}) => bundle('transaction', requests, signal),
    delete: async (type, id, { signal } = {}) => {
      schemaOf(type, 'delete');
      await http.done(path`/${type}/${id}`, { method: 'DELETE', accept, signal });
    },
    createBinary: (content, options) => sendBinary(http, content, options),
    readBinary: (id, options) => readContent(http, id, options),
    history: async (type, id, { signal } = {}) => {
      schemaOf(type, 'history');
      return pages(type, path`/${type}/${id}/_history`)(signal);
    },
  };
}

const etag = (version: string): string => `W/"${version}"`;

const ifMatch = (version: string | undefined): Record<string, string> =>
  version === undefined ? {} : { 'if-match': etag(version) };

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new ClientError('bad_response', 'An answer of the FHIR server is no JSON.');
  }
}
