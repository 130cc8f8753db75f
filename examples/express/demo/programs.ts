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
  const searched = [...folders, ...folders.map((folder) => join(folder, '../sbin'))];
  for (const name of names) {
    for (const folder of searched) {
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
