import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAtLeast } from '../../packages/client/src/orthanc/version.ts';

/** A route as `METHOD /path`, with `{}` for what is filled in. */
export type Route = string;

/** What a run of the system test has seen of one version of Orthanc. */
export interface RouteRun {
  readonly version: string;
  /** Routes that the version publishes. */
  readonly routes: readonly Route[];
  /** Those that were not called, with the reason. */
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

const begin = '<!-- orthanc routes -->';
const end = '<!-- /orthanc routes -->';

/** The README with its table made anew. */
export function withTable(readme: string, runs: readonly RouteRun[]): string {
  const [before = '', rest = ''] = readme.split(begin);
  const after = rest.split(end)[1] ?? '';
  return `${before}${begin}\n\n${tableOf(runs)}\n\n${end}${after}`;
}

const groupOf = (route: Route) => route.split('/')[1] ?? '';

function tableOf(runs: readonly RouteRun[]): string {
  const groups = [...new Set(runs.flatMap(({ routes }) => routes.map(groupOf)))].toSorted();
  const rows = [
    ['routes', ...runs.map(({ version }) => `Orthanc ${version}`)],
    ['-', ...runs.map(() => '-:')],
    ...groups.map((group) => [`\`/${group}\``, ...runs.map((run) => share(run, (route) => groupOf(route) === group))]),
    ['all', ...runs.map((run) => share(run, () => true))],
  ];
  const missing = new Map(runs.flatMap(({ exceptions }) => Object.entries(exceptions)));
  const named = [...missing].toSorted().map(([route, reason]) => `- \`${route}\`: ${reason}`);
  return [
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
    named.length === 0 ? 'Not one is left out.' : 'Left out:',
    '',
    ...named,
  ]
    .join('\n')
    .trim();
}

function share({ routes, exceptions }: RouteRun, belongs: (route: Route) => boolean): string {
  const all = routes.filter(belongs);
  return all.length === 0 ? '–' : `${all.filter((route) => !(route in exceptions)).length} of ${all.length}`;
}
