import type { InboxTable, UnscopedQueries } from '../database/schema.ts';
import type { Gate, ScopedQueries } from '../database/scopedQueries.ts';
import { inGroups } from '../inGroups.ts';
import { oncePer } from '../oncePer.ts';

/** What identifies a row of a tenant's inbox. */
export interface MessageKey {
  source: string;
  messageId: string;
}

/** What identifies a row of all inboxes. */
export interface InboxKey extends MessageKey {
  tenant: string;
}

const leaseMs = 10_000;
const retryMs = [1_000, 5_000, 30_000, 5 * 60_000, 30 * 60_000, 2 * 3_600_000];

/** What happened. */
export interface NewMessage extends MessageKey {
  changeType: string;
  resourceId: string;
  now: number;
  dueAt?: number;
}

/** Writes down that something happened; the same message again changes nothing. */
export const accept = (scope: ScopedQueries, message: NewMessage): Promise<void> => acceptAll(scope, [message]);

/** Both databases have a limit of parameters for one statement. */
const rowsAtOnce = 200;

/** The same for several at once. */
export async function acceptAll(scope: ScopedQueries, messages: readonly NewMessage[]): Promise<void> {
  for (let at = 0; at < messages.length; at += rowsAtOnce) {
    await insert(scope, messages.slice(at, at + rowsAtOnce).map(newRow)).execute();
  }
}

const newRow = (message: NewMessage) => ({
  source: message.source,
  message_id: message.messageId,
  change_type: message.changeType,
  resource_id: message.resourceId,
  state: 'pending' as const,
  attempts: 0,
  due_at: message.dueAt ?? message.now,
  leased_until: 0,
  fence: 0,
  error: null,
  received_at: message.now,
  done_at: null,
});

const insert = (scope: ScopedQueries, rows: readonly ReturnType<typeof newRow>[]) =>
  scope
    .insertInto('inbox')
    .values(rows)
    .onConflict((oc) => oc.columns(['tenant', 'source', 'message_id']).doNothing());

/** A message, and whose it is. */
export type Announced = NewMessage & InboxKey;

/**
 * Writes down what is announced, and takes it to work on by the same commit, which those share who announce at the same
 * time. Gives nothing for a message that was known: `claim` takes it, where it is free.
 */
export const takeAnnounced: (gate: Gate) => (message: Announced) => Promise<InboxTable | undefined> = oncePer((gate) =>
  inGroups(
    async (messages: readonly Announced[]) => {
      const [tenant = ''] = messages.map((message) => message.tenant);
      const rows = messages.map((message) => ({ ...newRow(message), leased_until: message.now + leaseMs, fence: 1 }));
      const made = await insert(gate.tenant(tenant), rows).returning(['source', 'message_id']).execute();
      const isMade = new Set(made.map(keyOf));
      return rows.map((row) => (isMade.has(keyOf(row)) ? { ...row, tenant } : undefined));
    },
    {
      kindOf: ({ tenant }) => tenant,
      identityOf: ({ source, messageId }) => `${source} ${messageId}`,
      most: rowsAtOnce,
    },
  ),
);

const keyOf = (row: Pick<InboxTable, 'source' | 'message_id'>): string => `${row.source} ${row.message_id}`;

/** Takes one row of any tenant to work on: `wanted` whenever it is free, else the oldest that is due. */
export async function claim(
  { db, gate }: { db: UnscopedQueries; gate: Gate },
  now: number,
  wanted?: InboxKey,
): Promise<InboxTable | undefined> {
  for (;;) {
    let candidates = db
      .selectFrom('inbox')
      .selectAll()
      .where('state', '=', 'pending')
      .where('leased_until', '<=', now)
      .limit(1);
    candidates = wanted
      ? candidates
          .where('tenant', '=', wanted.tenant)
          .where('source', '=', wanted.source)
          .where('message_id', '=', wanted.messageId)
      : candidates.where('due_at', '<=', now).orderBy('due_at').orderBy('message_id');
    const row = await candidates.executeTakeFirst();
    if (!row) return undefined;
    const fence = row.fence + 1;
    const { numUpdatedRows } = await held(gate, row)
      .set({ leased_until: now + leaseMs, fence })
      .where('state', '=', 'pending')
      .where('leased_until', '<=', now)
      .executeTakeFirst();
    // Otherwise somebody else was faster: look for the next one.
    if (numUpdatedRows > 0n) return { ...row, fence };
  }
}

/**
 * Takes rows that are due, the oldest first, of one tenant.
 *
 * @param options.most how many at the most.
 * @param options.isTogether whether a row may be worked on beside others; one that may not is taken alone.
 */
