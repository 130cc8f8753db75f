import type * as z from 'zod/mini';
import { ClientError } from '../errors.ts';
import { createHttp, type Http } from '../http/http.ts';
import { type Path, path, type Query } from '../http/path.ts';
import type { HttpOptions } from '../http/request.ts';
import { Bundle } from './answers.ts';
import { type FhirResources, type FhirResourceType, resourceSchemas } from './resources.ts';

/** One page of a search. */
export interface FhirPage<Resource> {
  /** The matches, in the server's order; included resources are left out. */
  readonly resources: readonly Resource[];
  /** How many match in all, when the server says so. */
  readonly total: number | undefined;
  /** False when there are further pages: a list that is shown must say so or go on. */
  readonly complete: boolean;
  /** Loads the next page; undefined on the last one. */
  readonly next: ((options?: { readonly signal?: AbortSignal }) => Promise<FhirPage<Resource>>) | undefined;
}

/** FHIR R4 over REST. Every call rejects with a `ClientError`; a failed search is never an empty list. */
export interface FhirClient {
  readonly url: string;
  /** @throws ClientError `not_found`; `bad_request`, before anything is sent, for a type that is not modeled */
  read<Type extends FhirResourceType>(
    type: Type,
    id: string,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<FhirResources[Type]>;
  search<Type extends FhirResourceType>(
    type: Type,
    parameters?: Query,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<FhirPage<FhirResources[Type]>>;
  /**
   * Stores a new resource; returns it as the server keeps it, with its id.
   *
   * @throws ClientError `bad_request`, before anything is sent, when `resource` is not of this type
   */
  create<Type extends FhirResourceType>(
    type: Type,
    resource: FhirResources[Type],
    options?: { readonly signal?: AbortSignal | undefined },
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
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<FhirResources[Type]>;
  /**
   * Takes a resource out of every list; its earlier versions stay in its history. What is not there, or was deleted before,
   * is left as it is.
   *
   * @throws ClientError `conflict` when others refer to it
   */
  delete(type: FhirResourceType, id: string, options?: { readonly signal?: AbortSignal | undefined }): Promise<void>;
  /** The versions of a resource, the newest first. @throws ClientError `not_found` */
  history<Type extends FhirResourceType>(
    type: Type,
    id: string,
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<FhirPage<FhirResources[Type]>>;
}

const accept = 'application/fhir+json';

/** A typed client of one FHIR R4 server; `url` is its base (`https://clinic.example/api/clinic/fhir`). */
export function createFhirClient(options: HttpOptions): FhirClient {
  return fhirClientOn(createHttp(options));
}

/** The same over requests that share their credentials with others. */
export function fhirClientOn(http: Http): FhirClient {
  async function page<Resource>(
    at: Path,
    query: Query | undefined,
    type: FhirResourceType,
    schema: z.ZodMiniType<Resource>,
    signal: AbortSignal | undefined,
  ): Promise<FhirPage<Resource>> {
    const bundle = await http.json(at, Bundle, { query, accept, signal });
    const next = bundle.link?.find((link) => link.relation === 'next')?.url;
    const resources = (bundle.entry ?? []).flatMap(({ resource, search }) =>
      resource?.resourceType === type && search?.mode !== 'include' ? [parse(schema, resource, type)] : [],
    );
    return {
      resources,
      total: bundle.total,
      complete: next === undefined,
      next:
        next === undefined
          ? undefined
          : async (call = {}) => page(nextPath(http.url, at, next), undefined, type, schema, call.signal),
    };
  }

  return {
    url: http.url,
    read: async (type, id, { signal } = {}) => {
      const schema = schemaOf(type, 'read');
      return http.json(path`/${type}/${id}`, schema, { accept, signal });
    },
    search: async (type, parameters, { signal } = {}) => {
      const schema = schemaOf(type, 'search');
      return page(path`/${type}`, parameters, type, schema, signal);
    },
    create: async (type, resource, { signal } = {}) => {
      const schema = schemaOf(type, 'create');
      if (resource?.resourceType !== type) {
        throw new ClientError('bad_request', `fhir.create('${type}', …) wants a resource with resourceType '${type}'.`);
      }
      const headers = { 'content-type': accept };
      return http.json(path`/${type}`, schema, { method: 'POST', json: resource, headers, accept, signal });
    },
    update: async (type, resource, { signal } = {}) => {
      const schema = schemaOf(type, 'update');
      const { resourceType, id, meta } = resource;
      if (resourceType !== type || id === undefined) {
        throw new ClientError('bad_request', `fhir.update('${type}', …) wants a ${type} with its id.`);
      }
      const version = meta?.versionId;
      const headers = { 'content-type': accept, ...(version !== undefined && { 'if-match': `W/"${version}"` }) };
      return http.json(path`/${type}/${id}`, schema, { method: 'PUT', json: resource, headers, accept, signal });
    },
    delete: async (type, id, { signal } = {}) => {
      schemaOf(type, 'delete');
      await http.done(path`/${type}/${id}`, { method: 'DELETE', accept, signal });
    },
    history: async (type, id, { signal } = {}) => {
      const schema = schemaOf(type, 'history');
      return page(path`/${type}/${id}/_history`, undefined, type, schema, signal);
    },
  };
}

type Schemas = { readonly [Type in FhirResourceType]: z.ZodMiniType<FhirResources[Type]> };

// A caller without types may give anything, most often the resource alone.
function schemaOf<Type extends FhirResourceType>(type: Type, call: string): Schemas[Type] {
  const typed: Schemas = resourceSchemas;
  if (typeof type === 'string' && Object.hasOwn(typed, type)) return typed[type];
  const names = Object.keys(typed).map((name) => `'${name}'`);
  const list = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
  throw new ClientError('bad_request', `fhir.${call} takes the resource type first: ${list}.`);
}

function parse<Resource>(schema: z.ZodMiniType<Resource>, resource: unknown, type: string): Resource {
  const parsed = schema.safeParse(resource);
  if (parsed.success) return parsed.data;
  throw new ClientError('bad_response', `The answer to GET /${type} holds a ${type} of an unexpected form.`);
}

/**
 * Where below the base URL the next page is. The request carries credentials, so it goes nowhere else: a server behind a
 * proxy may name itself by a host that only the proxy knows, and of such a link the path is what counts.
 */
function nextPath(base: string, at: Path, link: string): Path {
  // A base may do without an origin.
  const absoluteBase = new URL(`${base}/`, 'http://base.invalid');
  const url = URL.canParse(link, absoluteBase.href) ? new URL(link, absoluteBase) : undefined;
  if (!url?.pathname.startsWith(absoluteBase.pathname)) {
    throw new ClientError('bad_response', `The next page of GET ${at.template} is not below this client's URL.`);
  }
  return { value: `/${url.pathname.slice(absoluteBase.pathname.length)}${url.search}`, template: at.template };
}
