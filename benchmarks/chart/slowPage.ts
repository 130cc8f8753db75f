import type { Browser, BrowserContext, Page } from 'playwright';
import { signInAs } from '../../examples/express/test/signInAs.ts';

/** How many times slower the page's CPU is made, as Lighthouse does for a phone of the middle class. */
export const slowdown = 4;

/** A page on a CPU that is `rate` times slower; it has signed in, and notes when a chart is ready and each long task. */
export async function openSlowPage(
  browser: Browser,
  url: string,
  rate: number = slowdown,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(watchChart);
  await signInAs(page, url, 'siobhan');
  const devTools = await context.newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate });
  return { page, context };
}

/**
 * When a chart could be used, in ms since the page was asked for or since `from`: everything that is in sight is read and
 * drawn, and the main thread is free again. Looks on for a second, so that work that begins late counts.
 */
export async function interactiveMs(page: Page, from = 0): Promise<number> {
  await page.waitForFunction((since) => (window.chartReadyAtMs ?? 0) > since, from, { polling: 50 });
  await page.waitForTimeout(1000);
  return page.evaluate((since) => {
    const ready = window.chartReadyAtMs ?? Number.NaN;
    const busyUntil = window.longTasks.filter(({ atMs }) => atMs > since).map(({ atMs, ms }) => atMs + ms);
    return Math.max(ready, ...busyUntil) - since;
  }, from);
}

declare global {
  interface Window {
    /** When the last part of the chart came to stand. */
    chartReadyAtMs?: number;
    longTasks: { atMs: number; ms: number }[];
  }
}

/** Runs in the page before the app. */
function watchChart(): void {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ atMs: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const panel = document.querySelector('.ck-chart [role=tabpanel]:not([hidden])');
    const isReady =
      panel?.querySelector('[data-state=ready]') &&
      document.querySelector('.ck-chart .ck-banner[data-state=ready]') &&
      !document.querySelector('.ck-chart [data-state=loading]');
    if (!isReady) delete window.chartReadyAtMs;
    else window.chartReadyAtMs ??= performance.now();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributeFilter: ['data-state'] });
}
