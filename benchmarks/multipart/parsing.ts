import { fork } from 'node:child_process';
import { join } from 'node:path';
import { type Answer, contentType, wholeAnswer } from './answer.ts';

/** Whose parser, and what it gives: each part as one array, or its bytes as they arrive. */
export type Parser = '@clinikit/client' | '@clinikit/client, bodies as they arrive' | 'dicomweb-client';

/** Passes of one parser over one answer. */
export interface Task {
  readonly parser: Parser;
  readonly answer: Answer;
}

const passes = 9;
// The clock of a thread ticks every 4 ms on some machines: what is short is done often enough.
const leastBytes = 200e6;
const warmUpMs = 1500;
const chunkBytes = 65_536;

/** Measures in a process of its own. @returns what each pass took of its thread's own time, in ms. */
export function timesOf(task: Task): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'parsing.ts'), [JSON.stringify(task)], {
      // One of dicomweb-client's own files makes Node say that its package names no type.
      execArgv: [...process.execArgv, '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'],
    });
    child.once('message', (times) => {
      if (Array.isArray(times)) resolve(times.map(Number));
    });
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`${task.parser} ended with ${code}.`));
    });
  });
}

/** One pass; every part is counted. */
async function passOf({ parser }: Task, whole: Uint8Array<ArrayBuffer>): Promise<() => Promise<number>> {
  if (parser === 'dicomweb-client') {
    const { multipartDecode } = await import('../peers/dicomwebClient.mjs');
    return async () => multipartDecode(whole.buffer).length;
  }
  // From the sources: the package exports nothing nearer than the client.
  const { arrivingParts, readParts } = await import('../../packages/client/src/dicomweb/multipart.ts');
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < whole.length; at += chunkBytes) chunks.push(whole.slice(at, at + chunkBytes));
  async function* arriving() {
    yield* chunks;
  }
  let seenBytes = 0;
  return async () => {
    let count = 0;
    if (parser === '@clinikit/client') {
      for await (const _part of readParts(contentType, chunks)) count += 1;
      return count;
    }
    for await (const part of arrivingParts(contentType, arriving())) {
      count += 1;
      for await (const chunk of part.chunks()) seenBytes += chunk.length;
    }
    return seenBytes > 0 ? count : 0;
  };
}

// Of this thread alone, so that other work on the machine counts little.
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const [, script, given] = process.argv;
if (script === import.meta.filename && given !== undefined) {
  const task: Task = JSON.parse(given);
  const pass = await passOf(task, wholeAnswer(task.answer));
  const { parts: count, partBytes } = task.answer;
  const repeats = Math.ceil(leastBytes / (count * partBytes));
  const times: number[] = [];
  // Code is compiled anew, and better, while it runs: both are given the time.
  const warmUntil = performance.now() + warmUpMs;
  while (times.length < passes) {
    const begun = cpuMs();
    for (let repeat = 0; repeat < repeats; repeat += 1) {
      const parts = await pass();
      if (parts !== count) throw new Error(`${task.parser} found ${parts} parts.`);
    }
    const tookMs = (cpuMs() - begun) / repeats;
    if (performance.now() > warmUntil) times.push(tookMs);
  }
  process.send?.(times);
}
