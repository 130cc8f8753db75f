import { HandlerError } from './errors.ts';
import type { Route } from './route.ts';

/** What a path leads to. */
export type FoundRoute =
  | { readonly route: Route; readonly params: ReadonlyMap<string, string> }
  /** A refusal: `not_found` for an unknown path, `method_not_allowed` with `allow` for a known one. */
  | { readonly route?: never; readonly refusal: HandlerError };

/** Finds the route of a path. */
export function findRoute(routes: readonly Route[], method: string, path: string): FoundRoute {
  const segments = path.split('/').filter(Boolean);
  for (const route of routes) {
    const params = route.method === method ? matchPath(route.path, segments) : undefined;
    if (params) return { route, params };
  }
  const allow = allowedMethods(routes, path).join(', ');
  const refusal = allow
    ? new HandlerError('method_not_allowed', 'This resource does not take this method.', { headers: { allow } })
    : new HandlerError('not_found', 'There is nothing under this path.');
  return { refusal };
}

/** The methods that a path takes; none for an unknown path. */
export function allowedMethods(routes: readonly Route[], path: string): string[] {
  const segments = path.split('/').filter(Boolean);
  const methods = routes.filter((route) => matchPath(route.path, segments)).map(({ method }) => method);
  return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))];
}

function matchPath(path: string, segments: readonly string[]): Map<string, string> | undefined {
  const template = path.split('/').filter(Boolean);
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
