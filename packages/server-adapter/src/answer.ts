import { randomUUID } from 'node:crypto';
import { type Authenticate, type RequestContext, requireReader } from './access/principal.ts';
import { errorResponse, HandlerError, toHandlerError } from './errors.ts';
import { operationOutcome } from './fhir/operationOutcome.ts';
import { previewPath } from './imaging/previewRoute.ts';
import type { InFlight } from './inFlight.ts';
import { faultOf, type Log } from './log.ts';
import { publicAddress } from './publicAddress.ts';
import { findRoute, type Route } from './router.ts';

interface AnswerOptions {
  basePath: string;
  publicUrl: string | undefined;
  authenticate: Authenticate;
  /** Resolves when the database is ready. */
  start(): Promise<void>;
  /** Resolves when the database answers. */
  health(): Promise<void>;
  /** Verifies a signature of its own. */
  announce(request: Request): Promise<Response>;
  /** Verifies the signature of its address. */
  preview(request: Request): Promise<Response>;
  /** Everything else: only for a principal. */
  routes: readonly Route[];
  inFlight: InFlight;
  log: Log;
}

/** The clinic's one way from request to response: who asks, which route, and what may be said when it fails. */
export function createAnswer(options: AnswerOptions) {
  const { basePath, inFlight, log } = options;
  return async (request: Request, context: RequestContext = {}): Promise<Response> => {
    const requestId = requestIdOf(request);
    const { pathname } = new URL(request.url);
    const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : '';
    let response: Response;
    try {
      response = await inFlight.run(() => answer(options, request, path, context));
    } catch (error) {
      const refusal = toHandlerError(error);
      if (refusal.status >= 500) {
        const level = refusal.code === 'unavailable' ? 'warn' : 'error';
        log({ level, event: 'request.failed', requestId, code: refusal.code, error: faultOf(error) });
      }
      const isFhir = path.startsWith('/fhir/');
      response = isFhir ? operationOutcome(refusal, requestId) : errorResponse(refusal, requestId);
    }
    const headers = new Headers(response.headers);
    headers.set('x-request-id', requestId);
    headers.set('x-content-type-options', 'nosniff');
    // Patient data stays on no disk between here and the reader, unless an answer says otherwise.
    if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-store');
    const { status, statusText } = response;
    if (request.method !== 'HEAD') return new Response(response.body, { status, statusText, headers });
    // Nobody reads this body: what makes it may stop.
    await response.body?.cancel();
    return new Response(null, { status, statusText, headers });
  };
}

// The caller's own, so that its log and ours can be joined, if it looks like one and nothing else.
function requestIdOf(request: Request): string {
  const given = request.headers.get('x-request-id') ?? '';
  return /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

async function answer(
  { publicUrl, authenticate, start, health, announce, preview, routes }: AnswerOptions,
  request: Request,
  path: string,
  context: RequestContext,
): Promise<Response> {
  await start();
  if (path === '/health') {
    await health();
    return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
  }
  if (path === '/webhooks/orthanc') return announce(request);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  // An address that nobody signed is an ordinary request without a principal.
  if (path.startsWith(previewPath) && method === 'GET') return preview(request);
  const principal = await authenticate(request, context);
  if (!principal) throw new HandlerError('unauthorized', 'Sign in first.');
  requireReader(principal);
  const { route, params } = findRoute(routes, method, path);
  const url = publicAddress(request, publicUrl);
  return route.handle({ request, url, principal, param: (name) => params.get(name) ?? '' });
}
