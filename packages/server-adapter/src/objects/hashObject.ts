import { createHash } from 'node:crypto';
import { eachPiece } from './eachPiece.ts';
import type { ObjectStore } from './objects.ts';

/** The SHA-256 of an object as it is stored, in hexadecimal, read piece by piece; undefined when there is none. */
export async function hashObject(objects: ObjectStore, key: string, signal?: AbortSignal): Promise<string | undefined> {
  const hash = createHash('sha256');
  return (await eachPiece(objects, key, (piece) => hash.update(piece), signal)) ? hash.digest('hex') : undefined;
}
