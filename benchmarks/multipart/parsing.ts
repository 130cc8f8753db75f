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

const passes = 7;
const chunkBytes = 65_536;

/** Measures in a process of its own. @returns what each pass took, in ms. */
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

const [, script, given] = process.argv;
if (script === import.meta.filename && given !== undefined) {
  const task: Task = JSON.parse(given);
  const pass = await passOf(task, wholeAnswer(task.answer));
  const times: number[] = [];
  for (let done = 0; done < passes + 2; done += 1) {
    const begun = performance.now();
    const parts = await pass();
    const tookMs = performance.now() - begun;
    if (parts !== task.answer.parts) throw new Error(`${task.parser} found ${parts} parts.`);
    // The first ones are spent on compiling.
    if (done >= 2) times.push(tookMs);
  }
  process.send?.(times);
}
