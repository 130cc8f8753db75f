import { concatenate } from '../../memory/bytes.ts';
import { requireObjectKey } from '../objectKey.ts';
import type { ObjectStore } from '../objects.ts';

/** Objects in the memory of one process, gone with it. */
export function memoryObjects(): ObjectStore {
  const objects = new Map<string, Uint8Array>();
  return {
    async put(key, bytes, { signal, replace = false } = {}) {
      signal?.throwIfAborted();
      if (!replace && objects.get(requireObjectKey(key))?.byteLength === bytes.byteLength) return;
      objects.set(key, bytes.slice());
    },
    async putPieces(key, pieces, { signal } = {}) {
      requireObjectKey(key);
      const all: Uint8Array[] = [];
      for await (const piece of pieces) {
        signal?.throwIfAborted();
        all.push(piece.slice());
      }
      const bytes = concatenate(all);
      objects.set(key, bytes);
      return bytes.byteLength;
    },
    async get(key, { range, signal } = {}) {
      signal?.throwIfAborted();
      const bytes = objects.get(requireObjectKey(key));
      if (!bytes) return undefined;
      const { offset, length } = range ?? { offset: 0, length: bytes.byteLength };
      if (offset + length > bytes.byteLength) {
        throw new RangeError('The object ends before the range that was asked for.');
      }
      return new Uint8Array(bytes.subarray(offset, offset + length));
    },
    sizeBytes: async (key) => objects.get(requireObjectKey(key))?.byteLength,
    async delete(key) {
      objects.delete(requireObjectKey(key));
    },
  };
}
