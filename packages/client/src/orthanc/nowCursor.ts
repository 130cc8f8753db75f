import { type ChangeCursor, startCursor } from './changeCursor.ts';
import { defaultOverlap, receive } from './changeWindow.ts';
import type { OrthancChangesPage } from './schemas.ts';

interface Reader {
  page(options: { since: number; limit: number; signal: AbortSignal | undefined }): Promise<OrthancChangesPage>;
  last(options: { signal: AbortSignal | undefined }): Promise<number>;
}

/** A cursor at the end of the log; rows below the end that are still being committed stay open as gaps. */
export async function nowCursor(reader: Reader, signal: AbortSignal | undefined): Promise<ChangeCursor> {
  const last = await reader.last({ signal });
  const since = Math.max(0, last - defaultOverlap.seqs);
  const { Changes } = await reader.page({ since, limit: 2 * defaultOverlap.seqs, signal });
  const { cursor } = receive({ ...startCursor(), seq: since }, Changes, defaultOverlap, Date.now());
  if (cursor.seq >= last) return cursor;
  // The counter is ahead of the rows: they were deleted, or are being committed this moment.
  const gap = { from: cursor.seq + 1, to: last, seenAtMs: Date.now() };
  return { ...cursor, seq: last, gaps: [...cursor.gaps, gap] };
}