export async function claimDue(
  { db, gate }: { db: UnscopedQueries; gate: Gate },
  now: number,
  { most, isTogether }: { most: number; isTogether: (row: InboxTable) => boolean },
): Promise<InboxTable[]> {
  for (;;) {
    const due = await db
      .selectFrom('inbox')
      .selectAll()
      .where('state', '=', 'pending')
      .where('leased_until', '<=', now)
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .orderBy('message_id')
      .limit(most)
      .execute();
    const [first] = due;
    if (!first) return [];
    const end = due.findIndex((row) => row.tenant !== first.tenant || !isTogether(row));
    const wanted = due.slice(0, end === -1 ? due.length : Math.max(1, end));
    const taken = await gate.tenant(first.tenant).transaction(async (trx) => {
      const rows: InboxTable[] = [];
      for (const row of wanted) {
        const fence = row.fence + 1;
        const { numUpdatedRows } = await heldIn(trx, row)
          .set({ leased_until: now + leaseMs, fence })
          .where('state', '=', 'pending')
          .where('leased_until', '<=', now)
          .executeTakeFirst();
        if (numUpdatedRows > 0n) rows.push({ ...row, fence });
      }
      return rows;
    });
    // Otherwise somebody else was faster: look for the next ones.
    if (taken.length > 0) return taken;
  }
}

/** A lease that is renewed while a row is worked on. */
export interface Lease {
  /** Aborted when somebody else has taken the row, as after a pause of this process that outlasted the lease. */
  readonly lost: AbortSignal;
  stop(): void;
}

/** Renews the lease of a row while it is worked on, so that a large file on a slow line is not fetched twice. */
export function keepLease(gate: Gate, row: InboxTable, now: () => number): Lease {
  const lost = new AbortController();
  const timer = setInterval(() => {
    held(gate, row)
      .set({ leased_until: now() + leaseMs })
      .executeTakeFirst()
      .then(({ numUpdatedRows }) => numUpdatedRows === 0n && lost.abort())
      // Without it somebody else may take the row, too; the fence then tells who may still change it.
      .catch(() => undefined);
  }, leaseMs / 3);
  return { lost: lost.signal, stop: () => clearInterval(timer) };
}

/** The row's work is done; `error` names why when it ended in quarantine. Changes nothing once somebody else has the row. */
export const settle = (gate: Gate, row: InboxTable, now: number, error: string | null): Promise<void> =>
  settleTogether(gate)({ row, now, error });

interface Settled {
  readonly row: InboxTable;
  readonly now: number;
  readonly error: string | null;
}

/** What is done at the same time shares a commit. */
const settleTogether = oncePer((gate: Gate) =>
  inGroups(
    async (settled: readonly Settled[]) => {
      const [first] = settled;
      if (!first) return [];
      const { row, now, error } = first;
      await gate
        .tenant(row.tenant)
        .updateTable('inbox')
        .where('source', '=', row.source)
        .where(
          'message_id',
          'in',
          settled.map((one) => one.row.message_id),
        )
        .where('fence', '=', row.fence)
        .set({ state: 'done', leased_until: 0, done_at: now, error })
        .execute();
      return settled.map(() => undefined);
    },
    {
      kindOf: ({ row, error }) => JSON.stringify([row.tenant, row.source, row.fence, error]),
      most: rowsAtOnce,
    },
  ),
);

/** The row's work failed for now: it comes up again after a while that grows with each attempt, to `mostMs` at the most. */
export async function postpone(
  gate: Gate,
  row: InboxTable,
  now: number,
  { error, mostMs = Number.POSITIVE_INFINITY }: { error: string; mostMs?: number },
): Promise<void> {
  const wait = Math.min(mostMs, retryMs[Math.min(row.attempts, retryMs.length - 1)] ?? 0);
  await held(gate, row)
    .set({ leased_until: 0, due_at: now + wait, attempts: row.attempts + 1, error })
    .execute();
}

/** The row's work cannot be done yet, which is no failure. */
export async function defer(gate: Gate, row: InboxTable, dueAt: number): Promise<void> {
  await held(gate, row).set({ leased_until: 0, due_at: dueAt }).execute();
}

/** The row's work failed for good: it waits for a person. */
export async function bury(gate: Gate, row: InboxTable, now: number, error: string): Promise<void> {
  await held(gate, row).set({ state: 'dead', leased_until: 0, done_at: now, error }).execute();
}

/** A job that failed for good. */
export interface DeadJob {
  source: string;
  messageId: string;
  kind: string;
  attempts: number;
  error: string | null;
  /** UTC, ISO 8601. */
  receivedAt: string;
}

