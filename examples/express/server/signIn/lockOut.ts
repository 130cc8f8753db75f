import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx, isAPIError } from 'better-auth/api';
import * as z from 'zod';
import type { AttemptKeys, Attempts } from './attempts.ts';

/** The header in which the app's own server tells where a request comes from; whatever a browser sends in it is dropped. */
export const addressHeader = 'x-clinikit-peer';

/** Where somebody shows what only the owner of an account knows, and says whose it is. */
const guarded = new Set(['/sign-in/email', '/sign-in/email-otp', '/email-otp/reset-password']);
/** The same of whoever has signed in, or sits at the screen of somebody who has. */
const guardedOfSession = new Set(['/two-factor/enable', '/two-factor/disable', '/screen/pin/set', '/account/password']);

const Body = z.object({ email: z.string() });

/** Refuses an account, and an address, from which too many wrong passwords and codes came. */
export function lockOut(attempts: Attempts) {
  return {
    id: 'lock-out',
    schema: {
      attempt: {
        modelName: 'auth_attempt',
        fields: {
          key: { type: 'string', required: true },
          failures: { type: 'number', required: true },
          lastAt: { type: 'number', bigint: true, required: true },
        },
      },
    },
    hooks: {
      before: [
        {
          matcher: isGuarded,
          handler: createAuthMiddleware(async (ctx) => {
            const keys = keysOf(ctx, await accountOf(ctx));
            if (keys && (await attempts.begin(keys)) === 'locked') throw lockedOut();
          }),
        },
      ],
      after: [
        {
          matcher: isGuarded,
          handler: createAuthMiddleware(async (ctx) => {
            if (isAPIError(ctx.context.returned)) return;
            const keys = keysOf(ctx, await accountOf(ctx));
            if (keys) await attempts.succeeded(keys);
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}

type Guarded = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

const isGuarded = ({ path }: { path?: string }): boolean =>
  path !== undefined && (guarded.has(path) || guardedOfSession.has(path));

async function accountOf(ctx: Guarded): Promise<string | undefined> {
  if (!guardedOfSession.has(ctx.path)) return Body.safeParse(ctx.body).data?.email;
  return (await getSessionFromCtx(ctx, { disableRefresh: true }))?.user.email;
}

const keysOf = ({ headers }: Guarded, account: string | undefined): AttemptKeys | undefined =>
  account === undefined ? undefined : { account, address: headers?.get(addressHeader) ?? undefined };

/** Said whether there is such an account or not. */
export const lockedOut = (): APIError =>
  new APIError('TOO_MANY_REQUESTS', { code: 'LOCKED_OUT', message: 'Too many attempts. Wait 15 minutes.' });
