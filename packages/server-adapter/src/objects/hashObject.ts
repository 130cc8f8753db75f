import { createHash } from 'node:crypto';
import type { ObjectStore } from './objects.ts';

/** Read at once: little memory, and hashed in a few milliseconds. */
const pieceBytes = 4 * 1024 * 1024;

/** The SHA-256 of an object as it is stored, in hexadecimal, read piece by piece; undefined when there is none. */
export async function hashObject(objects: ObjectStore, key: string, signal?: AbortSignal): Promise<string | undefined> {
  const sizeBytes = await objects.sizeBytes(key);
  if (sizeBytes === undefined) return undefined;
  const hash = createHash('sha256');
  for (let offset = 0; offset < sizeBytes; offset += pieceBytes) {
    const range = { offset, length: Math.min(pieceBytes, sizeBytes - offset) };
    const piece = await objects.get(key, { range, ...(signal && { signal }) });
    if (!piece) return undefined;
    hash.update(piece);
  }
  return hash.digest('hex');
}
