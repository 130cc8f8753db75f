import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumArgs, installedChromium } from '../../scripts/test/chromium.ts';
import type { MemoryUse } from './memory.ts';

/** What is looked at: all that the processes of the browser have, or what the page holds, with the garbage collected. */
export type Measure = 'resident' | 'held';

/**
 * Reads 1 GB in a page of a Chromium of its own.
 *
 * @returns by how much what is measured rose at its highest; undefined when the page did not live through it.
 */
export async function chromiumMemory(
  url: string,
  reader: string,
  frames: number,
  measure: Measure,
): Promise<MemoryUse | undefined> {
  const server = await chromium.launchServer({
    executablePath: installedChromium(),
    args: chromiumArgs,
    // As in openChromium: those signals end this process, and Chromium with it.
    handleSIGHUP: false,
    handleSIGTERM: false,
  });
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    const page = await browser.newPage();
    await page.goto(`${url}/page`);
    await page.waitForFunction(() => Reflect.has(globalThis, 'read'));
    const pid = server.process().pid ?? 0;
    const session = await page.context().newCDPSession(page);
    const lookOnce = async (): Promise<number> => {
      if (measure === 'resident') return residentBytes(pid);
      await session.send('HeapProfiler.collectGarbage');
      const usage = await session.send('Runtime.getHeapUsage');
      return usage.usedSize + usage.backingStorageSize;
    };
    // What came between the collection and the look is not held, and is seldom much both times.
    const look = async () => Math.min(await lookOnce(), await lookOnce());
    const before = await look();
    let highest = before;
    let isReading = true;
    const looking = (async () => {
      while (isReading) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        highest = Math.max(highest, await look().catch(() => 0));
      }
    })();
    const begun = performance.now();
    const crashed = new Promise<undefined>((resolve) => page.once('crash', () => resolve(undefined)));
    const reading = page
      .evaluate(([name, count]) => Reflect.get(globalThis, 'read')(name, count), [reader, frames] as const)
      .catch(() => undefined);
    const readBytes: unknown = await Promise.race([reading, crashed]);
    const tookMs = performance.now() - begun;
    isReading = false;
    await looking;
    return typeof readBytes === 'number' ? { readBytes, grownBytes: highest - before, tookMs } : undefined;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Of a process and all below it; what they share counts once for each. */
function residentBytes(pid: number): number {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
      sizes.set(Number(name), Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024);
    } catch {
      // It ended while the list was read.
    }
  }
  const isBelow = (each: number | undefined): boolean =>
    each !== undefined && each > 1 && (each === pid || isBelow(parents.get(each)));
  return [...sizes].reduce((sum, [each, size]) => (isBelow(each) ? sum + size : sum), 0);
}
