import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import * as z from 'zod';
import { demoPeople, type Preset } from '../people/presets.ts';
import { Account, idsOf } from './account.ts';
import { demoEmail } from './demoAccounts.ts';

/** What the demo is told. */
export interface DemoSignInOptions {
  readonly preset: Preset;
  /** The FHIR ids of the patients with these numbers. */
  patientIdsOf(numbers: readonly string[]): Promise<readonly string[]>;
}

/** Signs in as somebody invented, without a password: for the demo, whose server asks first whether that is allowed. */
export function demoSignIn({ preset, patientIdsOf }: DemoSignInOptions) {
  const noSuchPerson = () =>
    new APIError('NOT_FOUND', { code: 'NO_SUCH_PERSON', message: 'There is nobody of that name.' });
  return {
    id: 'demo-sign-in',
    endpoints: {
      signInDemo: createAuthEndpoint(
        '/demo/sign-in',
        { method: 'POST', body: z.object({ person: z.string() }) },
        async (ctx) => {
          const person = demoPeople[preset].find(({ id }) => id === ctx.body.person);
          if (!person) throw noSuchPerson();
          const { internalAdapter } = ctx.context;
          const found = await internalAdapter.findUserByEmail(demoEmail(person));
          if (!found) throw noSuchPerson();
          const numbers = person.patientNumbers ?? [];
          // Their patients are enrolled while the demo starts, after their account; whom an administrator chose since stay.
          const known = idsOf(Account.parse(found.user));
          const isWaiting = known.length < numbers.length;
          const ids = isWaiting ? [...new Set([...known, ...(await patientIdsOf(numbers))])] : known;
          const user =
            ids.length > known.length
              ? await internalAdapter.updateUser(found.user.id, { patientIds: ids.join(' ') })
              : found.user;
          const session = await internalAdapter.createSession(user.id);
          await setSessionCookie(ctx, { session, user });
          return ctx.json({ name: person.name, role: person.role });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
