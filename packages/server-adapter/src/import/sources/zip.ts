import { stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise } from 'yauzl';
import type { FoundFile, Source } from './source.ts';

/** Far above any image, so that a small ZIP that unpacks to terabytes is refused and not unpacked. */
const mostBytes = 4 * 1024 ** 3;

/** The files of a ZIP, unpacked one at a time. The only door to yauzl. */
export async function zipSource(path: string): Promise<Source> {
  const { mtimeMs } = await stat(path);
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  const file = (entry: Entry): FoundFile => ({
    name: entry.fileName,
    sizeBytes: entry.uncompressedSize,
    stamp: `${entry.uncompressedSize} ${entry.crc32} ${Math.round(mtimeMs)}`,
    async read(signal) {
      signal.throwIfAborted();
      if (entry.uncompressedSize > mostBytes) throw new RangeError('A file of this ZIP is too large.');
      const stream = await zip.openReadStreamPromise(entry);
      const bytes = new Uint8Array(await buffer(stream));
      if (crc32(bytes) !== entry.crc32) throw new Error('This file of the ZIP is damaged.');
      return bytes;
    },
  });
  return {
    missing: [],
    close: async () => zip.close(),
    async *files(signal) {
      for await (const entry of zip.eachEntry()) {
        signal.throwIfAborted();
        if (!entry.fileName.endsWith('/')) yield file(entry);
      }
    },
  };
}
