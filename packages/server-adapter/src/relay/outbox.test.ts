import { describe, expect, test } from 'vitest';
import { createOutbox, type Outbox } from './outbox.ts';
import type { PostOutcome } from './postMessage.ts';

const eventOf = (seq: number) => ({
  type: 'orthanc.change' as const,
  source: 'main',
  epoch: 'e1',
  seq,
  changeType: 'NewInstance',
  resourceType: 'Instance' as const,
  id: '19816330-cb02e1cf-df3a8fe8-bf510623-ccefe9f5',
  date: '20261121T101500',
});
const outboxOf = (...seqs: number[]) => {
  const outbox = createOutbox([]);
  outbox.add(seqs.map(eventOf));
  return outbox;
};
const filed: PostOutcome = { kind: 'filed' };
const refused = (status: number, retryAfterMs?: number): PostOutcome => ({ kind: 'refused', status, retryAfterMs });
const failed = (retryAfterMs?: number): PostOutcome => ({ kind: 'failed', reason: '503', retryAfterMs });

// Posts whatever is due at `nowMs`, and returns which.
function post(outbox: Outbox, nowMs: number, outcome: (seq: number) => PostOutcome): number[] {
  const seqs: number[] = [];
  for (let message = outbox.take(nowMs); message; message = outbox.take(nowMs)) {
    seqs.push(message.event.seq);
    outbox.settle(message, outcome(message.event.seq), nowMs);
  }
  return seqs;
}

describe('the outbox', () => {
  test('gives each message once, and forgets what is filed', () => {
    const outbox = outboxOf(1, 2);
    outbox.add([eventOf(2)]);
    expect(post(outbox, 0, () => filed)).toEqual([1, 2]);
    expect([outbox.size, outbox.wakeAtMs()]).toEqual([0, undefined]);
  });

  test('asks again soon for what is only accepted: 1, 2, 5, 15, 60, 60 s', () => {
    const outbox = outboxOf(1);
    const times: number[] = [];
    for (let nowMs = 0; times.length < 7; nowMs = outbox.wakeAtMs() ?? Number.NaN) {
      times.push(nowMs / 1000);
      post(outbox, nowMs, () => ({ kind: 'accepted' }));
    }
    expect(times).toEqual([0, 1, 3, 8, 23, 83, 143]);
  });

  test('retries a refused message by the schedule, while others go on', () => {
    const outbox = outboxOf(1, 2);
    const answer = (seq: number) => (seq === 1 ? refused(413) : filed);
    expect(post(outbox, 0, answer)).toEqual([1, 2]);
    expect(post(outbox, 4000, answer)).toEqual([]);
    outbox.add([eventOf(3)]);
    expect(post(outbox, 4000, answer)).toEqual([3]);
    expect(post(outbox, 6000, answer)).toEqual([1]);
    expect(post(outbox, 200_000, answer)).toEqual([]);
    expect(post(outbox, 400_000, answer)).toEqual([1]);
    expect(outbox.snapshot()).toMatchObject([{ failures: 3 }]);
  });

  test('waits as long as Retry-After says', () => {
    const outbox = outboxOf(1);
    post(outbox, 0, () => refused(400, 60_000));
    expect(outbox.wakeAtMs()).toBe(60_000);
  });

  test('posts everything again once a wrong secret is repaired', () => {
    const outbox = outboxOf(1, 2, 3);
    expect(post(outbox, 0, () => refused(401))).toEqual([1, 2, 3]);
    outbox.add([eventOf(4)]);
    expect(post(outbox, 10, () => filed).toSorted()).toEqual([1, 2, 3, 4]);
  });

  test('sends one probe at a time to an endpoint that is down, and all at once when it is back', () => {
    const outbox = outboxOf(1, 2, 3, 4);
    const probes: number[] = [];
    for (let nowMs = 0; probes.length < 9; nowMs = outbox.wakeAtMs() ?? Number.NaN) {
      expect(post(outbox, nowMs, () => failed())).toHaveLength(1);
      probes.push(nowMs);
    }
    const waits = probes.slice(1).map((atMs, index) => atMs - (probes[index] ?? 0));
    expect(waits).toEqual([250, 500, 1000, 2000, 4000, 8000, 15_000, 15_000]);
    const back = outbox.wakeAtMs() ?? Number.NaN;
    expect(post(outbox, back, () => filed)).toHaveLength(4);
    expect(outbox.size).toBe(0);
  });

  test('takes failures of posts that went out together for one', () => {
    const outbox = outboxOf(1, 2);
    const [first, second] = [outbox.take(0), outbox.take(0)];
    if (!first || !second) throw new Error('Two messages were due.');
    outbox.settle(first, failed(), 0);
    outbox.settle(second, failed(), 1);
    expect(outbox.wakeAtMs()).toBe(250);
  });

  test('honours the Retry-After of a busy endpoint', () => {
    const outbox = outboxOf(1);
    post(outbox, 0, () => failed(30_000));
    expect(outbox.wakeAtMs()).toBe(30_000);
  });

  test('does not let one message that the receiver stumbles over hold up the others', () => {
    const outbox = outboxOf(1);
    const answer = (seq: number) => (seq === 1 ? failed() : filed);
    const seen: number[] = [];
    let nowMs = 0;
    for (let seq = 2; seq < 40; seq += 1) {
      outbox.add([eventOf(seq)]);
      nowMs = Math.max(nowMs, outbox.wakeAtMs() ?? 0);
      seen.push(...post(outbox, nowMs, answer));
      nowMs += 100;
    }
    expect(seen.filter((seq) => seq !== 1)).toHaveLength(38);
    expect(seen.filter((seq) => seq === 1).length).toBeLessThan(6);
  });

  test('takes a 410 for a wrong address, and posts everything again once it is repaired', () => {
    const outbox = outboxOf(1, 2);
    expect(post(outbox, 0, () => refused(410))).toEqual([1, 2]);
    expect(outbox.size).toBe(2);
    outbox.add([eventOf(3)]);
    expect(post(outbox, 10, () => filed).toSorted()).toEqual([1, 2, 3]);
  });

  test('posts all that was saved at once after a restart', () => {
    const outbox = outboxOf(1, 2);
    post(outbox, 0, () => refused(400));
    const again = createOutbox(JSON.parse(JSON.stringify(outbox.snapshot())));
    expect(post(again, 1, () => filed)).toEqual([1, 2]);
  });
});
