import { spawn } from 'node:child_process';
import { endsWithParent } from '../../examples/express/demo/endsWithParent.ts';
import { findProgram } from '../../examples/express/demo/programs.ts';
import type { TestOrthanc } from './orthanc.ts';

/** DCMTK's sender, or undefined; tests that need it are skipped then. */
export const storescuPath = (): string | undefined => findProgram('storescu');

/** Which transfer syntax `storescu` is to propose besides the uncompressed ones. */
export type Compression = 'jpeg-ls' | 'rle' | 'jpeg-lossless';

const flags: Readonly<Record<Compression, string>> = { 'jpeg-ls': '-xt', rle: '-xr', 'jpeg-lossless': '-xs' };

/** Sends files by C-STORE, as a machine does. */
export function storescu(to: TestOrthanc, files: readonly string[], compression?: Compression): Promise<void> {
  const program = storescuPath();
  if (program === undefined) throw new Error('storescu is not installed (Debian: apt install dcmtk).');
  const options = ['-aet', 'STORESCU', '-aec', to.aet, ...(compression ? [flags[compression]] : [])];
  const child = spawn(program, [...options, '127.0.0.1', String(to.dicomPort), ...files], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, TCP_NODELAY: '1' },
  });
  endsWithParent(child);
  let log = '';
  child.stderr?.on('data', (chunk) => {
    log = (log + chunk).slice(-4000);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`storescu ended with ${code}: ${log}`))));
  });
}
