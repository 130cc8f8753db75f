import { vi } from 'vitest';
import { waitLimitMs } from './limits.ts';

// Run before each test file. Vitest has a setting for `expect.poll`, and none for `vi.waitFor`, which gives up after 1 s.
// A worker runs many files.
const mark = Symbol.for('clinikit.patience');
if (!Reflect.has(vi, mark)) {
  const { waitFor } = vi;
  vi.waitFor = (callback, options) =>
    waitFor(callback, { timeout: waitLimitMs, ...(typeof options === 'number' ? { timeout: options } : options) });
  Reflect.set(vi, mark, true);
}
