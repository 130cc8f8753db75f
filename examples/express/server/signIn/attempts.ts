import { createHash } from 'node:crypto';
import type { AuthDatabase } from './authTables.ts';

/** Where failures are counted: by account and by address. */
export interface AttemptKeys {
  /** The account that is tried, whether there is one or not: whoever asks must not learn which addresses have one. */
  readonly account: string;
  /** Where it is tried from; undefined where that is not known. */
  readonly address: string | undefined;
}

/** Counts attempts to sign in. */
export interface Attempts {
  /** Counts one before it is looked at, so that many at the same time get no further than one after the other. */
  begin(keys: AttemptKeys): Promise<'go' | 'locked'>;
  /** It was the right one: the account is open again, and the address has one less. */
  succeeded(keys: AttemptKeys): Promise<void>;
  /** Whether nobody has asked this of the same text within the last minutes; of two at the same time, one is the first. */
  isFirst(text: string): Promise<boolean>;
}

/** Wrong attempts until an account is locked, and for how long after the last one. */
const perAccount = 10;
/** A clinic has one address for all its people. */
const perAddress = 50;
/** How long failures count, and a lock lasts, after the last of them. */
export const lockedMs = 15 * 60_000;

/** Attempts counted in the clinic's database, so that a restart forgives none. */
export function createAttempts(db: AuthDatabase, now: () => number): Attempts {
  const count = async (key: string): Promise<number> => {
    const at = now();
    const { failures } = await db
      .insertInto('auth_attempt')
      .values({ id: key, key, failures: 1, lastAt: at })
      .onConflict((oc) =>
        oc.column('id').doUpdateSet((eb) => ({
          failures: eb
            .case()
            .when('auth_attempt.lastAt', '<', at - lockedMs)
            .then(1)
            .else(eb('auth_attempt.failures', '+', 1))
            .end(),
          lastAt: at,
        })),
      )
      .returning('failures')
      .executeTakeFirstOrThrow();
    return failures;
  };
  let prunedAt = 0;
  /** What no longer counts is forgotten, once in a while: anybody can make up addresses. */
  const prune = async (): Promise<void> => {
    if (now() - prunedAt < lockedMs) return;
    prunedAt = now();
    await db
      .deleteFrom('auth_attempt')
      .where('lastAt', '<', now() - lockedMs)
      .execute();
  };
  const keysOf = ({ account, address }: AttemptKeys) => ({
    account: `account ${account.trim().toLowerCase()}`,
    address: address === undefined ? undefined : `address ${address}`,
  });
  return {
    async isFirst(text) {
      await prune();
      return (await count(createHash('sha256').update(text).digest('base64url'))) === 1;
    },
    async begin(keys) {
      await prune();
      const { account, address } = keysOf(keys);
      const ofAddress = address === undefined ? 0 : await count(address);
      if (ofAddress > perAddress) return 'locked';
      return (await count(account)) > perAccount ? 'locked' : 'go';
    },
    async succeeded(keys) {
      const { account, address } = keysOf(keys);
      await db.deleteFrom('auth_attempt').where('id', '=', account).execute();
      if (address === undefined) return;
      await db
        .updateTable('auth_attempt')
        .set((eb) => ({ failures: eb('failures', '-', 1) }))
        .where('id', '=', address)
        .where('failures', '>', 0)
        .execute();
    },
  };
}
