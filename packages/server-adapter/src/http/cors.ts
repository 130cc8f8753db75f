import { allowedMethods } from './findRoute.ts';
import type { Route } from './route.ts';

const requestHeaders = [
  'accept',
  'authorization',
  'content-type',
  'if-match',
  'if-none-exist',
  'if-none-match',
  'if-range',
  'last-event-id',
  'prefer',
  'range',
  'x-request-id',
  'x-security-context',
].join(', ');
const exposedHeaders =
  'accept-ranges, content-length, content-range, etag, last-modified, link, location, preference-applied, retry-after, warning, x-request-id';

/**
 * Answers `OPTIONS`, which a browser asks before it lets a page of another origin send a request that a form could not.
 *
 * @source https://fetch.spec.whatwg.org/#cors-preflight-fetch
 */
export function preflight(routes: readonly Route[], path: string, isAllowed: boolean): Response {
  const allow = allowedMethods(routes, path).join(', ');
  const headers = new Headers(allow ? { allow } : {});
  if (isAllowed) {
    headers.set('access-control-allow-methods', allow);
    headers.set('access-control-allow-headers', requestHeaders);
    headers.set('access-control-max-age', '600');
  }
  return new Response(null, { status: allow ? 204 : 404, headers });
}

/** Lets pages of the origins that are listed read an answer, and use the cookies of its site. Others get what a form gets. */
export function allowOrigin(headers: Headers, origin: string | null, allowedOrigins: readonly string[]): void {
  if (allowedOrigins.length === 0) return;
  headers.append('vary', 'origin');
  if (origin === null || !allowedOrigins.includes(origin)) return;
  headers.set('access-control-allow-origin', origin);
  headers.set('access-control-allow-credentials', 'true');
  headers.set('access-control-expose-headers', exposedHeaders);
}
