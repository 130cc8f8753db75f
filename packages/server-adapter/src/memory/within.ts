import { memoryIsFull, type Reservation } from './memoryBudget.ts';

/**
 * A part of the memory that something larger holds already. Nothing is given back before the whole of it; more is taken where
 * there is room at once: whoever holds some does not wait for more.
 */
export function within(memory: Reservation): Reservation {
  const tryHold = (bytes: number) => bytes <= memory.bytes || memory.tryHold(bytes);
  return {
    get bytes() {
      return memory.bytes;
    },
    totalBytes: memory.totalBytes,
    tryHold,
    hold: async (bytes) => {
      if (!tryHold(bytes)) throw memoryIsFull();
    },
    release: () => undefined,
  };
}
