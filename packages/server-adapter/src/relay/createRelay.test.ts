import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { type LocalServer, startServer } from '../../../../scripts/test/localServer.ts';
import { createRelay, type RelayOptions } from './createRelay.ts';
import type { RelayLogEntry } from './relayLog.ts';
import { memoryState } from './testing/memoryState.ts';
import { type Receiver, type ReceiverOptions, startReceiver } from './testing/receiver.ts';

const secret = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;
const other = `whsec_${Buffer.alloc(32, 4).toString('base64')}`;
const idOf = (seq: number) => `00000000-00000000-00000000-00000000-${String(seq).padStart(8, '0')}`;

interface FakeLog {
  count: number;
  /** The series of an instance, by the number of its change. */
  seriesOf?: (seq: number) => number;
  /** The date of the third change and of those behind it; the fourth is of a job. */
  oddDates?: string;
}

/** An Orthanc with `log.count` instances, and a new series among the changes. */
async function startFakeOrthanc(log: FakeLog): Promise<LocalServer> {
  return startServer(async (request, response) => {
    if (request.url === '/tools/bulk-content') {
      const { Resources }: { Resources: string[] } = JSON.parse(await text(request));
      const found = Resources.map((ID) => {
        const ParentSeries = idOf(100_000 + (log.seriesOf?.(Number(ID.slice(-8))) ?? 0));
        return { ID, Type: 'Instance', MainDicomTags: {}, ParentSeries, FileSize: 1 };
      });
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(found));
      return;
    }
    const query = new URL(request.url ?? '', 'http://x').searchParams;
    const [since, limit] = [Number(query.get('since')), Number(query.get('limit'))];
    const Changes = Array.from({ length: Math.max(0, Math.min(limit, log.count - since)) }, (_each, index) => ({
      Seq: since + index + 1,
      ID: idOf(since + index + 1),
      ChangeType: since + index === 1 ? 'NewSeries' : 'NewInstance',
      ResourceType: log.oddDates && since + index === 3 ? 'None' : 'Instance',
      Date: log.oddDates && since + index > 1 ? log.oddDates : '20261121T101500',
    }));
    const Last = Changes.at(-1)?.Seq ?? log.count;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ Changes, Done: Last === log.count, Last }));
  });
}

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function setUp(options: Partial<ReceiverOptions> = {}, relayOptions: Partial<RelayOptions> = {}) {
  const log: FakeLog = { count: 5 };
  const orthanc = await startFakeOrthanc(log);
  const receiver = await startReceiver({ secrets: [secret], ...options });
  cleanups.push(orthanc.close, receiver.close);
  const logged: RelayLogEntry[] = [];
  const state = memoryState();
  const common = { orthanc: { url: orthanc.url }, source: 'main', webhookUrl: receiver.url, secret, state, pollMs: 10 };
  const start = (more: Partial<RelayOptions> = {}) => {
    const controller = new AbortController();
    const relay = createRelay({ ...common, onLog: (entry) => logged.push(entry), ...relayOptions, ...more });
    const done = relay.run(controller.signal);
    const stop = async () => {
      controller.abort();
      await done.catch(() => undefined);
    };
    cleanups.push(stop);
    return { stop, done };
  };
  return { log, receiver, logged, state, start };
}

const filedSeqs = (receiver: Receiver) =>
  [...receiver.filed.values()].map((event) => event.seq).toSorted((a, b) => a - b);

