import type { AuthContext } from 'better-auth';
import { type DemoPerson, demoPeople, type Preset } from '../people/presets.ts';

/** The one password of the demo's people, to unlock their screen; the demo answers at this machine only. */
export const demoPassword = 'demo-password';

/** The address of somebody invented; no mail ever leaves for it. */
export const demoEmail = ({ id }: DemoPerson): string => `${id}@clinikit.example`;

/** What accounts are opened with. */
interface AccountGround {
  readonly internalAdapter: Pick<AuthContext['internalAdapter'], 'findUserByEmail' | 'createUser' | 'linkAccount'>;
  readonly password: Pick<AuthContext['password'], 'hash'>;
}

/** Opens an account for each of the demo's people who has none yet. */
export async function openDemoAccounts({ internalAdapter, password }: AccountGround, preset: Preset): Promise<void> {
  let hashed: string | undefined;
  for (const person of demoPeople[preset]) {
    const { name, role } = person;
    const email = demoEmail(person);
    if (await internalAdapter.findUserByEmail(email)) continue;
    hashed ??= await password.hash(demoPassword);
    const user = await internalAdapter.createUser(
      { name, role, email, patientIds: '', emailVerified: true },
      { method: 'email-password' },
    );
    await internalAdapter.linkAccount({
      userId: user.id,
      providerId: 'credential',
      accountId: user.id,
      password: hashed,
    });
  }
}
