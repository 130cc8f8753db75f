import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint, createAuthMiddleware, sessionMiddleware } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import * as z from 'zod';
import { Account, idsOf, isPatients, PersonRole, seesSomePatients } from './account.ts';
import type { AuthDatabase } from './authTables.ts';
import type { Invitations } from './invitations.ts';
import { factorRemovedMail, invitationMail, type SignInMail } from './mails.ts';

/** What the administration of people works with. */
export interface PeopleOptions {
  readonly db: AuthDatabase;
  readonly invitations: Invitations;
  readonly now: () => number;
  /** The clinic as a mail calls it. */
  readonly clinicName: string;
  /** Where a link in a mail leads. */
  readonly publicUrl: () => string;
  sendMail(mail: SignInMail): Promise<void>;
}

/** For administrators alone. */
const administratorsOnly = createAuthMiddleware({ use: [sessionMiddleware] }, async (ctx) => {
  const account = Account.parse(ctx.context.session.user);
  if (account.role !== 'administrator' || account.blockedAt) {
    throw new APIError('FORBIDDEN', { code: 'FORBIDDEN', message: 'This is for administrators.' });
  }
  return { administrator: account };
});

/** A therapist's clients are the most that one account names. */
const patientIds = z.array(z.string().regex(/^[A-Za-z0-9.-]{1,64}$/)).max(500);
const invitationBody = z.object({
  email: z.email().max(200),
  name: z.string().trim().min(1).max(200),
  role: PersonRole,
  patientIds: patientIds.default([]),
});

/** @throws APIError for an account that must name patients and does not, or names some and sees all. */
function requirePatientsOf(role: PersonRole, ids: readonly string[]): void {
  const fits = isPatients(role) ? ids.length > 0 : seesSomePatients(role) || ids.length === 0;
  if (fits) return;
  throw new APIError('BAD_REQUEST', {
    code: 'PATIENTS_AND_ROLE',
    message: 'An account of a patient or a relative names their patients, one of a therapist may, and no other does.',
  });
}

