import { openChromium } from '../../scripts/test/openChromium.ts';
import type { Task } from './passes.ts';

/** Measures in a page of a Chromium of its own. @returns what each pass took, in ms. */
export async function chromiumTimes(task: Task, script: string): Promise<readonly number[]> {
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script, type: 'module' });
    await page.waitForFunction(() => Reflect.has(globalThis, 'timesOfPasses'));
    const times: unknown = await page.evaluate((given) => Reflect.get(globalThis, 'timesOfPasses')(given), task);
    if (!Array.isArray(times)) throw new Error(`${task.parser} has measured nothing in Chromium.`);
    return times.map(Number);
  } finally {
    await browser.close();
  }
}
