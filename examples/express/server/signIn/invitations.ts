import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type * as z from 'zod';
import type { PersonRole } from './account.ts';
import type { AuthDatabase } from './authTables.ts';

/** Somebody who is asked to have an account. */
export interface Invited {
  readonly email: string;
  readonly name: string;
  readonly role: z.infer<typeof PersonRole>;
  /** The FHIR ids of the patients whom a patient, a relative or a therapist will see. */
  readonly patientIds: readonly string[];
}

/** An invitation as it is listed. */
export interface ListedInvitation {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly state: 'open' | 'used' | 'expired' | 'revoked';
  /** UTC, ISO 8601. */
  readonly expiresAt: string;
}

/** Invitations, each good for one account. */
export interface Invitations {
  /** Writes one down and gives what its link ends with; an open one to the same address ends. */
  invite(invited: Invited, invitedBy: string | undefined): Promise<string>;
  list(): Promise<ListedInvitation[]>;
  revoke(id: string): Promise<void>;
  /** Whom an open invitation is for, without using it. */
  look(token: string): Promise<{ email: string; name: string; role: string } | undefined>;
  /** Uses it; of two who do so at the same time, one gets it. */
  use(token: string): Promise<{ id: string; email: string; role: string; patientIds: string | null } | undefined>;
  /** Gives back an invitation whose account could not be made. */
  giveBack(id: string): Promise<void>;
}

const lifeMs = 7 * 24 * 3_600_000;

/** Invitations in the clinic's database, which holds no token but its hash. */
export function createInvitations(db: AuthDatabase, now: () => number): Invitations {
  const hash = (token: string) => createHash('sha256').update(token).digest('base64url');
  const open = (token: string) =>
    db
      .selectFrom('auth_invitation')
      .selectAll()
      .where('tokenHash', '=', hash(token))
      .where('usedAt', 'is', null)
      .where('revokedAt', 'is', null)
      .where('expiresAt', '>', now())
      .executeTakeFirst();
  return {
    async invite({ email, name, role, patientIds }, invitedBy) {
      const token = randomBytes(32).toString('base64url');
      const address = email.trim().toLowerCase();
      await db.transaction().execute(async (trx) => {
        await trx
          .updateTable('auth_invitation')
          .set({ revokedAt: now() })
          .where('email', '=', address)
          .where('usedAt', 'is', null)
          .where('revokedAt', 'is', null)
          .execute();
        await trx
          .insertInto('auth_invitation')
          .values({
            id: randomUUID(),
            tokenHash: hash(token),
            email: address,
            name: name.trim(),
            role,
            patientIds: patientIds.join(' '),
            invitedBy: invitedBy ?? null,
            createdAt: now(),
            expiresAt: now() + lifeMs,
            usedAt: null,
            revokedAt: null,
          })
          .execute();
      });
      return token;
    },
    async list() {
      const rows = await db.selectFrom('auth_invitation').selectAll().orderBy('createdAt', 'desc').limit(200).execute();
      return rows.map(({ id, email, name, role, expiresAt, usedAt, revokedAt }) => ({
        id,
        email,
        name,
        role,
        state: usedAt !== null ? 'used' : revokedAt !== null ? 'revoked' : expiresAt <= now() ? 'expired' : 'open',
        expiresAt: new Date(expiresAt).toISOString(),
      }));
    },
    async revoke(id) {
      await db.updateTable('auth_invitation').set({ revokedAt: now() }).where('id', '=', id).execute();
    },
    async look(token) {
      const row = await open(token);
      return row && { email: row.email, name: row.name, role: row.role };
    },
    async use(token) {
      return db
        .updateTable('auth_invitation')
        .set({ usedAt: now() })
        .where('tokenHash', '=', hash(token))
        .where('usedAt', 'is', null)
        .where('revokedAt', 'is', null)
        .where('expiresAt', '>', now())
        .returning(['id', 'email', 'role', 'patientIds'])
        .executeTakeFirst();
    },
    async giveBack(id) {
      await db.updateTable('auth_invitation').set({ usedAt: null }).where('id', '=', id).execute();
    },
  };
}
