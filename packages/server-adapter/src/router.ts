import type { Principal } from './access/principal.ts';
import { HandlerError } from './errors.ts';

/** A request whose sender is known, with the parts of its path that the route names. */
export interface RoutedRequest {
  request: Request;
  /** The address as the sender wrote it, for links that lead back. */
  url: URL;
  principal: Principal;
  /** The value of a `:name` in the route's path. */
  param(name: string): string;
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the base path, segments beginning with `:` match anything within one segment. */
  path: string;
  handle(routed: RoutedRequest): Promise<Response> | Response;
}

/**
 * Finds the route of a path.
 *
 * @throws HandlerError `not_found` for an unknown path, `method_not_allowed` with `allow` for a known one.
 */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: ReadonlyMap<string, string> } {
  const segments = path.split('/').filter(Boolean);
  const allowed: string[] = [];
  for (const route of routes) {
    const params = matchPath(route.path.split('/').filter(Boolean), segments);
    if (!params) continue;
    if (route.method === method) return { route, params };
    allowed.push(...(route.method === 'GET' ? ['GET', 'HEAD'] : [route.method]));
  }
  if (allowed.length > 0) {
    const headers = { allow: allowed.join(', ') };
    throw new HandlerError('method_not_allowed', 'This resource does not take this method.', { headers });
  }
  throw new HandlerError('not_found', 'There is nothing under this path.');
}

function matchPath(template: readonly string[], segments: readonly string[]): Map<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const params = new Map<string, string>();
  for (const [index, expected] of template.entries()) {
    const segment = segments[index] ?? '';
    if (!expected.startsWith(':')) {
      if (expected !== segment) return undefined;
      continue;
    }
    try {
      params.set(expected.slice(1), decodeURIComponent(segment));
    } catch {
      return undefined;
    }
  }
  return params;
}
