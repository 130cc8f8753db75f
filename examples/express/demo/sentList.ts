import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What was sent at an earlier start: the demo begins where it stopped. */
export interface SentList {
  has(name: string): boolean;
  add(name: string): Promise<void>;
}

export async function openSentList(folder: string): Promise<SentList> {
  const path = join(folder, 'sent.json');
  const names = new Set<string>(await readFile(path, 'utf8').then(JSON.parse, () => []));
  return {
    has: (name) => names.has(name),
    async add(name) {
      names.add(name);
      await writeFile(`${path}.new`, JSON.stringify([...names]));
      await rename(`${path}.new`, path);
    },
  };
}
