import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumPath } from '../../../scripts/test/chromium.ts';
import { type LocalServer, startServer } from '../../../scripts/test/localServer.ts';
import { openChromium } from '../../../scripts/test/openChromium.ts';

interface Heard {
  positions: number[];
  states: string[];
}

const clinicPage = `<!doctype html><title>Clinic</title><script type="module">
  import { createEventsClient } from '/events.js';
  globalThis.heard = { positions: [], states: [] };
  globalThis.listen = ({ path = 'events', ...options }) => {
    globalThis.subscription = createEventsClient({ url: '/' + path, ...options }).subscribe({
      onEvent: ({ position }) => heard.positions.push(position),
      onState: (state, error) => heard.states.push(error ? state + ' ' + error.code : state),
    });
  };
</script>`;

describe.skipIf(chromiumPath() === undefined)('the tabs of one browser', () => {
  let folder: string;
  let script: string;
  let browser: Browser;
  let context: BrowserContext;
  let clinic: Awaited<ReturnType<typeof startClinic>>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clinikit-tabs-'));
    await build({
      configFile: false,
      logLevel: 'error',
      resolve: { conditions: ['@clinikit/source', 'module', 'browser'] },
      build: {
        outDir: folder,
        lib: { entry: fileURLToPath(new URL('./events.ts', import.meta.url)), formats: ['es'], fileName: 'events' },
      },
    });
    script = await readFile(join(folder, 'events.js'), 'utf8');
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    clinic = await startClinic();
    context = await browser.newContext();
  });
  afterEach(async () => {
    await context.close();
    await clinic.server.close();
  });

  /** A clinic's page, and its event log as the server-adapter tells it. */
  async function startClinic() {
    const open = new Map<ServerResponse, { resumedAfter: string | undefined; path: string }>();
    const asked: (string | undefined)[] = [];
    let head = 0;
    let refuses = false;
    const text = (position: number) =>
      `id: ${position}\nevent: study.filed\ndata: ${JSON.stringify({ position, type: 'study.filed' })}\n\n`;
    const server: LocalServer = await startServer((request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://x');
      if (pathname === '/events.js') return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      if (!pathname.startsWith('/events')) {
        return response.writeHead(200, { 'content-type': 'text/html' }).end(clinicPage);
      }
      const after = request.headers['last-event-id'];
      const resumedAfter = after === undefined ? undefined : String(after);
      asked.push(resumedAfter);
      if (refuses) return response.writeHead(401).end();
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      const from = Math.min(Number(resumedAfter ?? head), head);
      response.write(`id: ${from}\nevent: ready\ndata: {}\n\n`);
      for (let position = from + 1; position <= head; position += 1) response.write(text(position));
      open.set(response, { resumedAfter, path: pathname });
      response.on('close', () => open.delete(response));
    });
    return {
      server,
      asked,
      open,
      refuse: (isRefused: boolean) => {
        refuses = isRefused;
        if (isRefused) for (const response of open.keys()) response.end();
      },
      publish: (count = 1) => {
        for (let index = 0; index < count; index += 1) {
          head += 1;
          for (const response of open.keys()) response.write(text(head));
        }
        return head;
      },
    };
  }

  async function openTab(settings: { shareAs?: string | false; path?: string } = {}): Promise<Page> {
    const page = await context.newPage();
    await page.goto(clinic.server.url);
    // Whatever it returns could not leave the page.
    await page.evaluate(`void listen(${JSON.stringify(settings)})`);
    return page;
  }
  const heard = (page: Page): Promise<Heard> => page.evaluate('heard');
  const positions = async (page: Page) => (await heard(page)).positions;
  const stateOf = async (page: Page) => (await heard(page)).states.at(-1);
  const openTabs = async (count: number, settings = {}) => {
    const tabs: Page[] = [];
    for (let index = 0; index < count; index += 1) {
      const tab = await openTab(settings);
      await expect.poll(() => stateOf(tab)).toBe('open');
      tabs.push(tab);
    }
    return tabs;
  };
  const upTo = (last: number) => Array.from({ length: last }, (_each, index) => index + 1);

  test.each([{}, { shareAs: 'dr-lem' }])('share one stream, and all hear everything (%o)', async (settings) => {
    const tabs = await openTabs(3, settings);
    await expect.poll(() => clinic.open.size).toBe(1);
    clinic.publish(5);
    for (const tab of tabs) await expect.poll(() => positions(tab)).toEqual(upTo(5));
    expect(clinic.open.size).toBe(1);
  });

  test('go on without a loss when the tab that has the stream is closed, crashes or is frozen', async () => {
    const tabs = await openTabs(5, { shareAs: 'dr-lem' });
    const [closed, crashed, frozen, ...rest] = tabs;
    if (!closed || !crashed || !frozen) throw new Error('A tab is missing.');
    const leave = [
      () => closed.close(),
      async () => {
        const devTools = await context.newCDPSession(crashed);
        // Never answered: the page is gone.
        devTools.send('Page.crash').catch(() => undefined);
      },
      async () => {
        // As the browser tells a page before it stops running its code.
        await frozen.evaluate("void document.dispatchEvent(new Event('freeze', { bubbles: true }))");
      },
    ];
    let head = clinic.publish(3);
    for (const each of leave) {
      const last = head;
      for (const tab of rest) await expect.poll(() => positions(tab)).toEqual(upTo(last));
      const before = clinic.asked.length;
      await each();
      // Nobody may be listening now.
      head = clinic.publish(4);
      await expect.poll(() => clinic.asked.length).toBeGreaterThan(before);
      head = clinic.publish(2);
      for (const tab of rest) await expect.poll(() => positions(tab)).toEqual(upTo(head));
      expect(Number(clinic.asked[before])).toBeGreaterThanOrEqual(last);
      await expect.poll(() => clinic.open.size).toBe(1);
    }
    expect(await positions(frozen)).not.toContain(head);
    await frozen.evaluate("void document.dispatchEvent(new Event('resume', { bubbles: true }))");
    await expect.poll(() => positions(frozen)).toEqual(upTo(head));
    for (const tab of rest) expect(await positions(tab)).toEqual(upTo(head));
  });

  test('take the stream from one that is suspended without a word, as iOS does it', async () => {
    const [suspended, ...rest] = await openTabs(3, { shareAs: 'dr-lem' });
    if (!suspended) throw new Error('A tab is missing.');
    clinic.publish(2);
    for (const tab of rest) await expect.poll(() => positions(tab)).toEqual(upTo(2));
    const devTools = await context.newCDPSession(suspended);
    await devTools.send('Debugger.enable');
    await devTools.send('Debugger.pause');
    // Never answered: no code of the page runs from here on, and nothing tells the page.
    suspended.evaluate('1').catch(() => undefined);
    const fresh = [await openTab({ shareAs: 'dr-lem' }), await openTab({ shareAs: 'dr-lem' })];
    for (const tab of fresh) await expect.poll(() => stateOf(tab)).toBe('open');
    clinic.publish(3);
    for (const tab of rest) await expect.poll(() => positions(tab)).toEqual(upTo(5));
    for (const tab of rest) await expect.poll(() => stateOf(tab)).toBe('open');
    for (const tab of fresh) await expect.poll(() => positions(tab)).toEqual([3, 4, 5]);
    await devTools.send('Debugger.disable');
    await expect.poll(() => positions(suspended)).toEqual(upTo(5));
    await expect.poll(() => clinic.open.size).toBe(1);
    clinic.publish();
    for (const tab of [suspended, ...rest]) await expect.poll(() => positions(tab)).toEqual(upTo(6));
    for (const tab of fresh) await expect.poll(() => positions(tab)).toEqual([3, 4, 5, 6]);
    for (const tab of [suspended, ...rest, ...fresh]) expect(await stateOf(tab)).toBe('open');
    expect(clinic.open.size).toBe(1);
  });

  test('of different people have streams of their own', async () => {
    const [ann] = await openTabs(1, { shareAs: 'ann' });
    const [bob] = await openTabs(1, { shareAs: 'bob' });
    const [alone] = await openTabs(1, { shareAs: false });
    const [byCookies] = await openTabs(1);
    const [elsewhere] = await openTabs(1, { shareAs: 'ann', path: 'events-of-another-clinic' });
    expect(clinic.open.size).toBe(5);
    clinic.publish();
    for (const tab of [ann, bob, alone, byCookies, elsewhere]) {
      if (tab) await expect.poll(() => positions(tab)).toEqual([1]);
    }
  });

  test('hear nothing, by cookies, of a stream that was opened before they came', async () => {
    const [first] = await openTabs(1);
    if (!first) throw new Error('A tab is missing.');
    clinic.publish(2);
    await expect.poll(() => positions(first)).toEqual([1, 2]);
    const [stream] = clinic.open.keys();
    const [second] = await openTabs(1);
    if (!second) throw new Error('A tab is missing.');
    expect(clinic.asked).toEqual([undefined, '2']);
    await expect.poll(() => clinic.open.size).toBe(1);
    expect([...clinic.open.keys()]).not.toContain(stream);
    clinic.publish();
    await expect.poll(() => positions(second)).toEqual([3]);
    await expect.poll(() => positions(first)).toEqual([1, 2, 3]);
    // The first one was open all the time: it has missed nothing.
    expect((await heard(first)).states).toEqual(['connecting', 'open']);
  });

  test('are all told when the server refuses, and each asks again for itself', async () => {
    const tabs = await openTabs(3, { shareAs: 'dr-lem' });
    clinic.refuse(true);
    for (const tab of tabs) await expect.poll(() => stateOf(tab)).toBe('closed unauthorized');
    const refusals = clinic.asked.length;
    expect(refusals).toBeLessThanOrEqual(1 + tabs.length);
    clinic.refuse(false);
    for (const tab of tabs.slice(1)) await tab.evaluate('subscription.retry()');
    for (const tab of tabs.slice(1)) await expect.poll(() => stateOf(tab)).toBe('open');
    clinic.publish();
    for (const tab of tabs.slice(1)) await expect.poll(() => positions(tab)).toEqual([1]);
    expect(clinic.open.size).toBe(1);
    for (const tab of tabs.slice(0, 1)) expect(await stateOf(tab)).toBe('closed unauthorized');
  });

  test('closing a subscription in one tab leaves it to the others', async () => {
    const [first, second] = await openTabs(2, { shareAs: 'dr-lem' });
    if (!first || !second) throw new Error('A tab is missing.');
    await first.evaluate('subscription.close()');
    expect(await stateOf(first)).toBe('closed');
    await expect.poll(() => clinic.asked.length).toBe(2);
    clinic.publish();
    await expect.poll(() => positions(second)).toEqual([1]);
    expect(await positions(first)).toEqual([]);
  });
});
