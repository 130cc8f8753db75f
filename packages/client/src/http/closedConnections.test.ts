import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createOrthancClient } from '../orthanc.ts';
import { createHttp } from './http.ts';
import { path } from './path.ts';

// A server may close an idle connection at the moment when the next request goes out on it.
const Answer = z.looseObject({ ok: z.boolean() });
const log = { Changes: [], Done: true, Last: 7 };
let end: (() => Promise<void>) | undefined;
afterEach(async () => end?.());

/**
 * Answers the first request on each connection, keeps that open, and closes it without a byte when a second one comes.
 *
 * The answers to the first `together` requests wait for each other, which makes as many connections.
 */
async function closingServer({ together = 1, closesAfterEach = false } = {}) {
  const sockets = new Set<Socket>();
  const first: (() => void)[] = [];
  const asked: string[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    let count = 0;
    socket.on('data', (data) => {
      const request = String(data).split(' HTTP/')[0] ?? '';
      asked.push(request);
      count += 1;
      if (count > 1) return socket.destroy();
      const body = JSON.stringify(request.includes('/changes') ? log : { ok: true });
      const head = ['HTTP/1.1 200 OK', 'Content-Type: application/json', `Content-Length: ${body.length}`];
      const answer = () => {
        socket.write([...head, '', body].join('\r\n'));
        if (closesAfterEach) socket.end();
      };
      if (first.length >= together) return answer();
      first.push(answer);
      if (first.length === together) for (const give of first) give();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  end = async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  };
  const url = `http://127.0.0.1:${address.port}`;
  const http = createHttp({ url });
  return {
    url,
    http,
    asked,
    /** Leaves idle connections behind, and forgets what was asked for that. */
    async warmUp() {
      await Promise.all(Array.from({ length: together }, () => http.json(path`/first`, Answer)));
      // A connection is free for the next request only in a later turn.
      await wait(50);
      asked.length = 0;
    },
  };
}

describe('when the server closes an idle connection under a request', () => {
  test.each([1, 3, 10])('a GET is sent again, with %i idle connections', async (together) => {
    const { http, asked, warmUp } = await closingServer({ together });
    await warmUp();
    expect(await http.json(path`/x`, Answer)).toEqual({ ok: true });
    expect(asked).toEqual(['GET /x', 'GET /x']);
  });

  test.each(['POST', 'PUT', 'DELETE'] as const)('a %s is not sent again, and fails with network', async (method) => {
    const { http, asked, warmUp } = await closingServer();
    await warmUp();
    await expect(http.json(path`/x`, Answer, { method, json: {} })).rejects.toMatchObject({ code: 'network' });
    expect(asked).toEqual([`${method} /x`]);
  });

  test('a search by POST is sent again', async () => {
    const { http, asked, warmUp } = await closingServer();
    await warmUp();
    const search = { method: 'POST', json: {}, repeatable: true } as const;
    expect(await http.json(path`/x`, Answer, search)).toEqual({ ok: true });
    expect(asked).toEqual(['POST /x', 'POST /x']);
  });

  test('every method that reads the change log asks again', async () => {
    const { url, warmUp } = await closingServer();
    const { changes } = createOrthancClient({ url });
    await warmUp();
    expect(await changes.page()).toEqual(log);
    expect(await changes.last()).toBe(7);
    expect((await changes.now()).seq).toBe(7);
    for await (const _change of changes({ wait: false })) throw new Error('The log is empty.');
  });

  test('a follower of the change log hears of no outage', async () => {
    const { url, asked, warmUp } = await closingServer();
    const { changes } = createOrthancClient({ url });
    await warmUp();
    const stop = new AbortController();
    const states: string[] = [];
    const following = changes({ pollMs: 50, signal: stop.signal, onState: ({ state }) => states.push(state) });
    const followed = (async () => {
      for await (const _change of following) throw new Error('The log is empty.');
    })();
    await expect.poll(() => asked.length).toBeGreaterThan(10);
    stop.abort();
    await followed;
    expect(states).toEqual(['up']);
  });
});

test('a server that closes after each answer, and does not say so, answers every GET', async () => {
  const { http } = await closingServer({ closesAfterEach: true });
  for (let count = 0; count < 50; count += 1) expect(await http.json(path`/x`, Answer)).toEqual({ ok: true });
});
