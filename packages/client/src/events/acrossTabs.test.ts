import { afterEach, expect, test, vi } from 'vitest';
import { acrossTabs } from './acrossTabs.ts';
import type { Run } from './subscription.ts';

afterEach(() => vi.unstubAllGlobals());

test('a page that may not have locks has a stream of its own', async () => {
  const request = () => Promise.reject(new DOMException('Storage is blocked.', 'SecurityError'));
  vi.stubGlobal('navigator', { locks: { request } });
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
