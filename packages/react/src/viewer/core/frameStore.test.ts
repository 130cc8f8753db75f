import { describe, expect, test, vi } from 'vitest';
import type { DisplayFrame } from './displayFrame.ts';
import { createFrameStore, prefetchOrder } from './frameStore.ts';

const frameOf = (sizeBytes: number): DisplayFrame => ({
  rows: 1,
  columns: sizeBytes,
  channels: 1,
  values: new Uint8Array(sizeBytes),
  minimum: 0,
  maximum: 0,
});
const nothing = () => undefined;

/** A loader whose answers are given by hand. */
function manual() {
  const waiting = new Map<number, (frame: DisplayFrame) => void>();
  const aborted: number[] = [];
  const load = (index: number, { signal }: { signal: AbortSignal }) =>
    new Promise<DisplayFrame>((resolve, reject) => {
      waiting.set(index, resolve);
      signal.addEventListener('abort', () => {
        aborted.push(index);
        reject(signal.reason);
      });
    });
  return { load, waiting, aborted, answer: (index: number) => waiting.get(index)?.(frameOf(10)) };
}
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('frame store', () => {
  test('fetches ahead no more than it may at once, nearest first', async () => {
    const { load, waiting, answer } = manual();
    const store = createFrameStore(load, { concurrency: 2 });
    store.prefetch([3, 4, 5]);
    await settle();
    expect([...waiting.keys()]).toEqual([3, 4]);
    answer(3);
    await settle();
    expect([...waiting.keys()]).toEqual([3, 4, 5]);
  });

  test('what is wanted starts at once, beside what is fetched ahead', async () => {
    const { load, waiting } = manual();
    const store = createFrameStore(load, { concurrency: 1 });
    store.prefetch([1, 2]);
    store.want(9, nothing).catch(nothing);
    await settle();
    expect([...waiting.keys()]).toEqual([1, 9]);
  });

  test('scrolling far past frames gives their requests up', async () => {
    const { load, aborted } = manual();
    const store = createFrameStore(load, { concurrency: 1 });
    for (const index of [0, 1, 2, 3]) store.want(index, nothing).catch(nothing);
    await settle();
    store.want(4, nothing).catch(nothing);
    await settle();
    expect(aborted).toContain(1);
    expect(aborted).not.toContain(3);
  });

  test('a frame that was scrolled past and is gone back to is asked for again, also before its request has ended', async () => {
    // It takes no notice of being cancelled, as a source may.
    const answers: ((frame: DisplayFrame) => void)[] = [];
    const load = vi.fn((index: number) =>
      index > 0 ? new Promise<DisplayFrame>(nothing) : new Promise<DisplayFrame>((resolve) => answers.push(resolve)),
    );
    const store = createFrameStore(load, { concurrency: 1 });
    for (const index of [0, 1, 2, 3]) store.want(index, nothing).catch(nothing);
    const again = store.want(0, nothing);
    await settle();
    for (const answer of answers) answer(frameOf(10));
    await expect(again).resolves.toMatchObject({ columns: 10 });
  });

  test('keeps to its budget and lets the longest unused frame go', async () => {
    const load = vi.fn(async () => frameOf(40));
    const store = createFrameStore(load, { budgetBytes: 100 });
    await store.want(0, nothing);
    await store.want(1, nothing);
    store.get(0);
    await store.want(2, nothing);
    expect([0, 1, 2].map((index) => store.get(index) !== undefined)).toEqual([true, false, true]);
  });

  test('closing ends every request and drops late answers', async () => {
    const { load, aborted, answer } = manual();
    const store = createFrameStore(load);
    const wanted = store.want(0, nothing);
    await settle();
    store.close();
    answer(0);
    await expect(wanted).rejects.toMatchObject({ name: 'AbortError' });
    expect(aborted).toEqual([0]);
    expect(store.get(0)).toBeUndefined();
  });

  test('a failed frame is asked for anew the next time it is wanted', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce(frameOf(4));
    const store = createFrameStore(load);
    await expect(store.want(0, nothing)).rejects.toThrow('offline');
    await expect(store.want(0, nothing)).resolves.toMatchObject({ columns: 4 });
  });
});

test('neighbors are fetched the way the user goes first', () => {
  expect(prefetchOrder(2, 5, 1)).toEqual([3, 1, 4, 0]);
  expect(prefetchOrder(2, 5, -1)).toEqual([1, 3, 0, 4]);
});
