import { createHash, timingSafeEqual } from 'node:crypto';
import type { Authenticate, ClinicDatabase, Principal } from '@clinikit/server-adapter';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { getMigrations } from 'better-auth/db/migration';
import { emailOTP, twoFactor } from 'better-auth/plugins';
import { Kysely } from 'kysely';
import { isAtThisMachine, isOfOwnPage } from '../atThisMachine.ts';
import { Account, accountFields, idsOf, seesSomePatients } from './account.ts';
import { createAttempts } from './attempts.ts';
import type { AuthTables } from './authTables.ts';
import { codesOnce } from './codesOnce.ts';
import { codesWithSecondFactor } from './codesWithSecondFactor.ts';
import { openDemoAccounts } from './demoAccounts.ts';
import { type DemoSignInOptions, demoSignIn } from './demoSignIn.ts';
import { createIdleLock } from './idleLock.ts';
import { createInvitations, type Invitations } from './invitations.ts';
import { addressHeader, lockOut } from './lockOut.ts';
import { codeMail, type SignInMail, secondFactorMail } from './mails.ts';
import { offeredPaths } from './offeredPaths.ts';
import { oneSessionEach } from './oneSessionEach.ts';
import { ownPassword } from './ownPassword.ts';
import { people } from './people.ts';
import { createPins } from './pins.ts';
import { screenLock } from './screenLock.ts';
import { createSessionReader } from './sessionReader.ts';

/** What the sign-in is made of. */
export interface SignInOptions {
  /** The clinic's own: accounts and records share its connection. */
  readonly database: ClinicDatabase;
  readonly tenant: string;
  readonly clinicName: string;
  readonly authSecret: string;
  readonly serviceToken: string;
  /** Where its people reach it, once that is known. */
  readonly publicUrl: () => string;
  /** Offers invented people, at this machine only; undefined where people are real. */
  readonly demo: DemoSignInOptions | undefined;
  sendMail(mail: SignInMail): Promise<void>;
}

/** Who works here, and who they are. */
export interface SignIn {
  /** Answers below `/api/auth`. */
  handle(request: Request): Promise<Response>;
  /** For `createClinic`. */
  readonly authenticate: Authenticate;
  readonly invitations: Invitations;
  /** How many accounts there are. */
  countAccounts(): Promise<number>;
  close(): Promise<void>;
}

const hour = 3600;
const basePath = '/api/auth';

/** Opens the sign-in, and brings its tables to the current schema. */
export async function openSignIn(options: SignInOptions): Promise<SignIn> {
  const { database, tenant, authSecret, serviceToken, publicUrl, demo, sendMail, clinicName } = options;
  const now = () => Date.now();
  const db = new Kysely<AuthTables>({ dialect: database.dialect });
  const attempts = createAttempts(db, now);
  const invitations = createInvitations(db, now);
  const pins = createPins(db, now);
  const idleLock = createIdleLock(db, now);
  const isBlocked = async (userId: string) => {
    const account = await db.selectFrom('auth_user').select('blockedAt').where('id', '=', userId).executeTakeFirst();
    return account?.blockedAt !== null;
  };
  const auth = betterAuth({
    appName: clinicName,
    basePath,
    baseURL: demo ? { allowedHosts: ['localhost:*', '127.0.0.1:*', '[::1]:*'], protocol: 'http' } : publicUrl(),
    secret: authSecret,
    database: { db, type: 'sqlite', transaction: true },
    telemetry: { enabled: false },
    // What it says may hold addresses, which belong in no log.
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      // Whoever wants an account is invited.
      disableSignUp: true,
      minPasswordLength: 10,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: ({ user }) => pins.remove(user.id),
    },
    user: { modelName: 'auth_user', additionalFields: accountFields },
    session: { modelName: 'auth_session', expiresIn: 12 * hour, updateAge: hour },
    account: { modelName: 'auth_account' },
    verification: { modelName: 'auth_verification', storeIdentifier: 'hashed' },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'auth_rate_limit',
      window: 60,
      max: 600,
      customRules: {
        '/get-session': false,
        '/sign-in/*': { window: 60, max: 60 },
        '/invitations/*': { window: 60, max: 60 },
        '/email-otp/*': { window: 60, max: 20 },
        '/two-factor/*': { window: 60, max: 30 },
        '/screen/*': { window: 60, max: 120 },
      },
    },
    advanced: {
      cookiePrefix: 'clinikit',
      useSecureCookies: !demo,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            if (!(await isBlocked(session.userId))) return { data: { ...session, activeAt: now() } };
            throw new APIError('FORBIDDEN', {
              code: 'BLOCKED',
              message: 'This account is blocked. Ask an administrator.',
            });
          },
        },
      },
    },
    plugins: [
      lockOut(attempts),
      screenLock({ attempts, pins, idleLock, now }),
      ownPassword({ db, pins, sendMail }),
      codesWithSecondFactor(),
      codesOnce(attempts),
      emailOTP({
        otpLength: 6,
        expiresIn: 600,
        storeOTP: 'hashed',
        disableSignUp: true,
        async sendVerificationOTP({ email, otp, type }, ctx) {
          if (type !== 'sign-in' && type !== 'forget-password') return;
          const languages = ctx?.headers?.get('accept-language');
          const found = await ctx?.context.internalAdapter.findUserByEmail(email);
          const both = type === 'sign-in' && found && Account.parse(found.user).twoFactorEnabled;
          await sendMail(both ? secondFactorMail(email, languages) : codeMail(email, otp, type, languages));
        },
      }),
      twoFactor({ issuer: clinicName, twoFactorTable: 'auth_two_factor' }),
      people({ db, invitations, now, clinicName, publicUrl, sendMail }),
      ...(demo ? [demoSignIn(demo)] : []),
      oneSessionEach(),
    ],
  });
  await (await getMigrations(auth.options)).runMigrations();
  if (demo) await openDemoAccounts(await auth.$context, demo.preset);

  const { authCookies } = await auth.$context;
  const readSession = createSessionReader({
    db,
    idleLock,
    cookieName: authCookies.sessionToken.name,
    getSession: (headers) =>
      auth.api.getSession({ headers, query: { disableRefresh: true, disableCookieCache: true } }),
  });
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const serviceDigest = digest(serviceToken);
  const service: Principal = { id: 'service', tenant, roles: ['service'], compartments: 'all' };
  return {
    async handle(request) {
      const path = new URL(request.url).pathname.slice(basePath.length);
      if (offeredPaths.has(path)) return auth.handler(request);
      return Response.json({ code: 'NOT_FOUND', message: 'There is no such way.' }, { status: 404 });
    },
    invitations,
    async authenticate(request, context) {
      if (demo && !isAtThisMachine(request, context)) return undefined;
      const bearer = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
      if (bearer !== undefined) return timingSafeEqual(digest(bearer), serviceDigest) ? service : undefined;
      if (!isOfOwnPage(request)) return undefined;
      const found = await readSession(request.headers);
      if (!found || found.isLocked || found.account.blockedAt) return undefined;
      const { account } = found;
      const { id, name, role } = account;
      const compartments = seesSomePatients(role) ? { patientIds: idsOf(account) } : 'all';
      return { id, name, tenant, roles: [role], compartments };
    },
    async countAccounts() {
      const { count } = await db
        .selectFrom('auth_user')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return Number(count);
    },
    close: () => db.destroy(),
  };
}
