import { join } from 'node:path';
// biome-ignore lint/plugin: Node has no file lock but this one; no data passes through this door.
import { DatabaseSync } from 'node:sqlite';

/** Thrown when another demo works in the folder. */
export class FolderInUse extends Error {
  override name = 'FolderInUse';
}

/**
 * Takes the folder for this process until it ends, however it ends: the lock is the operating system's own, on a file
 * that SQLite holds, so a demo that was killed leaves nothing behind that would have to be judged.
 *
 * @throws FolderInUse when another process holds it.
 */
export function lockFolder(folder: string): void {
  const database = new DatabaseSync(join(folder, 'demo.lock'), { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    const busy = error instanceof Error && 'errcode' in error && error.errcode === 5;
    if (busy) throw new FolderInUse(folder);
    throw error;
  }
  process.once('exit', () => database.close());
}
