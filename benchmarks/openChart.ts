import type { Browser } from 'playwright';
import { signInAs } from '../examples/express/test/signInAs.ts';
import { openChromium } from '../scripts/test/openChromium.ts';

/** When something of a study reached the page, in ms since 1970. */
export interface Seen {
  /** Its event came out of the page's own stream. */
  eventAtMs: number;
  /** The frame that shows its card. */
  rowAtMs: number;
}

/** A patient's chart, open in a real browser. */
export interface OpenChart {
  /** Waits until the study is shown. @throws Error after ten seconds. */
  seen(studyInstanceUid: string): Promise<Seen>;
  close(): Promise<void>;
}

/** Opens the app's own pages and the chart of the patient whose name is given, and waits until it is live. */
export async function openChart(url: string, patientName: RegExp): Promise<OpenChart> {
  const browser: Browser = await openChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(watchArrivals);
  await signInAs(page, url, 'siobhan');
  await page.goto(url);
  await page.getByRole('link', { name: patientName }).click();
  await page.locator('[data-clinikit-studies]').waitFor();
  await page.getByText('Live', { exact: true }).waitFor();
  return {
    async seen(studyInstanceUid) {
      const names = [`event ${studyInstanceUid}`, `row ${studyInstanceUid}`];
      await page.waitForFunction(
        (wanted) => wanted.every((name) => performance.getEntriesByName(name).length > 0),
        names,
        { polling: 50, timeout: 10_000 },
      );
      const [eventAtMs = 0, rowAtMs = 0] = await page.evaluate(
        (wanted) =>
          wanted.map((name) => performance.timeOrigin + (performance.getEntriesByName(name)[0]?.startTime ?? 0)),
        names,
      );
      return { eventAtMs, rowAtMs };
    },
    close: () => browser.close(),
  };
}

/** Runs in the page before the app: marks when an event comes out of its stream, and when a card is first painted. */
function watchArrivals(): void {
  const fetchIt = window.fetch;
  window.fetch = async (...request) => {
    const response = await fetchIt(...request);
    if (!response.headers.get('content-type')?.startsWith('text/event-stream') || !response.body) return response;
    const decoder = new TextDecoder();
    const watch = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        const text = decoder.decode(chunk, { stream: true });
        for (const [, uid] of text.matchAll(/"studyInstanceUid":"([\d.]+)"/g)) performance.mark(`event ${uid}`);
        controller.enqueue(chunk);
      },
    });
    return new Response(response.body.pipeThrough(watch), response);
  };
  const known = new Set<string>();
  const look = () => {
    for (const card of document.querySelectorAll<HTMLElement>('[data-clinikit-study]')) {
      const uid = card.dataset['clinikitStudy'] ?? '';
      if (known.has(uid)) continue;
      known.add(uid);
      requestAnimationFrame(() => performance.mark(`row ${uid}`));
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
