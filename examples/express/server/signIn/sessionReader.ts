import { Account, Session } from './account.ts';
import type { AuthDatabase } from './authTables.ts';
import type { IdleLock } from './idleLock.ts';

/** Whose session a request brings. */
export interface FoundSession {
  readonly account: Account;
  /** By its owner, or since nobody was there. */
  readonly isLocked: boolean;
}

/** What sessions are read with. */
export interface SessionReaderOptions {
  readonly db: AuthDatabase;
  readonly idleLock: IdleLock;
  /** The cookie of a session. */
  readonly cookieName: string;
  /** As better-auth reads it: slowly, with the signature of the cookie. */
  getSession(headers: Headers): Promise<{ session: object; user: object } | null>;
}

/** More cookies than a clinic has open. */
const mostKnown = 2000;

/**
 * Reads sessions. That a cookie was signed here is remembered, since it stays true; the session and its account are read
 * anew for each request, by one query, so that a session that was revoked or a role that was changed counts at once.
 */
export function createSessionReader({ db, idleLock, cookieName, getSession }: SessionReaderOptions) {
  const signed = new Map<string, string>();
  const found = async (session: Pick<Session, 'token' | 'lockedAt' | 'activeAt'>, account: Account) => ({
    account,
    isLocked: session.lockedAt ? true : (await idleLock.lockIfIdle(session, account.role)) === 'locked',
  });
  const read = async (token: string): Promise<FoundSession | undefined> => {
    const row = await db
      .selectFrom('auth_session')
      .innerJoin('auth_user', 'auth_user.id', 'auth_session.userId')
      .select(['expiresAt', 'lockedAt', 'activeAt', 'auth_user.id', 'email', 'name', 'role', 'patientIds', 'blockedAt'])
      .where('token', '=', token)
      .executeTakeFirst();
    if (!row || new Date(row.expiresAt) <= new Date()) return undefined;
    return found({ token, lockedAt: row.lockedAt, activeAt: row.activeAt }, Account.parse(row));
  };
  return async (headers: Headers): Promise<FoundSession | undefined> => {
    const cookie = cookieOf(headers, cookieName);
    if (cookie === undefined) return undefined;
    const token = signed.get(cookie);
    if (token !== undefined) return read(token);
    const answered = await getSession(headers);
    if (!answered) return undefined;
    const session = Session.parse(answered.session);
    if (signed.size >= mostKnown) signed.clear();
    signed.set(cookie, session.token);
    return found(session, Account.parse(answered.user));
  };
}

/** The first of that name, which is also the one that better-auth reads; a second one makes it nobody's. */
function cookieOf(headers: Headers, name: string): string | undefined {
  const values = (headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`));
  return values.length === 1 ? values[0] : undefined;
}
