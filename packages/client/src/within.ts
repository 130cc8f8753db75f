import { ClientError } from './errors.ts';

/**
 * The result of `work`, if it comes within `timeoutMs`.
 *
 * @throws ClientError `timeout` with `message`; the work itself goes on and is the caller's to cancel.
 */
export async function within<Value>(work: Promise<Value>, timeoutMs: number, message: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ClientError('timeout', message)), timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
