import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import * as z from 'zod';
import type { Attempts } from './attempts.ts';

const Body = z.object({ code: z.string().max(20) });
/** better-auth's own: it names the sign-in whose password was right and whose code is asked for. */
const challengeCookie = 'two_factor';

/**
 * Lets a code of an authenticator app sign in once: it is good for a minute and a half, in which whoever saw it typed could
 * use it again. The refusal is that of a wrong code.
 *
 * @source https://www.rfc-editor.org/rfc/rfc6238#section-5.2
 */
export const codesOnce = (attempts: Attempts) =>
  ({
    id: 'codes-once',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === '/two-factor/verify-totp',
          handler: createAuthMiddleware(async (ctx) => {
            const body = Body.safeParse(ctx.body);
            const { internalAdapter, secret } = ctx.context;
            const challenge = await ctx.getSignedCookie(ctx.context.createAuthCookie(challengeCookie).name, secret);
            // Whoever has signed in confirms a new app, which opens nothing.
            if (!body.success || !challenge) return;
            const account = (await internalAdapter.findVerificationValue(challenge))?.value;
            if (account === undefined || (await attempts.isFirst(`code ${account} ${body.data.code.trim()}`))) return;
            throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'Invalid code' });
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;
