import { expect, test } from 'vitest';
import { postMessage } from './postMessage.ts';

const post = (headers: Record<string, string>) =>
  postMessage(
    {
      type: 'orthanc.change',
      source: 'main',
      epoch: 'first',
      seq: 1,
      changeType: 'NewInstance',
      resourceType: 'Instance',
      id: '01234567-01234567-01234567-01234567-01234567',
      date: '20260105T101500',
    },
    {
      webhookUrl: 'http://clinic.test/api/webhooks/orthanc',
      secret: `whsec_${Buffer.alloc(32, 5).toString('base64')}`,
      timeoutMs: 60_000,
      fetch: async () => new Response('', { status: 503, headers }),
      signal: new AbortController().signal,
    },
  );

test.each([
  [{ 'retry-after': '7' }, 7000],
  [{}, undefined],
  [{ 'retry-after': 'soon' }, undefined],
  // By the clock of whoever names the time, however wrong the clock here may be.
  [{ date: 'Mon, 05 Jan 1998 10:00:00 GMT', 'retry-after': 'Mon, 05 Jan 1998 10:02:00 GMT' }, 120_000],
])('an endpoint that fails with %j is waited for %s ms', async (headers, retryAfterMs) => {
  expect(await post(headers)).toEqual({ kind: 'failed', reason: '503', retryAfterMs });
});
