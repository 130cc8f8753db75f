import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const variable = 'CLINIKIT_POSTGRES_TEMPLATE';

/** Vitest's global setup: a folder for the cluster that the first test file makes and the others copy. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'clinikit-postgres-template-'));
  // PostgreSQL's own user writes into it.
  await chmod(folder, 0o777);
  process.env[variable] = folder;
  return () => rm(folder, { recursive: true, force: true });
}

/**
 * Makes a new cluster at `data`: `initdb` takes seconds, so within one run it is called once, and its result is copied.
 *
 * @param copy copies a folder with its owner and modes; rejects where there is nothing to copy.
 */
export async function newCluster(
  data: string,
  initdb: (folder: string) => Promise<void>,
  copy: (from: string, to: string) => Promise<void>,
): Promise<void> {
  const folder = process.env[variable];
  if (folder === undefined) return initdb(data);
  const template = join(folder, 'data');
  try {
    await copy(template, data);
  } catch {
    const own = join(folder, randomUUID());
    await initdb(own);
    await copy(own, data);
    // Another file may have been quicker.
    await rename(own, template).catch(() => undefined);
  }
}
