/** Whether the page runs: a frozen page, or one kept for the back button, must not hold a lock that others wait for. */
export interface PageLife {
  /** Resolves when the page runs, or when `signal` aborts. */
  awake(signal: AbortSignal): Promise<void>;
  dispose(): void;
}

/**
 * Follows the life of the page; without such events, as in a worker, it counts as running.
 *
 * @source https://wicg.github.io/page-lifecycle/ and https://html.spec.whatwg.org/multipage/document-lifecycle.html
 */
export function followPageLife(onSleep: () => void): PageLife {
  const waiting = new Set<() => void>();
  let isAsleep = false;
  const sleep = () => {
    isAsleep = true;
    onSleep();
  };
  const wake = () => {
    isAsleep = false;
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  // `freeze` and `resume` come to the document and bubble.
  const listeners = [
    ['pagehide', sleep],
    ['freeze', sleep],
    ['pageshow', wake],
    ['resume', wake],
  ] as const;
  const page: unknown = globalThis;
  const events = page instanceof EventTarget ? page : undefined;
  for (const [type, listener] of listeners) events?.addEventListener(type, listener, { capture: true });
  return {
    awake: (signal) =>
      new Promise((resolve) => {
        if (!isAsleep || signal.aborted) return resolve();
        waiting.add(resolve);
        signal.addEventListener('abort', () => resolve(), { once: true });
      }),
    dispose: () => {
      for (const [type, listener] of listeners) events?.removeEventListener(type, listener, { capture: true });
    },
  };
}
