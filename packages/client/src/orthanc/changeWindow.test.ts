import { describe, expect, test } from 'vitest';
import { startCursor } from './changeCursor.ts';
import { defaultOverlap, receive, reopenGaps, sinceOf } from './changeWindow.ts';

const row = (Seq: number) => ({
  Seq,
  ID: `id-${Seq}`,
  ChangeType: 'NewInstance',
  ResourceType: 'Instance',
  Date: '20261121T101500',
});
const seqs = (rows: readonly { Seq: number }[]) => rows.map((each) => each.Seq);
const read = (cursor: ReturnType<typeof startCursor>, numbers: number[], nowMs = 0) =>
  receive(cursor, numbers.map(row), defaultOverlap, nowMs);

describe('the window of late commits', () => {
  test('a log without gaps is never read twice', () => {
    const { cursor } = read(startCursor(), [1, 2, 3]);
    expect(sinceOf(cursor)).toBe(3);
    expect(read(cursor, [2, 3]).fresh).toEqual([]);
  });

  test('a row that is committed late is delivered once, however often it is read', () => {
    let { cursor } = read(startCursor(), [1, 2, 5]);
    expect(sinceOf(cursor)).toBe(2);
    const late = read(cursor, [4, 5, 6]);
    expect(seqs(late.fresh)).toEqual([4, 6]);
    cursor = late.cursor;
    expect(sinceOf(cursor)).toBe(2);
    expect(seqs(read(cursor, [3, 4, 5, 6]).fresh)).toEqual([3]);
    expect(sinceOf(read(cursor, [3, 4, 5, 6]).cursor)).toBe(6);
  });

  test('a gap is a deletion after a minute, and counts anew after an outage', () => {
    const { cursor } = read(startCursor(), [1, 3], 0);
    expect(sinceOf(read(cursor, [], 59_000).cursor)).toBe(1);
    expect(sinceOf(read(cursor, [], 60_000).cursor)).toBe(3);
    expect(sinceOf(read(reopenGaps(cursor, 60_000), [], 100_000).cursor)).toBe(1);
  });

  test('a gap further back than 500 is a deletion, so that reading always gets on', () => {
    const { cursor } = read(startCursor(), [1000]);
    expect(sinceOf(cursor)).toBe(499);
    expect(sinceOf(read(cursor, [1600]).cursor)).toBe(1099);
  });

  test('rows in any order are delivered in order', () => {
    expect(seqs(read(startCursor(), [3, 1, 2]).fresh)).toEqual([1, 2, 3]);
  });

  test('the cursor is a plain JSON value', () => {
    const { cursor } = read(startCursor(), [1, 4]);
    expect(JSON.parse(JSON.stringify(cursor))).toEqual(cursor);
  });
});
