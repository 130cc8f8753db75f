import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all: to `partial` first, which is on the same disk, then moved into place.
 *
 * Resolves when the file would survive a power cut, given that its folder would. Nobody but the owner may read it.
 */
export async function replaceFile(
  path: string,
  partial: string,
  content: Uint8Array | string | AsyncIterable<Uint8Array>,
  { signal }: { signal?: AbortSignal } = {},
): Promise<void> {
  try {
    const file = await open(partial, 'w', 0o600);
    try {
      await file.writeFile(content, signal ? { signal } : {});
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Makes what was created in a folder, or moved into it, survive a power cut. Windows has no such call and needs none. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } catch (error) {
    // Some file systems (network shares, mostly) know no flush of folders.
    if (!(error instanceof Error && 'code' in error && (error.code === 'EINVAL' || error.code === 'ENOTSUP')))
      throw error;
  } finally {
    await folder.close();
  }
}
