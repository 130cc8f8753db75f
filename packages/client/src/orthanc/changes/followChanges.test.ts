import { afterEach, describe, expect, test } from 'vitest';
import { waitLimitMs } from '../../../../../scripts/test/limits.ts';
import { type LocalServer, startServer } from '../../../../../scripts/test/localServer.ts';
import {
  type ChangeBatch,
  type ChangeCursor,
  createOrthancClient,
  type FollowedChange,
  type FollowOptions,
} from '../../orthanc.ts';

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
  const log: { rows: Row[]; counter: number; failing: boolean; onPage?: (() => void) | undefined } = {
    rows: [],
    counter: 0,
    failing: false,
  };
  const server = await startServer((request, response) => {
    if (log.failing) return void response.writeHead(503).end();
    const query = new URL(request.url ?? '', 'http://x').searchParams;
    const [since, limit] = [Number(query.get('since')), Number(query.get('limit'))];
    if (!query.has('last')) log.onPage?.();
    const after = log.rows.filter((row) => row.Seq > since).toSorted((a, b) => a.Seq - b.Seq);
    const Changes = query.has('last') ? [] : after.slice(0, limit);
    const body = { Changes, Done: Changes.length === after.length, Last: Changes.at(-1)?.Seq ?? log.counter };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }, port);
  const put = (...rows: Row[]) => {
    log.rows.push(...rows);
    log.counter = Math.max(log.counter, 0, ...rows.map((row) => row.Seq));
  };
  const wipe = (...rows: Row[]) => {
    Object.assign(log, { rows: [], counter: 0 });
    put(...rows);
  };
  return { ...server, log, put, wipe, orthanc: createOrthancClient({ url: server.url }) };
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
  const signal = AbortSignal.timeout(waitLimitMs);
  for await (const batch of fake.orthanc.changes.follow({ pollMs: 5, ...options, signal })) {
    batches.push(batch);
    seqs.push(...batch.changes.map((change) => change.Seq));
    if (done(seqs)) break;
  }
  return { batches, seqs, cursor: batches.at(-1)?.cursor };
}

