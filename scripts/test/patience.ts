import { vi } from 'vitest';
import { waitLimitMs } from './limits.ts';

// Run before each test file. Vitest has a setting for `expect.poll`, and none for `vi.waitFor`, which gives up after 1 s.
const { waitFor } = vi;
vi.waitFor = (callback, options) =>
  waitFor(callback, { timeout: waitLimitMs, ...(typeof options === 'number' ? { timeout: options } : options) });
