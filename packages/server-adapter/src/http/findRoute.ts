import { HandlerError } from './errors.ts';
import type { Route } from './route.ts';

/** What a path leads to. */
export type FoundRoute =
  | { readonly route: Route; readonly params: ReadonlyMap<string, string> }
  /** A refusal: `not_found` for an unknown path, `method_not_allowed` with `allow` for a known one. */
  | { readonly route?: never; readonly refusal: HandlerError };

/** Finds the route of a path. */
export function findRoute(routes: readonly Route[], method: string, path: string): FoundRoute {
  const segments = segmentsOf(path);
  for (const [route, template] of templatesOf(routes)) {
    if (route.method !== method) continue;
    const params = matchPath(template, segments);
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
  const segments = segmentsOf(path);
  const methods = templatesOf(routes)
    .filter(([, template]) => matchPath(template, segments))
    .map(([{ method }]) => method);
  return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))];
}

const segmentsOf = (path: string): readonly string[] => path.split('/').filter(Boolean);

type Templates = readonly (readonly [route: Route, template: readonly string[]])[];

/** A table of routes is taken apart once, and not for each request. */
const templates = new WeakMap<readonly Route[], Templates>();

function templatesOf(routes: readonly Route[]): Templates {
  const known = templates.get(routes);
  if (known && known.length === routes.length) return known;
  const made = routes.map((route) => [route, segmentsOf(route.path)] as const);
  templates.set(routes, made);
  return made;
}

function matchPath(template: readonly string[], segments: readonly string[]): Map<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  for (const [index, expected] of template.entries()) {
    if (!expected.startsWith(':') && expected !== segments[index]) return undefined;
  }
  const params = new Map<string, string>();
  for (const [index, expected] of template.entries()) {
    if (!expected.startsWith(':')) continue;
    try {
      params.set(expected.slice(1), decodeURIComponent(segments[index] ?? ''));
    } catch {
      return undefined;
    }
  }
  return params;
}
