import * as z from 'zod/mini';

const Gap = z.object({
  /** First and last Seq that has not been received, both inclusive. */
  from: z.int().check(z.nonnegative()),
  to: z.int().check(z.nonnegative()),
  /** When the gap was first seen, in ms since 1970. */
  seenAtMs: z.number(),
});

const Mark = z.object({ seq: z.int().check(z.nonnegative()), id: z.string(), date: z.string() });

/**
 * How far a reader of Orthanc's change log has come: a plain JSON value for the caller to save after each batch.
 *
 * `seq` is the highest Seq received. Rows that may still appear below it, because another transaction has not committed
 * yet, are the `gaps`; `marks` are the last rows received, by which a wiped database is told from the same one.
 */
export const ChangeCursor = z.object({
  version: z.literal(1),
  /** Names one life of the change log; a wiped database begins a new one. */
  epoch: z.string().check(z.minLength(1)),
  seq: z.int().check(z.nonnegative()),
  gaps: z.array(Gap),
  marks: z.array(Mark),
});
export type ChangeCursor = z.infer<typeof ChangeCursor>;

/** A cursor before the first change, of a new epoch. */
export function startCursor(): ChangeCursor {
  return { version: 1, epoch: newEpoch(), seq: 0, gaps: [], marks: [] };
}

// Time for people who read a log, and randomness so that two readers cannot mean different logs by the same name.
function newEpoch(): string {
  return `${Date.now().toString(36)}-${crypto.randomUUID().slice(0, 8)}`;
}
