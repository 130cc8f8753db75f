import * as z from 'zod/mini';
import { ClientError } from '../errors.ts';
import { failureOf } from '../http/failure.ts';
import { type Query, queryString } from '../http/path.ts';
import { OperationOutcome } from './answers.ts';
import { isModeled, parseAny } from './page.ts';
import type { FhirResources, FhirResourceType } from './resources.ts';

type AnyResource = FhirResources[FhirResourceType];

/** One thing that a batch or a transaction asks for; made by `fhirRequest`. */
export interface FhirRequest {
  readonly fullUrl?: string;
  readonly resource?: AnyResource;
  readonly request: {
    readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
    readonly url: string;
    readonly ifMatch?: string;
    readonly ifNoneExist?: string;
  };
}

const idOf = ({ resourceType, id }: AnyResource): string => {
  if (id !== undefined) return encodeURIComponent(id);
  throw new ClientError('bad_request', `fhirRequest.update wants a ${resourceType} with its id.`);
};
const text = (query: Query): string => queryString(query).slice(1);

/** What can be asked in a batch or a transaction. */
export const fhirRequest = {
  /**
   * @param options.fullUrl `urn:uuid:...`, by which other entries of the transaction refer to it.
   * @param options.ifNoneExist a search: what it finds is not made again.
   */
  create: (resource: AnyResource, options: { fullUrl?: string; ifNoneExist?: Query } = {}): FhirRequest => ({
    ...(options.fullUrl !== undefined && { fullUrl: options.fullUrl }),
    resource,
    request: {
      ...{ method: 'POST', url: resource.resourceType },
      ...(options.ifNoneExist && { ifNoneExist: text(options.ifNoneExist) }),
    },
  }),
  /** Replaces the version that was read, where the resource says which one that is. */
  update: (resource: AnyResource): FhirRequest => ({
    resource,
    request: {
      ...{ method: 'PUT', url: `${resource.resourceType}/${idOf(resource)}` },
      ...(resource.meta?.versionId !== undefined && { ifMatch: `W/"${resource.meta.versionId}"` }),
    },
  }),
  delete: (type: FhirResourceType, id: string): FhirRequest => ({
    request: { method: 'DELETE', url: `${type}/${encodeURIComponent(id)}` },
  }),
  read: (type: FhirResourceType, id: string): FhirRequest => ({
    request: { method: 'GET', url: `${type}/${encodeURIComponent(id)}` },
  }),
} as const;

/** What became of one entry. */
export interface FhirEntryAnswer {
  readonly status: number;
  /** The record as the server keeps it, where it answers with it and the type is modeled. */
  readonly resource: AnyResource | undefined;
  readonly location: string | undefined;
  readonly etag: string | undefined;
  /** Why this entry of a batch was not done; undefined where it was. */
  readonly error: ClientError | undefined;
}

const Answer = z.looseObject({
  resourceType: z.literal('Bundle'),
  entry: z.optional(
    z.array(
      z.looseObject({
        resource: z.optional(z.looseObject({ resourceType: z.string() })),
        response: z.looseObject({
          status: z.string(),
          location: z.optional(z.string()),
          etag: z.optional(z.string()),
          outcome: z.optional(z.unknown()),
        }),
      }),
    ),
  ),
});

/** The form of an answer to a Bundle. */
export const BundleAnswer = Answer;

/**
 * The answers in the order of the entries.
 *
 * @throws ClientError `bad_response` for another number of them: nobody could tell whose they are.
 */
export function entryAnswers({ entry = [] }: z.infer<typeof Answer>, asked: readonly FhirRequest[]): FhirEntryAnswer[] {
  if (entry.length !== asked.length) {
    throw new ClientError('bad_response', 'The answer to a Bundle has another number of entries than the Bundle.');
  }
  return entry.map(({ resource, response }, at) => {
    const status = Number.parseInt(response.status, 10);
    const { method = 'GET' } = asked[at]?.request ?? {};
    const type = resource?.resourceType;
    const outcome = OperationOutcome.safeParse(response.outcome ?? resource).data;
    const isDone = status >= 200 && status < 300;
    return {
      status,
      resource: isModeled(type) ? parseAny(type, resource, { template: '/', method }) : undefined,
      location: response.location,
      etag: response.etag,
      error: isDone ? undefined : failureOf(status, new Headers(), outcome, `${method} of an entry`),
    };
  });
}
