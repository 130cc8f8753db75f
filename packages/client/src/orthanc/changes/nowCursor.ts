import { type ChangeCursor, cursorBefore, startCursor } from './changeCursor.ts';
import { defaultOverlap, receive } from './changeWindow.ts';
import { inOrder, type ReadPage } from './sameLog.ts';

interface Reader {
  readonly page: ReadPage;
  last(options: { signal: AbortSignal | undefined }): Promise<number>;
}

/**
 * A cursor at the end of the log; rows less than 500 Seqs below the end that are still being committed stay open as gaps.
 */
export async function nowCursor({ page, last }: Reader, signal: AbortSignal | undefined): Promise<ChangeCursor> {
  const end = await last({ signal });
  const since = Math.max(0, end - defaultOverlap.seqs);
  const { Changes } = await page({ since, limit: 2 * defaultOverlap.seqs, signal });
  const [first] = since === 0 ? inOrder(Changes) : (await page({ since: 0, limit: 1, signal })).Changes;
  const start = first === undefined ? startCursor() : cursorBefore(first, undefined);
  const nowMs = Date.now();
  let cursor: ChangeCursor = { ...start, seq: since };
  for (const row of inOrder(Changes)) cursor = receive(cursor, row, nowMs) ?? cursor;
  // The first row left must never look later than all that was received.
  if (first !== undefined && first.Date > (cursor.latestDate ?? '')) cursor = { ...cursor, latestDate: first.Date };
  if (cursor.seq >= end) return cursor;
  // The counter is ahead of the rows: they were deleted, or are being committed this moment.
  const gap = { from: cursor.seq + 1, to: end, seenAtMs: nowMs };
  return { ...cursor, seq: end, gaps: [...cursor.gaps, gap] };
}
