import type { OrthancChange, OrthancChangesPage } from '../schemas.ts';
import type { ChangeCursor } from './changeCursor.ts';

export type ReadPage = (options: {
  since: number;
  limit: number;
  signal?: AbortSignal | undefined;
}) => Promise<OrthancChangesPage>;

/**
 * Whether an answer comes from the log that the cursor was made on, as far as the answer itself tells.
 *
 * A row that the cursor remembers stands there with the same id and date, or with another; a counter that lies below the
 * cursor began anew. `DELETE /changes` keeps the counter, and rows that are merely missing were deleted and prove nothing.
 */
export function originOf(answer: OrthancChangesPage, cursor: ChangeCursor): 'same' | 'other' | 'unknown' {
  if (answer.Changes.length === 0 && answer.Last < cursor.seq) return 'other';
  const known = answer.Changes.flatMap((row) => {
    const mark = cursor.marks.find(({ seq }) => seq === row.Seq);
    return mark ? [mark.id === row.ID && mark.date === row.Date] : [];
  });
  if (known.length === 0) return 'unknown';
  return known.every(Boolean) ? 'same' : 'other';
}

/**
 * The same question, asked with requests of its own, for when an answer does not tell.
 *
 * When all rows that the cursor remembers are gone, the first one left decides: in the same log it is one that was
 * received, so not later than the latest of those; in a log that began anew it was written after them. A first row above
 * the cursor tells nothing and does not matter: below it there is nothing left to miss.
 */
export async function isSameLog(
  page: ReadPage,
  cursor: ChangeCursor,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  if (cursor.seq === 0) return true;
  const end = await page({ since: cursor.seq, limit: 1, signal });
  if (originOf(end, cursor) === 'other') return false;
  const [first, last] = [cursor.marks[0], cursor.marks.at(-1)];
  if (first === undefined || last === undefined) return true;
  const limit = Math.min(1000, last.seq - first.seq + 1);
  const origin = originOf(await page({ since: Math.max(0, first.seq - 1), limit, signal }), cursor);
  if (origin !== 'unknown') return origin === 'same';
  const [oldest] = (await page({ since: 0, limit: 1, signal })).Changes;
  return oldest === undefined || oldest.Seq > cursor.seq || oldest.Date <= latestDateOf(cursor);
}

/** Rows in order of Seq: a server may give them in another order. */
export const inOrder = (rows: readonly OrthancChange[]): OrthancChange[] => rows.toSorted((a, b) => a.Seq - b.Seq);

function latestDateOf({ latestDate = '', marks }: ChangeCursor): string {
  return [latestDate, ...marks.map(({ date }) => date)].sort().at(-1) ?? '';
}
