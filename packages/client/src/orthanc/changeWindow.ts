import type { ChangeCursor } from './changeCursor.ts';
import type { OrthancChange } from './schemas.ts';

/** How far below the cursor a late commit is looked for. */
export interface Overlap {
  /** Gaps further back than this many Seqs are taken as deletions; 500 by default. */
  readonly seqs: number;
  /** Gaps older than this are taken as deletions; 60,000 by default. */
  readonly ms: number;
}

export const defaultOverlap: Overlap = { seqs: 500, ms: 60_000 };

const marksKept = 16;

/**
 * Where the next page begins (`since`, exclusive): before the first Seq that may still appear, else at the cursor.
 *
 * Only a Seq that was skipped can still be filled, so on a log without gaps nothing is ever read twice.
 */
export function sinceOf(cursor: ChangeCursor): number {
  return Math.min(cursor.seq, ...cursor.gaps.map((gap) => gap.from - 1));
}

/** The cursor after a page, and those of its changes that had not been received before, in order of Seq. */
export function receive(
  cursor: ChangeCursor,
  page: readonly OrthancChange[],
  overlap: Overlap,
  nowMs: number,
): { cursor: ChangeCursor; fresh: OrthancChange[] } {
  let { seq, gaps } = cursor;
  const fresh: OrthancChange[] = [];
  for (const change of page.toSorted((a, b) => a.Seq - b.Seq)) {
    if (change.Seq > seq) {
      if (change.Seq > seq + 1) gaps = [...gaps, { from: seq + 1, to: change.Seq - 1, seenAtMs: nowMs }];
      seq = change.Seq;
      fresh.push(change);
    } else if (gaps.some((gap) => gap.from <= change.Seq && change.Seq <= gap.to)) {
      gaps = gaps.flatMap((gap) => without(gap, change.Seq));
      fresh.push(change);
    }
  }
  const open = gaps.flatMap((gap) => {
    const from = Math.max(gap.from, seq - overlap.seqs);
    return from <= gap.to && nowMs - gap.seenAtMs < overlap.ms ? [{ ...gap, from }] : [];
  });
  const marks = [...cursor.marks, ...fresh.map(({ Seq, ID, Date: date }) => ({ seq: Seq, id: ID, date }))]
    .sort((a, b) => a.seq - b.seq)
    .slice(-marksKept);
  return { cursor: { ...cursor, seq, gaps: open, marks }, fresh };
}

/** The same cursor with all gaps as if just seen: after an outage, what filled them has not been looked for yet. */
export function reopenGaps(cursor: ChangeCursor, nowMs: number): ChangeCursor {
  return { ...cursor, gaps: cursor.gaps.map((gap) => ({ ...gap, seenAtMs: nowMs })) };
}

function without(gap: ChangeCursor['gaps'][number], seq: number): ChangeCursor['gaps'] {
  if (seq < gap.from || seq > gap.to) return [gap];
  const parts = [
    { ...gap, to: seq - 1 },
    { ...gap, from: seq + 1 },
  ];
  return parts.filter((part) => part.from <= part.to);
}
