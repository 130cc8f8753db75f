import { randomUUID } from 'node:crypto';
import type { Authenticate, Principal, RequestContext } from '../access/principal.ts';
import type { Person } from '../access/rights.ts';
import { agentOf } from '../audit/auditAgent.ts';
import type { ReadAudit } from '../audit/readAudit.ts';
import { refusedLook } from '../audit/refusedLook.ts';
import type { Shown } from '../audit/shown.ts';
import { faultOf, type Log } from '../log.ts';
import { declaredBytes } from './body.ts';
import { allowOrigin, preflight } from './cors.ts';
import { errorResponse, HandlerError, isHandlerError, toHandlerError } from './errors.ts';
import { type FoundRoute, findRoute } from './findRoute.ts';
import type { InFlight } from './inFlight.ts';
import { readJson } from './json.ts';
import { operationOutcome } from './operationOutcome.ts';
import { publicAddress } from './publicAddress.ts';
import type { RequestLimits } from './requestLimits.ts';
import type { Asked, Route } from './route.ts';

/** What the front door works with. */
export interface FrontDoor {
  readonly basePath: string;
  readonly publicUrl: string | undefined;
  /** Origins whose pages may read the answers. */
  readonly allowedOrigins: readonly string[];
  readonly authenticate: Authenticate;
  /** @throws HandlerError `forbidden` for somebody without a role here. */
  personOf(principal: Principal): Promise<Person> | Person;
  /** Resolves when the database is ready. */
  start(): Promise<void>;
  readonly routes: readonly Route[];
  readonly limits: RequestLimits;
  readonly audit: ReadAudit;
  /** The most requests a minute. */
  readonly perMinute: { readonly person: number; readonly address: number };
  readonly inFlight: InFlight;
  readonly log: Log;
}

/** The clinic's one way from request to response: who asks, which route, and what may be said when it fails. */
export function createAnswer(door: FrontDoor) {
  const { basePath, allowedOrigins, routes, inFlight, log } = door;
  return async (request: Request, context: RequestContext = {}): Promise<Response> => {
    const requestId = requestIdOf(request);
    const url = new URL(request.url);
    const { pathname } = url;
    const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : '';
    const origin = request.headers.get('origin');
    const found = findRoute(routes, request.method === 'HEAD' ? 'GET' : request.method, path);
    let response: Response;
    try {
      response = await inFlight.run(async () =>
        request.method === 'OPTIONS'
          ? preflight(routes, path, origin !== null && allowedOrigins.includes(origin))
          : answer(door, found, request, context, url),
      );
    } catch (error) {
      const refusal = toHandlerError(error);
      if (refusal.status >= 500) {
        const level = refusal.code === 'unavailable' ? 'warn' : 'error';
        log({ level, event: 'request.failed', requestId, code: refusal.code, error: faultOf(error) });
      }
      const isFhir = found.route ? found.route.refusal === 'OperationOutcome' : path.startsWith('/fhir/');
      response = isFhir ? operationOutcome(refusal, requestId) : errorResponse(refusal, requestId);
    }
    response = writable(response);
    const { headers } = response;
    headers.set('x-request-id', requestId);
    headers.set('x-content-type-options', 'nosniff');
    // Patient data stays on no disk between here and the reader, unless an answer says otherwise.
    if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-store');
    allowOrigin(headers, origin, allowedOrigins);
    if (request.method !== 'HEAD') return response;
    // Nobody reads this body: what makes it may stop.
    await response.body?.cancel();
    const { status, statusText } = response;
    return new Response(null, { status, statusText, headers });
  };
}

/** The answer with headers that can be written: those of an answer that a capability has fetched cannot. */
function writable(response: Response): Response {
  try {
    response.headers.delete('x-request-id');
    return response;
  } catch {
    return new Response(response.body, response);
  }
}

