import { appendFileSync } from 'node:fs';
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/** Numbers of tests. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** Vitest reporter that adds a line of counts to the file named by `CLINIKIT_TALLY`, for `npm test` to sum up. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[], reason: TestRunEndReason): void {
    const tally: Tally = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) tally[outcome(test.result().state)] += 1;
      // A file that did not load has no tests: it must still count.
      if (module.state() === 'failed' && !tests.some((test) => test.result().state === 'failed')) tally.failed += 1;
    }
    if (reason === 'interrupted') tally.failed += 1;
    const file = process.env['CLINIKIT_TALLY'];
    if (file) appendFileSync(file, `${JSON.stringify(tally)}\n`);
  }
}

const outcome = (state: 'passed' | 'failed' | 'skipped' | 'pending'): keyof Tally =>
  state === 'pending' ? 'skipped' : state;
