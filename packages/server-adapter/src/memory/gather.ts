import { enlarged } from './bytes.ts';
import type { Reservation } from './memoryBudget.ts';

const firstBytes = 64 * 1024;

/**
 * Bytes that arrive in chunks, on one piece of memory.
 *
 * @param sizeBytes how many there will be, where somebody says so.
 * @param hold told before more memory is taken; what it throws ends the gathering.
 */
export async function gather(
  chunks: AsyncIterable<Uint8Array>,
  sizeBytes: number | undefined,
  hold: (bytes: number) => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (sizeBytes !== undefined) await hold(sizeBytes);
  let bytes = new Uint8Array(sizeBytes ?? 0);
  let length = 0;
  for await (const chunk of chunks) {
    const needed = length + chunk.length;
    if (needed > bytes.length) {
      const capacity = Math.max(needed, bytes.length * 2, firstBytes);
      await hold(capacity);
      bytes = await enlarged(bytes, length, capacity);
    }
    bytes.set(chunk, length);
    length = needed;
  }
  return bytes.subarray(0, length);
}

/** A reservation of nobody: for what is bounded otherwise. */
export const unbudgeted: Pick<Reservation, 'hold'> = { hold: async () => undefined };
