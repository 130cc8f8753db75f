import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildScript } from '../../../scripts/test/buildScript.ts';
import { chromiumPath } from '../../../scripts/test/chromium.ts';
import { type LocalServer, startServer } from '../../../scripts/test/localServer.ts';
import { openChromium } from '../../../scripts/test/openChromium.ts';
import type * as Dicomweb from './dicomweb.ts';

/** What the page has of this package. */
declare const dicomweb: typeof Dicomweb;

const related = { 'content-type': 'multipart/related; type="application/octet-stream"; boundary=b' };
const part = (text: string) => `--b\r\nContent-Type: application/octet-stream\r\n\r\n${text}\r\n`;

// Streams of the real network in a real browser, which a page's own test server cannot hold back.
describe.skipIf(chromiumPath() === undefined)('in Chromium', () => {
  let browser: Browser;
  let script: string;
  let server: LocalServer | undefined;
  beforeAll(async () => {
    script = await buildScript(fileURLToPath(new URL('dicomweb.ts', import.meta.url)), 'dicomweb');
    browser = await openChromium();
  });
  afterAll(async () => browser?.close());
  afterEach(async () => server?.close());

  async function pageOf(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Page> {
    server = await startServer((request, response) => {
      if (request.url === '/favicon.ico') return response.writeHead(404).end();
      if (request.url !== '/') return answer(request, response);
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>');
    });
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.addScriptTag({ content: script });
    return page;
  }

  test('frames come while the server still sends', async () => {
    let goOn: (() => void) | undefined;
    const page = await pageOf((request, response) => {
      if (request.url === '/go-on') {
        response.end();
        return goOn?.();
      }
      response.writeHead(200, related).write(`${part('one')}${part('two')}--b\r\n\r\nth`);
      goOn = () => response.end('ree\r\n--b--');
    });
    const frames = await page.evaluate(async () => {
      const client = dicomweb.createDicomwebClient({ url: '/' });
      const at = { studyInstanceUid: '1.2', seriesInstanceUid: '1.3', sopInstanceUid: '1.4' };
      const seen: string[] = [];
      for await (const { frame, bytes } of client.frames(at, [1, 2, 3])) {
        seen.push(`${frame} ${new TextDecoder().decode(bytes)}`);
        // The rest is sent only after the page has these.
        if (frame === 2) await fetch('/go-on');
      }
      return seen;
    });
    expect(frames).toEqual(['1 one', '2 two', '3 three']);
  });

  test('a reader that stops ends the request', async () => {
    let closed: (() => void) | undefined;
    const whenClosed = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const page = await pageOf((_request, response) => {
      response.on('close', () => closed?.());
      response.writeHead(200, related).write(`${part('one')}--b\r\n\r\nwithout end`);
    });
    await page.evaluate(async () => {
      const client = dicomweb.createDicomwebClient({ url: '/' });
      for await (const file of client.studyFiles({ studyInstanceUid: '1.2' })) {
        await file.bytes();
        break;
      }
    });
    await whenClosed;
  });

  test('a large file goes up as it is read, tells its bytes, and goes again to a busy server', async () => {
    const received: number[] = [];
    const page = await pageOf(async (request, response) => {
      let sizeBytes = 0;
      for await (const chunk of request) sizeBytes += chunk.length;
      received.push(sizeBytes);
      if (received.length === 1) return response.writeHead(503, { 'retry-after': '0' }).end();
      const item = { '00081155': { vr: 'UI', Value: ['1.2.3'] } };
      response.writeHead(200, { 'content-type': 'application/dicom+json' });
      response.end(JSON.stringify({ '00081199': { vr: 'SQ', Value: [item] } }));
    });
    const { result, sent } = await page.evaluate(async () => {
      const client = dicomweb.createDicomwebClient({ url: '/' });
      const sent: number[] = [];
      const file = new File([new Uint8Array(30_000_000)], 'large.dcm');
      const result = await client.store([file], { onProgress: ({ sentBytes }) => sent.push(sentBytes) });
      return { result, sent };
    });
    expect(result).toMatchObject({ stored: [{ sopInstanceUid: '1.2.3' }], failed: [] });
    expect(sent.at(-1)).toBe(30_000_000);
    expect(received).toHaveLength(2);
    expect(received.map((sizeBytes) => Math.round(sizeBytes / 1000))).toEqual([30_000, 30_000]);
  });
});
