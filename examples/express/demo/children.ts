import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endsWithParent } from './endsWithParent.ts';

/** The processes that the demo started; all of them end with it, even when it is killed. */
export interface Children {
  /** Its output goes to `<name>.log` in the demo's folder. @throws Error once `stop` was called. */
  start(name: string, program: string, args: readonly string[], env?: Record<string, string>): ChildProcess;
  /** Ends all of them and waits; no other is started after that. */
  stop(): Promise<void>;
}

/** Only for the one who holds the folder: what a demo left there that was itself killed hard is ended first. */
export function openChildren(folder: string): Children {
  endLeftovers(folder);
  const running = new Map<string, ChildProcess>();
  let stopped: Promise<void> | undefined;
  // The last resort, when the demo ends by a fault of its own.
  process.once('exit', () => {
    for (const child of running.values()) child.kill('SIGTERM');
  });
  return {
    start(name, program, args, env = {}) {
      if (stopped) throw new Error(`The demo is stopping: ${name} is not started.`);
      const child: ChildProcess = spawn(program, args, {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...env },
        // Ctrl-C in the terminal goes to the demo alone, which ends its children in order.
        detached: process.platform !== 'win32',
      });
      endsWithParent(child);
      const log = createWriteStream(join(folder, `${name}.log`), { flags: 'a' });
      log.on('error', () => undefined);
      child.stdout?.pipe(log, { end: false });
      child.stderr?.pipe(log, { end: false });
      if (child.pid !== undefined) writeFileSync(pidFile(folder, name), String(child.pid));
      child.once('exit', () => {
        running.delete(name);
        rmSync(pidFile(folder, name), { force: true });
      });
      running.set(name, child);
      return child;
    },
    stop() {
      stopped ??= Promise.all([...running.values()].map(end)).then(() => undefined);
      return stopped;
    },
  };
}

const pidFile = (folder: string, name: string) => join(folder, `${name}.pid`);

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(hard);
}

/** Only processes that name this folder. */
function endLeftovers(folder: string): void {
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.pid')) continue;
    const path = join(folder, file);
    const pid = Number(readFileSync(path, 'utf8'));
    rmSync(path, { force: true });
    try {
      if (Number.isInteger(pid) && pid > 1 && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder)) {
        process.kill(pid, 'SIGKILL');
      }
    } catch {
      // It is gone, or this system does not show the command lines of processes.
    }
  }
}
