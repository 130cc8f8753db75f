import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { endsWithParent } from '../examples/express/demo/endsWithParent.ts';

/** The folder of the repository. */
export const root = join(import.meta.dirname, '..');

const bin = join(root, 'node_modules/.bin');

/** How a program ended. */
export interface Outcome {
  code: number;
  /** What it printed, both streams in order. */
  output: string;
}

/** Runs a program with the workspace's own tools first on the PATH. */
export function run(
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; show?: boolean } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    endsWithParent(child);
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk;
      if (options.show) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }));
  });
}
