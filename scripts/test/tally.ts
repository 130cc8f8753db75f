import { appendFileSync } from 'node:fs';
import type { SerializedError, TestError } from 'vitest';
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/** Numbers of tests. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** One run's numbers, and what failed: the file and the names of the test with the reason, or what else went wrong. */
export interface RunTally extends Tally {
  failures: string[];
}

/** Vitest reporter that adds a line of counts to the file named by `CLINIKIT_TALLY`, for `npm test` to sum up. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[], reason: TestRunEndReason): void {
    const tally: RunTally = { passed: 0, failed: errors.length, skipped: 0, failures: [] };
    for (const { message } of errors) tally.failures.push(`outside of a test: ${message.split('\n')[0]}`);
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) {
        const { state, errors: reasons = [] } = test.result();
        tally[outcome(state)] += 1;
        if (state === 'failed') {
          tally.failures.push(
            [`${module.relativeModuleId}: ${test.fullName}`, ...reasons.map(reasonOf)].join('\n    '),
          );
        }
      }
      // A file that did not load has no tests: it must still count.
      if (module.state() === 'failed' && !tests.some((test) => test.result().state === 'failed')) {
        tally.failed += 1;
        tally.failures.push(`${module.relativeModuleId}: did not load, or failed outside of its tests`);
      }
    }
    if (reason === 'interrupted') {
      tally.failed += 1;
      tally.failures.push('the run was interrupted');
    }
    const file = process.env['CLINIKIT_TALLY'];
    if (file) appendFileSync(file, `${JSON.stringify(tally)}\n`);
  }
}

/** How much of a reason is worth reading where only the end of a run is seen. */
const reasonLength = 1200;

/** What a test expected and what it got, and the first lines of the tests it came from. */
const reasonOf = ({ message, diff, stacks }: TestError): string =>
  [message, diff ?? '', ...(stacks ?? []).slice(0, 2).map(({ file, line }) => `at ${file}:${line}`)]
    .filter(Boolean)
    .join('\n')
    .slice(0, reasonLength)
    .replaceAll('\n', '\n    ');

const outcome = (state: 'passed' | 'failed' | 'skipped' | 'pending'): keyof Tally =>
  state === 'pending' ? 'skipped' : state;
