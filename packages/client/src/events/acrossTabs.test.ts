import { afterEach, expect, test, vi } from 'vitest';
import { acrossTabs } from './acrossTabs.ts';
import type { Run } from './subscription.ts';

afterEach(() => vi.unstubAllGlobals());

const blocked = () => new DOMException('Storage is blocked.', 'SecurityError');
class BlockedChannel {
  constructor() {
    throw blocked();
  }
}

test.each(['locks', 'channels'])('a page that may not have %s has a stream of its own', async (missing) => {
  vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(blocked()) } });
  if (missing === 'channels') vi.stubGlobal('BroadcastChannel', BlockedChannel);
  const run: Run = async ({ onEvent, onState }, signal) => {
    onState?.('connecting');
    onState?.('open');
    onEvent({ position: 1, type: 'study.filed' });
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
  };
  const heard: unknown[] = [];
  const controller = new AbortController();
  const ended = acrossTabs(run, { name: 'events', opensAnew: false })(
    { onEvent: ({ position }) => heard.push(position), onState: (state) => heard.push(state) },
    controller.signal,
  );
  await vi.waitFor(() => expect(heard).toEqual(['connecting', 'open', 1]));
  controller.abort();
  await ended;
  expect(heard.at(-1)).toBe('closed');
});
