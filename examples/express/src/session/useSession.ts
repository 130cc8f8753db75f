import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from './ask.ts';
import { forgetLock, keptLocked, rememberLock } from './rememberedLock.ts';
import { isSameSession, readSession, type Session } from './session.ts';

/** Who sits at the screen, and what they can do about it. */
export interface SessionControl {
  readonly session: Session;
  /** Asks the server again, as after a sign-in. */
  readAgain(): Promise<void>;
  lock(): Promise<void>;
  /** The owner has shown the password to the server. */
  unlocked(): Promise<void>;
  signOut(): Promise<void>;
}

/** Tabs of one browser tell each other that somebody else sits there now. */
const channelName = 'clinikit example session';
const readEveryMs = 30_000;

/** The session of this browser: read at the start, when the window comes to the front, and when another tab changed it. */
export function useSession(): SessionControl {
  const [session, setSession] = useState<Session>({ state: 'reading' });
  const channel = useRef<BroadcastChannel>(undefined);
  const asked = useRef(0);
  const sessionId = useRef<string>(undefined);
  sessionId.current = 'person' in session ? session.person.sessionId : undefined;
  const read = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const found = await keptLocked(await readSession());
    // A late answer is of somebody who may have left.
    if (mine !== asked.current) return;
    setSession((before) => {
      // A page that is open stays so while the server is not reached for a moment: its components say so themselves.
      if (found.state === 'failed' && before.state !== 'reading') return before;
      return isSameSession(before, found) ? before : found;
    });
  }, []);
  const readAgain = useCallback(async () => {
    await read();
    channel.current?.postMessage('changed');
  }, [read]);
  useEffect(() => {
    const heard = new BroadcastChannel(channelName);
    channel.current = heard;
    heard.onmessage = () => void read();
    const onFocus = () => void read();
    window.addEventListener('focus', onFocus);
    document.addEventListener('visibilitychange', onFocus);
    const timer = window.setInterval(onFocus, readEveryMs);
    void read();
    return () => {
      heard.close();
      window.removeEventListener('focus', onFocus);
      document.removeEventListener('visibilitychange', onFocus);
      window.clearInterval(timer);
    };
  }, [read]);
  const lock = useCallback(async () => {
    // Hidden at once, whatever the network does.
    setSession((before) => ('person' in before ? { state: 'locked', person: before.person } : before));
    if (sessionId.current !== undefined) rememberLock(sessionId.current);
    await readAgain();
  }, [readAgain]);
  const unlocked = useCallback(async () => {
    forgetLock();
    await readAgain();
  }, [readAgain]);
  const signOut = useCallback(async () => {
    const { ok } = await ask('/sign-out', {});
    if (ok) setSession({ state: 'nobody' });
    await readAgain();
  }, [readAgain]);
  return { session, readAgain, lock, unlocked, signOut };
}
