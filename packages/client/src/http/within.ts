import { ClientError } from '../errors.ts';

/**
 * The result of `work`, if it comes within `timeoutMs` and before `signal` aborts.
 *
 * @throws ClientError `timeout` or `aborted`, with `what` at the head of the message; the work itself goes on and is the
 * caller's to cancel.
 */
export async function within<Value>(
  work: Promise<Value>,
  limit: { readonly timeoutMs: number; readonly signal?: AbortSignal | undefined; readonly what: string },
): Promise<Value> {
  const { timeoutMs, signal, what } = limit;
  let end: () => void = () => undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    const abort = () => reject(new ClientError('aborted', `${what} was cancelled.`));
    const late = () => reject(new ClientError('timeout', `${what} stood still for ${timeoutMs} ms. Try again.`));
    if (signal?.aborted === true) return abort();
    const timer = setTimeout(late, timeoutMs);
    signal?.addEventListener('abort', abort, { once: true });
    end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    end();
  }
}