async function changesOf(fake: Fake, options: FollowOptions) {
  const changes: FollowedChange[] = [];
  for await (const change of fake.orthanc.changes(options)) changes.push(change);
  return changes;
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
    const { seqs } = await collect(fake, {}, (all) => {
      if (all.length === 2) fake.put(rowOf(3));
      if (all.length === 3) fake.put(rowOf(2), rowOf(5));
      return all.length === 5;
    });
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
    const onState: FollowOptions['onState'] = (state) => {
      states.push(state.state === 'up' ? 'up' : `down ${state.error.code}`);
      fake.log.failing = false;
    };
    const { seqs } = await collect(fake, { onState }, (all) => all.length === 1);
    expect(seqs).toEqual([1]);
    expect(states).toEqual(['down server', 'up']);
  });

  test('begins a new epoch when the counter has fallen behind the cursor', async () => {
    const fake = await start();
    fake.put(...numbers(1, 5).map((seq) => rowOf(seq)));
    const { cursor } = await collect(fake, {}, (all) => all.length === 5);
    fake.wipe(rowOf(1, { ID: 'other-1' }), rowOf(2, { ID: 'other-2' }));
    const second = await collect(fake, { cursor }, (all) => all.length === 2);
    expect(second.seqs).toEqual([1, 2]);
    expect(second.batches.map((batch) => batch.reset)).toEqual([true]);
    expect(second.cursor?.epoch).not.toBe(cursor?.epoch);
  });

  test('begins a new epoch when a wiped log has already grown past the cursor', async () => {
    const fake = await start();
    fake.put(...numbers(1, 5).map((seq) => rowOf(seq)));
    const { cursor } = await collect(fake, {}, (all) => all.length === 5);
    fake.wipe(...numbers(1, 9).map((seq) => rowOf(seq, { ID: `other-${seq}` })));
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

describe('a log that begins anew', () => {
  const later = { Date: '20261122T080000' };

  async function readFive(fake: Fake) {
    fake.put(...numbers(1, 5).map((seq) => rowOf(seq)));
    const { cursor } = await collect(fake, {}, (all) => all.length === 5);
    if (cursor === undefined) throw new Error('Nothing was read.');
    return cursor;
  }

  test('names its changes the same way when the reader dies before it has saved a cursor of it', async () => {
    const fake = await start();
    const cursor = await readFive(fake);
    fake.wipe(rowOf(1, later), rowOf(2, later));
    const ids = async () => (await changesOf(fake, { cursor, wait: false })).map(({ changeId }) => changeId);
    expect(await ids()).toEqual(['20261122T080000-1-id-1:1:id-1', '20261122T080000-1-id-1:2:id-2']);
    expect(await ids()).toEqual(await ids());
    expect((await changesOf(fake, { wait: false })).map(({ changeId }) => changeId)).toEqual(await ids());
  });

  test('is known by its dates when every row that the cursor remembers was deleted from it', async () => {
    const fake = await start();
    const cursor = await readFive(fake);
    fake.wipe(rowOf(1, later), rowOf(9, later));
    expect((await changesOf(fake, { cursor, wait: false })).map(({ Seq }) => Seq)).toEqual([1, 9]);
  });

  test('is told from a log whose remembered rows were deleted, also when older rows are left', async () => {
    const fake = await start();
    fake.put(...numbers(1, 40).map((seq) => rowOf(seq)));
    const { cursor } = await collect(fake, {}, (all) => all.length === 40);
    fake.log.rows = fake.log.rows.filter(({ Seq }) => Seq <= 3);
    fake.put(rowOf(41, later));
    const changes = await changesOf(fake, { cursor, wait: false });
    expect(changes.map(({ Seq, epoch }) => [Seq, epoch])).toEqual([[41, cursor?.epoch]]);
  });

  test('is told from a log that was emptied (DELETE /changes), which keeps its counter', async () => {
    const fake = await start();
    const cursor = await readFive(fake);
    fake.log.rows = [];
    expect(await changesOf(fake, { cursor, wait: false })).toEqual([]);
    fake.put(rowOf(6, later));
    expect((await changesOf(fake, { cursor, wait: false })).map(({ epoch }) => epoch)).toEqual([cursor.epoch]);
  });

  test('is known within the very answer that first comes from it', async () => {
    const fake = await start();
    const cursor = await readFive(fake);
    let pages = 0;
    fake.log.onPage = () => {
      pages += 1;
      // Too quick to be noticed: between two polls, and beyond the cursor already.
      if (pages === 3) fake.wipe(...numbers(1, 8).map((seq) => rowOf(seq, later)));
    };
    const { batches, seqs } = await collect(fake, { cursor }, (all) => all.length === 8);
    expect(seqs).toEqual(numbers(1, 8));
    expect(batches.map(({ reset, cursor: { epoch } }) => [reset, epoch === cursor.epoch])).toEqual([[true, false]]);
  });

  test('may be a restored backup, which gets an epoch of its own', async () => {
    const fake = await start();
    fake.put(...numbers(1, 5).map((seq) => rowOf(seq)));
    const [first] = await changesOf(fake, { wait: false });
    const all = await changesOf(fake, { cursor: first?.cursor, wait: false });
    expect(all.map(({ Seq }) => Seq)).toEqual([2, 3, 4, 5]);
    // Rows 4 and 5 were not in the backup, and what came next took their Seqs.
    fake.wipe(...numbers(1, 3).map((seq) => rowOf(seq)), ...numbers(4, 7).map((seq) => rowOf(seq, later)));
    const restored = await changesOf(fake, { cursor: all.at(-1)?.cursor, wait: false });
    expect(restored.map(({ Seq }) => Seq)).toEqual(numbers(1, 7));
    expect(restored[0]?.epoch).toBe(`${first?.epoch}.2`);
  });
});

describe('changes()', () => {
  test('comes one by one, and goes on from the cursor of any of them', async () => {
    const fake = await start();
    fake.put(...[1, 2, 4, 7, 8].map((seq) => rowOf(seq)));
    const all = await changesOf(fake, { wait: false });
    expect(all.map(({ Seq, ID }) => [Seq, ID])).toEqual([1, 2, 4, 7, 8].map((seq) => [seq, `id-${seq}`]));
    fake.put(rowOf(3), rowOf(6));
    for (const [index, { cursor }] of all.entries()) {
      const rest = await changesOf(fake, { cursor, wait: false });
      const missing = new Set([3, 6, ...all.slice(index + 1).map(({ Seq }) => Seq)]);
      expect(rest.map(({ Seq }) => Seq)).toEqual([...missing].sort((a, b) => a - b));
    }
  });

  test('a file that is overwritten is another change of the same id', async () => {
    const fake = await start();
    fake.put(rowOf(1, { ID: 'same' }), rowOf(2, { ID: 'same' }));
    const ids = (await changesOf(fake, { wait: false })).map(({ changeId }) => changeId.split(':').slice(1));
    expect(ids).toEqual([
      ['1', 'same'],
      ['2', 'same'],
    ]);
  });

  test('ends at the end of the log when told not to wait, and fails when Orthanc does not answer', async () => {
    const fake = await start();
    fake.put(...numbers(1, 25).map((seq) => rowOf(seq)));
    expect(await changesOf(fake, { wait: false, pageSize: 2 })).toHaveLength(25);
    fake.log.failing = true;
    await expect(changesOf(fake, { wait: false })).rejects.toMatchObject({ code: 'server' });
  });

  test('does not spin on a server that is never done', async () => {
    let count = 0;
    const server = await startServer((_request, response) => {
      count += 1;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ Changes: [rowOf(1)], Done: false, Last: 1 }));
    });
    open.push(server);
    const { changes } = createOrthancClient({ url: server.url });
    const seen: number[] = [];
    const stop = new AbortController();
    for await (const { Seq } of changes({ pollMs: 60_000, signal: stop.signal })) {
      seen.push(Seq);
      setTimeout(() => stop.abort(), 300);
    }
    expect(seen).toEqual([1]);
    expect(count).toBeLessThan(5);
  });

  test('refuses a page size with which it could not get on', async () => {
    const fake = await start();
    for (const pageSize of [0, 1, 2.5, Number.NaN, 10_001]) {
      await expect(changesOf(fake, { pageSize })).rejects.toMatchObject({
        code: 'bad_request',
      });
    }
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
