import type { ObjectStore } from './objects.ts';

/** Read at once: little memory, and hashed in a few milliseconds. */
const pieceBytes = 4 * 1024 * 1024;

/** Reads a whole object piece by piece, from its beginning to its end. @returns false when there is none. */
export async function eachPiece(
  objects: ObjectStore,
  key: string,
  take: (piece: Uint8Array) => void,
  signal?: AbortSignal,
): Promise<boolean> {
  const sizeBytes = await objects.sizeBytes(key);
  if (sizeBytes === undefined) return false;
  for (let offset = 0; offset < sizeBytes; offset += pieceBytes) {
    const range = { offset, length: Math.min(pieceBytes, sizeBytes - offset) };
    const piece = await objects.get(key, { range, ...(signal && { signal }) });
    if (!piece) return false;
    take(piece);
  }
  return true;
}
