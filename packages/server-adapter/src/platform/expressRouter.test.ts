import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import express, { type ErrorRequestHandler } from 'express';
import { afterEach, describe, expect, test } from 'vitest';
import { readBody } from '../http/body.ts';
import { errorResponse } from '../http/errors.ts';
import { toExpressRouter } from './expressRouter.ts';

let server: Server;

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const clinic = {
  basePath: '/api/clinic',
  async fetch(request: Request, { remoteAddress = '' }: { remoteAddress?: string } = {}): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    if (pathname.endsWith('/who')) return new Response(remoteAddress);
    if (pathname.endsWith('/throws')) throw new Error('a secret');
    try {
      const body = request.method === 'POST' ? await readBody(request, 1000) : new Uint8Array();
      return new Response(`${request.method} ${pathname}${search} ${new TextDecoder().decode(body)}`);
    } catch (error) {
      return errorResponse(error);
    }
  },
};

async function serve(mount: (app: express.Express) => void): Promise<string> {
  const app = express();
  mount(app);
  const failed: ErrorRequestHandler = (error, _request, response, _next) => {
    response.status(500).send(error instanceof Error ? error.message : 'no error');
  };
  app.use(failed);
  server = createServer(app);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}

const post = (url: string, body: string) =>
  fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json' } });

describe('the router for Express 5', () => {
  test('answers below the base path with the exact bytes of the body, and leaves the rest to the app', async () => {
    const url = await serve((app) => {
      app.use(toExpressRouter(clinic));
      app.use(express.json());
      app.use((request, response) => void response.send(`app ${request.path} ${JSON.stringify(request.body ?? null)}`));
    });
    expect(await (await post(`${url}/api/clinic/x?y=1`, '{ "a":1 }')).text()).toBe('POST /api/clinic/x?y=1 { "a":1 }');
    expect(await (await post(`${url}/other`, '{ "a":1 }')).text()).toBe('app /other {"a":1}');
    expect(await (await fetch(`${url}/api/clinically`)).text()).toBe('app /api/clinically null');
  });

  test("names the sender's address behind the proxies that the app trusts, and no other", async () => {
    const who = async (trusted: boolean) => {
      const url = await serve((app) => {
        app.set('trust proxy', trusted);
        app.use(toExpressRouter(clinic));
      });
      const answer = await fetch(`${url}/api/clinic/who`, { headers: { 'x-forwarded-for': '192.0.2.7' } });
      return answer.text();
    };
    expect(await who(true)).toBe('192.0.2.7');
    server.close();
    expect(await who(false)).toMatch(/127\.0\.0\.1$/);
  });

  test('finds its base path also where it is mounted on it', async () => {
    const url = await serve((app) => app.use('/api/clinic', toExpressRouter(clinic)));
    expect(await (await fetch(`${url}/api/clinic/x`)).text()).toBe('GET /api/clinic/x ');
  });

  test('says what is wrong when a body parser stands before it, and hangs no request', async () => {
    const url = await serve((app) => {
      app.use(express.json());
      app.use(toExpressRouter(clinic));
    });
    for (let count = 0; count < 2; count += 1) {
      const answer = await post(`${url}/api/clinic/x`, '{"a":1}');
      expect(answer.status).toBe(500);
      expect(await answer.text()).toMatch(/^The body was already read\. Mount toExpressRouter\(clinic\) before/);
    }
    expect((await fetch(`${url}/api/clinic/x`)).status).toBe(200);
  });

  test('answers a refused upload, and the next request', async () => {
    const url = await serve((app) => app.use(toExpressRouter(clinic)));
    for (let count = 0; count < 3; count += 1) {
      expect((await post(`${url}/api/clinic/x`, 'x'.repeat(3_000_000))).status).toBe(413);
    }
    expect((await post(`${url}/api/clinic/x`, 'small')).status).toBe(200);
  });

  test("hands what is thrown to the app's own error handler", async () => {
    const url = await serve((app) => app.use(toExpressRouter(clinic)));
    expect((await post(`${url}/api/clinic/throws`, 'x'.repeat(100_000))).status).toBe(500);
    expect((await post(`${url}/api/clinic/x`, 'small')).status).toBe(200);
  });
});
