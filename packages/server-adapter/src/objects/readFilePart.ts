import { read } from 'node:fs';
import type { ByteRange } from './objects.ts';

/**
 * A range of an open file, written into `bytes`.
 *
 * With handles and promises it would take as much again of the processor as the reading itself.
 *
 * @throws RangeError where the file ends before the range does.
 */
export function readFilePart(
  file: number,
  bytes: Uint8Array<ArrayBuffer>,
  { offset, length }: ByteRange,
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const from = (filled: number): void => {
      if (signal?.aborted) reject(signal.reason);
      else if (filled === length) resolve();
      else {
        read(file, bytes, filled, length - filled, offset + filled, (error, count) => {
          if (error) reject(error);
          else if (count === 0) reject(new RangeError('The object ends before the range that was asked for.'));
          else from(filled + count);
        });
      }
    };
    from(0);
  });
}
