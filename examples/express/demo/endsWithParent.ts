import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Writable } from 'node:stream';

let watchdog: Writable | undefined;

/**
 * Makes sure that a child ends when this process ends, however it ends: killed, crashed, or with its terminal. It gets
 * SIGTERM then, and SIGKILL when it has not ended five seconds later.
 *
 * @param options.group the child leads a process group (`detached`), all of which ends.
 */
export function endsWithParent<Child extends ChildProcess>(child: Child, { group = false } = {}): Child {
  const { pid } = child;
  if (pid === undefined) return child;
  watchdog ??= startWatchdog();
  const target = group && process.platform !== 'win32' ? -pid : pid;
  watchdog.write(`watch ${target}\n`);
  // Of a group, others may live on when its leader has ended.
  if (target > 0) child.once('exit', () => watchdog?.write(`forget ${target}\n`));
  return child;
}

/** A process of its own that reads until this one is gone: the operating system closes the pipe, whatever happens. */
function startWatchdog(): Writable {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'watchdog.ts')], {
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { ...process.env, NODE_OPTIONS: '' },
    // Ctrl-C in the terminal, or its closing, must not end the watchdog first.
    detached: true,
  });
  // It keeps nobody waiting.
  child.unref();
  const { stdin } = child;
  if ('unref' in stdin && typeof stdin.unref === 'function') stdin.unref();
  child.on('error', () => undefined);
  stdin.on('error', () => undefined);
  return stdin;
}
