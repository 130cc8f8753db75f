import { ask } from './ask.ts';
import type { Session } from './session.ts';

/** The sign-in whose screen was locked in this browser: kept, since the server may not have heard of it. */
const key = 'clinikit example locked';

/** The screen of this sign-in is locked from now on, also when the network is away or the page is loaded anew. */
export const rememberLock = (sessionId: string): void => localStorage.setItem(key, sessionId);

/** Its owner has opened it. */
export const forgetLock = (): void => localStorage.removeItem(key);

/** What the server says, but for a lock that it has not heard of: then it is told, and the screen stays locked. */
export async function keptLocked(found: Session): Promise<Session> {
  if (found.state !== 'open' || localStorage.getItem(key) !== found.person.sessionId) return found;
  await ask('/screen/lock', {});
  return { state: 'locked', person: found.person };
}
