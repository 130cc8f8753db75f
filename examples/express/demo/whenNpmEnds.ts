import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Calls `onEnd` once npm, which runs this program as a script (`npm start`), has ended, however it ended; never in a
 * program that npm does not run.
 *
 * npm starts a shell and the shell starts the program. When npm or the shell is killed, nobody tells the program.
 */
export function whenNpmEnds(onEnd: () => void): void {
  const script = process.env['npm_lifecycle_script'];
  if (script === undefined) return;
  const parent = process.ppid;
  const shell = processOf(parent);
  // Some shells become the program that they start. Then the parent is npm itself.
  const npm = shell?.command.includes(`-c ${script}`) ? shell.parent : undefined;
  const hasEnded = () => process.ppid !== parent || (npm !== undefined && processOf(parent)?.parent !== npm);
  // npm is in the same process group; the process that inherits a shell whose npm has ended already is not.
  const hadEnded = npm !== undefined && isOutsideGroup(npm);
  let looks = 0;
  const timer = setInterval(
    () => {
      looks = hasEnded() ? looks + 1 : 0;
      // A single look may fail where the machine is short of processes or files.
      if (!hadEnded && looks < 2) return;
      clearInterval(timer);
      onEnd();
    },
    hasProc ? 500 : 2000,
  );
  timer.unref();
}

interface FoundProcess {
  parent: number;
  group: number;
  command: string;
}

// Slim images of Linux have no `ps`, and macOS has no /proc.
const hasProc = existsSync('/proc/self/stat');

/** Undefined when it has ended, and where the system has neither /proc nor `ps`. */
function processOf(pid: number): FoundProcess | undefined {
  try {
    const line = hasProc ? lineFromProc(pid) : lineFromPs(pid);
    const [, parent, group, command = ''] = /^ *(\d+) +(\d+) +(.*)$/s.exec(line) ?? [];
    return parent === undefined ? undefined : { parent: Number(parent), group: Number(group), command };
  } catch {
    return undefined;
  }
}

function lineFromProc(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  // The program's name stands in brackets and may itself hold brackets; its state, parent and group follow.
  const [, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return `${parent} ${group} ${command}`;
}

function lineFromPs(pid: number): string {
  return execFileSync('ps', ['-ww', '-o', 'ppid=,pgid=,args=', '-p', String(pid)], { encoding: 'utf8' });
}

function isOutsideGroup(pid: number): boolean {
  const [own, other] = [processOf(process.pid), processOf(pid)];
  return own !== undefined && other !== undefined && own.group !== other.group;
}
