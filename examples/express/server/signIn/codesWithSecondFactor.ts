import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import * as z from 'zod';
import { Account } from './account.ts';

const Body = z.object({ email: z.string() });

/**
 * Lets nobody in by a code from a mail alone whose account has a second factor: a mailbox is one factor. The refusal is
 * that of a wrong code, and the mail says why.
 */
export const codesWithSecondFactor = () =>
  ({
    id: 'codes-with-second-factor',
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === '/sign-in/email-otp',
          handler: createAuthMiddleware(async (ctx) => {
            const body = Body.safeParse(ctx.body);
            const found =
              body.success && (await ctx.context.internalAdapter.findUserByEmail(body.data.email.toLowerCase()));
            if (found && Account.parse(found.user).twoFactorEnabled) {
              throw new APIError('BAD_REQUEST', { code: 'INVALID_OTP', message: 'Invalid OTP' });
            }
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;
