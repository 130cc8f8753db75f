import { expect, test, vi } from 'vitest';
import { demoFiles } from '../testing/testClinic.ts';
import { shareThreads } from './sharedThreads.ts';

test('threads stay for the clinic that opens next, also when the one before it was closed twice', async () => {
  const [bytes = new Uint8Array()] = await demoFiles('patient3/bw');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const first = shareThreads(() => undefined);
    await first.close();
    await first.close();
    const next = shareThreads(() => undefined);
    vi.advanceTimersByTime(60_000);
    expect(await next.run('same', { bytes, stored: bytes.slice() })).toMatchObject({ same: true });
    await next.close();
  } finally {
    vi.useRealTimers();
  }
});
