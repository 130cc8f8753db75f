import { expect, test, vi } from 'vitest';
import { createSealer } from './audit.ts';

test('a sealing that hangs keeps nobody: the run that began it ends with its time, and later ones pass by', async () => {
  const seal = vi.fn(() => new Promise<number>(() => undefined));
  const audit = { seal, verify: () => Promise.reject(new Error('Not asked.')) };
  let now = 1_000_000;
  const sealer = createSealer(audit, { now: () => now, onFailure: () => undefined });
  const time = new AbortController();
  const first = sealer(time.signal);
  now += 120_000;
  await sealer(new AbortController().signal);
  time.abort();
  await first;
  expect(seal).toHaveBeenCalledOnce();
});
