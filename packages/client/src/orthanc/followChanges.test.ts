import { afterEach, describe, expect, test } from 'vitest';
import { type LocalServer, startServer } from '../../../../scripts/test/localServer.ts';
import { type ChangeBatch, type ChangeCursor, createOrthancClient, type FollowOptions } from '../orthanc.ts';

interface Row {
  Seq: number;
  ID: string;
  ChangeType: string;
  ResourceType: string;
  Date: string;
}
const rowOf = (Seq: number, more: Partial<Row> = {}): Row => ({
  Seq,
  ID: `id-${Seq}`,
  ChangeType: 'NewInstance',
  ResourceType: 'Instance',
  Date: '20261121T101500',
  ...more,
});
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_each, index) => from + index);

/** The change log of an Orthanc, whose rows a test puts in and takes out. */
async function fakeOrthanc(port = 0) {
  const log = { rows: [] as Row[], counter: 0, failing: false };
  const server = await startServer((request, response) => {
    if (log.failing) return void response.writeHead(503).end();
    const query = new URL(request.url ?? '', 'http://x').searchParams;
    const [since, limit] = [Number(query.get('since')), Number(query.get('limit'))];
    const after = log.rows.filter((row) => row.Seq > since).toSorted((a, b) => a.Seq - b.Seq);
    const Changes = query.has('last') ? [] : after.slice(0, limit);
    const body = { Changes, Done: Changes.length === after.length, Last: Changes.at(-1)?.Seq ?? log.counter };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }, port);
  const put = (...rows: Row[]) => {
    log.rows.push(...rows);
    log.counter = Math.max(log.counter, ...rows.map((row) => row.Seq));
  };
  return { ...server, log, put, orthanc: createOrthancClient({ url: server.url }) };
}

let open: LocalServer[] = [];
afterEach(async () => {
  await Promise.all(open.map((server) => server.close()));
  open = [];
});
async function start() {
  const fake = await fakeOrthanc();
  open.push(fake);
  return fake;
}

type Fake = Awaited<ReturnType<typeof start>>;

// Follows until `done`, and collects.
async function collect(fake: Fake, options: FollowOptions, done: (seqs: number[]) => boolean) {
  const batches: ChangeBatch[] = [];
  const seqs: number[] = [];
  const signal = AbortSignal.timeout(8000);
  for await (const batch of fake.orthanc.changes.follow({ pollMs: 5, ...options, signal })) {
    batches.push(batch);
    seqs.push(...batch.changes.map((change) => change.Seq));
    if (done(seqs)) break;
  }
  return { batches, seqs, cursor: batches.at(-1)?.cursor };
}

