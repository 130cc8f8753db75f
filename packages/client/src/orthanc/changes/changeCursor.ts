import * as z from 'zod/mini';
import { randomId } from '../../http/randomId.ts';
import { count, list, number, text } from '../collections.ts';
import type { OrthancChange } from '../schemas.ts';

const Gap = z.object({
  /** First and last Seq that has not been received, both inclusive. */
  from: count,
  to: count,
  /** When the gap was first seen, in ms since 1970. */
  seenAtMs: number,
  /** Date of the row above it: no Seq of the gap was taken later. */
  date: z.optional(text),
});

const Mark = z.object({ seq: count, id: text, date: text });

/**
 * How far a reader of Orthanc's change log has come: a plain JSON value for the caller to save after each change or batch.
 *
 * `seq` is the highest Seq received. Rows that may still appear below it, because another transaction has not committed
 * yet, are the `gaps`; `marks` are the last rows received, by which a wiped database is told from the same one.
 */
export const ChangeCursor = z.object({
  version: z.custom<1>((value) => value === 1),
  /** Names one life of the change log; a wiped database begins a new one. */
  epoch: z.custom<string>((value) => typeof value === 'string' && value !== ''),
  seq: count,
  gaps: list(Gap),
  marks: list(Mark),
  /** The latest date of all rows received: a row with a later date was written later, whatever its Seq. */
  latestDate: z.optional(text),
});
export type ChangeCursor = z.infer<typeof ChangeCursor>;

/** A cursor before the first change, of a new epoch with a name that nobody else has. */
export function startCursor(): ChangeCursor {
  // Time for people who read a log, and randomness so that two readers cannot mean different logs by the same name.
  return cursorOf(`${Date.now().toString(36)}-${randomId().slice(0, 8)}`);
}

/**
 * A cursor before the first row of a log, and the epoch named by that row: a reader that dies before its first cursor is
 * saved, or just after a reset, names the same changes the same way when it comes back.
 *
 * @param before the epoch that has ended; its name is not used again.
 */
export function cursorBefore(first: OrthancChange, before: string | undefined): ChangeCursor {
  const name = `${first.Date}-${first.Seq}-${first.ID.slice(0, 8)}`.replace(/[^\w.-]/g, '');
  // A restored backup begins with the same row, and gives Seqs out again that other changes had.
  if (before !== name && before?.startsWith(`${name}.`) !== true) return cursorOf(name);
  return cursorOf(`${name}.${Number(before.slice(name.length + 1) || 1) + 1}`);
}

const cursorOf = (epoch: string): ChangeCursor => ({ version: 1, epoch, seq: 0, gaps: [], marks: [] });
