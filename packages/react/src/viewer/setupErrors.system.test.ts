import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalServer, startServer } from '../../../../scripts/test/localServer.ts';
import { openChromium } from '../../../../scripts/test/openChromium.ts';

/** What the server of the page does with one kind of file. */
type Answer = { status: number } | { type: string } | { policy: string };
interface Setup {
  /** The first expression that fits the path decides. */
  rules?: readonly (readonly [RegExp, Answer])[];
  /** Of the page and of the worker. */
  policy?: string;
}

const strict = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:";
const jpegLs = '1.2.840.10008.1.2.4.80';
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm' };
const page =
  '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/styles.css"><div id="root"></div><script type="module" src="/main.js"></script>';

const styles = fileURLToPath(new URL('../../dist/styles.css', import.meta.url));
let folder: string;
let browser: Browser;
let server: LocalServer;
let setup: Setup = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clinikit-setup-'));
  // Vite as it comes, over the built packages.
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    resolve: { alias: [{ find: /^(\.\.\/)+viewer\.ts$/, replacement: '@clinikit/react/viewer' }] },
    build: {
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: {
        input: fileURLToPath(new URL('./testing/setupPage.tsx', import.meta.url)),
        output: { entryFileNames: 'main.js', assetFileNames: '[name][extname]', chunkFileNames: '[name].js' },
      },
    },
  });
  server = await startServer((request, response) => {
    void (async () => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const [, answer] = setup.rules?.find(([pattern]) => pattern.test(path)) ?? [];
      if (answer && 'status' in answer) return response.writeHead(answer.status).end();
      if (answer && 'type' in answer) return response.writeHead(200, { 'content-type': answer.type }).end(page);
      const policy = answer && 'policy' in answer ? answer.policy : setup.policy;
      const headers = policy ? { 'content-security-policy': policy } : {};
      if (path === '/') return response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(page);
      const file = await readFile(path === '/styles.css' ? styles : join(folder, path)).catch(() => undefined);
      if (!file) return response.writeHead(404).end();
      const type = types[extname(path)] ?? 'application/octet-stream';
      return response.writeHead(200, { 'content-type': type, ...headers }).end(file);
    })();
  });
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the page; tells what the viewer came to, and what it said in the console. */
async function open(of: Setup, syntax?: string) {
  setup = of;
  const context = await browser.newContext();
  const tab = await context.newPage();
  // The contexts that the page draws with, for the test to take away.
  await tab.addInitScript(() => {
    const contexts: unknown[] = [];
    Object.assign(window, { contexts });
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = new Proxy(getContext, {
      apply(target, canvas, args) {
        const context: unknown = Reflect.apply(target, canvas, args);
        if (String(args[0]).startsWith('webgl') && context) contexts.push(context);
        return context;
      },
    });
  });
  const told: string[] = [];
  const violations: string[] = [];
  tab.on('console', (message) => {
    if (message.text().includes('[clinikit]')) told.push(message.text());
    else if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  await tab.goto(`${server.url}/${syntax ? `?syntax=${syntax}` : ''}`);
  const viewer = tab.locator('[data-clinikit-viewer]:is([data-state="ready"], [data-state="error"])');
  await viewer.waitFor();
  const state = await viewer.getAttribute('data-state');
  const alert = tab.getByRole('alert');
  const code = state === 'error' ? await alert.getAttribute('data-error-code') : undefined;
  const words = state === 'error' ? ((await alert.textContent()) ?? '') : '';
  return { tab, state, code, words, told, violations, close: () => context.close() };
}

test('under a strict policy everything works, codecs too', async () => {
  const native = await open({ policy: strict });
  expect([native.state, native.told, native.violations]).toEqual(['ready', [], []]);
  await native.close();
  // The codec runs and says that these are not its bytes.
  const encoded = await open({ policy: strict }, jpegLs);
  expect([encoded.code, encoded.told, encoded.violations]).toEqual(['broken_image', [], []]);
  await encoded.close();
});

const worker = /decodeWorker/;
test.each([
  { name: 'the worker is not there', setup: { rules: [[worker, { status: 404 }]] }, code: 'worker_missing' },
  {
    name: 'an app answers index.html in place of the worker',
    setup: { rules: [[worker, { type: 'text/html' }]] },
    code: 'worker_missing',
  },
  { name: 'the policy forbids workers', setup: { policy: `${strict}; worker-src 'none'` }, code: 'worker_refused' },
  {
    name: 'Trusted Types are required',
    setup: { policy: `${strict}; require-trusted-types-for 'script'` },
    code: 'worker_refused',
  },
  {
    name: 'the policy of the worker forbids WebAssembly',
    setup: { rules: [[worker, { policy: "script-src 'self'" }]] },
    syntax: jpegLs,
    code: 'codec_refused',
  },
  {
    name: 'the codec is not there',
    setup: { rules: [[/\.wasm$/, { status: 404 }]] },
    syntax: jpegLs,
    code: 'codec_missing',
  },
  { name: 'the renderer is not there', setup: { rules: [[/engine/, { status: 404 }]] }, code: 'engine_missing' },
] satisfies { name: string; setup: Setup; syntax?: string; code: string }[])(
  'when $name, the screen says so in plain words and the console says what to do',
  async ({ setup: of, syntax, code }) => {
    const { close, ...found } = await open(of, syntax);
    expect(found).toMatchObject({ state: 'error', code });
    expect(found.words).toMatch(/administrator/);
    expect(found.words).not.toMatch(/worker|WebAssembly|policy|CSP/i);
    expect(found.told.length).toBeGreaterThan(0);
    expect(found.told[0]).toContain(`(@clinikit/react, ${code})`);
    expect(found.told.join()).not.toMatch(/Wiśniewska|DEMO-001/);
    await close();
  },
);

test('when the drawing context is lost, the viewer says so and begins again where it was', async () => {
  const { tab, close, state } = await open({});
  expect(state).toBe('ready');
  await tab.getByRole('button', { name: 'Next image' }).click();
  await tab.getByText('Image 2 of 2').waitFor();
  const lost = await tab.evaluate(() => {
    const contexts = (window as { contexts?: WebGL2RenderingContext[] }).contexts ?? [];
    for (const context of contexts) context.getExtension('WEBGL_lose_context')?.loseContext();
    return contexts.length;
  });
  expect(lost).toBeGreaterThan(0);
  await tab.locator('[data-error-code="graphics_lost"]').waitFor();
  await tab.getByRole('button', { name: 'Try again' }).click();
  await tab.locator('[data-clinikit-viewer][data-state="ready"]').waitFor();
  await tab.getByText('Image 2 of 2').waitFor();
  await close();
});
