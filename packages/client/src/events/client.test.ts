import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type LocalServer, startServer } from '../../../../scripts/test/localServer.ts';
import { createEventsClient, type EventsOptions } from './client.ts';
import type { ClinicEvent } from './schemas.ts';
import type { SubscribeOptions } from './subscription.ts';

let server: LocalServer | undefined;
afterEach(async () => {
  vi.unstubAllGlobals();
  await server?.close();
});

const event = (position: number) =>
  `id: ${position}\nevent: study.filed\ndata: ${JSON.stringify({ position, type: 'study.filed', patientId: 'p1' })}\n\n`;

const stream = (response: ServerResponse, text: string) =>
  response.writeHead(200, { 'content-type': 'text/event-stream' }).write(text);

async function subscribe(
  answer: (response: ServerResponse, count: number) => void,
  options: Partial<EventsOptions> & Partial<SubscribeOptions> = {},
) {
  const local = await startServer((_request, response, count) => answer(response, count));
  server = local;
  const positions: number[] = [];
  const states: string[] = [];
  const client = createEventsClient({ url: `${local.url}/events`, ...options });
  const subscription = client.subscribe({
    onEvent: (each: ClinicEvent) => positions.push(each.position),
    onState: (state, error) => states.push(error ? `${state} ${error.code}` : state),
    ...options,
  });
  const resumedAfter = () => local.requests.map((request) => request.headers['last-event-id']);
  return { positions, states, subscription, resumedAfter };
}

