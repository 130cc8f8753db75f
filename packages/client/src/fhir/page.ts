import type * as z from 'zod/mini';
import { ClientError } from '../errors.ts';
import type { Http } from '../http/http.ts';
import type { Path, Query } from '../http/path.ts';
import { Bundle } from './answers.ts';
import { type FhirResources, type FhirResourceType, resourceSchemas } from './resources.ts';

/** Records that came with a page by `_include` or `_revinclude`, by their type. */
export type IncludedRecords = { readonly [Type in FhirResourceType]?: readonly FhirResources[Type][] };

/** One page of a search. */
export interface FhirPage<Resource> {
  /** The matches, in the server's order; included resources are left out. */
  readonly resources: readonly Resource[];
  /** What came with them, by type; types that are not modeled are left out. */
  readonly included: IncludedRecords;
  /** False when the server says that more belongs to the page than it has included. */
  readonly includedAll: boolean;
  /** How many match in all, when the server says so. */
  readonly total: number | undefined;
  /**
   * False when there are further pages, or the server counts more than it shows and gives no way to the rest: a list that is
   * shown must say so or go on.
   */
  readonly complete: boolean;
  /** Loads the next page; undefined on the last one. */
  readonly next: ((options?: { readonly signal?: AbortSignal }) => Promise<FhirPage<Resource>>) | undefined;
}

type Schemas = { readonly [Type in FhirResourceType]: z.ZodMiniType<FhirResources[Type]> };
const schemas: Schemas = resourceSchemas;

/** Whether resources of the type are modeled. */
export const isModeled = (type: unknown): type is FhirResourceType =>
  typeof type === 'string' && Object.hasOwn(schemas, type);

// A caller without types may give anything, most often the resource alone.
/** The schema of a type. @throws ClientError `bad_request` for one that is not modeled. */
export function schemaOf<Type extends FhirResourceType>(type: Type, call: string): Schemas[Type] {
  if (isModeled(type)) return schemas[type];
  const names = Object.keys(schemas).map((name) => `'${name}'`);
  const list = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
  throw new ClientError('bad_request', `fhir.${call} takes the resource type first: ${list}.`);
}

/** A resource of an answer. @throws ClientError `bad_response` for one of another form. */
export function parseResource<Resource>(
  schema: z.ZodMiniType<Resource>,
  resource: unknown,
  { template, method = 'GET' }: { template: string; method?: string },
): Resource {
  const parsed = schema.safeParse(resource);
  if (parsed.success) return parsed.data;
  throw new ClientError('bad_response', `The answer to ${method} ${template} holds a resource of an unexpected form.`);
}

const anySchema: { readonly [Type in FhirResourceType]: z.ZodMiniType<FhirResources[FhirResourceType]> } =
  resourceSchemas;

/** A resource of any modeled type. @throws ClientError `bad_response` for one of another form. */
export const parseAny = (
  type: FhirResourceType,
  resource: unknown,
  at: { template: string; method?: string },
): FhirResources[FhirResourceType] => parseResource(anySchema[type], resource, at);

/** What is asked for page by page. */
interface PageRequest<Resource> {
  readonly at: Path;
  readonly query?: Query | undefined;
  /** The matches: resources of any modeled type where it is undefined. */
  readonly type: FhirResourceType | undefined;
  readonly parse: (resource: unknown, type: FhirResourceType, at: Path) => Resource;
  readonly signal: AbortSignal | undefined;
  /** It is one behind another page. */
  readonly isBehind?: true;
}

/** Asks for one page. */
export async function readPage<Resource>(http: Http, request: PageRequest<Resource>): Promise<FhirPage<Resource>> {
  const { at, query, type, parse, signal } = request;
  const bundle = await http.json(at, Bundle, { query, accept: 'application/fhir+json', signal });
  const next = bundle.link?.find((link) => link.relation === 'next')?.url;
  const resources: Resource[] = [];
  const included: { [name: string]: unknown[] } = {};
  let includedAll = true;
  for (const { resource, search } of bundle.entry ?? []) {
    const of = resource?.resourceType;
    if (search?.mode === 'outcome' || of === 'OperationOutcome') {
      includedAll &&= !JSON.stringify(resource).includes('"incomplete"');
    } else if (!isModeled(of)) {
      // Nothing is known of its form.
    } else if (search?.mode === 'include') {
      included[of] = [...(included[of] ?? []), parseAny(of, resource, at)];
    } else if (type === undefined || of === type) resources.push(parse(resource, of, at));
  }
  return {
    resources,
    included: included as IncludedRecords,
    includedAll,
    total: bundle.total,
    complete: next === undefined && (request.isBehind || resources.length >= (bundle.total ?? 0)),
    next:
      next === undefined
        ? undefined
        : async (call = {}) => {
            const { query: _query, ...rest } = request;
            return readPage(http, { ...rest, at: nextPath(http.url, at, next), signal: call.signal, isBehind: true });
          },
  };
}

/**
 * Where below the base URL the next page is. The request carries credentials, so it goes nowhere else: a server behind a
 * proxy may name itself by a host that only the proxy knows, and of such a link the path is what counts.
 */
function nextPath(base: string, at: Path, link: string): Path {
  // A base may do without an origin.
  const absoluteBase = new URL(`${base}/`, 'http://base.invalid');
  const url = URL.canParse(link, absoluteBase.href) ? new URL(link, absoluteBase) : undefined;
  // Some servers page at the base itself: https://server.example/fhir?_getpages=...
  if (url && `${url.pathname}/` === absoluteBase.pathname) return { value: url.search, template: at.template };
  if (!url?.pathname.startsWith(absoluteBase.pathname)) {
    throw new ClientError('bad_response', `The next page of GET ${at.template} is not below this client's URL.`);
  }
  return { value: `/${url.pathname.slice(absoluteBase.pathname.length)}${url.search}`, template: at.template };
}
