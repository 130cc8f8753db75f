import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import {
  dataVersion,
  forgetMessages,
  hasOtherPollers,
  isPostgres,
  keepMessage,
  lastMessageId,
  notify,
  notifyAndKeep,
  readMessage,
  readMessages,
  registerPoller,
} from '../database/channelTable.ts';
import type { DatabaseNotices } from '../database/database.ts';
import type { UnscopedQueries } from '../database/schema.ts';
import { AddressedMessage } from './channelMessage.ts';
import { createDoorbell } from './doorbell.ts';

export interface ProcessLinkOptions {
  db: UnscopedQueries;
  /** Where it is missing or fails, the database is looked into instead. */
  notices: DatabaseNotices | undefined;
  /** Aborted when the clinic closes. */
  closing: AbortSignal;
  now: () => number;
  /** Another process sent a message of the channel. */
  onMessage(message: AddressedMessage): void;
  /** Another process may have committed something. */
  onRing(): void;
  /** Whether anybody here wants to know. */
  isNeeded(): boolean;
  /** How often the database is looked into; unless told, 100 ms on SQLite, where a look costs nothing, else 500 ms. */
  pollMs?: number;
  /** How long messages are kept; 60 s unless told. */
  keptMs?: number;
}

/** What the processes on one database tell each other, whatever their tenants. */
export interface ProcessLink {
  /** Begins to hear the others, as long as anybody here wants to know. Resolves when it does, or after two seconds. */
  open(): Promise<void>;
  /** Sends a message of the channel to the other processes. @throws HandlerError `unavailable` when the database is. */
  send(message: AddressedMessage): Promise<void>;
  /** Tells the others that something was committed here, soon. */
  ring(): void;
}

const Notice = z.object({
  sender: z.string(),
  /** A message of the channel, as text of JSON. */
  content: z.string().optional(),
  /** Where it is kept when it is long. */
  kept: z.number().optional(),
});

/** PostgreSQL takes fewer than 8,000 bytes. */
const mostNoticeBytes = 7999;
const ringMs = 10;
const registeredMs = 60_000;
/** An id that was given before another may be committed after it, but not this much later. */
const lateMs = 5000;
const mostKnown = 500;
/** A stream begins without the others when the database is slow; they are heard when it is not. */
const mostHearingMs = 2000;

/**
 * By NOTIFY where it is heard. A message that is too long for it is kept in a table for a minute and its id is told. A
 * process that cannot listen (SQLite; a pooler of transactions) says so in a table and looks into the other one from time
 * to time; as long as there is such a process, all messages are kept.
 */
export function createProcessLink({
  db,
  notices,
  closing,
  now,
  onMessage,
  onRing,
  isNeeded,
  keptMs = 60_000,
  pollMs = isPostgres(db) ? 500 : 100,
}: ProcessLinkOptions): ProcessLink {
  const id = randomUUID();
  const canNotify = isPostgres(db);
  let isOpen = false;
  let isListening = false;
  let isPolling = false;
  let ringing = false;
  /** Rings when somebody wants to know, and when the others are heard. */
  const [wanted, hears] = [createDoorbell(), createDoorbell()];
  let forgetting: NodeJS.Timeout | undefined;
  closing.addEventListener('abort', () => clearTimeout(forgetting), { once: true });

  const forget = async () => {
    forgetting = undefined;
    // Some are younger, or the database is out for now.
    if (await forgetMessages(db, now() - keptMs).catch(() => true)) forgetLater();
  };
  const forgetLater = () => {
    if (!closing.aborted) forgetting ??= setTimeout(forget, keptMs + 1).unref();
  };
  const receive = (content: string) => {
    const message = AddressedMessage.safeParse(JSON.parse(content));
    // One of a newer version may have another form.
    if (message.success) onMessage(message.data);
  };
  const hear = async (text: string) => {
    const notice = Notice.safeParse(JSON.parse(text));
    if (!notice.success || notice.data.sender === id) return;
    const { content, kept } = notice.data;
    if (content === undefined && kept === undefined) onRing();
    else if (isNeeded()) receive(content ?? (kept === undefined ? undefined : await readMessage(db, kept)) ?? 'null');
  };

  const poll = async () => {
    let after: number | undefined;
    let registeredAt = 0;
    let version = 0;
    /** What was read lately, and when. */
    const known = new Map<number, number>();
    const look = async () => {
      if (after === undefined) {
        after = await lastMessageId(db);
        known.clear();
      }
      if (now() - registeredAt > registeredMs / 3) {
        registeredAt = now();
        await registerPoller(db, { id, until: registeredAt + registeredMs });
      }
      if (!canNotify) {
        const before = version;
        version = await dataVersion(db);
        if (version === before) return;
        onRing();
      }
      for (const message of await readMessages(db, { after, sender: id, known: [...known.keys()] })) {
        known.set(message.id, now());
        receive(message.content);
      }
      for (const [message, at] of known) {
        if (known.size <= mostKnown && at > now() - lateMs) break;
        known.delete(message);
        after = Math.max(after, message);
      }
    };
    while (!closing.aborted) {
      const heard = wanted.rings;
      try {
        if (!isListening && isNeeded()) await look();
        else after = undefined;
      } catch {
        // The database may have been replaced, and its ids begin anew.
        after = undefined;
      }
      isPolling = after !== undefined;
      if (isPolling) hears.ringHere();
      await wanted.wait(heard, pollMs, closing);
    }
  };

  const begin = () => {
    if (isOpen || closing.aborted) return;
    isOpen = true;
    // What processes have left that were killed.
    void forget();
    void poll();
    // One after the other: a short message must not overtake a long one that is fetched.
    let hearing = Promise.resolve();
    const line = {
      say: (notice: string) => notify(db, notice),
      onNotice: (notice: string) => {
        hearing = hearing.then(() => hear(notice)).catch(() => undefined);
      },
      onListening: (isHeard: boolean) => {
        isListening = isHeard;
        if (!isHeard) return;
        hears.ringHere();
        // What was committed before is not told any more.
        onRing();
      },
    };
    void notices?.listen(line, closing);
  };

  return {
    open() {
      const heard = hears.rings;
      begin();
      if (isListening || isPolling) return Promise.resolve();
      wanted.ringHere();
      return hears.wait(heard, mostHearingMs, closing);
    },
    async send(message) {
      const content = JSON.stringify(message);
      const kept = { sender: id, content, now: now() };
      if (canNotify) {
        const notice = JSON.stringify({ sender: id, content });
        if (Buffer.byteLength(notice) <= mostNoticeBytes) await notifyAndKeep(db, { ...kept, notice });
        else await notify(db, JSON.stringify({ sender: id, kept: await keepMessage(db, kept) }));
      } else {
        // Alone, a process writes nothing.
        if (!(await hasOtherPollers(db, { id, now: now() }))) return;
        await keepMessage(db, kept);
      }
      forgetLater();
    },
    ring() {
      if (!canNotify || ringing || closing.aborted) return;
      ringing = true;
      setTimeout(() => {
        ringing = false;
        // Whoever does not hear it looks by itself within a second.
        if (!closing.aborted) notify(db, JSON.stringify({ sender: id })).catch(() => undefined);
      }, ringMs).unref();
    },
  };
}
