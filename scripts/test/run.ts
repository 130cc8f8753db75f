import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../examples/express/demo/programs.ts';
import { whenNpmEnds } from '../../examples/express/demo/whenNpmEnds.ts';
import { root, run } from '../run.ts';
import { freshCloneMark, machineNode } from './bareMachine.ts';
import { chromiumPath } from './chromium.ts';
import { dicomWebPlugin, orthancPath, orthancPrograms } from './orthanc.ts';
import { postgresFolder } from './postgres.ts';
import { sideBySide } from './sideBySide.ts';
import { chooseSuites } from './suites.ts';
import type { RunTally, Tally } from './tally.ts';

/** One thing that `npm test` runs. */
interface Suite {
  name: string;
  command: readonly [program: string, ...args: string[]];
  /** Reads what `npm run build` makes, declarations too: then that is made first. */
  built?: boolean;
  /** Reads it where it is: begins when it is not being made. */
  afterBuild?: boolean;
  /** Without it the suite does not run here. */
  needs?: Need;
  /** What single tests of the suite need: they skip themselves, and the tally has counted them. */
  parts?: readonly (Need & { name: string })[];
  /** Counts its own tests through the tally reporter; any other suite counts as one test. */
  vitest?: boolean;
}

/** Something that not every machine has. */
interface Need {
  present: boolean;
  /** The command that brings it, or another way to it. */
  command: string;
  /** Whether its lack is a failure in CI, where nothing may be left out; true by default. */
  inCi?: boolean;
}

const isCi = process.env['CI'] === 'true';

const vitest = (projects: readonly string[], ...files: string[]): readonly [string, ...string[]] => [
  'vitest',
  'run',
  ...files,
  ...projects.map((project) => `--project=${project}`),
  '--reporter=default',
  `--reporter=${join(root, 'scripts/test/tally.ts')}`,
];
const browser = { present: chromiumPath() !== undefined, command: 'apt-get install chromium' };
const system = {
  present:
    [orthancPath(), findProgram('storescu'), chromiumPath(), postgresFolder()].every(Boolean) &&
    existsSync(dicomWebPlugin),
  command: 'apt-get install chromium orthanc orthanc-dicomweb dcmtk postgresql',
};
const newerOrthanc = {
  name: 'the client with a newer Orthanc',
  present: orthancPrograms().length > 1,
  command: 'apt-get install debootstrap, then scripts/test/installNewerOrthanc.sh as root',
};
const parts = [
  {
    name: 'database tests on PostgreSQL',
    present: postgresFolder() !== undefined,
    command: 'apt-get install postgresql',
  },
  {
    name: 'tests of DICOM samples',
    present: existsSync(join(root, '../shared/dicom/manifest.json')),
    command: 'put the collection beside the repository, as ../shared/dicom',
    inCi: false,
  },
];
const clone = {
  present: process.env[freshCloneMark] === undefined && machineNode() !== undefined && findProgram('git') !== undefined,
  command: process.env[freshCloneMark] ? 'this is one already' : 'install git, and Node 20 or newer',
};

// In a fresh clone the server has started already and files images. Of the packages' own tests some of each show that they
// run there, and skip what they need of the machine; to run all of them twice would show no more.
const unitTests = process.env[freshCloneMark]
  ? [
      'packages/dicom/src/corpus',
      'packages/dicom/src/json',
      'packages/client',
      'packages/react',
      'packages/server-adapter/src/database',
      'scripts',
      'examples',
    ]
  : [];

