/** Notices from a waiting tab that the one which leads runs no longer. */
export interface LeaderWatch {
  /** The leading tab has said something. */
  heard(): void;
  stop(): void;
}

const quietMs = 10_000;
const patienceMs = 5000;
// When the timer fires this late, it was this tab that did not run.
const latestMs = patienceMs + 1000;

/**
 * Asks the leading tab whether it runs: at first, when it was quiet for a while, and when this tab comes to the front. A tab in
 * the background answers messages at once. iOS suspends a tab without telling it: the tab answers no message and keeps its
 * lock. A hidden tab does not ask.
 */
export function watchLeader(ask: () => void, onSilent: () => void): LeaderWatch {
  const page: unknown = Reflect.get(globalThis, 'document');
  const seen = page instanceof EventTarget && 'visibilityState' in page ? page : undefined;
  const isHidden = () => seen?.visibilityState === 'hidden';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const question = () => {
    clearTimeout(timer);
    if (isHidden()) return;
    const askedAtMs = performance.now();
    ask();
    timer = setTimeout(() => (performance.now() - askedAtMs > latestMs ? question() : onSilent()), patienceMs);
  };
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(question, quietMs);
  };
  seen?.addEventListener('visibilitychange', question);
  question();
  return {
    heard,
    stop: () => {
      clearTimeout(timer);
      seen?.removeEventListener('visibilitychange', question);
    },
  };
}
