import { mkdir, open, readFile, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';

const Holder = z.object({ pid: z.int().positive(), startedAt: z.string() });
type Holder = z.infer<typeof Holder>;

/**
 * Takes the lock at `path` for this process, so that no second relay works on the same state; resolves to its release.
 *
 * The lock of a process that is gone is taken over. A process id alone proves little after a reboot or in a container,
 * where the same numbers come again, so the start time of the process is compared too where the system tells it.
 *
 * @throws when another process that is alive holds it.
 */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  const me: Holder = { pid: process.pid, startedAt: (await startOf(process.pid)) ?? '' };
  await mkdir(dirname(path), { recursive: true });
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await create(path, me)) return () => release(path, me);
    const holder = await read(path);
    if (holder !== undefined && (await isAlive(holder))) {
      throw new Error(
        `Another relay (process ${holder.pid}) works on this state. Stop it first, or give this one its own.`,
      );
    }
    await unlink(path).catch(() => undefined);
  }
  throw new Error(`The lock ${path} could not be taken.`);
}

async function create(path: string, me: Holder): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(JSON.stringify(me));
    await file.close();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  // Two that take over the same stale lock at once: the one whose lock was removed again sees it here.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return same(await read(path), me);
}

async function read(path: string): Promise<Holder | undefined> {
  // A file that is only just being written is given a moment before it counts as broken.
  for (let attempt = 0; attempt < 4; attempt += 1) {
    try {
      return Holder.parse(JSON.parse(await readFile(path, 'utf8')));
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  return undefined;
}

async function isAlive(holder: Holder): Promise<boolean> {
  if (holder.pid === process.pid) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const startedAt = await startOf(holder.pid);
  return startedAt === undefined || startedAt === holder.startedAt;
}

async function release(path: string, me: Holder): Promise<void> {
  if (same(await read(path), me)) await unlink(path).catch(() => undefined);
}

const same = (a: Holder | undefined, b: Holder) => a?.pid === b.pid && a.startedAt === b.startedAt;

// The boot and the clock ticks since it, on Linux; undefined elsewhere. The name in the second field may hold spaces.
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? undefined : `${boot}:${ticks}`;
  } catch {
    return undefined;
  }
}
