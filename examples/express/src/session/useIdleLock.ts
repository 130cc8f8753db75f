import { useEffect } from 'react';
import { ask } from './ask.ts';

/** After this long without a key, a click or a touch, the screen is locked. */
const idleMs = 5 * 60_000;
const lookEveryMs = 5_000;
/** The server locks by itself where it does not hear of anybody; it needs to hear so often, and no oftener. */
const tellEveryMs = 30_000;
/** When somebody was there last, and in whose sign-in: for all tabs of this browser. */
const key = 'clinikit example last seen';

/**
 * Calls `lock` when nobody has touched this browser for a while, in whatever tab: also after the machine slept, and when a
 * page is opened long after the last one was closed.
 *
 * @param sessionId the sign-in that is open; undefined where there is nothing to lock.
 */
export function useIdleLock(sessionId: string | undefined, lock: () => void): void {
  useEffect(() => {
    if (sessionId === undefined) return;
    let toldAt = 0;
    const seen = () => {
      localStorage.setItem(key, `${Date.now()} ${sessionId}`);
      if (Date.now() - toldAt < tellEveryMs) return;
      toldAt = Date.now();
      // One that did not arrive is followed by the next; a refusal is seen by what the page asks.
      void ask('/screen/active', {});
    };
    const look = () => {
      const [at = '', whose] = (localStorage.getItem(key) ?? '').split(' ');
      if (whose === sessionId && Date.now() - Number(at) >= idleMs) lock();
      else if (whose !== sessionId) seen();
    };
    look();
    const names = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
    for (const name of names) window.addEventListener(name, seen, { passive: true, capture: true });
    const timer = window.setInterval(look, lookEveryMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      for (const name of names) window.removeEventListener(name, seen, { capture: true });
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [sessionId, lock]);
}
