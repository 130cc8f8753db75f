import { describe, expect, test } from 'vitest';
import { createMemoryBudget } from '../memory/memoryBudget.ts';
import { chunksOf, readBody } from './body.ts';

/** A request as a host makes it, with whatever length it declares. */
function requestOf(chunks: readonly (Uint8Array | 'stands still' | 'breaks off')[], declared?: number): Request {
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = chunks[at];
      at += 1;
      if (chunk === undefined) controller.close();
      else if (chunk === 'breaks off') controller.error(new Error('ECONNRESET'));
      else if (chunk === 'stands still') return new Promise<void>(() => undefined);
      else controller.enqueue(chunk);
      return undefined;
    },
  });
  const headers: Record<string, string> = declared === undefined ? {} : { 'content-length': String(declared) };
  return new Request('http://clinic.test/', { method: 'POST', body, headers, duplex: 'half' });
}
const bytes = (length: number) => new Uint8Array(length).fill(7);

describe('a body', () => {
  test.each([undefined, 300_000])('is read whole, with %s bytes declared', async (declared) => {
    const budget = createMemoryBudget(1_000_000);
    const memory = budget.open();
    const read = await readBody(requestOf([bytes(100_000), bytes(0), bytes(200_000)], declared), 400_000, { memory });
    expect(Buffer.compare(read, bytes(300_000))).toBe(0);
    expect(budget.heldBytes).toBeGreaterThanOrEqual(300_000);
    expect(budget.heldBytes).toBeLessThanOrEqual(400_000);
    memory.release();
    expect(budget.heldBytes).toBe(0);
  });

  test.each<[string, Parameters<typeof requestOf>, string]>([
    ['is longer than the limit', [[bytes(300), bytes(300)]], 'too_large'],
    ['declares to be longer than the limit', [[bytes(3)], 501], 'too_large'],
    ['is shorter than it declared', [[bytes(100)], 101], 'bad_request'],
    ['is longer than it declared', [[bytes(100)], 99], 'bad_request'],
    ['breaks off', [[bytes(100), 'breaks off']], 'bad_request'],
    ['stands still', [[bytes(100), 'stands still']], 'bad_request'],
  ])('that %s is refused', async (_name, given, code) => {
    await expect(readBody(requestOf(...given), 500, { idleMs: 20 })).rejects.toMatchObject({ code });
  });

  test('that has no room is told to come again, and nothing of it is read', async () => {
    const budget = createMemoryBudget(1000, { waitMs: 20 });
    await budget.open().hold(900);
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled += 1;
          controller.enqueue(bytes(200));
        },
      },
      { highWaterMark: 0 },
    );
    const headers = { 'content-length': '200' };
    const request = new Request('http://clinic.test/', { method: 'POST', body, headers, duplex: 'half' });
    const reading = readBody(request, 500, { memory: budget.open() });
    await expect(reading).rejects.toMatchObject({ code: 'unavailable', status: 503 });
    expect(pulled).toBe(0);
  });

  test('that nobody reads to its end is cancelled', async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(bytes(10)),
      cancel() {
        cancelled = true;
      },
    });
    for await (const chunk of chunksOf(body)) {
      expect(chunk).toHaveLength(10);
      break;
    }
    expect(cancelled).toBe(true);
  });
});
