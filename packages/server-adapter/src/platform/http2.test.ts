import { once } from 'node:events';
import {
  type ClientHttp2Session,
  connect,
  constants,
  createServer,
  type Http2Server,
  type OutgoingHttpHeaders,
} from 'node:http2';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBody } from '../http/body.ts';
import { errorResponse } from '../http/errors.ts';
import { jsonResponse } from '../http/textResponse.ts';
import { toNodeListener } from './nodeListener.ts';

let server: Http2Server;
let client: ClientHttp2Session;
let handle: (request: Request) => Response | Promise<Response>;
let signals: AbortSignal[];

beforeEach(async () => {
  signals = [];
  const listener = toNodeListener({
    fetch: async (request) => {
      signals.push(request.signal);
      return handle(request);
    },
  });
  server = createServer().on(String('request'), listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  client = connect(`http://127.0.0.1:${address.port}`);
});
afterEach(async () => {
  client.destroy();
  server.close();
  await once(server, 'close');
});

async function ask(headers: OutgoingHttpHeaders, body?: string) {
  const sent = client.request({ ':authority': 'clinic.test', ...headers }, { endStream: body === undefined });
  const [answer] = await once(body === undefined ? sent : sent.end(body), 'response');
  return { status: answer[':status'], type: answer['content-type'], body: await text(sent) };
}

describe('a node listener of HTTP/2', () => {
  test('answers with what is whole and with what is made, by the headers of the request', async () => {
    handle = ({ url, headers }) => jsonResponse({ url, cookie: headers.get('cookie'), one: headers.get('x-one') });
    const whole = await ask({ ':path': '/api/x?y=1', cookie: ['a=1', 'b=2'], 'x-one': 'yes' });
    expect([whole.status, whole.type]).toEqual([200, 'application/json']);
    expect(JSON.parse(whole.body)).toEqual({ url: 'http://clinic.test/api/x?y=1', cookie: 'a=1; b=2', one: 'yes' });
    handle = async (request) => new Response(await readBody(request, 100));
    expect(await ask({ ':method': 'POST', ':path': '/' }, 'sent')).toMatchObject({ status: 200, body: 'sent' });
    handle = () => new Response(null, { status: 204 });
    expect(await ask({ ':method': 'DELETE', ':path': '/' })).toMatchObject({ status: 204, body: '' });
    handle = () => jsonResponse({ head: true });
    expect(await ask({ ':method': 'HEAD', ':path': '/' })).toMatchObject({ status: 200, body: '' });
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, false, false, false]);
  });

  test('refuses a large upload, and goes on', async () => {
    handle = (request) => readBody(request, 1000).then(() => new Response('taken'), errorResponse);
    expect((await ask({ ':method': 'PUT', ':path': '/' }, 'x'.repeat(300_000))).status).toBe(413);
    expect((await ask({ ':method': 'PUT', ':path': '/' }, 'x')).body).toBe('taken');
  });

  test('aborts the signal of a request whose sender has gone, and cancels the answer', async () => {
    const asked = Promise.withResolvers<void>();
    const cancelled = Promise.withResolvers<string>();
    handle = async ({ signal }) => {
      asked.resolve();
      if (!signal.aborted) await once(signal, 'abort');
      return new Response(new ReadableStream({ cancel: () => cancelled.resolve('cancelled') }));
    };
    const sent = client.request({ ':authority': 'clinic.test', ':path': '/' }).on('error', () => undefined);
    await asked.promise;
    sent.close(constants.NGHTTP2_CANCEL);
    expect(await cancelled.promise).toBe('cancelled');
    expect(signals[0]?.aborted).toBe(true);
  });
});
