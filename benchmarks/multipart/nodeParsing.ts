import { fork } from 'node:child_process';
import { join } from 'node:path';
import { endsWithParent } from '../../examples/express/demo/endsWithParent.ts';
import type { Task } from './passes.ts';

/** Measures in a process of its own. @returns what each pass took of its thread's own time, in ms. */
export function nodeTimes(task: Task): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'nodeParsing.ts'), [JSON.stringify(task)], {
      // One of dicomweb-client's own files makes Node say that its package names no type.
      execArgv: [...process.execArgv, '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'],
    });
    endsWithParent(child);
    child.once('message', (times) => {
      if (Array.isArray(times)) resolve(times.map(Number));
    });
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`${task.parser} ended with ${code}.`));
    });
  });
}

// Of this thread alone, so that other work on the machine counts little.
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const [, script, given] = process.argv;
if (script === import.meta.filename && given !== undefined) {
  const { timesOfPasses } = await import('./passes.ts');
  process.send?.(await timesOfPasses(JSON.parse(given), cpuMs));
}
