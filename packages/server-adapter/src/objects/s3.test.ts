import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type S3Options, s3 } from './s3.ts';
import { startS3 } from './testing/startS3.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const large = new Uint8Array(randomBytes(17 * 1024 * 1024));

let server: Awaited<ReturnType<typeof startS3>>;
beforeAll(async () => {
  server = await startS3();
});
afterAll(() => server.stop());

/** A store whose requests are answered by something else where `answer` says so. */
function through(
  answer: (request: { method: string; url: URL; number: number }) => Response | Promise<Response> | undefined,
  options: Partial<S3Options> = {},
) {
  const asked: { method: string; url: URL }[] = [];
  const told: typeof fetch = async (input, init) => {
    const request = { method: init?.method ?? 'GET', url: new URL(String(input)) };
    asked.push(request);
    return (await answer({ ...request, number: asked.length })) ?? fetch(input, init);
  };
  return { store: s3({ ...server.options, ...options, fetch: told }), asked };
}
const error = (status: number, code: string) =>
  new Response(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message></Error>`, { status });
/** The last thing that is asked of an upload that fails. */
const aborts = ({ method, url }: { method: string; url: URL }) =>
  method === 'DELETE' && url.searchParams.has('uploadId');

describe('a bucket', () => {
  test('is asked again where the service is busy or a line breaks, and not where it refuses', async () => {
    const busy = through(({ number }) => {
      if (number === 1) return error(503, 'SlowDown');
      if (number === 2) return Promise.reject(new TypeError('fetch failed'));
      return undefined;
    });
    await busy.store.put('busy', bytesOf('x'));
    expect(await busy.store.sizeBytes('busy')).toBe(1);
    const refused = through(() => error(403, 'AccessDenied'));
    await expect(refused.store.get('busy')).rejects.toMatchObject({ code: 'unavailable', status: 503 });
    expect(refused.asked).toHaveLength(1);
    const down = through(() => Promise.reject(new TypeError('fetch failed')));
    await expect(down.store.get('busy')).rejects.toThrow('no answer');
    expect(down.asked).toHaveLength(4);
  });

  test('whose key is wrong, and one that is not there, are no missing object', async () => {
    await s3(server.options).put('here', bytesOf('x'));
    const wrong = s3({ ...server.options, secretAccessKey: 'another' });
    await expect(wrong.get('here')).rejects.toThrow('SignatureDoesNotMatch');
    await expect(wrong.put('there', bytesOf('x'))).rejects.toMatchObject({ code: 'unavailable' });
    const gone = s3({ ...server.options, bucket: 'gone' });
    await expect(gone.get('here')).rejects.toThrow('NoSuchBucket');
    await expect(gone.put('here', bytesOf('x'))).rejects.toThrow('NoSuchBucket');
  });

  test('takes an error within a 200 for what it is, and keeps no part of it', async () => {
    const lying = through(({ method, url }) =>
      method === 'POST' && url.searchParams.has('uploadId') ? error(200, 'InternalError') : undefined,
    );
    await expect(lying.store.put('lying', large)).rejects.toThrow('InternalError');
    expect(lying.asked.filter(aborts)).toEqual(lying.asked.slice(-1));
    expect(await lying.store.sizeBytes('lying')).toBeUndefined();
  });

  test('has nothing of an upload whose part fails, or that is cancelled', async () => {
    const failing = through(({ url }) =>
      url.searchParams.get('partNumber') === '2' ? error(403, 'AccessDenied') : undefined,
    );
    await expect(failing.store.put('failing', large)).rejects.toThrow('AccessDenied');
    expect(failing.asked.filter(aborts)).toEqual(failing.asked.slice(-1));
    const cancel = new AbortController();
    const cancelled = through(({ url }) => {
      if (url.searchParams.get('partNumber') === '1') cancel.abort(new Error('by the user'));
      return undefined;
    });
    await expect(cancelled.store.put('failing', large, { signal: cancel.signal })).rejects.toThrow('by the user');
    expect(cancelled.asked.filter(aborts)).toEqual(cancelled.asked.slice(-1));
    expect(await s3(server.options).sizeBytes('failing')).toBeUndefined();
  });

  test('shows no answer that is cut or that is not the range that was asked for', async () => {
    const store = s3(server.options);
    await store.put('film', bytesOf('0123456789'));
    const cut = through(() => new Response('01234', { headers: { 'content-length': '10' } }));
    await expect(cut.store.get('film')).rejects.toThrow('ends too early');
    const whole = through(() => new Response('0123456789', { headers: { 'content-length': '10' } }));
    await expect(whole.store.get('film', { range: { offset: 3, length: 4 } })).rejects.toThrow('no ranges');
  });

  test('hears of no key in what is thrown', async () => {
    const { store } = through(() => error(500, 'InternalError'));
    const thrown = await store.get('north/original/secret').catch((reason: unknown) => reason);
    expect(String(thrown)).not.toContain('secret');
  });
});
