import type { ChangeCursor } from './changeCursor.ts';
import type { OrthancChangesPage } from './schemas.ts';

type ReadPage = (options: {
  since: number;
  limit: number;
  signal?: AbortSignal | undefined;
}) => Promise<OrthancChangesPage>;

/**
 * Whether the log is still the one that the cursor was made on.
 *
 * A wiped database counts again from 1. Seen at once, its end lies below the cursor; seen late, it has grown past the
 * cursor, and then the rows that the cursor remembers stand there with another id or date. Rows that are merely missing
 * were deleted and prove nothing.
 */
export async function isSameLog(
  page: ReadPage,
  cursor: ChangeCursor,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  if (cursor.seq === 0) return true;
  const end = await page({ since: cursor.seq, limit: 1, signal });
  if (end.Changes.length === 0 && end.Last < cursor.seq) return false;
  const first = cursor.marks[0];
  const last = cursor.marks.at(-1);
  if (first === undefined || last === undefined) return true;
  const rows = await page({ since: first.seq - 1, limit: Math.min(1000, last.seq - first.seq + 1), signal });
  return rows.Changes.every((row) => {
    const mark = cursor.marks.find(({ seq }) => seq === row.Seq);
    return mark === undefined || (mark.id === row.ID && mark.date === row.Date);
  });
}