// The order in which they begin, two at a time: what waits much stands beside what computes.
const suites: readonly Suite[] = [
  { name: 'build', command: ['node', 'scripts/build.ts'] },
  { name: 'lint, format, import cycles', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'docstrings', command: ['node', 'scripts/test/docstrings.ts'] },
  { name: 'unused code (knip)', command: ['knip', '--no-progress'] },
  { name: 'unit tests', command: vitest(['node', 'measuring'], ...unitTests), vitest: true, parts, afterBuild: true },
  { name: 'types', command: ['node', 'scripts/typecheck.ts'], built: true },
  { name: 'README samples', command: ['node', 'scripts/test/samples.ts'], built: true },
  { name: 'package contents (publint, attw)', command: ['node', 'scripts/test/packages.ts'], built: true },
  { name: 'sizes', command: ['size-limit'], built: true },
  {
    name: 'whole systems',
    command: vitest(['system']),
    vitest: true,
    needs: system,
    parts: [newerOrthanc],
    built: true,
  },
  { name: 'browser tests', command: vitest(['browser']), vitest: true, needs: browser },
  { name: 'fresh clone', command: vitest(['clone']), vitest: true, needs: clone },
  { name: 'stories', command: vitest(['storybook']), vitest: true, needs: browser },
  { name: "other people's clients", command: vitest(['clients']), vitest: true, needs: browser },
];

whenNpmEnds(() => process.exit(1));
const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const skipped: string[] = [];
const failed: string[] = [];
const { chosen, unknown } = chooseSuites(suites, process.argv.slice(2));
if (unknown.length > 0) {
  console.error(`No suite is named ${unknown.join(', ')}. There are:`);
  for (const { name } of suites) console.error(`  ${name}`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'clinikit-test-'));
const runnable = chosen.filter(({ needs }) => needs?.present !== false);
for (const { name, needs } of chosen) if (needs && !needs.present) leaveOut(name, needs, 1);
// A suite that has the screen for itself is seen as it goes; of several each is printed whole when it ends.
const show = runnable.length === 1;
await sideBySide(runnable, 2, async (suite) => {
  const startedAt = performance.now();
  console.log(show ? `\n── ${suite.name}` : `\n(${suite.name}: begun)`);
  const tallyFile = join(folder, `${suites.indexOf(suite)}.jsonl`);
  const [program, ...args] = suite.command;
  const { code, output } = await run(program, args, { show, env: { CLINIKIT_TALLY: tallyFile } });
  const tally = suite.vitest
    ? readTally(tallyFile, code)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, failures: [] };
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += tally[key];
  if (tally.failed > 0) failed.push([suite.name, ...tally.failures].join('\n  '));
  const missing = (suite.parts ?? []).filter(({ present }) => !present);
  for (const part of missing) leaveOut(part.name, part, 0);
  if (tally.skipped > 0 && missing.length === 0)
    skipped.push(`${tally.skipped} of ${suite.name}: marked so in the code`);
  if (!show) console.log(`\n── ${suite.name}\n${output.trimEnd()}`);
  console.log(`── ${suite.name}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
});
rmSync(folder, { recursive: true, force: true });

for (const line of skipped) console.log(`\nSkipped ${line}`);
for (const line of failed) console.log(`\nFailed ${line}`);
console.log(`\nTests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);

/** Names what does not run here; `tests` is how many the sum does not know of yet. */
function leaveOut(name: string, { command, inCi = true }: Need, tests: number): void {
  if (isCi && inCi) {
    failed.push(`${name}: missing here, ${command}`);
    total.failed += 1;
  } else {
    skipped.push(`${name}: ${command}`);
    total.skipped += tests;
  }
}

/** What the suite's tests counted; a run that ended badly without a failed test is a failure of its own. */
function readTally(tallyFile: string, code: number): RunTally {
  const sum: RunTally = { passed: 0, failed: 0, skipped: 0, failures: [] };
  if (existsSync(tallyFile)) {
    for (const line of readFileSync(tallyFile, 'utf8').trim().split('\n')) {
      const tally: RunTally = JSON.parse(line);
      for (const key of ['passed', 'failed', 'skipped'] as const) sum[key] += tally[key];
      sum.failures.push(...tally.failures);
    }
  }
  if (code !== 0 && sum.failed === 0) sum.failed = 1;
  if (code === 0 && sum.passed === 0) sum.failed += 1;
  return sum;
}
