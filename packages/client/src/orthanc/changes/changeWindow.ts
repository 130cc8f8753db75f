import type { OrthancChange } from '../schemas.ts';
import type { ChangeCursor } from './changeCursor.ts';

/** How long a Seq that is missing is looked for. */
export interface Overlap {
  /**
   * Gaps at most this many Seqs below the newest change are looked for until `ms` have passed, whatever the dates in the
   * log; 500 by default.
   */
  readonly seqs: number;
  /**
   * How long a transaction may take to commit and its changes still be found; 60,000 by default. Older gaps are
   * deletions, and so are those further back than `seqs` when the log itself has gone on for so long since.
   */
  readonly ms: number;
}

export const defaultOverlap: Overlap = { seqs: 500, ms: 60_000 };

/** The part of the log that one answer told of: every row between the two Seqs, both inclusive, as of that moment. */
export interface Covered {
  readonly from: number;
  readonly to: number;
  readonly askedAtMs: number;
}

const marksKept = 16;
// So that the cursor stays small while a long history with many deletions is read; those near the end are never dropped.
const gapsKept = 1000;

/**
 * Where the next page begins (`since`, exclusive): before the next gap above `position`, else before the last row
 * received, which comes again as proof that the log is the same.
 *
 * @param position how far this pass over the log has come; absent at its beginning.
 */
export function sinceOf(cursor: ChangeCursor, position = 0): number {
  const anchor = cursor.marks.at(-1);
  const tail = anchor ? Math.max(0, Math.min(cursor.seq, anchor.seq - 1)) : cursor.seq;
  const gaps = cursor.gaps.filter((gap) => gap.from > position).map((gap) => gap.from - 1);
  return Math.min(tail, ...gaps);
}

/** The cursor after a row, or undefined when it had been received before. */
export function receive(cursor: ChangeCursor, row: OrthancChange, nowMs: number): ChangeCursor | undefined {
  const { Seq: seq, Date: date } = row;
  const isNew = seq > cursor.seq;
  if (!isNew && !cursor.gaps.some((gap) => gap.from <= seq && seq <= gap.to)) return;
  const opened = { from: cursor.seq + 1, to: seq - 1, seenAtMs: nowMs, date };
  const grown = opened.from <= opened.to ? [...cursor.gaps, opened] : cursor.gaps;
  const marks = [...cursor.marks, { seq, id: row.ID, date }];
  if (!isNew) marks.sort((a, b) => a.seq - b.seq);
  return {
    ...cursor,
    seq: Math.max(seq, cursor.seq),
    gaps: isNew ? grown : cursor.gaps.flatMap((gap) => without(gap, seq)),
    marks: marks.slice(-marksKept),
    latestDate: cursor.latestDate === undefined || date > cursor.latestDate ? date : cursor.latestDate,
  };
}

/** The cursor without the gaps that were looked through, in vain, for long enough: those are deletions. */
export function closeGaps(cursor: ChangeCursor, covered: Covered, overlap: Overlap): ChangeCursor {
  const end = cursor.seq - overlap.seqs;
  const loggedMs = (date: string | undefined) => msOf(cursor.latestDate) - msOf(date);
  const open = cursor.gaps.filter((gap) => {
    const isCovered = covered.from <= gap.from && gap.to <= covered.to;
    const isOld = covered.askedAtMs - gap.seenAtMs >= overlap.ms || (gap.to < end && loggedMs(gap.date) > overlap.ms);
    return !(isCovered && isOld);
  });
  const surplus = open.length - gapsKept;
  return { ...cursor, gaps: surplus > 0 ? open.filter((gap, index) => index >= surplus || gap.to >= end) : open };
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

// Orthanc's dates are UTC. Any other text gives NaN, for which every comparison is false.
function msOf(date: string | undefined): number {
  return Date.parse(date?.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d).*$/, '$1-$2-$3T$4:$5:$6Z') ?? '');
}
