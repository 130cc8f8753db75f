import type { BetterAuthPlugin } from 'better-auth';
import {
  APIError,
  createAuthEndpoint,
  createAuthMiddleware,
  getSessionFromCtx,
  sessionMiddleware,
} from 'better-auth/api';
import * as z from 'zod';
import { Session, sessionFields } from './account.ts';
import type { Attempts } from './attempts.ts';
import { addressHeader, lockedOut } from './lockOut.ts';

/** What may be asked while the screen is locked: to open it, to leave, or to sign in as somebody else. */
const whileLocked =
  /^\/(?:get-session$|sign-out$|sign-in\/|screen\/|email-otp\/|demo\/|two-factor\/verify-|invitations\/(?:look|accept)$)/;

/** Locks the screen of a session, on the server too: until it is opened, the session may do nothing. */
export function screenLock(attempts: Attempts, now: () => number) {
  return {
    id: 'screen-lock',
    schema: { session: { fields: sessionFields } },
    endpoints: {
      lockScreen: createAuthEndpoint('/screen/lock', { method: 'POST', use: [sessionMiddleware] }, async (ctx) => {
        await ctx.context.internalAdapter.updateSession(ctx.context.session.session.token, { lockedAt: now() });
        return ctx.json({ locked: true });
      }),
      unlockScreen: createAuthEndpoint(
        '/screen/unlock',
        { method: 'POST', use: [sessionMiddleware], body: z.object({ password: z.string().max(200) }) },
        async (ctx) => {
          const { user, session } = ctx.context.session;
          const keys = { account: user.email, address: ctx.headers?.get(addressHeader) ?? undefined };
          if ((await attempts.begin(keys)) === 'locked') throw lockedOut();
          const known = await ctx.context.internalAdapter.findCredentialAccount(user.id);
          const given = ctx.body.password;
          if (!known?.password || !(await ctx.context.password.verify({ hash: known.password, password: given }))) {
            throw new APIError('BAD_REQUEST', { code: 'INVALID_PASSWORD', message: 'Wrong password.' });
          }
          await attempts.succeeded(keys);
          await ctx.context.internalAdapter.updateSession(session.token, { lockedAt: null });
          return ctx.json({ locked: false });
        },
      ),
    },
    hooks: {
      before: [
        {
          matcher: ({ path }) => path !== undefined && !whileLocked.test(path),
          handler: createAuthMiddleware(async (ctx) => {
            const found = await getSessionFromCtx(ctx, { disableRefresh: true });
            if (found && Session.parse(found.session).lockedAt) {
              throw new APIError('UNAUTHORIZED', { code: 'SCREEN_LOCKED', message: 'Unlock the screen first.' });
            }
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}