/** The people of a clinic: who they are, who is invited, what they are, and who may not sign in any more. */
export function people({ db, invitations, now, clinicName, publicUrl, sendMail }: PeopleOptions) {
  const use = [administratorsOnly];
  /** @throws APIError for the last administrator who can sign in: nobody could make another one. */
  const keepOne = async (id: string) => {
    const others = await db
      .selectFrom('auth_user')
      .select('id')
      .where('role', '=', 'administrator')
      .where('blockedAt', 'is', null)
      .where('id', '!=', id)
      .executeTakeFirst();
    if (!others) {
      throw new APIError('CONFLICT', { code: 'LAST_ADMINISTRATOR', message: 'The clinic needs an administrator.' });
    }
  };
  return {
    id: 'people',
    schema: {
      invitation: {
        modelName: 'auth_invitation',
        fields: {
          tokenHash: { type: 'string', required: true, unique: true },
          email: { type: 'string', required: true },
          name: { type: 'string', required: true },
          role: { type: 'string', required: true },
          patientIds: { type: 'string', required: false },
          invitedBy: { type: 'string', required: false },
          createdAt: { type: 'number', bigint: true, required: true },
          expiresAt: { type: 'number', bigint: true, required: true },
          usedAt: { type: 'number', bigint: true, required: false },
          revokedAt: { type: 'number', bigint: true, required: false },
        },
      },
    },
    endpoints: {
      listPeople: createAuthEndpoint('/people/list', { method: 'GET', use }, async (ctx) => {
        const rows = await db
          .selectFrom('auth_user')
          .select(['id', 'name', 'email', 'role', 'patientIds', 'blockedAt', 'twoFactorEnabled'])
          .orderBy('name')
          .limit(1000)
          .execute();
        const listed = rows.map((row) => ({
          id: row.id,
          name: row.name,
          email: row.email,
          role: row.role,
          patientIds: idsOf(row),
          blocked: row.blockedAt !== null,
          secondFactor: Number(row.twoFactorEnabled ?? 0) === 1,
        }));
        return ctx.json({ people: listed, invitations: await invitations.list() });
      }),
      changeRole: createAuthEndpoint(
        '/people/role',
        { method: 'POST', use, body: z.object({ id: z.string(), role: PersonRole }) },
        async (ctx) => {
          const { id, role } = ctx.body;
          if (role !== 'administrator') await keepOne(id);
          const found = await ctx.context.internalAdapter.findUserById(id);
          if (!found) throw new APIError('NOT_FOUND', { code: 'NOT_FOUND', message: 'There is no such account.' });
          const before = Account.parse(found);
          // Whose patients were chosen for one role are not those of another: a therapist's clients are not their family.
          const keeps = seesSomePatients(role) && isPatients(role) === isPatients(before.role);
          if (isPatients(role) && (!keeps || idsOf(before).length === 0)) {
            throw new APIError('CONFLICT', {
              code: 'NO_PATIENT',
              message: 'Their account names no patient. Invite them.',
            });
          }
          await ctx.context.internalAdapter.updateUser(id, { role, ...(!keeps && { patientIds: '' }) });
          return ctx.json({ changed: true });
        },
      ),
      choosePatients: createAuthEndpoint(
        '/people/patients',
        { method: 'POST', use, body: z.object({ id: z.string(), patientIds }) },
        async (ctx) => {
          const found = await ctx.context.internalAdapter.findUserById(ctx.body.id);
          if (!found) throw new APIError('NOT_FOUND', { code: 'NOT_FOUND', message: 'There is no such account.' });
          const ids = [...new Set(ctx.body.patientIds)];
          requirePatientsOf(Account.parse(found).role, ids);
          await ctx.context.internalAdapter.updateUser(ctx.body.id, { patientIds: ids.join(' ') });
          return ctx.json({ changed: true });
        },
      ),
      blockPerson: createAuthEndpoint(
        '/people/block',
        { method: 'POST', use, body: z.object({ id: z.string(), blocked: z.boolean() }) },
        async (ctx) => {
          const { id, blocked } = ctx.body;
          if (blocked) await keepOne(id);
          await ctx.context.internalAdapter.updateUser(id, { blockedAt: blocked ? now() : null });
          if (blocked) await ctx.context.internalAdapter.deleteUserSessions(id);
          return ctx.json({ changed: true });
        },
      ),
      /** For whoever has lost their telephone and their backup codes. They hear of it by mail. */
      removeSecondFactor: createAuthEndpoint(
        '/people/second-factor/remove',
        { method: 'POST', use, body: z.object({ id: z.string() }) },
        async (ctx) => {
          const { id } = ctx.body;
          const { adapter, internalAdapter, administrator } = ctx.context;
          const found = await internalAdapter.findUserById(id);
          if (!found) throw new APIError('NOT_FOUND', { code: 'NOT_FOUND', message: 'There is no such account.' });
          if (id === administrator.id) {
            throw new APIError('CONFLICT', { code: 'OWN_ACCOUNT', message: 'Your own is removed on your own page.' });
          }
          await internalAdapter.deleteUserSessions(id);
          await adapter.deleteMany({ model: 'twoFactor', where: [{ field: 'userId', value: id }] });
          await internalAdapter.updateUser(id, { twoFactorEnabled: false });
          await sendMail(factorRemovedMail(Account.parse(found).email, ctx.headers?.get('accept-language')));
          return ctx.json({ removed: true });
        },
      ),
      invite: createAuthEndpoint('/invitations/create', { method: 'POST', use, body: invitationBody }, async (ctx) => {
        const { email, role, patientIds } = ctx.body;
        requirePatientsOf(role, patientIds);
        if (await ctx.context.internalAdapter.findUserByEmail(email.toLowerCase())) {
          throw new APIError('CONFLICT', { code: 'KNOWN_ADDRESS', message: 'This address has an account already.' });
        }
        const token = await invitations.invite(ctx.body, ctx.context.administrator.id);
        const link = `${publicUrl()}/invitation#${token}`;
        const languages = ctx.headers?.get('accept-language');
        await sendMail(invitationMail(email, { clinic: clinicName, link, languages }));
        return ctx.json({ invited: true });
      }),
      revokeInvitation: createAuthEndpoint(
        '/invitations/revoke',
        { method: 'POST', use, body: z.object({ id: z.string() }) },
        async (ctx) => {
          await invitations.revoke(ctx.body.id);
          return ctx.json({ revoked: true });
        },
      ),
      lookAtInvitation: createAuthEndpoint(
        '/invitations/look',
        { method: 'POST', body: z.object({ token: z.string().max(100) }) },
        async (ctx) => {
          const found = await invitations.look(ctx.body.token);
          if (!found) throw noInvitation();
          return ctx.json(found);
        },
      ),
      acceptInvitation: createAuthEndpoint(
        '/invitations/accept',
        {
          method: 'POST',
          body: z.object({
            token: z.string().max(100),
            name: z.string().trim().min(1).max(200),
            password: z.string().min(10).max(128),
          }),
        },
        async (ctx) => {
          const { token, name, password } = ctx.body;
          const { internalAdapter } = ctx.context;
          const hashed = await ctx.context.password.hash(password);
          const used = await invitations.use(token);
          if (!used) throw noInvitation();
          try {
            const { email, role, patientIds } = used;
            const user = await internalAdapter.createUser(
              { name, email, role, patientIds, emailVerified: true },
              { method: 'email-password' },
            );
            await internalAdapter.linkAccount({
              userId: user.id,
              providerId: 'credential',
              accountId: user.id,
              password: hashed,
            });
            const session = await internalAdapter.createSession(user.id);
            await setSessionCookie(ctx, { session, user });
          } catch (error) {
            await invitations.giveBack(used.id);
            throw error;
          }
          return ctx.json({ accepted: true });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}

/** The same for one that never was, was used, has expired or was revoked. */
const noInvitation = (): APIError =>
  new APIError('GONE', { code: 'NO_INVITATION', message: 'This invitation was used or has expired. Ask for another.' });
