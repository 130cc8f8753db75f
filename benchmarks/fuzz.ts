import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Allocations } from '../packages/dicom/src/testing/fuzz/allocations.ts';
import { type Failure, Fuzzer, type Tally } from '../packages/dicom/src/testing/fuzz/fuzzer.ts';
import { makeMutant } from '../packages/dicom/src/testing/fuzz/mutant.ts';
import { root } from '../scripts/run.ts';
import { findSeeds } from './fuzz/seedFiles.ts';
import type { FuzzMessage, FuzzWork } from './fuzz/work.ts';

const threads = 2;
/** A file that keeps a thread for so long is taken to hang it. */
const mostSilentMs = 60_000;
/** Failures that differ in their numbers alone are shown so many times. */
const mostShown = 3;
const folder = join(root, '.clinikit/fuzz');

/** Which mutants are made: those with the numbers from `seed` on. */
export interface FuzzRange {
  readonly count: number;
  readonly seed: number;
}

/**
 * Reads files that were damaged in every way that is known to hurt parsers. What breaks a rule is printed with its
 * number, and written to .clinikit/fuzz.
 *
 * @returns whether none broke a rule.
 */
export async function measureFuzz({ count, seed }: FuzzRange): Promise<boolean> {
  const startedAtMs = performance.now();
  const failures: Failure[] = [];
  const kinds = new Map<string, number>();
  const seeds = findSeeds();
  const report = (failure: Failure) => {
    failures.push(failure);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${failure.number}.dcm`), makeMutant(failure.number, seeds).bytes);
    const times = failure.violations.map((violation) => {
      const kind = (violation.split('\n')[0] ?? '').replaceAll(/\d+/g, 'N');
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      return kinds.get(kind) ?? 0;
    });
    if (Math.min(...times) <= mostShown) show(failure);
  };
  const end = seed + count;
  const tallies = await Promise.all(
    Array.from({ length: threads }, (_, thread) => runThread({ first: seed + thread, end, step: threads }, report)),
  );
  const all = tallies.flat();
  const sum = (key: keyof Tally) => all.reduce((total, tally) => total + tally[key], 0);
  const most = (key: keyof Tally) => Math.max(...all.map((tally) => tally[key]));
  const seconds = (performance.now() - startedAtMs) / 1000;
  const mutants = sum('mutants');
  console.log(
    [
      `${mutants.toLocaleString('en')} files from ${seeds.length} seeds, numbers ${seed} to ${end - 1}, in ${seconds.toFixed(0)} s`,
      `${(sum('elements') / mutants).toFixed(1)} attributes a file; ${((sum('refused') / mutants) * 100).toFixed(1)} % refused with a DicomError`,
      `slowest step ${most('slowestMs').toFixed(0)} ms; largest buffer while reading ${(most('largestBytes') / 1024).toFixed(0)} kB; heap at most ${most('mostHeapTimes').toFixed(0)} times the file (of 64 kB)`,
      `${failures.length} broke a rule`,
      ...[...kinds].map(([kind, times]) => `  ${times}: ${kind}`),
    ].join('\n'),
  );
  return failures.length === 0;
}

/** Examines one mutant again, and says what breaks a rule. */
export async function replayFuzz(number: number): Promise<boolean> {
  const allocations = new Allocations();
  allocations.start();
  const failure = await new Fuzzer({ seeds: findSeeds(), allocations, timed: true, every: true }).run(number);
  allocations.stop();
  if (failure) show(failure);
  else console.log(`${number} breaks no rule.`);
  return failure === undefined;
}

function show({ number, name, violations }: Failure): void {
  console.log(`${number} (${name}), again by --replay ${number}:`);
  for (const violation of violations) console.log(`  ${violation.replaceAll('\n', '\n  ')}`);
}

/** A thread that hangs or ends early is started again behind the file that it was at, which has failed. */
async function runThread(work: Omit<FuzzWork, 'current'>, report: (failure: Failure) => void): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (let first = work.first; first < work.end; ) {
    const current = new SharedArrayBuffer(4);
    const position = new Int32Array(current);
    const stopped = await watchThread({ ...work, first, current }, report, tallies);
    if (stopped === undefined) break;
    report({ number: position[0] ?? first, name: 'a thread', violations: [stopped] });
    first = (position[0] ?? first) + work.step;
  }
  return tallies;
}

/** Runs a thread to its end, and says why if it did not get there. */
function watchThread(
  work: FuzzWork,
  report: (failure: Failure) => void,
  tallies: Tally[],
): Promise<string | undefined> {
  const worker = new Worker(new URL('fuzz/worker.ts', import.meta.url), {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 128 },
  });
  return new Promise((resolve) => {
    let last = -1;
    let ended = false;
    let tally: Tally | undefined;
    let reason = 'ended early';
    const watch = setInterval(() => {
      const at = Atomics.load(new Int32Array(work.current), 0);
      if (at === last) {
        reason = `hangs for ${mostSilentMs / 1000} s`;
        void worker.terminate();
      }
      last = at;
    }, mostSilentMs);
    worker.on('message', (message: FuzzMessage) => {
      if (message.kind === 'failure') report(message.failure);
      else tally = message.tally;
      if (message.kind === 'end') ended = true;
    });
    worker.once('error', (error) => {
      reason = error instanceof Error ? (error.stack ?? String(error)) : String(error);
    });
    worker.once('exit', () => {
      clearInterval(watch);
      if (tally) tallies.push(tally);
      resolve(ended ? undefined : reason);
    });
  });
}
