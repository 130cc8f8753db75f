import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';

/** Ends the earlier session of a browser when somebody signs in there: on a shared computer one follows the other. */
export const oneSessionEach = () =>
  ({
    id: 'one-session-each',
    hooks: {
      after: [
        {
          matcher: () => true,
          handler: createAuthMiddleware(async (ctx) => {
            const { newSession, authCookies, secret, internalAdapter } = ctx.context;
            if (!newSession) return;
            const before = await ctx.getSignedCookie(authCookies.sessionToken.name, secret);
            if (before && before !== newSession.session.token) await internalAdapter.deleteSession(before);
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;
