import { ClientError } from '../errors.ts';

/**
 * How many of `count` are under way at once: 4 by default.
 *
 * @throws ClientError `bad_request` for a concurrency below 1.
 */
export function atOnce(count: number, concurrency = 4): number {
  if (concurrency >= 1) return Math.min(count, Math.floor(concurrency));
  throw new ClientError('bad_request', 'The concurrency is how many requests are under way at once: 1 or more.');
}

/**
 * The results of `work` for every item, in the order of the items; `concurrency` of them are under way at once, 4 by
 * default. Whoever stops early cancels the rest.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  work: (item: Item, signal: AbortSignal) => Promise<Result>,
  options: { readonly concurrency?: number | undefined; readonly signal?: AbortSignal | undefined },
): AsyncGenerator<{ readonly item: Item; readonly result: Result }, void, undefined> {
  const stop = new AbortController();
  const abort = () => stop.abort();
  options.signal?.addEventListener('abort', abort, { once: true });
  if (options.signal?.aborted === true) abort();
  const queue = items.values();
  const underWay: { readonly item: Item; readonly result: Promise<Result> }[] = [];
  const begin = () => {
    const { done, value: item } = queue.next();
    if (done === true) return;
    const result = work(item, stop.signal);
    // A failure is met when its turn comes, which may be after it happened.
    result.catch(() => undefined);
    underWay.push({ item, result });
  };
  try {
    for (let count = atOnce(items.length, options.concurrency); count > 0; count -= 1) begin();
    for (let first = underWay.shift(); first !== undefined; first = underWay.shift()) {
      const result = await first.result;
      begin();
      yield { item: first.item, result };
    }
  } finally {
    options.signal?.removeEventListener('abort', abort);
    abort();
  }
}
