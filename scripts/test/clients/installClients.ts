import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run } from '../../run.ts';

const cache = join(root, 'node_modules/.cache/clinikit-clients');

/**
 * The `node_modules` of other people's clients, installed once for each lockfile outside the workspace.
 *
 * @throws Error with what npm said.
 */
export async function installClients(): Promise<string> {
  const lockfile = await readFile(join(import.meta.dirname, 'package-lock.json'));
  const folder = join(cache, createHash('sha256').update(lockfile).digest('hex').slice(0, 16));
  return onceIn(folder, async (making) => {
    for (const name of ['package.json', 'package-lock.json'])
      await cp(join(import.meta.dirname, name), join(making, name));
    await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], making);
  }).then((made) => join(made, 'node_modules'));
}

/** The build of OHIF's viewer as it is published: static files, without its dependencies. */
export async function installOhif(version = '3.13.2'): Promise<string> {
  const folder = await onceIn(join(cache, `ohif-${version}`), async (making) => {
    await npm(['pack', `@ohif/app@${version}`, '--silent', '--pack-destination', making], making);
    const { code, output } = await run('tar', ['-xzf', `ohif-app-${version}.tgz`], { cwd: making });
    if (code !== 0) throw new Error(`The build of OHIF cannot be unpacked:\n${output}`);
    await rm(join(making, `ohif-app-${version}.tgz`));
  });
  return join(folder, 'package/dist');
}

/** Makes a folder whole or not at all, so that a run that was cut off leaves nothing half made. */
async function onceIn(folder: string, make: (making: string) => Promise<void>): Promise<string> {
  if (await stat(folder).catch(() => undefined)) return folder;
  const making = `${folder}.${process.pid}`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true });
  await make(making);
  await rename(making, folder);
  return folder;
}

async function npm(args: readonly string[], cwd: string): Promise<void> {
  const { code, output } = await run('npm', args, { cwd });
  if (code !== 0) throw new Error(`npm ${args[0]} of the other clients failed:\n${output}`);
}
