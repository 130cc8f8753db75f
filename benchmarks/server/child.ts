import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { endsWithParent } from '../../examples/express/demo/endsWithParent.ts';

/** A server under load, in a process of its own. */
export interface ServerChild {
  readonly url: string;
  readonly pid: number | undefined;
  /** CPU time that the process has used so far, in ms. */
  cpuMs(): Promise<number>;
  /** The memory of the process, in MB. */
  rssMb(): Promise<number>;
  stop(): Promise<void>;
}

/**
 * Starts `file` of this folder, which sends its port; `settings` is its one argument, as JSON.
 *
 * @param options.isBuilt the packages as they are published, where memory counts; else their sources.
 * @param options.flags of Node.
 */
export async function startChild(
  file: string,
  settings: object,
  { isBuilt = false, flags = [] }: { isBuilt?: boolean; flags?: readonly string[] } = {},
): Promise<ServerChild> {
  const child = fork(join(import.meta.dirname, file), [JSON.stringify(settings)], {
    execArgv: ['--no-warnings', ...flags, ...(isBuilt ? [] : ['--conditions=@clinikit/source'])],
  });
  endsWithParent(child);
  const [{ port }] = await once(child, 'message');
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid,
    async cpuMs() {
      child.send('cpu');
      const [{ cpuMs }] = await once(child, 'message');
      return cpuMs;
    },
    async rssMb() {
      child.send('cpu');
      const [{ rssMb }] = await once(child, 'message');
      return rssMb;
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}
