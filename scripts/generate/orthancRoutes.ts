import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAtLeast } from '../../packages/client/src/orthanc/version.ts';
import { root, run } from '../run.ts';
import { type RouteRun, withTable } from './orthancRouteTable.ts';

const readme = join(root, 'packages/client/README.md');
const stored = join(import.meta.dirname, 'standard/orthancRuns.json');

/** What the system test has seen of each version, oldest first. */
export const readRuns = (): RouteRun[] => JSON.parse(readFileSync(stored, 'utf8'));

/** Keeps what a run has seen in the place of what an earlier run of the same version had. */
export function storeRun(run: RouteRun): void {
  const others = readRuns().filter(({ version }) => version !== run.version);
  const runs = [...others, run].toSorted((a, b) => (isAtLeast(a.version, b.version) ? 1 : -1));
  writeFileSync(stored, `${JSON.stringify(runs, null, 2).replace(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2]')}\n`);
}

/** Whether the README's table is not the one that the stored runs make. */
export function isTableOutdated(): boolean {
  const text = readFileSync(readme, 'utf8');
  return withTable(text, readRuns()) !== text;
}

// Calls every route of the Orthanc that is installed, or of the one that ORTHANC_PATH names, and writes the table.
if (import.meta.main) {
  const test = ['run', '--project', 'system', 'packages/client/src/orthancRoutes.system.test.ts'];
  const { code, output } = await run('vitest', test, { env: { STORE_ORTHANC_RUN: '1' } });
  if (code !== 0) console.error(output);
  else writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), readRuns()));
  process.exit(code);
}
