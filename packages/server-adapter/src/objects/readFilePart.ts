import { close, fstat, open, read } from 'node:fs';
import type { ByteRange } from './objects.ts';

/**
 * A file, or a range of it; undefined where there is no such file.
 *
 * Reading with handles and promises takes as much again of the processor as the reading itself: a frame is read by three
 * calls of the system.
 *
 * @throws RangeError where the file ends before the range does.
 */
export function readFilePart(
  path: string,
  { range, signal }: { range?: ByteRange | undefined; signal?: AbortSignal | undefined },
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return new Promise((resolve, reject) => {
    open(path, 'r', (missing, file) => {
      if (missing) {
        if (missing.code === 'ENOENT') resolve(undefined);
        else reject(missing);
        return;
      }
      const end = (error: Error | null, bytes?: Uint8Array<ArrayBuffer>) => {
        // Nothing was written: there is nothing that could be lost by closing.
        close(file, () => undefined);
        if (error) reject(error);
        else resolve(bytes);
      };
      const fill = ({ offset, length }: ByteRange) => {
        // Its whole memory is overwritten, or it is given to nobody.
        const { buffer, byteOffset } = Buffer.allocUnsafeSlow(length);
        const bytes = new Uint8Array(buffer, byteOffset, length);
        const from = (filled: number): void => {
          if (signal?.aborted) {
            end(reasonOf(signal));
            return;
          }
          if (filled === length) {
            end(null, bytes);
            return;
          }
          read(file, bytes, filled, length - filled, offset + filled, (error, count) => {
            if (error) end(error);
            else if (count === 0) end(new RangeError('The object ends before the range that was asked for.'));
            else from(filled + count);
          });
        };
        from(0);
      };
      if (range) fill(range);
      else fstat(file, (error, stats) => (error ? end(error) : fill({ offset: 0, length: stats.size })));
    });
  });
}

const reasonOf = ({ reason }: AbortSignal): Error =>
  reason instanceof Error ? reason : new DOMException('Nobody waits for it any more.', 'AbortError');
