import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../examples/express/demo/programs.ts';
import { root, run } from '../run.ts';
import { freshCloneMark, machineNode } from './bareMachine.ts';
import { chromiumPath } from './chromium.ts';
import { dicomWebPlugin, orthancPath, orthancPrograms } from './orthanc.ts';
import { postgresFolder } from './postgres.ts';
import { chooseSuites } from './suites.ts';
import type { Tally } from './tally.ts';

/** One thing that `npm test` runs. */
interface Suite {
  name: string;
  command: readonly [program: string, ...args: string[]];
  /** Reads what `npm run build` makes, declarations too: then that is made first. */
  built?: boolean;
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
  /** Its lack is a failure in CI, which is there to leave nothing out; true unless told. */
  inCi?: boolean;
}

const isCi = process.env['CI'] === 'true';

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

const suites: readonly Suite[] = [
  { name: 'lint, format, import cycles', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'build', command: ['node', 'scripts/build.ts'] },
  { name: 'types', command: ['node', 'scripts/typecheck.ts'] },
  { name: 'README samples', command: ['node', 'scripts/test/samples.ts'], built: true },
  { name: 'docstrings', command: ['node', 'scripts/test/docstrings.ts'] },
  { name: 'unit tests', command: vitest('node'), vitest: true, parts },
  { name: 'unused code (knip)', command: ['knip', '--no-progress'] },
  { name: 'package contents (publint, attw)', command: ['node', 'scripts/test/packages.ts'], built: true },
  { name: 'sizes', command: ['size-limit'], built: true },
  { name: 'browser tests', command: vitest('browser'), vitest: true, needs: browser },
  { name: 'stories', command: vitest('storybook'), vitest: true, needs: browser },
  {
    name: 'whole systems',
    command: vitest('system'),
    vitest: true,
    needs: system,
    parts: [newerOrthanc],
    built: true,
  },
  { name: "other people's clients", command: vitest('clients'), vitest: true, needs: browser },
  { name: 'fresh clone', command: vitest('clone'), vitest: true, needs: clone },
];

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
const tallyFile = join(folder, 'tally.jsonl');
for (const suite of chosen) {
  if (suite.needs && !suite.needs.present) {
    leaveOut(suite.name, suite.needs, 1);
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
  const missing = (suite.parts ?? []).filter(({ present }) => !present);
  for (const part of missing) leaveOut(part.name, part, 0);
  if (tally.skipped > 0 && missing.length === 0)
    skipped.push(`${tally.skipped} of ${suite.name}: marked so in the code`);
  console.log(`── ${suite.name}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}
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