/** What failed for good, the newest first. */
export async function deadJobs(
  scope: ScopedQueries,
  { count }: { count: number },
): Promise<{ jobs: DeadJob[]; complete: boolean }> {
  const rows = await scope
    .selectFrom('inbox')
    .selectAll()
    .where('state', '=', 'dead')
    .orderBy('done_at', 'desc')
    .limit(count + 1)
    .execute();
  const jobs = rows.slice(0, count).map((row) => ({
    source: row.source,
    messageId: row.message_id,
    kind: row.change_type,
    attempts: row.attempts,
    error: row.error,
    receivedAt: new Date(row.received_at).toISOString(),
  }));
  return { jobs, complete: rows.length <= count };
}

/** What came from one source. */
export interface SourceTraffic {
  /** What waits, and what failed for good. */
  readonly waiting: number;
  readonly failed: number;
  /** Of the newest message, in milliseconds since the epoch. */
  readonly lastReceivedAt: number | undefined;
}

/** What came from each source, as far as the inbox remembers: what is done is kept for some days. */
export async function trafficOfSources(scope: ScopedQueries): Promise<Map<string, SourceTraffic>> {
  const rows = await scope
    .selectFrom('inbox')
    .select(['source', 'state'])
    .select((eb) => [eb.fn.countAll<number>().as('rows'), eb.fn.max('received_at').as('last')])
    .groupBy(['source', 'state'])
    .execute();
  const traffic = new Map<string, SourceTraffic>();
  for (const { source, state, rows: count, last } of rows) {
    const known = traffic.get(source) ?? { waiting: 0, failed: 0, lastReceivedAt: undefined };
    traffic.set(source, {
      waiting: known.waiting + (state === 'pending' ? Number(count) : 0),
      failed: known.failed + (state === 'dead' ? Number(count) : 0),
      lastReceivedAt: Math.max(known.lastReceivedAt ?? 0, Number(last)),
    });
  }
  return traffic;
}

/** Puts all that failed for good back to wait, as after an update that mends what was wrong; returns how many. */
export async function retryDeadJobs(scope: ScopedQueries, { now }: { now: number }): Promise<number> {
  const { numUpdatedRows } = await scope
    .updateTable('inbox')
    .set({ state: 'pending', attempts: 0, due_at: now, done_at: null })
    .where('state', '=', 'dead')
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

const keptMs = 30 * 24 * 3_600_000;
const prunedAtOnce = 1000;

/** Forgets what was done long ago, some rows at a time. What was set aside stays: a repair would fetch it again. */
export async function prune(db: UnscopedQueries, now: number): Promise<void> {
  const old = await db
    .selectFrom('inbox')
    .select('done_at')
    .where('state', '=', 'done')
    .where('done_at', '<', now - keptMs)
    .where('error', 'is', null)
    .orderBy('done_at')
    .limit(prunedAtOnce)
    .execute();
  const last = old.at(-1)?.done_at;
  if (last === null || last === undefined) return;
  await db
    .deleteFrom('inbox')
    .where('state', '=', 'done')
    .where('done_at', '<=', last)
    .where('error', 'is', null)
    .execute();
}

export async function isDone(scope: ScopedQueries, key: MessageKey): Promise<boolean> {
  const row = await scope
    .selectFrom('inbox')
    .select('state')
    .where('source', '=', key.source)
    .where('message_id', '=', key.messageId)
    .executeTakeFirst();
  return row?.state === 'done';
}

/** How many rows of a tenant wait, and how old the oldest is. */
export async function backlog(scope: ScopedQueries): Promise<{ pending: number; oldestReceivedAt: number | null }> {
  const row = await scope
    .selectFrom('inbox')
    .select((eb) => [eb.fn.countAll<number>().as('pending'), eb.fn.min('received_at').as('oldestReceivedAt')])
    .where('state', '=', 'pending')
    .executeTakeFirstOrThrow();
  return { pending: Number(row.pending), oldestReceivedAt: row.oldestReceivedAt };
}

/** How many rows of all tenants wait. */
export async function pendingOfAll(db: UnscopedQueries): Promise<number> {
  const { pending } = await db
    .selectFrom('inbox')
    .select((eb) => eb.fn.countAll<number>().as('pending'))
    .where('state', '=', 'pending')
    .executeTakeFirstOrThrow();
  return Number(pending);
}

/** The row as long as nobody has taken it since. */
const held = (gate: Gate, row: InboxTable) => heldIn(gate.tenant(row.tenant), row);

const heldIn = (scope: ScopedQueries, row: InboxTable) =>
  scope
    .updateTable('inbox')
    .where('source', '=', row.source)
    .where('message_id', '=', row.message_id)
    .where('fence', '=', row.fence);
