import { fork } from 'node:child_process';
import { join } from 'node:path';
import { endsWithParent } from '../../examples/express/demo/endsWithParent.ts';
import type { GrowthLine } from './growth.ts';
import type { LargeFile } from './largeFiles.ts';
import type { Facts, ParserName } from './reader.ts';

/** How much of a file is read: what the parser reads anyway, every value, or every value into DICOM JSON. */
export type Way = 'parse' | 'values' | 'json';

/** What a child does. */
export type Task = { readonly parser: ParserName } & (
  | { readonly kind: 'facts'; readonly paths: readonly string[] }
  | { readonly kind: 'files'; readonly way: Way; readonly paths: readonly string[]; readonly leastMs: number }
  | { readonly kind: 'large'; readonly file: LargeFile; readonly frames: number }
  | { readonly kind: 'growth' }
);

/** What was found in one file: no elements when it was not read. */
export interface FileFacts extends Facts {
  readonly kind: 'facts';
  readonly path: string;
  /** Whether the same bytes are read a second time. */
  readonly again: boolean;
}

/** What a child has found. */
export type Finding =
  | FileFacts
  | { readonly kind: 'files'; readonly passesMs: readonly number[] }
  | {
      readonly kind: 'large';
      readonly timesMs: readonly number[];
      /** Bytes held by the result, beyond the file's own. */
      readonly heldBytes: number;
      /** Bytes by which the resident size rose at its highest while reading. */
      readonly peakBytes: number;
      readonly parsed: boolean;
    }
  | { readonly kind: 'growth'; readonly lines: readonly GrowthLine[] };

/** A parser that says nothing for so long is taken to hang. */
export const mostSilentMs = 60_000;

/**
 * Runs a task in a process of its own.
 *
 * @returns what the child said, whether it ended by itself and well, and whether it was stopped for its silence.
 */
export function runTask(
  task: Task,
  source: boolean,
): Promise<{ findings: Finding[]; ended: boolean; silent: boolean }> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'child.ts'), [JSON.stringify(task)], {
      execArgv: ['--expose-gc', ...(source ? ['--conditions=@clinikit/source'] : [])],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    endsWithParent(child);
    const findings: Finding[] = [];
    let silent = false;
    const stop = () => {
      silent = true;
      child.kill('SIGKILL');
    };
    let silence = setTimeout(stop, mostSilentMs);
    child.on('message', (message) => {
      clearTimeout(silence);
      silence = setTimeout(stop, mostSilentMs);
      if (isFinding(message)) findings.push(message);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(silence);
      resolve({ findings, ended: code === 0, silent });
    });
  });
}

function isFinding(message: unknown): message is Finding {
  return typeof message === 'object' && message !== null && 'kind' in message;
}
