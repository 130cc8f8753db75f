import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { replaceFile } from '../objects/replaceFile.ts';
import { RelayState, type RelayStateStore } from './relayState.ts';

/**
 * A relay's state in one JSON file, written whole to a second file, flushed to the disk and then moved into place.
 *
 * @throws from `load` when the file exists and cannot be read as a state: beginning again silently could hide a loss, so
 * that is left to a person (who may delete the file, and everything in Orthanc is delivered again).
 */
export function fileStateStore(path: string): RelayStateStore {
  return {
    load: async () => {
      let text: string;
      try {
        text = await readFile(path, 'utf8');
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      }
      return parse(text, path);
    },
    save: async (state) => {
      await mkdir(dirname(path), { recursive: true });
      await replaceFile(path, `${path}.new`, JSON.stringify(state));
    },
  };
}

function parse(text: string, path: string): RelayState {
  try {
    return RelayState.parse(JSON.parse(text));
  } catch (error) {
    throw new Error(
      `The relay's state in ${path} cannot be read. Restore it, or delete it to deliver everything again.`,
      {
        cause: error,
      },
    );
  }
}
