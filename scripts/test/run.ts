import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../examples/express/demo/programs.ts';
import { root, run } from '../run.ts';
import { chromiumPath } from './chromium.ts';
import { orthancPath } from './orthanc.ts';
import { postgresFolder } from './postgres.ts';
import type { Tally } from './tally.ts';

/** One thing that `npm test` runs. */
interface Suite {
  name: string;
  command: readonly [program: string, ...args: string[]];
  /** What the machine must have for it, and the command that brings it. */
  needs?: { present: boolean; command: string };
  /** Counts its own tests through the tally reporter; any other suite counts as one test. */
  vitest?: boolean;
}

const isCi = process.env['CI'] === 'true';
const folder = mkdtempSync(join(tmpdir(), 'clinikit-test-'));
const tallyFile = join(folder, 'tally.jsonl');

const vitest = (project: string): readonly [string, ...string[]] => [
  'vitest',
  'run',
  '--project',
  project,
  '--reporter=default',
  `--reporter=${join(root, 'scripts/test/tally.ts')}`,
];
const browser = { present: chromiumPath() !== undefined, command: 'apt-get install chromium' };
const system = {
  present: [orthancPath(), findProgram('storescu'), chromiumPath(), postgresFolder()].every(Boolean),
  command: 'apt-get install chromium orthanc orthanc-dicomweb dcmtk postgresql',
};

const suites: readonly Suite[] = [
  { name: 'lint, format, import cycles', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'build', command: ['node', 'scripts/build.ts'] },
  { name: 'types', command: ['node', 'scripts/typecheck.ts'] },
  { name: 'unit tests', command: vitest('node'), vitest: true },
  { name: 'unused code (knip)', command: ['knip', '--no-progress'] },
  { name: 'package contents (publint, attw)', command: ['node', 'scripts/test/packages.ts'] },
  { name: 'sizes', command: ['size-limit'] },
  { name: 'browser tests', command: vitest('browser'), vitest: true, needs: browser },
  { name: 'stories', command: vitest('storybook'), vitest: true, needs: browser },
  { name: 'whole systems', command: vitest('system'), vitest: true, needs: system },
];

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const skipped: string[] = [];
const failed: string[] = [];
const wanted = process.argv.slice(2);

for (const suite of suites) {
  if (wanted.length > 0 && !wanted.some((word) => suite.name.includes(word))) continue;
  if (suite.needs && !suite.needs.present) {
    if (isCi) {
      failed.push(`${suite.name}: missing here, ${suite.needs.command}`);
      total.failed += 1;
    } else {
      skipped.push(`${suite.name}: ${suite.needs.command}`);
      total.skipped += 1;
    }
    continue;
  }
  const startedAt = performance.now();
  console.log(`\n── ${suite.name}`);
  rmSync(tallyFile, { force: true });
  const [program, ...args] = suite.command;
  const { code } = await run(program, args, { show: true, env: { CLINIKIT_TALLY: tallyFile } });
  const tally = suite.vitest ? readTally(code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += tally[key];
  if (tally.failed > 0) failed.push(suite.name);
  console.log(`── ${suite.name}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}
rmSync(folder, { recursive: true, force: true });

for (const line of skipped) console.log(`\nSkipped ${line}`);
for (const line of failed) console.log(`\nFailed ${line}`);
console.log(`\nTests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);

/** What the suite's tests counted; a run that ended badly without a failed test is a failure of its own. */
function readTally(code: number): Tally {
  const sum: Tally = { passed: 0, failed: 0, skipped: 0 };
  if (existsSync(tallyFile)) {
    for (const line of readFileSync(tallyFile, 'utf8').trim().split('\n')) {
      const tally: Tally = JSON.parse(line);
      for (const key of ['passed', 'failed', 'skipped'] as const) sum[key] += tally[key];
    }
  }
  if (code !== 0 && sum.failed === 0) sum.failed = 1;
  if (code === 0 && sum.passed === 0) sum.failed += 1;
  return sum;
}
