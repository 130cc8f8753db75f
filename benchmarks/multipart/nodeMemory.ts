import { fork } from 'node:child_process';
import { join } from 'node:path';
import { createDicomwebClient } from '@clinikit/client/dicomweb';
import { endsWithParent } from '../../examples/express/demo/endsWithParent.ts';
import { instance, type MemoryUse, type Way } from './memory.ts';

/** Reads 1 GB in a Node of its own. @returns by how much its resident size rose at its highest. */
export function nodeMemory(url: string, way: Way, frames: number): Promise<MemoryUse> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'nodeMemory.ts'), [url, way, String(frames)]);
    endsWithParent(child);
    child.once('message', (use: MemoryUse) => resolve(use));
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`Reading in Node ended with ${code}.`));
    });
  });
}

const [, script, url, way, frames] = process.argv;
if (script === import.meta.filename && url !== undefined) {
  const client = createDicomwebClient({ url });
  // A first frame, so that what is compiled and allocated once is not counted.
  await client.frame({ ...instance, frame: 1 });
  const before = process.memoryUsage.rss();
  let highest = before;
  const timer = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss());
  }, 20);
  const begun = performance.now();
  let readBytes = 0;
  if (way === 'frames') {
    const numbers = Array.from({ length: Number(frames) }, (_each, index) => index + 1);
    for await (const { bytes } of client.frames(instance, numbers)) readBytes += bytes.length;
  } else {
    const file = await client.instanceFile(instance);
    for await (const chunk of file.body()) readBytes += chunk.length;
  }
  clearInterval(timer);
  const use: MemoryUse = { readBytes, grownBytes: highest - before, tookMs: performance.now() - begun };
  process.send?.(use);
}