// The caller's own, so that its log and ours can be joined, if it looks like one and nothing else.
function requestIdOf(request: Request): string {
  const given = request.headers.get('x-request-id') ?? '';
  return /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

/** @throws HandlerError what the route, or the door in front of it, refuses. */
async function answer(
  door: FrontDoor,
  found: FoundRoute,
  request: Request,
  context: RequestContext,
  url: URL,
): Promise<Response> {
  await door.start();
  // Who does not say who they are learns not even which paths there are.
  if (!found.route) {
    await principalOf(door, request, context);
    throw found.refusal;
  }
  const { route, params } = found;
  const { maxBodyBytes = 0 } = route;
  const asked: Asked = {
    request,
    url: publicAddress(url, request.headers, door.publicUrl),
    param: (name) => params.get(name) ?? '',
    json: () => readJson(request, maxBodyBytes),
  };
  if (route.access === 'principal') {
    const principal = await principalOf(door, request, context);
    refuseLargeBody(request, maxBodyBytes);
    const countOthers = (others: number) => countPerson(door, principal, others);
    const agent = agentOf(principal, context.remoteAddress);
    const looks: Promise<void>[] = [];
    const shows = (shown: Shown) => {
      const writing = door.audit.cover(principal.tenant, agent, shown);
      // Whatever becomes of it is heard below, unless the handler itself refuses.
      writing?.catch(() => undefined);
      if (writing) looks.push(writing);
    };
    const askAgain = () => stillThere(door, request, context);
    const response = await orRefused(
      async () => route.handle({ ...asked, principal, agent, countOthers, shows, askAgain }),
      async (error) => {
        const refused = refusedLook(error, principal, asked.url, door.basePath);
        if (refused) await door.audit.cover(principal.tenant, agent, refused);
      },
    );
    return looks.length === 0 ? response : await afterLooks(response, looks);
  }
  if (route.access === 'public' && !route.uncounted) countAddress(door, context);
  refuseLargeBody(request, maxBodyBytes);
  return route.handle(asked);
}

/** The answer, or the refusal once it is written down. Nothing is shown: that it cannot be written changes nothing. */
async function orRefused(handle: () => Promise<Response>, keep: (error: unknown) => Promise<void>): Promise<Response> {
  try {
    return await handle();
  } catch (error) {
    await keep(error).catch(() => undefined);
    throw error;
  }
}

/** The answer, once the looks that it gives are on the disk. @throws HandlerError `unavailable` */
async function afterLooks(response: Response, looks: readonly Promise<void>[]): Promise<Response> {
  try {
    await Promise.all(looks);
    return response;
  } catch (error) {
    // What was to be sent is held in memory until somebody reads it.
    await response.body?.cancel();
    throw error;
  }
}

/** @throws HandlerError `unauthorized`, `forbidden`, `too_many_requests` */
async function principalOf(door: FrontDoor, request: Request, context: RequestContext): Promise<Person> {
  const principal = await door.authenticate(request, context);
  if (!principal) {
    // Whoever tries passwords or tokens is counted where they come from.
    countAddress(door, context);
    throw new HandlerError('unauthorized', 'Sign in first.');
  }
  const person = await door.personOf(principal);
  countPerson(door, person, 1);
  return person;
}

/** Who it is by now; not counted, since it is the same request. */
async function stillThere(door: FrontDoor, request: Request, context: RequestContext): Promise<Person | undefined> {
  const principal = await door.authenticate(request, context);
  if (!principal) return undefined;
  try {
    return await door.personOf(principal);
  } catch (error) {
    if (isHandlerError(error) && error.code === 'forbidden') return undefined;
    throw error;
  }
}

function countPerson({ limits, perMinute }: FrontDoor, { tenant, id }: Principal, requests: number): void {
  if (requests > 0) limits.take(`person ${tenant} ${id}`, perMinute.person, requests);
}

function countAddress({ limits, perMinute }: FrontDoor, { remoteAddress }: RequestContext): void {
  if (remoteAddress !== undefined) limits.take(`address ${remoteAddress}`, perMinute.address);
}

/** A body that says that it is too large is refused before anything of it is read. */
function refuseLargeBody(request: Request, maxBytes: number): void {
  if ((declaredBytes(request.headers) ?? 0) <= maxBytes) return;
  const message = maxBytes === 0 ? 'This takes no body.' : `The body is larger than the limit of ${maxBytes} bytes.`;
  throw new HandlerError('too_large', message);
}
