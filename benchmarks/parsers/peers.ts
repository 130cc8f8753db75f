import { statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../scripts/run.ts';

const folder = join(import.meta.dirname, '../peers');

/** Installs the other parsers where they are missing or others than the lockfile names. @throws Error when npm cannot. */
export async function installPeers(): Promise<void> {
  const installed = statSync(join(folder, 'node_modules/.package-lock.json'), { throwIfNoEntry: false });
  if (installed && installed.mtimeMs > statSync(join(folder, 'package-lock.json')).mtimeMs) return;
  console.log('Installing the parsers to compare with, into benchmarks/peers (once)...');
  const { code, output } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
  });
  if (code !== 0) throw new Error(`The other parsers cannot be installed:\n${output}`);
}
