import { setTimeout as sleep } from 'node:timers/promises';
import { type ChangeCursor, createOrthancClient } from '@clinikit/client/orthanc';
import { Kysely } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { postgresFolder } from '../../../../scripts/test/postgres.ts';
import { sharedPostgres } from '../../../../scripts/test/sharedPostgres.ts';
import { postgres } from '../database/postgres.ts';
import { type OrthancOnPostgres, startOrthancOnPostgres } from './testing/orthancOnPostgres.ts';

const upTo = (most: number) => Math.floor(Math.random() * (most + 1));

describe.skipIf(postgresFolder() === undefined)('the change log of an Orthanc on PostgreSQL', () => {
  const server = sharedPostgres();
  let database: Kysely<unknown>;
  let orthanc: OrthancOnPostgres;
  const clientOf = () => createOrthancClient({ url: orthanc.url });
  afterAll(() => server.stop());

  // An empty log for each test.
  async function open() {
    database = new Kysely(postgres({ connectionString: await server.createDatabase(), maxConnections: 24 }));
    orthanc = await startOrthancOnPostgres(database);
    return {
      [Symbol.asyncDispose]: async () => {
        await orthanc.close();
        await database.destroy();
      },
    };
  }

  class Rollback extends Error {}

  /** Sets of concurrent transactions, some of them slow, some rolled back; and deletions of what they committed. */
  async function write(transactions: number, committed: Map<number, string>, deleted: Set<number>) {
    let serial = 0;
    const one = async (slowMs: number) => {
      const taken = new Map<number, string>();
      try {
        await database.transaction().execute(async (transaction) => {
          for (let count = 1 + upTo(2); count > 0; count -= 1) {
            serial += 1;
            // Every tenth file was there before: the same id under a new Seq.
            const publicId = `id-${upTo(9) === 0 ? upTo(serial) : serial}`;
            taken.set(await orthanc.log(transaction, publicId), publicId);
            if (upTo(2) === 0) await sleep(upTo(15));
          }
          if (slowMs > 0) await sleep(slowMs);
          if (upTo(19) === 0) throw new Rollback();
        });
        for (const [seq, publicId] of taken) committed.set(seq, publicId);
      } catch (error) {
        if (!(error instanceof Rollback)) throw error;
      }
    };
    const writer = async () => {
      for (let count = 0; count < transactions; count += 1) {
        await one(0);
        if (upTo(29) === 0) for (const seq of await orthanc.delete(`id-${upTo(serial)}`)) deleted.add(seq);
      }
    };
    // More than 500 Seqs are committed while one of these is open.
    const slow = async () => {
      for (let count = 0; count < 3; count += 1) await one(700 + upTo(500));
    };
    await Promise.all([...Array.from({ length: 8 }, writer), ...Array.from({ length: 3 }, slow)]);
  }

  /** Handles each change, saves its cursor, and dies now and then, between any two changes. */
  async function read(pageSize: number, isComplete: (seqs: ReadonlySet<number>) => boolean) {
    const ids: string[] = [];
    const seqs = new Set<number>();
    let saved: ChangeCursor | undefined;
    const run = async (wait: boolean, dies: number) => {
      let handled = 0;
      for await (const change of clientOf().changes({ cursor: saved, pageSize, pollMs: 5, wait })) {
        ids.push(change.changeId);
        seqs.add(change.Seq);
        saved = JSON.parse(JSON.stringify(change.cursor));
        handled += 1;
        if (handled === dies || isComplete(seqs)) return;
      }
    };
    while (!isComplete(seqs)) await run(upTo(1) === 0, 1 + upTo(200));
    // And nothing comes again.
    await run(false, Number.POSITIVE_INFINITY);
    return { ids, seqs };
  }

  /** What a reader gets that goes on from `Last`. */
  async function readNaively(isOver: () => boolean) {
    const seqs = new Set<number>();
    const { page } = clientOf().changes;
    for (let since = 0; ; ) {
      const isLast = isOver();
      const { Changes, Done, Last } = await page({ since, limit: 1000 });
      for (const { Seq } of Changes) seqs.add(Seq);
      since = Last;
      if (isLast && Done) return seqs;
    }
  }

  test('comes to every reader completely and once, whoever commits late and wherever readers restart', async () => {
    await using _log = await open();
    const committed = new Map<number, string>();
    const deleted = new Set<number>();
    let written = false;
    const writing = write(250, committed, deleted).then(() => {
      written = true;
    });
    const isMissing = (seqs: ReadonlySet<number>) =>
      [...committed.keys()].filter((seq) => !deleted.has(seq) && !seqs.has(seq));
    const isComplete = (seqs: ReadonlySet<number>) => written && isMissing(seqs).length === 0;
    const [naive, ...readers] = await Promise.all([
      readNaively(() => written),
      ...[2, 37, 400, 1000].map((pageSize) => read(pageSize, isComplete)),
      writing,
    ]);
    expect(committed.size).toBeGreaterThan(3000);
    expect(deleted.size).toBeGreaterThan(10);
    for (const reader of readers) {
      if (reader === undefined) continue;
      expect(isMissing(reader.seqs)).toEqual([]);
      expect([...reader.seqs].filter((seq) => !committed.has(seq))).toEqual([]);
      expect(reader.ids).toHaveLength(reader.seqs.size);
      expect(new Set(reader.ids).size).toBe(reader.ids.length);
      expect(new Set(reader.ids.map((id) => id.split(':')[0])).size).toBe(1);
    }
    // The same log cannot be read by its `Last`: this is what all of the above is for.
    expect(isMissing(naive).length).toBeGreaterThan(0);
  });
});
