import { afterEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type LocalServer, startServer } from '../../../../scripts/test/localServer.ts';
import { createClinicClient } from '../clinic/client.ts';
import type { TokenRequest } from './auth.ts';
import { createHttp } from './http.ts';
import { path } from './path.ts';

let server: LocalServer | undefined;
afterEach(async () => server?.close());

const Answer = z.looseObject({ ok: z.boolean() });

/** A server that takes one token at a time, and who issues them. */
async function tokenServer(answer: unknown = { ok: true }) {
  const issued = { valid: 't0', asked: [] as TokenRequest[] };
  server = await startServer((request, response) => {
    // Answers take different times, so that refusals come back before, during and after a refresh.
    const isValid = request.headers.authorization === `Bearer ${issued.valid}`;
    setTimeout(() => {
      response.writeHead(isValid ? 200 : 401, { 'content-type': 'application/json' });
      response.end(isValid ? JSON.stringify(answer) : '{}');
    }, Math.random() * 40);
  });
  let kept = 't0';
  const token = async (request: TokenRequest) => {
    issued.asked.push(request);
    await new Promise((resolve) => setTimeout(resolve, 15));
    if (request.rejected === kept) kept = issued.valid;
    return kept;
  };
  const refreshes = () => issued.asked.filter(({ rejected }) => rejected !== undefined);
  return { url: server.url, requests: server.requests, issued, token, refreshes };
}

describe('a token that has expired', () => {
  test('is refreshed once for 50 requests under way, and all of them succeed, POSTs too', async () => {
    const { url, token, issued, refreshes, requests } = await tokenServer();
    const http = createHttp({ url, auth: { token } });
    await http.json(path`/before`, Answer);
    issued.valid = 't1';
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_each, index) =>
        http.json(path`/x/${index}`, Answer, index % 2 ? { method: 'POST', json: { index } } : {}),
      ),
    );
    expect(answers).toHaveLength(50);
    expect(refreshes()).toEqual([{ rejected: 't0' }]);
    // The token was asked for once by the first request, once by the fifty together, once to be refreshed.
    expect(issued.asked).toHaveLength(3);
    expect(requests).toHaveLength(1 + 50 + 50);
  });

  test('is refreshed once for a function that knows no refusals', async () => {
    const { url, issued } = await tokenServer();
    let count = 0;
    const token = async () => {
      count += 1;
      return count === 1 ? 'stale' : issued.valid;
    };
    const http = createHttp({ url, auth: { token } });
    await Promise.all(Array.from({ length: 50 }, () => http.json(path`/x`, Answer)));
    expect(count).toBe(2);
  });

  test('is refreshed once for all clients of a clinic together', async () => {
    const { url, token, issued, refreshes } = await tokenServer({ studies: [], complete: true });
    const clinic = createClinicClient({ url, auth: { token } });
    issued.valid = 't1';
    await Promise.all([
      clinic.imaging.listStudies(),
      clinic.imaging.listStudies(),
      clinic.dicomweb.seriesMetadata({ studyInstanceUid: '1.2', seriesInstanceUid: '1.3' }).catch(() => undefined),
      clinic.fhir.search('Patient').catch(() => undefined),
    ]);
    expect(refreshes()).toHaveLength(1);
  });

  test('ends in unauthorized when the new one is refused as well, after one more try', async () => {
    const { url, token, issued, requests, refreshes } = await tokenServer();
    issued.valid = 'never given';
    const http = createHttp({ url, auth: { token: async (request) => `${await token(request)}x` } });
    await expect(http.json(path`/x`, Answer)).rejects.toMatchObject({ code: 'unauthorized', status: 401 });
    expect(requests.length).toBeLessThanOrEqual(2);
    expect(refreshes()).toHaveLength(1);
  });

  test('is not sent again when the function has no other', async () => {
    const { url, issued, requests } = await tokenServer();
    issued.valid = 't1';
    const http = createHttp({ url, auth: { token: async () => 't0' } });
    await expect(http.json(path`/x`, Answer)).rejects.toMatchObject({ code: 'unauthorized' });
    expect(requests).toHaveLength(1);
  });

  test('is never renewed from a body that can be read only once', async () => {
    const { url, token, issued, requests } = await tokenServer();
    issued.valid = 't1';
    const http = createHttp({ url, auth: { token } });
    const body = new Blob(['once']).stream();
    await expect(http.done(path`/x`, { method: 'POST', body })).rejects.toMatchObject({ code: 'unauthorized' });
    expect(requests).toHaveLength(1);
  });
});

describe('a token function', () => {
  test('is followed at once when somebody else signs in', async () => {
    const { url, requests } = await tokenServer();
    let user = 'anna';
    const http = createHttp({ url, auth: { token: async () => user } });
    await http.json(path`/x`, Answer).catch(() => undefined);
    user = 'borys';
    await http.json(path`/x`, Answer).catch(() => undefined);
    expect(requests.map((each) => each.headers.authorization)).toEqual(['Bearer anna', 'Bearer borys']);
  });

  test('that fails, or never answers, ends in a code without its words', async () => {
    const { url, requests } = await tokenServer();
    const failing = createHttp({ url, auth: { token: async () => Promise.reject(new Error('secret')) } });
    const error: unknown = await failing.json(path`/x`, Answer).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'unauthorized' });
    expect(String(error)).not.toContain('secret');
    const hanging = createHttp({ url, timeoutMs: 30, auth: { token: () => new Promise(() => undefined) } });
    await expect(hanging.json(path`/x`, Answer)).rejects.toMatchObject({ code: 'timeout' });
    const signal = AbortSignal.timeout(20);
    await expect(hanging.json(path`/x`, Answer, { signal, timeoutMs: 9000 })).rejects.toMatchObject({
      code: 'aborted',
    });
    expect(requests).toHaveLength(0);
  });
});
