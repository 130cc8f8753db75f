import type { BetterAuthPlugin } from 'better-auth';
import {
  APIError,
  createAuthEndpoint,
  createAuthMiddleware,
  getSessionFromCtx,
  sessionMiddleware,
} from 'better-auth/api';
import * as z from 'zod';
import { Account, Session, sessionFields } from './account.ts';
import type { Attempts } from './attempts.ts';
import type { IdleLock } from './idleLock.ts';
import { addressHeader, lockedOut } from './lockOut.ts';
import { isEasyPin, type Pins } from './pins.ts';

/** What may be asked while the screen is locked: to open it, to leave, or to sign in as somebody else. */
const whileLocked =
  /^\/(?:get-session$|sign-out$|sign-in\/|screen\/(?:lock|unlock|pin)$|email-otp\/|demo\/|invitations\/(?:look|accept)$)/;

/** What the lock of the screen works with. */
export interface ScreenLockOptions {
  readonly attempts: Attempts;
  readonly pins: Pins;
  readonly idleLock: IdleLock;
  readonly now: () => number;
}

const wrongPassword = () => new APIError('BAD_REQUEST', { code: 'INVALID_PASSWORD', message: 'Wrong password.' });
const pin = z.string().regex(/^\d{4,8}$/);
const key = z.union([z.object({ password: z.string().max(200) }), z.object({ pin })]);

/**
 * Locks the screen of a session, on the server too: until it is opened, the session may do nothing. A session that nobody
 * was at for a while is locked whatever its browser says. It is opened by the password, or by a PIN that opens nothing else.
 */
export function screenLock({ attempts, pins, idleLock, now }: ScreenLockOptions) {
  const use = [sessionMiddleware];
  return {
    id: 'screen-lock',
    schema: {
      session: { fields: sessionFields },
      pin: {
        modelName: 'auth_pin',
        fields: {
          userId: { type: 'string', required: true, unique: true },
          hash: { type: 'string', required: true },
          failures: { type: 'number', required: true },
          setAt: { type: 'number', bigint: true, required: true },
        },
      },
    },
    endpoints: {
      lockScreen: createAuthEndpoint('/screen/lock', { method: 'POST', use }, async (ctx) => {
        await ctx.context.internalAdapter.updateSession(ctx.context.session.session.token, { lockedAt: now() });
        return ctx.json({ locked: true });
      }),
      /** Its owner has touched a page. What pages ask by themselves says nothing of that. */
      keepScreen: createAuthEndpoint('/screen/active', { method: 'POST', use }, async (ctx) => {
        await ctx.context.internalAdapter.updateSession(ctx.context.session.session.token, { activeAt: now() });
        return ctx.json({ active: true });
      }),
      unlockScreen: createAuthEndpoint('/screen/unlock', { method: 'POST', use, body: key }, async (ctx) => {
        const { user, session } = ctx.context.session;
        if ('pin' in ctx.body) {
          const tried = await pins.begin(user.id);
          if (tried.state !== 'counted') {
            throw new APIError('BAD_REQUEST', { code: 'PIN_USED_UP', message: 'The password is needed.' });
          }
          if (!(await ctx.context.password.verify({ hash: tried.hash, password: ctx.body.pin }))) {
            throw new APIError('BAD_REQUEST', { code: 'INVALID_PIN', message: 'Wrong PIN.' });
          }
        } else {
          const keys = { account: user.email, address: ctx.headers?.get(addressHeader) ?? undefined };
          if ((await attempts.begin(keys)) === 'locked') throw lockedOut();
          const known = await ctx.context.internalAdapter.findCredentialAccount(user.id);
          const given = ctx.body.password;
          if (!known?.password || !(await ctx.context.password.verify({ hash: known.password, password: given }))) {
            throw wrongPassword();
          }
          await attempts.succeeded(keys);
        }
        await pins.succeeded(user.id, 'pin' in ctx.body ? 'pin' : 'password');
        await ctx.context.internalAdapter.updateSession(session.token, { lockedAt: null, activeAt: now() });
        return ctx.json({ locked: false });
      }),
      stateOfPin: createAuthEndpoint('/screen/pin', { method: 'GET', use }, async (ctx) =>
        ctx.json({ state: await pins.stateOf(ctx.context.session.user.id) }),
      ),
      setPin: createAuthEndpoint(
        '/screen/pin/set',
        { method: 'POST', use, body: z.object({ password: z.string().max(200), pin }) },
        async (ctx) => {
          const { user } = ctx.context.session;
          const known = await ctx.context.internalAdapter.findCredentialAccount(user.id);
          const { password, pin: chosen } = ctx.body;
          if (!known?.password || !(await ctx.context.password.verify({ hash: known.password, password }))) {
            throw wrongPassword();
          }
          if (isEasyPin(chosen)) {
            throw new APIError('BAD_REQUEST', { code: 'EASY_PIN', message: 'This PIN is tried first by everybody.' });
          }
          await pins.set(user.id, await ctx.context.password.hash(chosen));
          return ctx.json({ set: true });
        },
      ),
      removePin: createAuthEndpoint('/screen/pin/remove', { method: 'POST', use }, async (ctx) => {
        await pins.remove(ctx.context.session.user.id);
        return ctx.json({ set: false });
      }),
    },
    hooks: {
      before: [
        {
          matcher: ({ path }) => path !== undefined,
          handler: createAuthMiddleware(async (ctx) => {
            const found = await getSessionFromCtx(ctx, { disableRefresh: true });
            if (!found) return;
            const session = Session.parse(found.session);
            const isLocked =
              session.lockedAt || (await idleLock.lockIfIdle(session, Account.parse(found.user).role)) === 'locked';
            if (isLocked && !whileLocked.test(ctx.path)) {
              throw new APIError('UNAUTHORIZED', { code: 'SCREEN_LOCKED', message: 'Unlock the screen first.' });
            }
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}
