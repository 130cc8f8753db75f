import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../scripts/run.ts';

const folder = join(import.meta.dirname, '../peers');

/** Installs the other parsers where they are missing. @throws Error when npm cannot. */
export async function installPeers(): Promise<void> {
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return;
  console.log('Installing the parsers to compare with, into benchmarks/peers (once)...');
  const { code, output } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
  });
  if (code !== 0) throw new Error(`The other parsers cannot be installed:\n${output}`);
}
