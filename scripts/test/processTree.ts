import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** One process; `started` tells it from another one that got its number later. */
interface RunningProcess {
  pid: number;
  parent: number;
  group: number;
  started: string;
  args: string;
}

/** Every process that runs on this machine, without those that have ended and wait for their parent (zombies). */
export async function allProcesses(): Promise<RunningProcess[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-ww', '-o', 'pid=,ppid=,pgid=,stat=,lstart=,args=']);
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, group, state = '', started = '', args = ''] =
      /^ *(\d+) +(\d+) +(\d+) +(\S+) +(\S+ +\S+ +\S+ +\S+ +\S+) +(.*)$/.exec(line) ?? [];
    if (pid === undefined || state.startsWith('Z')) return [];
    return [{ pid: Number(pid), parent: Number(parent), group: Number(group), started, args }];
  });
}

/** The children of a process, their children, and so on. */
export async function descendantsOf(pid: number): Promise<RunningProcess[]> {
  const all = await allProcesses();
  const below = (parent: number): RunningProcess[] =>
    all.filter((child) => child.parent === parent).flatMap((child) => [child, ...below(child.pid)]);
  return below(pid);
}

/** The command lines of those that still run. */
export async function stillRunning(processes: readonly RunningProcess[]): Promise<string[]> {
  const all = await allProcesses();
  const runs = ({ pid, started }: RunningProcess) => all.some((one) => one.pid === pid && one.started === started);
  return processes.filter(runs).map(({ args }) => args);
}
