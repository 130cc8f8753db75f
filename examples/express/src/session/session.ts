import { ask } from './ask.ts';
import type { Role } from './roles.ts';

/** Who sits at the screen. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly patientIds: readonly string[];
  readonly secondFactor: boolean;
  /** The sign-in: another one of the same person is another one. */
  readonly sessionId: string;
}

/** What is known of who sits there. */
export type Session =
  | { readonly state: 'reading' | 'failed' | 'nobody' }
  | { readonly state: 'open' | 'locked'; readonly person: Person };

interface SessionAnswer {
  session: { id: string; lockedAt: number | null };
  user: {
    id: string;
    name: string;
    email: string;
    role: Role;
    patientIds: string | null;
    twoFactorEnabled: boolean | null;
  };
}

/** Asks the server who sits there. */
export async function readSession(): Promise<Session> {
  const answer = await ask<SessionAnswer | null>('/get-session');
  if (!answer.ok) return { state: answer.code === 'OFFLINE' ? 'failed' : 'nobody' };
  if (!answer.content) return { state: 'nobody' };
  const { session, user } = answer.content;
  const person: Person = {
    id: user.id,
    name: user.name,
    email: user.email,
    role: user.role,
    patientIds: (user.patientIds ?? '').split(' ').filter(Boolean),
    secondFactor: user.twoFactorEnabled === true,
    sessionId: session.id,
  };
  return { state: session.lockedAt ? 'locked' : 'open', person };
}

/** Whether nothing of it has changed for the page. */
export const isSameSession = (a: Session, b: Session): boolean => JSON.stringify(a) === JSON.stringify(b);
