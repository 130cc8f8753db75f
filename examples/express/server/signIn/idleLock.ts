import { isPatients, type PersonRole, type Session } from './account.ts';
import type { AuthDatabase } from './authTables.ts';

/** Locks sessions at which nobody was for a while. */
export interface IdleLock {
  /** Locks one that was idle for too long, and says whether it has. */
  lockIfIdle(session: Pick<Session, 'token' | 'activeAt'>, role: PersonRole): Promise<'locked' | 'open'>;
}

/** After this long without a key, a click or a touch, the page locks itself. */
const idleMs = 5 * 60_000;
/** How often a page tells, at the most, that somebody is there; so much later than the page does the server lock. */
export const tellEveryMs = 30_000;

/**
 * The lock of the server's own: a page that was closed, or whose computer was carried away, cannot lock itself. Whoever looks
 * at their own data does so on a phone of their own, and is not locked.
 */
export function createIdleLock(db: AuthDatabase, now: () => number): IdleLock {
  return {
    async lockIfIdle({ token, activeAt }, role) {
      // Of a session that says nothing of it, nobody knows that somebody is there.
      if (isPatients(role) || now() - (activeAt ?? 0) <= idleMs + tellEveryMs) return 'open';
      await db
        .updateTable('auth_session')
        .set({ lockedAt: now() })
        .where('token', '=', token)
        // Who was there in this moment is not locked out by it.
        .where((eb) => eb.or([eb('activeAt', 'is', null), eb('activeAt', '=', activeAt ?? 0)]))
        .execute();
      return 'locked';
    },
  };
}
