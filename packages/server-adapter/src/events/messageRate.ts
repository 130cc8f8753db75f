import { HandlerError } from '../http/errors.ts';

const secondMs = 1000;

/**
 * How many messages a second one person sends through this process.
 *
 * @returns counts one; @throws HandlerError `too_many_requests` with `Retry-After` beyond `most`.
 */
export function createMessageRate(most: number, now: () => number): (person: string) => void {
  const counts = new Map<string, number>();
  let second = 0;
  return (person) => {
    const at = Math.floor(now() / secondMs);
    if (at !== second) counts.clear();
    second = at;
    const count = (counts.get(person) ?? 0) + 1;
    counts.set(person, count);
    if (count <= most) return;
    throw new HandlerError('too_many_requests', `More than ${most} messages a second. Try again in 1 s.`, {
      headers: { 'retry-after': '1' },
    });
  };
}
