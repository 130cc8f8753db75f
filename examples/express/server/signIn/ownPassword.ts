import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint, sessionMiddleware } from 'better-auth/api';
import * as z from 'zod';
import { Session } from './account.ts';
import type { AuthDatabase } from './authTables.ts';
import { passwordMail, type SignInMail } from './mails.ts';
import type { Pins } from './pins.ts';

/** What the change of a password works with. */
export interface OwnPasswordOptions {
  readonly db: AuthDatabase;
  readonly pins: Pins;
  sendMail(mail: SignInMail): Promise<void>;
}

/** Changes the password of whoever is signed in and knows it: all their other sessions end, and their PIN. */
export function ownPassword({ db, pins, sendMail }: OwnPasswordOptions) {
  return {
    id: 'own-password',
    endpoints: {
      changeOwnPassword: createAuthEndpoint(
        '/account/password',
        {
          method: 'POST',
          use: [sessionMiddleware],
          body: z.object({ password: z.string().max(200), newPassword: z.string().min(10).max(128) }),
        },
        async (ctx) => {
          const { user, session } = ctx.context.session;
          const { internalAdapter, password: hashing } = ctx.context;
          const { password, newPassword } = ctx.body;
          const known = await internalAdapter.findCredentialAccount(user.id);
          if (!known?.password || !(await hashing.verify({ hash: known.password, password }))) {
            throw new APIError('BAD_REQUEST', { code: 'INVALID_PASSWORD', message: 'Wrong password.' });
          }
          await internalAdapter.updatePassword(user.id, await hashing.hash(newPassword));
          await pins.remove(user.id);
          await db
            .deleteFrom('auth_session')
            .where('userId', '=', user.id)
            .where('token', '!=', Session.parse(session).token)
            .execute();
          // The owner hears of it, also when it was somebody at their screen.
          await sendMail(passwordMail(user.email, ctx.headers?.get('accept-language')));
          return ctx.json({ changed: true });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
