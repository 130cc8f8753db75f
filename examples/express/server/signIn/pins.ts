import { randomUUID } from 'node:crypto';
import type { AuthDatabase } from './authTables.ts';

/** A PIN as it is checked: never without having been counted. */
export type PinTry = { readonly state: 'none' | 'usedUp' } | { readonly state: 'counted'; readonly hash: string };

/** PINs by which people open their own locked screen, and nothing else: no session begins with one. */
export interface Pins {
  /** Whether somebody has one, and whether it is worth anything until the password was given. */
  stateOf(userId: string): Promise<'none' | 'usedUp' | 'ready'>;
  set(userId: string, hash: string): Promise<void>;
  remove(userId: string): Promise<void>;
  /** Counts a try before it is looked at, so that many at the same time get no further than one after the other. */
  begin(userId: string): Promise<PinTry>;
  /**
   * The owner has shown themselves. The password forgives the wrong tries; the right PIN takes back its own count alone, or
   * somebody who guesses would begin anew with each time that the owner comes back.
   */
  succeeded(userId: string, by: 'pin' | 'password'): Promise<void>;
}

/** Wrong ones until the password is asked for. */
export const mostPinFailures = 5;

/** PINs in the clinic's database, hashed as passwords are. */
export function createPins(db: AuthDatabase, now: () => number): Pins {
  const remove = async (userId: string) => {
    await db.deleteFrom('auth_pin').where('userId', '=', userId).execute();
  };
  const stateOf = async (userId: string) => {
    const row = await db.selectFrom('auth_pin').select('failures').where('userId', '=', userId).executeTakeFirst();
    if (!row) return 'none';
    return row.failures < mostPinFailures ? 'ready' : 'usedUp';
  };
  return {
    stateOf,
    remove,
    async set(userId, hash) {
      await db.transaction().execute(async (trx) => {
        await trx.deleteFrom('auth_pin').where('userId', '=', userId).execute();
        await trx
          .insertInto('auth_pin')
          .values({ id: randomUUID(), userId, hash, failures: 0, setAt: now() })
          .execute();
      });
    },
    async begin(userId) {
      const row = await db
        .updateTable('auth_pin')
        .set((eb) => ({ failures: eb('failures', '+', 1) }))
        .where('userId', '=', userId)
        .where('failures', '<', mostPinFailures)
        .returning('hash')
        .executeTakeFirst();
      if (row) return { state: 'counted', hash: row.hash };
      return { state: (await stateOf(userId)) === 'none' ? 'none' : 'usedUp' };
    },
    async succeeded(userId, by) {
      await db
        .updateTable('auth_pin')
        .set((eb) => ({ failures: by === 'password' ? 0 : eb('failures', '-', 1) }))
        .where('userId', '=', userId)
        .where('failures', '>', 0)
        .execute();
    },
  };
}

const ascending = '01234567890';

/** Whether it is among those that everybody tries first: one digit again and again, or digits in a row. */
export function isEasyPin(pin: string): boolean {
  const backwards = [...pin].reverse().join('');
  return new Set(pin).size === 1 || ascending.includes(pin) || ascending.includes(backwards);
}
