import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, type RequestOptions, request, type Server } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readBody } from '../http/body.ts';
import { errorResponse } from '../http/errors.ts';
import { jsonResponse } from '../http/textResponse.ts';
import { toNodeListener } from './nodeListener.ts';

type Handle = (request: Request) => Response | Promise<Response>;

let server: Server;
let agent: Agent;

afterEach(async () => {
  agent.destroy();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

/** Starts a server; every test has its own agent with one connection that is kept alive. */
async function serve(handle: Handle): Promise<{ port: number; connections(): number }> {
  server = createServer(toNodeListener({ fetch: async (each) => handle(each) }));
  let connections = 0;
  server.on('connection', () => {
    connections += 1;
  });
  agent = new Agent({ keepAlive: true, maxSockets: 1 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return { port: address.port, connections: () => connections };
}

const open = (port: number, options: RequestOptions = {}) => request({ host: '127.0.0.1', port, agent, ...options });

async function answerTo(sent: ReturnType<typeof open>): Promise<IncomingMessage> {
  const [response]: IncomingMessage[] = await once(sent, 'response');
  if (!response) throw new Error('There was no response.');
  return response;
}

async function ask(port: number, options: RequestOptions = {}, body = '') {
  const sent = open(port, options);
  const answered = answerTo(sent);
  sent.end(body);
  const response = await answered;
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

/** Whatever a caller could write by hand. */
async function raw(port: number, lines: string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.end(`${lines.join('\r\n')}\r\n\r\n`);
  return text(socket);
}

const limited: Handle = async (each) => {
  try {
    return Response.json({ size: (await readBody(each, 1000)).byteLength });
  } catch (error) {
    return errorResponse(error);
  }
};

describe('a node listener', () => {
  test('gives a body while it is still being sent', async () => {
    let first = '';
    const { port } = await serve(async ({ body }) => {
      const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
      first = (await reader?.read())?.value ?? '';
      const rest = await reader?.read();
      return new Response(`${first}, ${rest?.value}`);
    });
    const sent = open(port, { method: 'POST' });
    const answered = answerTo(sent);
    sent.write('one');
    await vi.waitFor(() => expect(first).toBe('one'));
    sent.end('two');
    expect(await text(await answered)).toBe('one, two');
  });

  test('takes a large body no faster than it is read', async () => {
    const held = Promise.withResolvers<void>();
    const { port } = await serve(async (each) => {
      await held.promise;
      return Response.json((await readBody(each, 64_000_000)).byteLength);
    });
    const sent = open(port, { method: 'POST' });
    const answered = answerTo(sent);
    const chunk = Buffer.alloc(1_000_000);
    let taken = 0;
    for (let count = 0; count < 40; count += 1) {
      sent.write(chunk, () => {
        taken += 1;
      });
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(taken).toBeLessThan(20);
    held.resolve();
    sent.end();
    expect(await text(await answered)).toBe('40000000');
  });

  test('aborts the signal of a request whose sender hangs up, and fails its body', async () => {
    const seen: string[] = [];
    let reached = false;
    const { port } = await serve(async (each) => {
      reached = true;
      each.signal.addEventListener('abort', () => seen.push('aborted'));
      await each.text().catch(() => seen.push('cut off'));
      return new Response();
    });
    const sent = open(port, { method: 'POST', headers: { 'content-length': '10' } });
    sent.on('error', () => undefined);
    sent.write('half');
    await vi.waitFor(() => expect(reached).toBe(true));
    sent.destroy();
    await vi.waitFor(() => expect(seen.sort()).toEqual(['aborted', 'cut off']));
  });

  test('does not abort the signal of a request that was answered', async () => {
    let signal: AbortSignal | undefined;
    const { port } = await serve((each) => {
      signal = each.signal;
      return new Response('done');
    });
    await ask(port);
    agent.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(signal?.aborted).toBe(false);
  });

  test('cancels the body of an answer when the reader hangs up', async () => {
    let cancelled = false;
    const { port } = await serve(
      () =>
        new Response(
          new ReadableStream({
            start: (controller) => controller.enqueue(new TextEncoder().encode('hello')),
            cancel: () => {
              cancelled = true;
            },
          }),
        ),
    );
    const sent = open(port);
    const answered = answerTo(sent);
    sent.end();
    const response = await answered;
    await once(response, 'readable');
    response.destroy();
    await vi.waitFor(() => expect(cancelled).toBe(true));
  });

  test('does not let half an answer look whole', async () => {
    const { port } = await serve(() => {
      const body = new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('half'));
          setTimeout(() => controller.error(new Error('broken')), 20);
        },
      });
      return new Response(body);
    });
    await expect(ask(port)).rejects.toThrow(/aborted|hang up|ECONNRESET/);
  });

  test('sends each cookie in a header of its own', async () => {
    const headers = new Headers([
      ['set-cookie', 'a=1; Expires=Wed, 09 Jun 2032 10:18:14 GMT'],
      ['set-cookie', 'b=2'],
      ['x-one', 'yes'],
    ]);
    const { port } = await serve(() => new Response(null, { status: 204, headers }));
    const answer = await ask(port);
    expect(answer.status).toBe(204);
    expect(answer.headers['set-cookie']).toEqual(['a=1; Expires=Wed, 09 Jun 2032 10:18:14 GMT', 'b=2']);
    expect(answer.headers['x-one']).toBe('yes');
  });

  test('sends a text that is whole with its length, also where somebody has read it before', async () => {
    let read = false;
    const { port } = await serve(async () => {
      const answer = jsonResponse({ family: 'Żółć' });
      if (!read) return answer;
      const copy = answer.clone();
      await answer.text();
      return copy;
    });
    const whole = await ask(port);
    expect(whole.body).toBe('{"family":"Żółć"}');
    expect(whole.headers['content-length']).toBe(String(Buffer.byteLength(whole.body)));
    expect(whole.headers['content-type']).toBe('application/json');
    read = true;
    expect((await ask(port)).body).toBe('{"family":"Żółć"}');
  });

  test('leaves the body of a GET alone, and answers the next request on the same connection', async () => {
    const { port, connections } = await serve(() => jsonResponse({ is: 'here' }));
    const first = await ask(port, { method: 'GET', headers: { 'content-length': '4' } }, 'what');
    const second = await ask(port);
    expect([first.status, first.body, second.body, connections()]).toEqual([200, '{"is":"here"}', '{"is":"here"}', 1]);
  });

  test('answers HEAD with the headers alone, and the next request on the same connection', async () => {
    const { port, connections } = await serve(() => new Response(null, { headers: { 'content-length': '12' } }));
    const head = await ask(port, { method: 'HEAD' });
    expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '12', '']);
    expect((await ask(port, { method: 'HEAD' })).status).toBe(200);
    expect(connections()).toBe(1);
  });

  test.each([
    ['whose length is declared', { 'content-length': '30000000' }],
    ['whose length is not', { 'transfer-encoding': 'chunked' }],
  ])('refuses a large upload %s so that its sender hears why and can go on', async (_case, headers) => {
    const { port } = await serve(limited);
    const sent = open(port, { method: 'POST', headers });
    const answered = answerTo(sent);
    const chunk = Buffer.alloc(100_000);
    for (let count = 0; count < 300; count += 1) {
      if (!sent.write(chunk)) await once(sent, 'drain');
    }
    sent.end();
    const response = await answered;
    expect([response.statusCode, response.headers.connection]).toEqual([413, 'close']);
    expect(JSON.parse(await text(response))).toMatchObject({ error: { code: 'too_large' } });
    expect(await ask(port, { method: 'POST' }, 'small')).toMatchObject({ status: 200, body: '{"size":5}' });
  });

  test('answers a refused upload before it has ended', async () => {
    const { port } = await serve(limited);
    const sent = open(port, { method: 'POST', headers: { 'content-length': '30000000' } });
    const answered = answerTo(sent);
    sent.write('x');
    expect((await answered).statusCode).toBe(413);
    sent.on('error', () => undefined);
    sent.destroy();
    expect((await ask(port, { method: 'POST' }, 'small')).status).toBe(200);
  });

  test('keeps the connection when a small body was left unread', async () => {
    const { port, connections } = await serve(() => Response.json({}, { status: 401 }));
    const headers = { 'content-length': '100' };
    for (let count = 0; count < 3; count += 1) {
      const answer = await ask(port, { method: 'POST', headers }, 'x'.repeat(100));
      expect(answer.status).toBe(401);
    }
    expect(connections()).toBe(1);
  });

  test('takes the host from the Host header alone', async () => {
    const { port } = await serve(({ url }) => new Response(url));
    const urlFor = async (target: string, ...headers: string[]) =>
      (await raw(port, [`GET ${target} HTTP/1.1`, 'Connection: close', ...headers])).split(/\r\n/);
    const seen = async (target: string) => (await urlFor(target, 'Host: clinic.test')).join('\n');
    expect(await seen('/api/x?y=1')).toContain('http://clinic.test/api/x?y=1');
    expect(await seen('//evil.test/api')).toContain('http://clinic.test//evil.test/api');
    expect(await seen('http://evil.test/api/health')).toContain('http://clinic.test/api/health');
    expect(await seen('http://evil.test//two.test/api')).toContain('http://clinic.test//two.test/api');
    for (const target of ['http://evil.test', '*', 'ftp://evil.test/']) {
      expect((await urlFor(target, 'Host: clinic.test'))[0], target).toBe('HTTP/1.1 400 Bad Request');
    }
    for (const host of ['evil@clinic.test', 'a/b', 'a b', '', 'clinic.test:99999', '[::1', 'x?']) {
      expect((await urlFor('/', `Host: ${host}`))[0], host).toBe('HTTP/1.1 400 Bad Request');
    }
    expect(await raw(port, ['GET / HTTP/1.0'])).toMatch(/^HTTP\/1\.1 400 /);
    expect((await urlFor('/', 'Host: [::1]:3000')).join('\n')).toContain('http://[::1]:3000/');
  });

  test('refuses a method that no request can have', async () => {
    const { port } = await serve(() => new Response('reached'));
    expect(await ask(port, { method: 'TRACE' })).toMatchObject({ status: 501 });
    expect((await ask(port)).body).toBe('reached');
  });

  test('answers 500 when the handler throws, and goes on', async () => {
    const { port } = await serve(() => {
      throw new Error('a secret');
    });
    const answer = await ask(port, { method: 'POST' }, 'x');
    expect([answer.status, answer.body]).toEqual([500, '']);
    expect((await ask(port)).status).toBe(500);
  });
});

test('an answer whose caller has gone before it was ready is cancelled', async () => {
  const asked = Promise.withResolvers<void>();
  const gone = Promise.withResolvers<void>();
  const cancelled = Promise.withResolvers<string>();
  const { port } = await serve(async () => {
    asked.resolve();
    await gone.promise;
    return new Response(new ReadableStream({ cancel: () => cancelled.resolve('cancelled') }));
  });
  server.once('request', (_incoming, outgoing) => outgoing.once('close', gone.resolve));
  const sent = open(port).on('error', () => undefined);
  sent.end();
  await asked.promise;
  sent.destroy();
  expect(await cancelled.promise).toBe('cancelled');
});
