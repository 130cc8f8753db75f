import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAtLeast } from '../../packages/client/src/orthanc/version.ts';

/** A route as `METHOD /path`, with `{}` for what is filled in. */
export type Route = string;

/** What a run of the system test has called of one version of Orthanc. */
export interface RouteRun {
  readonly version: string;
  /** By the first name in the path: how many routes were called, of how many that the version publishes. */
  readonly groups: Readonly<Record<string, readonly [called: number, published: number]>>;
  /** Routes that were not called, with the reason. */
  readonly exceptions: Readonly<Record<Route, string>>;
}

const facts = new URL('./standard/orthancRoutes.tsv', import.meta.url);
const plain = (path: string) => path.replace(/\{\w+\}/g, '{}');

/**
 * The routes that an installed Orthanc publishes: what it prints of itself, and the GETs that it leaves out of that,
 * which its makers publish for 1.12.11.
 *
 * @source https://orthanc.uclouvain.be/api/ (read 2026-11), `Orthanc --openapi`
 */
export function publishedRoutes(program: string, version: string): Route[] {
  const folder = mkdtempSync(join(tmpdir(), 'clinikit-openapi-'));
  try {
    const file = join(folder, 'openapi.json');
    // It asks its makers' server for examples, and leaves out what it gets none for: no network makes that quick and sure.
    const env = { ...process.env, http_proxy: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9' };
    execFileSync(program, [`--openapi=${file}`], { stdio: 'ignore', env });
    const { paths }: { paths: Record<string, object> } = JSON.parse(readFileSync(file, 'utf8'));
    const printed = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods)
        .filter((method) => ['get', 'post', 'put', 'delete'].includes(method))
        .map((method) => `${method.toUpperCase()} ${plain(path)}`),
    );
    // 1.10.1 writes the path of a tag without its end.
    const named = printed.map((route) => route.replace(/\/instances\/\{\}\/content$/, '/instances/{}/content/{}'));
    return [...new Set([...named, ...storedRoutes(version)])].toSorted();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function storedRoutes(version: string): Route[] {
  return readFileSync(facts, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .filter(([, , since = '']) => isAtLeast(version, since))
    .map(([method = '', path = '']) => `${method} ${plain(path)}`);
}

/** Tells the published route of a request (`GET /studies/1`), or undefined. */
export function routeFinder(routes: readonly Route[]): (request: string) => Route | undefined {
  // A literal name goes before a placeholder.
  const patterns = routes
    .toSorted((a, b) => a.split('{}').length - b.split('{}').length)
    .map((route) => ({ route, pattern: patternOf(route) }));
  return (request) => patterns.find(({ pattern }) => pattern.test(request))?.route;
}

// The path of a tag goes on over many segments.
const patternOf = (route: Route) =>
  new RegExp(
    `^${route.replaceAll('.', '\\.').replace('/instances/{}/content/{}', '/instances/{}/content(/.*)?').replaceAll('{}', '[^/]+')}$`,
  );

/** Counts the requests of a run by their routes. */
export function countRoutes(
  version: string,
  routes: readonly Route[],
  requests: Iterable<string>,
  reasons: Readonly<Record<Route, string>>,
): RouteRun {
  const called = new Set([...requests].map(routeFinder(routes)));
  const groups: Record<string, [number, number]> = {};
  const exceptions: Record<Route, string> = {};
  for (const route of routes) {
    const group = route.split('/')[1] ?? '';
    groups[group] ??= [0, 0];
    groups[group][1] += 1;
    if (called.has(route)) groups[group][0] += 1;
    else exceptions[route] = reasons[route] ?? 'not called';
  }
  return { version, groups, exceptions };
}

const begin = '<!-- orthanc routes -->';
const end = '<!-- /orthanc routes -->';

const about = `Every route has a call, and a test calls it on real servers: 1.10.1 and 1.12.7 in CI, 1.13.0 by hand. Counted are the routes
that each version publishes: its own OpenAPI, and the GETs which that leaves out, from the one published for 1.12.11. The
routes of the Worklists plugin (\`/worklists\`) are tested against a stand-in, and were by hand against the plugin 1.0.0 on 1.13.0.`;

/** The README with its table made anew. */
export function withTable(readme: string, runs: readonly RouteRun[]): string {
  const [before = '', rest = ''] = readme.split(begin);
  return `${before}${begin}\n\n${about}\n\n${tableOf(runs)}\n\n${end}${rest.split(end)[1] ?? ''}`;
}

function tableOf(runs: readonly RouteRun[]): string {
  const names = [...new Set(runs.flatMap(({ groups }) => Object.keys(groups)))].toSorted();
  const share = (called: number, published: number) => (published === 0 ? '–' : `${called} of ${published}`);
  const rows = [
    ['routes', ...runs.map(({ version }) => `Orthanc ${version}`)],
    ...names.map((name) => [`\`/${name}\``, ...runs.map(({ groups }) => share(...(groups[name] ?? [0, 0])))]),
    ['all', ...runs.map((run) => share(...totalOf(run)))],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const reasons = new Map(runs.flatMap(({ exceptions }) => Object.entries(exceptions)));
  const named = [...reasons].toSorted().map(([route, reason]) => `- \`${route}\`: ${reason}`);
  const table = [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
  return [...table, ...(named.length === 0 ? [] : ['', 'Not called:', '', ...named])].join('\n');
}

/** How many of all published routes were called. */
export function totalOf({ groups }: RouteRun): [called: number, published: number] {
  const counts = Object.values(groups);
  return [counts.reduce((sum, [called]) => sum + called, 0), counts.reduce((sum, [, published]) => sum + published, 0)];
}