describe('changes.follow', () => {
  test('reads a long log page by page, without a pause between them', async () => {
    const fake = await start();
    fake.put(...numbers(1, 2500).map((seq) => rowOf(seq)));
    const { seqs, batches } = await collect(fake, { pollMs: 60_000 }, (all) => all.length === 2500);
    expect(seqs).toEqual(numbers(1, 2500));
    expect(batches).toHaveLength(3);
  });

  test('delivers a row that another transaction commits late, once', async () => {
    const fake = await start();
    fake.put(rowOf(1), rowOf(4));
    setTimeout(() => fake.put(rowOf(3)), 30);
    setTimeout(() => fake.put(rowOf(2), rowOf(5)), 60);
    const { seqs } = await collect(fake, {}, (all) => all.length === 5);
    expect(seqs).toEqual([1, 4, 3, 2, 5]);
  });

  test('delivers late rows after a restart of the reader, too', async () => {
    const fake = await start();
    fake.put(rowOf(1), rowOf(3));
    const first = await collect(fake, {}, (all) => all.length === 2);
    const cursor: ChangeCursor = JSON.parse(JSON.stringify(first.cursor));
    fake.put(rowOf(2), rowOf(4));
    expect((await collect(fake, { cursor }, (all) => all.length === 2)).seqs).toEqual([2, 4]);
  });

  test('filters by type itself, and moves the cursor past the others', async () => {
    const fake = await start();
    fake.put(rowOf(1), rowOf(2, { ChangeType: 'StableStudy' }), rowOf(3, { ChangeType: 'NewStudy' }));
    const { seqs, cursor } = await collect(fake, { changeTypes: ['StableStudy'] }, (all) => all.length > 0);
    expect(seqs).toEqual([2]);
    expect(cursor?.seq).toBe(3);
  });

  test('does not move past what it received, whatever the counter says', async () => {
    const fake = await start();
    fake.put(rowOf(1));
    fake.log.counter = 40;
    const { cursor } = await collect(fake, {}, (all) => all.length === 1);
    expect(cursor?.seq).toBe(1);
  });

  test('waits for an Orthanc that fails, and says so', async () => {
    const fake = await start();
    fake.put(rowOf(1));
    fake.log.failing = true;
    const states: string[] = [];
    setTimeout(() => {
      fake.log.failing = false;
    }, 150);
    const onState: FollowOptions['onState'] = (state) =>
      states.push(state.state === 'up' ? 'up' : `down ${state.error.code}`);
    const { seqs } = await collect(fake, { onState }, (all) => all.length === 1);
    expect(seqs).toEqual([1]);
    expect(states).toEqual(['down server', 'up']);
  });

  test('begins a new epoch when the counter has fallen behind the cursor', async () => {
    const fake = await start();
    fake.put(...numbers(1, 5).map((seq) => rowOf(seq)));
    const { cursor } = await collect(fake, {}, (all) => all.length === 5);
    Object.assign(fake.log, { rows: [], counter: 0 });
    fake.put(rowOf(1, { ID: 'other-1' }), rowOf(2, { ID: 'other-2' }));
    const second = await collect(fake, { cursor }, (all) => all.length === 2);
    expect(second.seqs).toEqual([1, 2]);
    expect(second.batches.map((batch) => batch.reset)).toEqual([true]);
    expect(second.cursor?.epoch).not.toBe(cursor?.epoch);
  });

  test('begins a new epoch when a wiped log has already grown past the cursor', async () => {
    const fake = await start();
    fake.put(...numbers(1, 5).map((seq) => rowOf(seq)));
    const { cursor } = await collect(fake, {}, (all) => all.length === 5);
    Object.assign(fake.log, { rows: [], counter: 0 });
    fake.put(...numbers(1, 9).map((seq) => rowOf(seq, { ID: `other-${seq}` })));
    const second = await collect(fake, { cursor }, (all) => all.length >= 9);
    expect(second.seqs).toEqual(numbers(1, 9));
    expect(second.batches[0]?.reset).toBe(true);
  });

  test('takes missing rows for deleted ones and keeps its epoch', async () => {
    const fake = await start();
    fake.put(...numbers(1, 5).map((seq) => rowOf(seq)));
    const { cursor } = await collect(fake, {}, (all) => all.length === 5);
    fake.log.rows = [];
    fake.put(rowOf(6));
    const second = await collect(fake, { cursor }, (all) => all.length === 1);
    expect(second.seqs).toEqual([6]);
    expect(second.cursor?.epoch).toBe(cursor?.epoch);
    expect(second.batches[0]?.reset).toBe(false);
  });

  test('ends when told to, also while it waits', async () => {
    const fake = await start();
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 30);
    const batches: ChangeBatch[] = [];
    for await (const batch of fake.orthanc.changes.follow({ pollMs: 60_000, signal: controller.signal }))
      batches.push(batch);
    expect(batches).toEqual([]);
  });
});

describe('changes.now', () => {
  test('skips history and keeps open what is being committed', async () => {
    const fake = await start();
    fake.put(rowOf(1), rowOf(2), rowOf(4));
    fake.log.counter = 5;
    const cursor = await fake.orthanc.changes.now();
    fake.put(rowOf(3), rowOf(5), rowOf(6));
    expect((await collect(fake, { cursor }, (all) => all.length === 3)).seqs).toEqual([3, 5, 6]);
  });
});

test('changes.page refuses numbers that Orthanc would misread', async () => {
  const fake = await start();
  for (const options of [{ limit: 0 }, { since: -1 }, { since: Number.NaN }, { limit: 1.5 }]) {
    await expect(fake.orthanc.changes.page(options)).rejects.toMatchObject({ code: 'bad_request' });
  }
  expect(fake.requests).toHaveLength(0);
});
