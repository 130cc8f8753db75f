import { describe, expect, test } from 'vitest';
import { type ChangeCursor, cursorBefore, startCursor } from './changeCursor.ts';
import { closeGaps, defaultOverlap, receive, reopenGaps, sinceOf } from './changeWindow.ts';

// A row a second, by Orthanc's clock.
const dateOf = (seq: number) =>
  new Date(Date.UTC(2026, 10, 21, 10) + seq * 1000).toISOString().replace(/[-:]|\..*/g, '');
const row = (Seq: number, date = dateOf(Seq)) => ({
  Seq,
  ID: `id-${Seq}`,
  ChangeType: 'NewInstance',
  ResourceType: 'Instance',
  Date: date,
});

/** As after one page of these rows, which is the last one unless `to` says how far it goes. */
function read(before: ChangeCursor, numbers: number[], nowMs = 0, to = Number.POSITIVE_INFINITY) {
  const fresh: number[] = [];
  let cursor = before;
  for (const seq of numbers) {
    const next = receive(cursor, row(seq), nowMs);
    if (next) fresh.push(seq);
    cursor = next ?? cursor;
  }
  const from = sinceOf(before) + 1;
  return { fresh, cursor: closeGaps(cursor, { from, to, askedAtMs: nowMs }, defaultOverlap) };
}

describe('the window of late commits', () => {
  test('of a log without gaps only the last row is read twice, and delivered once', () => {
    const { cursor } = read(startCursor(), [1, 2, 3]);
    expect(sinceOf(cursor)).toBe(2);
    expect(read(cursor, [2, 3]).fresh).toEqual([]);
  });

  test('a row that is committed late is delivered once, however often it is read', () => {
    let { cursor } = read(startCursor(), [1, 2, 5]);
    expect(sinceOf(cursor)).toBe(2);
    const late = read(cursor, [4, 5, 6]);
    expect(late.fresh).toEqual([4, 6]);
    cursor = late.cursor;
    expect(sinceOf(cursor)).toBe(2);
    expect(read(cursor, [3, 4, 5, 6]).fresh).toEqual([3]);
    expect(sinceOf(read(cursor, [3, 4, 5, 6]).cursor)).toBe(5);
  });

  test('a gap is a deletion when it was looked for in vain after a minute, and counts anew after an outage', () => {
    const { cursor } = read(startCursor(), [1, 3], 0);
    expect(sinceOf(read(cursor, [3], 59_000).cursor)).toBe(1);
    expect(sinceOf(read(cursor, [3], 60_000).cursor)).toBe(2);
    expect(sinceOf(read(reopenGaps(cursor, 60_000), [3], 100_000).cursor)).toBe(1);
  });

  test('a gap that no page has covered stays open, however old it is', () => {
    const { cursor } = read(startCursor(), [1, 3, 5], 0);
    expect(read(cursor, [3], 90_000, 3).cursor.gaps).toMatchObject([{ from: 4, to: 4 }]);
  });

  test('hundreds of changes within a minute close no gap', () => {
    const { cursor } = read(startCursor(), [1, 3], 0);
    let busy = cursor;
    for (let seq = 4; seq < 2004; seq += 1) busy = receive(busy, row(seq, '20261121T100040'), 0) ?? busy;
    expect(read(busy, [3], 1000).cursor.gaps).toMatchObject([{ from: 2, to: 2 }]);
    expect(read(busy, [2], 1000).fresh).toEqual([2]);
  });

  test('in a long history, gaps are closed by the log itself, so that the cursor stays small', () => {
    const odd = Array.from({ length: 10_000 }, (_each, index) => 2 * index + 1);
    const { cursor } = read(startCursor(), odd);
    expect(cursor.gaps.length).toBeLessThan(300);
    expect(cursor.gaps.at(-1)).toMatchObject({ to: 19_998 });
  });

  test('a page goes on from gap to gap, and last before the last row received', () => {
    const { cursor } = read(startCursor(), [1, 10, 50, 52]);
    expect([0, 10, 50, 52].map((position) => sinceOf(cursor, position))).toEqual([1, 10, 50, 51]);
  });

  test('the cursor is a plain JSON value', () => {
    const { cursor } = read(startCursor(), [1, 4]);
    expect(JSON.parse(JSON.stringify(cursor))).toEqual(cursor);
  });
});

test('an epoch is named by the first row of the log, and no name is used twice in a row', () => {
  const { epoch } = cursorBefore(row(7), undefined);
  expect(epoch).toBe('20261121T100007-7-id-7');
  expect(cursorBefore(row(7), 'other').epoch).toBe(epoch);
  const second = cursorBefore(row(7), epoch).epoch;
  expect(second).toBe(`${epoch}.2`);
  expect(cursorBefore(row(7), second).epoch).toBe(`${epoch}.3`);
});
