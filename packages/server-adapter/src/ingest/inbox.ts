import type { InboxTable, Queries } from '../database/schema.ts';

/** What identifies a row of the inbox. */
export interface InboxKey {
  tenant: string;
  source: string;
  messageId: string;
}

const leaseMs = 10_000;
const retryMs = [1_000, 5_000, 30_000, 5 * 60_000, 30 * 60_000, 2 * 3_600_000];

/** Writes down that something happened; the same message again changes nothing. */
export async function accept(
  db: Queries,
  message: InboxKey & { changeType: string; resourceId: string; now: number },
): Promise<void> {
  await db
    .insertInto('inbox')
    .values({
      tenant: message.tenant,
      source: message.source,
      message_id: message.messageId,
      change_type: message.changeType,
      resource_id: message.resourceId,
      state: 'pending',
      attempts: 0,
      due_at: message.now,
      leased_until: 0,
      error: null,
      received_at: message.now,
      done_at: null,
    })
    .onConflict((oc) => oc.columns(['tenant', 'source', 'message_id']).doNothing())
    .execute();
}

/** Takes one row to work on: `wanted` whenever it is free, else the oldest that is due. */
export async function claim(db: Queries, now: number, wanted?: InboxKey): Promise<InboxTable | undefined> {
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
    const { numUpdatedRows } = await atKey(db, row)
      .set({ leased_until: now + leaseMs })
      .where('state', '=', 'pending')
      .where('leased_until', '<=', now)
      .executeTakeFirst();
    // Otherwise somebody else was faster: look for the next one.
    if (numUpdatedRows > 0n) return row;
  }
}

/** Renews the lease of a row while it is worked on, so that a large file on a slow line is not fetched twice. */
export function keepLease(db: Queries, row: InboxTable, now: () => number): { stop(): void } {
  const timer = setInterval(() => {
    atKey(db, row)
      .set({ leased_until: now() + leaseMs })
      .where('state', '=', 'pending')
      .where('leased_until', '>', 0)
      .execute()
      // Without it somebody else may take the row too: the work is then done twice, which changes nothing.
      .catch(() => undefined);
  }, leaseMs / 3);
  return { stop: () => clearInterval(timer) };
}

/** The row's work is done; `error` names why when it ended in quarantine. */
export async function settle(db: Queries, row: InboxTable, now: number, error: string | null): Promise<void> {
  await atKey(db, row).set({ state: 'done', leased_until: 0, done_at: now, error }).execute();
}

/** The row's work failed for now: it comes up again after a while that grows with each attempt. */
export async function postpone(db: Queries, row: InboxTable, now: number, error: string): Promise<void> {
  const wait = retryMs[Math.min(row.attempts, retryMs.length - 1)] ?? 0;
  await atKey(db, row)
    .set({ leased_until: 0, due_at: now + wait, attempts: row.attempts + 1, error })
    .execute();
}

/** The row's work cannot be done yet, which is no failure. */
export async function defer(db: Queries, row: InboxTable, dueAt: number): Promise<void> {
  await atKey(db, row).set({ leased_until: 0, due_at: dueAt }).execute();
}

/** Frees what a process of this clinic that died had taken; only where no other process works on the same rows. */
export async function releaseLeases(db: Queries): Promise<void> {
  await db.updateTable('inbox').set({ leased_until: 0 }).where('state', '=', 'pending').execute();
}

export async function isDone(db: Queries, key: InboxKey): Promise<boolean> {
  const row = await db
    .selectFrom('inbox')
    .select('state')
    .where('tenant', '=', key.tenant)
    .where('source', '=', key.source)
    .where('message_id', '=', key.messageId)
    .executeTakeFirst();
  return row?.state === 'done';
}

/** How many rows wait, of one tenant or of all, and how old the oldest is. */
export async function backlog(
  db: Queries,
  tenant?: string,
): Promise<{ pending: number; oldestReceivedAt: number | null }> {
  let waiting = db
    .selectFrom('inbox')
    .select((eb) => [eb.fn.countAll<number>().as('pending'), eb.fn.min('received_at').as('oldestReceivedAt')])
    .where('state', '=', 'pending');
  if (tenant !== undefined) waiting = waiting.where('tenant', '=', tenant);
  const row = await waiting.executeTakeFirstOrThrow();
  return { pending: Number(row.pending), oldestReceivedAt: row.oldestReceivedAt };
}

const atKey = (db: Queries, row: InboxTable) =>
  db
    .updateTable('inbox')
    .where('tenant', '=', row.tenant)
    .where('source', '=', row.source)
    .where('message_id', '=', row.message_id);
