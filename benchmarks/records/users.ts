import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Ask, answerOf } from '../server/load.ts';

/**
 * How long requests took while so many people worked at the same time, each with pauses for looking and typing.
 *
 * @throws Error for an answer other than 2xx.
 */
export async function workTogether(
  works: readonly (() => Ask)[],
  { durationMs, pauseMs }: { durationMs: number; pauseMs: number },
): Promise<{ durationsMs: number[]; perSecond: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: works.length });
  const durationsMs: number[] = [];
  const beganAt = performance.now();
  const endsAt = beganAt + durationMs;
  await Promise.all(
    works.map(async (work, user) => {
      await wait((pauseMs * user) / works.length);
      for (let at = user; performance.now() < endsAt; at += 1) {
        const askedAt = performance.now();
        await answerOf(agent, work());
        durationsMs.push(performance.now() - askedAt);
        // From half a pause to one and a half.
        await wait(pauseMs * (0.5 + ((at * 7919) % 100) / 100));
      }
    }),
  );
  agent.destroy();
  return { durationsMs, perSecond: (durationsMs.length * 1000) / (performance.now() - beganAt) };
}