describe('the relay', () => {
  test('posts the chosen changes, under ids that name source, epoch, Seq and resource', async () => {
    const { receiver, state, log, start } = await setUp();
    const { stop } = start();
    await vi.waitFor(() => expect(filedSeqs(receiver)).toEqual([1, 3, 4, 5]));
    log.count = 6;
    await vi.waitFor(() => expect(filedSeqs(receiver)).toContain(6));
    await stop();
    const { cursor, messages } = state.saves.at(-1) ?? {};
    expect([cursor?.seq, messages]).toEqual([6, []]);
    expect(receiver.filed.has(`main:${cursor?.epoch}:6:${idOf(6)}`)).toBe(true);
  });

  test('goes on where it stopped', async () => {
    const { receiver, log, start } = await setUp();
    const first = start();
    await vi.waitFor(() => expect(filedSeqs(receiver)).toHaveLength(4));
    await first.stop();
    log.count = 7;
    start();
    await vi.waitFor(() => expect(filedSeqs(receiver)).toEqual([1, 3, 4, 5, 6, 7]));
    expect(receiver.heard).toHaveLength(6);
  });

  test('never saves a cursor ahead of the messages: what is not filed is always in the same state', async () => {
    const filedAt: Set<number>[] = [];
    const { receiver, state, log, start } = await setUp({
      onEvent: async () => {
        await new Promise((resolve) => setTimeout(resolve, 60));
        return 'filed' as const;
      },
    });
    const save = state.save;
    state.save = async (value) => {
      filedAt.push(new Set(filedSeqs(receiver)));
      await save(value);
    };
    log.count = 600;
    start();
    await vi.waitFor(() => expect(receiver.filed.size).toBe(599));
    expect(state.saves.length).toBeGreaterThan(3);
    for (const [index, saved] of state.saves.entries()) {
      const kept = new Set(saved.messages.map((message) => message.event.seq));
      for (let seq = 1; seq <= saved.cursor.seq; seq += 1) {
        if (seq !== 2 && !kept.has(seq)) expect(filedAt[index]?.has(seq), `Seq ${seq} in save ${index}`).toBe(true);
      }
    }
  });

  test('asks again for what is only accepted, with a new timestamp under the same id', async () => {
    const seen = new Map<number, number>();
    const { receiver, start } = await setUp({
      onEvent: ({ seq }) => {
        seen.set(seq, (seen.get(seq) ?? 0) + 1);
        return seq === 3 && seen.get(seq) === 1 ? 'accepted' : 'filed';
      },
    });
    start();
    await vi.waitFor(() => expect(filedSeqs(receiver)).toEqual([1, 3, 4, 5]));
    expect(receiver.heard.filter((id) => id.endsWith(idOf(3)))).toHaveLength(2);
    expect(receiver.posts.at(-1)?.id).toMatch(new RegExp(`:3:${idOf(3)}$`));
    expect(receiver.posts.at(-1)?.timestamp).not.toBe(receiver.posts[0]?.timestamp);
  });

  test('posts a single exposure before hundreds of slices that came before it', async () => {
    const slices = 600;
    const { receiver, log, start } = await setUp(
      { onEvent: () => new Promise((resolve) => setTimeout(() => resolve('filed'), 2)) },
      { concurrency: 2 },
    );
    log.seriesOf = (seq) => (seq === slices ? 1 : 2);
    log.count = slices;
    start();
    // While the slices are being posted another exposure comes, of two images.
    await vi.waitFor(() => expect(receiver.heard.length).toBeGreaterThan(100));
    const before = receiver.heard.length;
    log.seriesOf = (seq) => (seq === slices ? 1 : seq > slices ? 3 : 2);
    log.count = slices + 2;
    await vi.waitFor(() => expect(filedSeqs(receiver)).toHaveLength(slices + 1));
    const place = (seq: number) => receiver.heard.findIndex((id) => id.endsWith(idOf(seq)));
    // What is under way when it is known, and what is posted until Orthanc has said whose it is.
    expect(place(slices)).toBeLessThan(200);
    for (const seq of [slices + 1, slices + 2]) expect(place(seq) - before).toBeLessThan(200);
    expect(new Set(receiver.heard).size).toBe(receiver.heard.length);
    expect(receiver.posts.length).toBeLessThan(slices / 3);
  });

  test('posts one change in a message to a receiver that knows of no others', async () => {
    const { receiver, log, start } = await setUp({
      before: async (request) => {
        const { type } = z.object({ type: z.string() }).parse(await request.clone().json());
        return type === 'orthanc.change' ? undefined : new Response('{}', { status: 400 });
      },
    });
    log.count = 50;
    start();
    await vi.waitFor(() => expect(filedSeqs(receiver)).toHaveLength(49));
    expect(receiver.heard).toHaveLength(49);
  });

  test('delivers everything soon after a receiver that was down is back', async () => {
    const down = { until: Date.now() + 600 };
    const before = () => (Date.now() < down.until ? new Response(null, { status: 502 }) : undefined);
    const { receiver, start } = await setUp({ before });
    start();
    await vi.waitFor(() => expect(filedSeqs(receiver)).toEqual([1, 3, 4, 5]));
    // At first as many as may be under way, then probes one by one.
    expect(receiver.posts.filter((post) => post.atMs < down.until).length).toBeLessThanOrEqual(6);
    // Whatever was held back follows the first that was taken, without waiting for a retry of its own.
    const late = receiver.posts.filter((post) => post.atMs >= down.until);
    expect(new Set(late.map((post) => post.id)).size).toBe(late.length);
  });

  test.each([
    ['a redirect', () => Response.redirect('http://127.0.0.1:9/elsewhere', 307)],
    ['a page that is not our answer', () => new Response('<p>Please sign in</p>')],
    ['success in other words', () => Response.json({ status: 'ok' })],
  ])('does not take %s for success', async (_name, before) => {
    const { receiver, state, start } = await setUp({ before });
    const { stop } = start();
    await vi.waitFor(() => expect(receiver.posts.length).toBeGreaterThan(4));
    await stop();
    expect(state.saves.at(-1)?.messages).toHaveLength(4);
  });

  test('says loudly that the secret is wrong, keeps the messages, and delivers them once it is right', async () => {
    const { receiver, logged, state, start } = await setUp();
    const wrong = start({ secret: other });
    await vi.waitFor(() => expect(logged.filter((entry) => entry['status'] === 401)).toHaveLength(4));
    await wrong.stop();
    expect(logged.filter((entry) => entry['status'] === 401).every((entry) => entry.level === 'error')).toBe(true);
    expect(state.saves.at(-1)?.messages).toHaveLength(4);
    start();
    await vi.waitFor(() => expect(filedSeqs(receiver)).toEqual([1, 3, 4, 5]));
  });

  test('keeps what somebody in the place of the clinic called gone, and delivers it afterwards', async () => {
    const place = { gone: true };
    const before = () => (place.gone ? new Response('<h1>Gone</h1>', { status: 410 }) : undefined);
    const { receiver, logged, state, start } = await setUp({ before });
    const { stop } = start();
    await vi.waitFor(() => expect(logged.filter((entry) => entry['status'] === 410)).toHaveLength(4));
    await stop();
    expect(state.saves.at(-1)?.messages).toHaveLength(4);
    expect(logged.filter((entry) => entry['status'] === 410).every((entry) => entry.level === 'error')).toBe(true);
    place.gone = false;
    start();
    await vi.waitFor(() => expect(filedSeqs(receiver)).toEqual([1, 3, 4, 5]));
  });

  test('posts what an earlier version gave up after a 410', async () => {
    const { receiver, state, start, log } = await setUp();
    const first = start();
    await vi.waitFor(() => expect(filedSeqs(receiver)).toHaveLength(4));
    await first.stop();
    const [event] = receiver.filed.values();
    const last = state.saves.at(-1);
    if (!event || !last) throw new Error('Something was delivered and saved.');
    receiver.filed.clear();
    await state.save({ ...last, undelivered: [event] });
    log.count = 6;
    start();
    await vi.waitFor(() => expect(filedSeqs(receiver)).toEqual([event.seq, 6]));
  });

  test('passes over no change that it cannot read: says so, keeps it, and reads it again at the next start', async () => {
    const { receiver, logged, log, state, start } = await setUp();
    log.oddDates = '20261121T101500.123';
    const first = start();
    const errors = () => logged.filter(({ event }) => event === 'change_unreadable');
    await vi.waitFor(() =>
      expect(errors().map(({ level, seq }) => [level, seq])).toEqual([
        ['error', 3],
        ['error', 5],
      ]),
    );
    await vi.waitFor(() => expect(filedSeqs(receiver)).toEqual([1]));
    await first.stop();
    expect(state.saves.at(-1)).toMatchObject({
      messages: [],
      unreadable: [{ change: { Seq: 3 } }, { change: { Seq: 5 } }],
    });

    const saved = state.saves.at(-1);
    if (!saved) throw new Error('The state was saved.');
    const unreadable = saved.unreadable.map(({ epoch, change }) => ({
      epoch,
      change: { ...change, Date: '20261121T101500' },
    }));
    await state.save({ ...saved, unreadable });
    const second = start();
    await vi.waitFor(() => expect(filedSeqs(receiver)).toEqual([1, 3, 5]));
    await second.stop();
    expect(state.saves.at(-1)?.unreadable).toEqual([]);
  });

  test('begins at the end of the log when told so', async () => {
    const { receiver, log, logged, start } = await setUp({}, { from: 'now' });
    start();
    await vi.waitFor(() => expect(logged).toContainEqual(expect.objectContaining({ event: 'started', seq: 5 })));
    log.count = 6;
    await vi.waitFor(() => expect(filedSeqs(receiver)).toEqual([6]));
  });

  test('reads no further ahead than it can deliver', async () => {
    const { receiver, state, log, start } = await setUp({ before: () => new Response(null, { status: 503 }) });
    log.count = 50_000;
    const { stop } = start();
    await vi.waitFor(() => expect(receiver.posts.length).toBeGreaterThan(4));
    await stop();
    expect(state.saves.at(-1)?.cursor.seq).toBeLessThan(5000);
  });

  test('ends with an error when its state cannot be written or its secret is malformed', async () => {
    const { state, start } = await setUp();
    await expect(start({ secret: 'whsec_short' }).done).rejects.toThrow(/webhook secret/);
    let saves = 0;
    const save = async () => {
      saves += 1;
      if (saves > 1) throw new Error('No space left on device');
    };
    await expect(start({ state: { ...state, save } }).done).rejects.toThrow(/No space left/);
  });
});
