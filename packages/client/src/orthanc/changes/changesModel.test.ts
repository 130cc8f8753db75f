import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { randomOf, upTo as upToWith } from '../../testing/random.ts';
import type { OrthancChange } from '../schemas.ts';
import type { ChangeCursor } from './changeCursor.ts';
import { type FollowOptions, followChanges } from './followChanges.ts';
import type { ReadPage } from './sameLog.ts';

interface Transaction {
  readonly rows: readonly OrthancChange[];
  readonly beganMs: number;
}

/**
 * An Orthanc on a database that commits out of order: transactions take their Seqs, stay open for less than a minute,
 * and commit or roll back; resources are deleted with their rows; all of that between any two requests.
 */
function world(seed: number) {
  const random = randomOf(seed);
  const upTo = (most: number) => upToWith(random, most);
  let rows: OrthancChange[] = [];
  let open: Transaction[] = [];
  let counter = 0;
  let quiet = false;
  const committed = new Map<number, OrthancChange>();
  const deleted = new Set<number>();
  const row = (): OrthancChange => {
    counter += 1;
    const date = new Date().toISOString().replace(/[-:]|\..*/g, '');
    // Few resources: the same one is overwritten again and again.
    return { Seq: counter, ID: `id-${upTo(40)}`, ChangeType: 'NewInstance', ResourceType: 'Instance', Date: date };
  };
  const end = (transaction: Transaction, isCommit: boolean) => {
    open = open.filter((each) => each !== transaction);
    if (!isCommit) return;
    for (const each of transaction.rows) committed.set(each.Seq, each);
    rows = [...rows, ...transaction.rows];
  };
  const drop = (id?: string) => {
    const isGone = ({ ID }: OrthancChange) => id === undefined || ID === id;
    for (const each of rows.filter(isGone)) deleted.add(each.Seq);
    rows = rows.filter((each) => !isGone(each));
  };
  const step = () => {
    vi.setSystemTime(Date.now() + upTo(400));
    const choice = random();
    if (choice < 0.5 && open.length < 12) {
      open.push({ rows: Array.from({ length: 1 + upTo(3) }, row), beganMs: Date.now() });
    } else if (choice < 0.55) drop(`id-${upTo(40)}`);
    else if (choice < 0.555) drop();
    else if (choice < 0.56) counter += upTo(2000);
    const overdue = open.find(({ beganMs }) => Date.now() - beganMs > 50_000);
    const chosen = overdue ?? (choice > 0.6 ? open[upTo(open.length - 1)] : undefined);
    if (chosen) end(chosen, random() < 0.9);
  };
  const page: ReadPage = async ({ since, limit }) => {
    for (let count = upTo(3); count > 0 && !quiet; count -= 1) step();
    const after = rows.filter(({ Seq }) => Seq > since).toSorted((a, b) => a.Seq - b.Seq);
    const Changes = after.slice(0, limit);
    return { Changes, Done: Changes.length === after.length, Last: Changes.at(-1)?.Seq ?? counter };
  };
  return {
    random,
    upTo,
    page,
    committed,
    deleted,
    settle: () => {
      for (const transaction of open) end(transaction, true);
      quiet = true;
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 21) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Reads while the world moves, with restarts from whatever cursor was saved last; then twice to the end of a quiet log. */
async function readAll(seed: number) {
  const { page, upTo, random, settle, committed, deleted } = world(seed);
  const pageSize = 2 + upTo(2) ** 5 * 10;
  const ids: string[] = [];
  const seqs: number[] = [];
  const epochs = new Set<string>();
  let saved: ChangeCursor | undefined;
  let pages = 0;
  const stop = new AbortController();
  const counted: ReadPage = async (options) => {
    pages += 1;
    if (pages === 400) stop.abort();
    return page(options);
  };
  // Each change is handled and its cursor saved; the process ends after any of them.
  const run = async (options: FollowOptions, dies: number) => {
    let handled = 0;
    for await (const { steps, cursor } of followChanges(counted, { cursor: saved, pageSize, pollMs: 0, ...options })) {
      for (const step of steps) {
        ids.push(`${step.cursor.epoch}:${step.change.Seq}:${step.change.ID}`);
        seqs.push(step.change.Seq);
        epochs.add(step.cursor.epoch);
        saved = JSON.parse(JSON.stringify(step.cursor));
        handled += 1;
        if (handled === dies) return;
      }
      // A batch may be saved as a whole, too.
      if (random() < 0.5) saved = JSON.parse(JSON.stringify(cursor));
    }
  };
  while (!stop.signal.aborted) await run({ wait: random() < 0.7, signal: stop.signal }, 1 + upTo(60));
  settle();
  await run({ wait: false }, Number.POSITIVE_INFINITY);
  await run({ wait: false }, Number.POSITIVE_INFINITY);
  const missed = [...committed.keys()].filter((seq) => !deleted.has(seq) && !seqs.includes(seq));
  return { ids, seqs, epochs, missed, committed };
}

describe('whatever is committed late, deleted, overwritten or rolled back, and wherever the reader dies', () => {
  test.each(Array.from({ length: 30 }, (_each, seed) => seed))('each change comes once (seed %i)', async (seed) => {
    const { ids, seqs, epochs, missed, committed } = await readAll(seed);
    expect(missed).toEqual([]);
    expect(new Set(seqs).size).toBe(seqs.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(epochs.size).toBe(1);
    expect(seqs.every((seq) => committed.has(seq))).toBe(true);
    expect(seqs.length).toBeGreaterThan(50);
  });
});