describe('events', () => {
  test('come in order, and a stream that the server ends is resumed at once', async () => {
    const { positions, states, resumedAfter, subscription } = await subscribe((response, count) => {
      stream(response, count === 1 ? event(1) + event(2) : event(3));
      if (count === 1) response.end();
    });
    await vi.waitFor(() => expect(positions).toEqual([1, 2, 3]));
    expect(resumedAfter()).toEqual([undefined, '2']);
    subscription.close();
    await vi.waitFor(() => expect(states).toEqual(['connecting', 'open', 'reconnecting', 'open', 'closed']));
  });

  test('come with messages of the channel between them, which move no place', async () => {
    const told: unknown[] = [];
    const message = {
      topic: 'conversation/1',
      kind: 'typing',
      from: 'dentist',
      patientId: 'p1',
      at: '2026-01-01T00:00:00Z',
    };
    const data = JSON.stringify(message);
    const { positions, resumedAfter, subscription } = await subscribe(
      (response, count) => {
        stream(response, count === 1 ? `${event(7)}event: channel\ndata: ${data}\n\n` : event(8));
        if (count === 1) response.end();
      },
      { onMessage: (each) => told.push(each) },
    );
    await vi.waitFor(() => expect(positions).toEqual([7, 8]));
    expect(told).toEqual([message]);
    expect(resumedAfter()).toEqual([undefined, '7']);
    subscription.close();
  });

  test('resume after the place that ready told, though no event had come', async () => {
    const { positions, resumedAfter, subscription } = await subscribe((response, count) => {
      stream(response, count === 1 ? 'event: ready\nid: 41\ndata: {}\n\n' : event(42));
      if (count === 1) setTimeout(() => response.destroy(), 30);
    });
    await vi.waitFor(() => expect(positions).toEqual([42]));
    expect(resumedAfter().at(-1)).toBe('41');
    subscription.close();
  });

  test('survive a dead stream: nothing for the time of three heartbeats', async () => {
    const { positions, states, subscription } = await subscribe(
      (response, count) => void stream(response, count === 1 ? ': hello\n\n' : event(1)),
      { heartbeatTimeoutMs: 60 },
    );
    await vi.waitFor(() => expect(positions).toContain(1));
    expect(states).toContain('reconnecting timeout');
    subscription.close();
  });

  test('keep a stream that sends heartbeats only', async () => {
    const timers: NodeJS.Timeout[] = [];
    const { states, subscription } = await subscribe(
      (response) => {
        stream(response, ': hello\n\n');
        timers.push(setInterval(() => response.write(': beat\n\n'), 20));
      },
      { heartbeatTimeoutMs: 2000 },
    );
    await new Promise((resolve) => setTimeout(resolve, 3000));
    timers.forEach(clearInterval);
    expect(states).toEqual(['connecting', 'open']);
    subscription.close();
  });

  test('end when the server refuses for good, and go on when it is only down', async () => {
    const { states } = await subscribe((response, count) => void response.writeHead(count === 1 ? 503 : 401).end());
    await vi.waitFor(() => expect(states.at(-1)).toBe('closed unauthorized'));
    expect(states).toEqual(['connecting', 'reconnecting server', 'closed unauthorized']);
  });

  test('are asked for again after a refusal when that is wanted, for all subscribers at once', async () => {
    const local = await startServer((_request, response, count) => {
      if (count === 1) response.writeHead(401).end();
      else stream(response, event(1));
    });
    server = local;
    const client = createEventsClient({ url: `${local.url}/events` });
    const heard: string[] = [];
    const join = (name: string) =>
      client.subscribe({
        onEvent: ({ position }) => heard.push(`${name}${position}`),
        onState: (state, error) => error && heard.push(`${name} ${state} ${error.code}`),
      });
    const [first, second] = [join('a'), join('b')];
    await vi.waitFor(() => expect(heard).toEqual(['a closed unauthorized', 'b closed unauthorized']));
    first.retry();
    second.retry();
    await vi.waitFor(() => expect(heard.slice(2)).toEqual(['a1', 'b1']));
    expect(local.requests).toHaveLength(2);
    first.close();
    second.close();
    second.retry();
    expect(local.requests).toHaveLength(2);
  });

  test('of one who has a place of its own go on from there after a refusal', async () => {
    const { positions, states, subscription, resumedAfter } = await subscribe(
      (response, count) => {
        if (count === 2) return response.writeHead(401).end();
        stream(response, event(count === 1 ? 8 : 9));
        if (count === 1) response.end();
      },
      { lastEventId: '7' },
    );
    await vi.waitFor(() => expect(states.at(-1)).toBe('closed unauthorized'));
    subscription.retry();
    await vi.waitFor(() => expect(positions).toEqual([8, 9]));
    expect(resumedAfter()).toEqual(['7', '8', '8']);
    subscription.close();
  });

  test('do not hammer a server that ends every stream at once', async () => {
    let count = 0;
    const { subscription } = await subscribe((response) => {
      count += 1;
      stream(response, '\n');
      response.end();
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
    subscription.close();
    expect(count).toBeLessThanOrEqual(2);
  });

  test('do not hammer one that says where it is and ends, nor one that names a time beyond all timers', async () => {
    let count = 0;
    const ready = await subscribe((response) => {
      count += 1;
      stream(response, 'id: 4\nevent: ready\ndata: {}\n\n');
      response.end();
    });
    await vi.waitFor(() => expect(ready.states).toContain('reconnecting'));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(count).toBeLessThan(5);
    ready.subscription.close();
    await server?.close();
    count = 0;
    const busy = await subscribe((response) => {
      count += 1;
      response.writeHead(503, { 'retry-after': '9999999999' }).end();
    });
    await vi.waitFor(() => expect(busy.states).toContain('reconnecting server'));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(count).toBe(1);
    busy.subscription.close();
  });

  test('go on when the token cannot be refreshed for now, and end when the server refuses it', async () => {
    let isOffline = true;
    const token = async () => {
      if (isOffline) throw new TypeError('Failed to fetch');
      return 'expired';
    };
    const { states } = await subscribe((response) => void response.writeHead(401).end(), { auth: { token } });
    await vi.waitFor(() => expect(states).toEqual(['connecting', 'reconnecting unauthorized']));
    isOffline = false;
    await vi.waitFor(() => expect(states.at(-1)).toBe('closed unauthorized'));
  });

  test.each([undefined, '0'])('come to the others, too, when one who listens throws (from %o)', async (lastEventId) => {
    const uncaught: unknown[] = [];
    vi.stubGlobal('queueMicrotask', (task: () => void) =>
      Promise.resolve()
        .then(task)
        .catch((error) => uncaught.push(error)),
    );
    const local = await startServer((_request, response) => void stream(response, event(1) + event(2) + event(3)));
    server = local;
    const client = createEventsClient({ url: `${local.url}/events` });
    const mistake = new Error('A mistake of the page.');
    const states: string[] = [];
    const fail = () => {
      throw mistake;
    };
    const onState = (state: string) => {
      states.push(state);
      throw mistake;
    };
    const heard: number[] = [];
    const subscriptions = [fail, ({ position }: ClinicEvent) => heard.push(position)].map((onEvent) =>
      client.subscribe({ onEvent, onState, lastEventId }),
    );
    await vi.waitFor(() => expect(heard).toEqual([1, 2, 3]));
    expect(local.requests).toHaveLength(lastEventId === undefined ? 1 : 2);
    for (const subscription of subscriptions) subscription.close();
    await vi.waitFor(() => expect(states.filter((state) => state === 'closed')).toHaveLength(2));
    expect(new Set(uncaught)).toEqual(new Set([mistake]));
  });

  test.each([undefined, '0'])('end with close, though more of them have arrived (from %o)', async (lastEventId) => {
    const local = await startServer((_request, response) => void stream(response, event(1) + event(2) + event(3)));
    server = local;
    const client = createEventsClient({ url: `${local.url}/events` });
    const [heard, others]: number[][] = [[], []];
    const subscription = client.subscribe({
      lastEventId,
      onEvent: ({ position }) => {
        heard?.push(position);
        subscription.close();
      },
    });
    const other = client.subscribe({ lastEventId, onEvent: ({ position }) => others?.push(position) });
    await vi.waitFor(() => expect(others).toEqual([1, 2, 3]));
    expect(heard).toEqual([1]);
    other.close();
  });

  test('stop with the signal', async () => {
    const controller = new AbortController();
    const { states } = await subscribe((response) => void stream(response, event(1)), { signal: controller.signal });
    await vi.waitFor(() => expect(states).toContain('open'));
    controller.abort();
    await vi.waitFor(() => expect(states.at(-1)).toBe('closed'));
  });

  test('come to all subscribers of a client over one stream, which ends after the last of them', async () => {
    let ended = 0;
    let open: ServerResponse | undefined;
    const local = await startServer((_request, response) => {
      open = response;
      response.on('close', () => {
        ended += 1;
      });
      stream(response, 'event: ready\nid: 0\ndata: {}\n\n');
    });
    server = local;
    const client = createEventsClient({ url: `${local.url}/events` });
    const heard: string[] = [];
    const join = (name: string) => client.subscribe({ onEvent: ({ position }) => heard.push(`${name}${position}`) });
    const first = join('a');
    await vi.waitFor(() => expect(open).toBeDefined());
    const states: string[] = [];
    const second = client.subscribe({
      onEvent: ({ position }) => heard.push(`b${position}`),
      onState: (state) => states.push(state),
    });
    open?.write(event(1));
    await vi.waitFor(() => expect(heard).toEqual(['a1', 'b1']));
    expect(states).toContain('open');
    first.close();
    second.close();
    expect(states.at(-1)).toBe('closed');
    // A page that changes comes back at once and finds the stream still there.
    const third = join('c');
    open?.write(event(2));
    await vi.waitFor(() => expect(heard.at(-1)).toBe('c2'));
    expect(heard).toEqual(['a1', 'b1', 'c2']);
    expect(local.requests).toHaveLength(1);
    third.close();
    await vi.waitFor(() => expect(ended).toBe(1));
  });
});
