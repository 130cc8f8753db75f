import { concatenate } from '../memory/bytes.ts';

const chunkBytes = 256 * 1024;

/** JSON values as one array, in chunks of some size. */
export async function jsonArray(
  values: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const sign = (text: string) => new TextEncoder().encode(text);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let parts: Uint8Array[] = [sign('[')];
  let bytes = 0;
  let isFirst = true;
  for await (const value of values) {
    if (!isFirst) parts.push(sign(','));
    isFirst = false;
    parts.push(value);
    bytes += value.byteLength;
    if (bytes < chunkBytes) continue;
    chunks.push(concatenate(parts));
    parts = [];
    bytes = 0;
  }
  return [...chunks, concatenate([...parts, sign(']')])];
}
