import { ChangeCursor } from '@clinikit/client/orthanc';
import * as z from 'zod';
import { OrthancChangeEvent } from '../webhook/changeEvent.ts';
import { UnreadableChange } from './readChanges.ts';

/** One message that the receiver has not yet called filed. */
export const OutboxMessage = z.object({
  event: OrthancChangeEvent,
  /** Answers that were the message's own failure (4xx). */
  failures: z.int().nonnegative(),
  /** Answers that said `accepted`. */
  accepted: z.int().nonnegative(),
  /** Not to be posted before, in ms since 1970; 0 for at once. */
  notBeforeMs: z.number(),
});
export type OutboxMessage = z.infer<typeof OutboxMessage>;

/**
 * All that a relay has to remember: one value, saved as a whole, so that the cursor never runs ahead of the messages.
 */
export const RelayState = z.object({
  version: z.literal(1),
  cursor: ChangeCursor,
  messages: z.array(OutboxMessage),
  /** Changes of which no message could be made: kept for a person to look at, and read again at every start. */
  unreadable: z.array(UnreadableChange).default([]),
  /** What an earlier version gave up after a 410; posted again. */
  undelivered: z.array(OrthancChangeEvent).optional(),
});
export type RelayState = z.infer<typeof RelayState>;

/** Where a relay keeps its state. `save` must be atomic: after a crash, `load` gives one saved value or the one before. */
export interface RelayStateStore {
  /** Undefined when nothing was ever saved; rejects when something is there that cannot be read. */
  load(): Promise<RelayState | undefined>;
  save(state: RelayState): Promise<void>;
}
