import { randomUUID } from 'node:crypto';
import { type Authenticate, type RequestContext, requireReader } from './access/principal.ts';
import { errorResponse, HandlerError, toHandlerError } from './errors.ts';
import { operationOutcome } from './fhir/routes.ts';
import { previewPath } from './imaging/previewRoute.ts';
import { faultOf, type Log } from './log.ts';
import { findRoute, type Route } from './router.ts';

interface AnswerOptions {
  basePath: string;
  authenticate: Authenticate;
  /** Resolves when the database is ready. */
  start(): Promise<void>;
  /** Verifies a signature of its own. */
  announce(request: Request): Promise<Response>;
  /** Verifies the signature of its address. */
  preview(request: Request): Promise<Response>;
  /** Everything else: only for a principal. */
  routes: readonly Route[];
  log: Log;
}

/** The clinic's one way from request to response: who asks, which route, and what may be said when it fails. */
export function createAnswer(options: AnswerOptions) {
  const { basePath, log } = options;
  return async (request: Request, context: RequestContext = {}): Promise<Response> => {
    const requestId = randomUUID();
    const { pathname } = new URL(request.url);
    const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : '';
    let response: Response;
    try {
      response = await answer(options, request, path, context);
    } catch (error) {
      const refusal = toHandlerError(error);
      if (refusal.status >= 500) {
        log({ level: 'error', event: 'request.failed', requestId, code: refusal.code, error: faultOf(error) });
      }
      const isFhir = path.startsWith('/fhir/');
      response = isFhir ? operationOutcome(refusal, requestId) : errorResponse(refusal, requestId);
    }
    const headers = new Headers(response.headers);
    headers.set('x-request-id', requestId);
    headers.set('x-content-type-options', 'nosniff');
    const { status, statusText } = response;
    return new Response(request.method === 'HEAD' ? null : response.body, { status, statusText, headers });
  };
}

async function answer(
  { authenticate, start, announce, preview, routes }: AnswerOptions,
  request: Request,
  path: string,
  context: RequestContext,
): Promise<Response> {
  await start();
  if (path === '/health') return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
  if (path === '/webhooks/orthanc') return announce(request);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  // An address that nobody signed is an ordinary request without a principal.
  if (path.startsWith(previewPath) && method === 'GET') return preview(request);
  const principal = await authenticate(request, context);
  if (!principal) throw new HandlerError('unauthorized', 'Sign in first.');
  if (!/^[a-z0-9][a-z0-9_-]{0,62}$/.test(principal.tenant)) {
    throw new TypeError('authenticate gave a tenant that is not made of a-z, 0-9, - and _.');
  }
  requireReader(principal);
  const { route, params } = findRoute(routes, method, path);
  return route.handle({ request, url: new URL(request.url), principal, param: (name) => params.get(name) ?? '' });
}
