import type { Generated, Kysely } from 'kysely';

/** The tables that are asked in SQL here; the others are better-auth's own affair. */
export interface AuthTables {
  auth_attempt: { id: string; key: string; failures: number; lastAt: number };
  auth_invitation: {
    id: string;
    tokenHash: string;
    email: string;
    name: string;
    role: string;
    patientIds: string | null;
    invitedBy: string | null;
    createdAt: number;
    expiresAt: number;
    usedAt: number | null;
    revokedAt: number | null;
  };
  auth_pin: { id: string; userId: string; hash: string; failures: number; setAt: number };
  auth_session: {
    id: string;
    token: string;
    userId: string;
    expiresAt: string;
    lockedAt: number | null;
    activeAt: number | null;
  };
  auth_user: {
    id: string;
    name: string;
    email: string;
    role: string;
    patientIds: string | null;
    blockedAt: number | null;
    twoFactorEnabled: Generated<number | null>;
  };
}

/** Kysely on the tables of the sign-in, over the clinic's own connection. */
export type AuthDatabase = Kysely<AuthTables>;
