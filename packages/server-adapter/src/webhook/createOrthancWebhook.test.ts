import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { event } from '../testing/changeEvent.ts';
import type { OrthancChangeEvent } from './changeEvent.ts';
import { createOrthancWebhook, type OrthancWebhookOptions } from './createOrthancWebhook.ts';
import { signWebhook } from './signature.ts';

const Refusal = z.object({ error: z.object({ code: z.string() }) });
const secret = `whsec_${Buffer.alloc(24, 9).toString('base64')}`;

async function requestOf(value: unknown, init: RequestInit = {}): Promise<Request> {
  const body = new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
  const headers = { ...(await signWebhook({ id: 'main:e1:12:x', body }, [secret])) };
  return new Request('http://clinic.test/webhooks/orthanc', { method: 'POST', headers, body, ...init });
}

function webhookOf(options: Partial<OrthancWebhookOptions> = {}) {
  const events: OrthancChangeEvent[] = [];
  const onEvent = async (each: OrthancChangeEvent) => {
    events.push(each);
  };
  return { events, handle: createOrthancWebhook({ secrets: [secret], onEvent, ...options }) };
}

const codeOf = async (response: Response) => {
  const { error } = Refusal.parse(await response.json());
  return [response.status, error.code];
};

describe('createOrthancWebhook', () => {
  test('hands over a verified event and answers filed', async () => {
    const { events, handle } = webhookOf();
    const response = await handle(await requestOf(event));
    expect([response.status, await response.json()]).toEqual([200, { status: 'filed' }]);
    expect(events).toEqual([event]);
  });

  test('answers accepted when the work is still to be done', async () => {
    const { handle } = webhookOf({ onEvent: () => 'accepted' });
    const response = await handle(await requestOf(event));
    expect([response.status, await response.json()]).toEqual([202, { status: 'accepted' }]);
  });

  test('answers several changes in one message each for itself', async () => {
    const known = new Set(['done']);
    const heard: string[] = [];
    const { handle } = webhookOf({
      onEvent: async ({ seq }, { messageId }) => {
        heard.push(messageId);
        if (seq === 2) throw new Error('disk full');
        return seq === 3 ? 'accepted' : 'filed';
      },
      replayStore: { seen: async (id) => known.has(id), remember: async (id) => void known.add(id) },
    });
    const events = [1, 2, 3, 4].map((seq) => ({ ...event, seq }));
    const idOf = (seq: number) => `${event.source}:${event.epoch}:${seq}:${event.id}`;
    const first = await handle(await requestOf({ type: 'orthanc.changes', events }));
    expect([first.status, await first.json()]).toEqual([202, { status: 'accepted', filed: [idOf(1), idOf(4)] }]);
    expect(heard).toEqual([1, 2, 3, 4].map(idOf));
    const again = await handle(await requestOf({ type: 'orthanc.changes', events: [events[0], events[3]] }));
    expect([again.status, await again.json()]).toEqual([200, { status: 'filed', filed: [idOf(1), idOf(4)] }]);
    expect(heard).toHaveLength(4);
    expect((await handle(await requestOf({ type: 'orthanc.changes', events: [events[1]] }))).status).toBe(503);
    const tooMany = Array.from({ length: 33 }, (_, at) => ({ ...event, seq: at + 1 }));
    for (const wrong of [[], tooMany, [{ ...event, id: '../etc' }]]) {
      expect((await handle(await requestOf({ type: 'orthanc.changes', events: wrong }))).status).toBe(400);
    }
  });

  test('asks for another post when the work fails, and says nothing about why', async () => {
    const { handle } = webhookOf({
      onEvent: () => {
        throw new Error('disk of Łucja Żółkiewska is full');
      },
    });
    const response = await handle(await requestOf(event));
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).not.toBeNull();
    expect(await response.text()).not.toContain('Łucja');
  });

  test('tells its owner what failed, and nothing of what was refused', async () => {
    const failure = new Error('disk full');
    const heard: unknown[] = [];
    const { handle } = webhookOf({
      onEvent: async (): Promise<undefined> => {
        throw failure;
      },
      onError: (error) => heard.push(error),
    });
    expect((await handle(new Request('http://clinic.test/', { method: 'POST', body: 'not json' }))).status).toBe(401);
    expect(heard).toEqual([]);
    expect((await handle(await requestOf(event))).status).toBe(503);
    expect(heard).toEqual([failure]);
  });

  test('is not created with a secret that is malformed, which it does not repeat', () => {
    expect(() => webhookOf({ secrets: [secret, 'whsec_tooshort'] })).toThrow(/^(?!.*tooshort).*24 to 64 bytes/);
  });

  test('does not do the work of a replayed message again', async () => {
    const filed = new Set<string>();
    const replayStore = {
      seen: async (id: string) => filed.has(id),
      remember: async (id: string) => {
        filed.add(id);
      },
    };
    const { events, handle } = webhookOf({ replayStore });
    expect((await handle(await requestOf(event))).status).toBe(200);
    expect((await handle(await requestOf(event))).status).toBe(200);
    expect(events).toHaveLength(1);
  });

  test('refuses what is unsigned, before it is parsed', async () => {
    const { events, handle } = webhookOf();
    const request = new Request('http://clinic.test/', { method: 'POST', body: 'not json' });
    expect(await codeOf(await handle(request))).toEqual([401, 'bad_signature']);
    expect(events).toEqual([]);
  });

  test('refuses other methods, old messages and large bodies, also of undeclared length', async () => {
    const { handle } = webhookOf();
    const get = await handle(new Request('http://clinic.test/'));
    expect(get.headers.get('allow')).toBe('POST');
    expect(await codeOf(get)).toEqual([405, 'method_not_allowed']);

    const late = webhookOf({ now: () => new Date(Date.now() + 400_000) });
    expect(await codeOf(await late.handle(await requestOf(event)))).toEqual([401, 'stale']);

    const large = ' '.repeat(70_000);
    expect(await codeOf(await handle(await requestOf(large)))).toEqual([413, 'too_large']);
    const stream = new Blob([large]).stream();
    const streamed = new Request('http://clinic.test/', { method: 'POST', body: stream, duplex: 'half' });
    expect(streamed.headers.has('content-length')).toBe(false);
    expect(await codeOf(await handle(streamed))).toEqual([413, 'too_large']);
  });

  test.each([
    ['no JSON', '{"type":'],
    ['another type', { ...event, type: 'orthanc.delete' }],
    ['an id that is a path', { ...event, id: '../../system' }],
    ['an id with more behind it', { ...event, id: `${event.id}/x` }],
    ['a fraction for seq', { ...event, seq: 1.5 }],
  ])('refuses %s, though it is signed', async (_name, body) => {
    const { events, handle } = webhookOf();
    expect(await codeOf(await handle(await requestOf(body)))).toEqual([400, 'bad_request']);
    expect(events).toEqual([]);
  });

  test('is not created without a secret', () => {
    expect(() => webhookOf({ secrets: [] })).toThrow(/at least one secret/);
  });
});
