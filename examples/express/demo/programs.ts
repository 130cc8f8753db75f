import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The folders of the PATH, in order. */
export const pathFolders = (): string[] => (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);

/**
 * The full path of the first of `names` that may be run: on the PATH, or in a `sbin` beside one of its folders, where
 * Debian keeps servers such as Orthanc off the PATH of ordinary users.
 */
export function findProgram(...names: string[]): string | undefined {
  const folders = pathFolders();
  return findIn([...folders, ...folders.map((folder) => join(folder, '../sbin'))], names);
}

/** The full path of the first of `names` that stands in one of `folders` and may be run. */
export function findIn(folders: readonly string[], names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here: look in the next folder.
      }
    }
  }
  return undefined;
}
