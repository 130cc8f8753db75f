import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Seals the trail of one tenant. */
export interface SealingKeys {
  /** The seal of a text by the key of now: `<key>.<mac>`. */
  seal(text: string): string;
  /** Whether a seal is that of a text, by the key of now or an earlier one; `unknown_key` when no key here made it. */
  check(seal: string, text: string): 'good' | 'wrong' | 'unknown_key';
}

/** A key for each tenant, out of secrets that the database does not hold: a tenant's seals are good for no other. */
export function sealingKeys(secrets: readonly [now: string, ...earlier: string[]], tenant: string): SealingKeys {
  const keys = secrets.map((secret) => keyOf(secret, tenant));
  const [current = keyOf(secrets[0], tenant)] = keys;
  return {
    seal: (text) => `${current.id}.${current.mac(text)}`,
    check(seal, text) {
      const [id, mac = ''] = seal.split('.', 2);
      const key = keys.find((one) => one.id === id);
      if (!key) return 'unknown_key';
      return same(mac, key.mac(text)) ? 'good' : 'wrong';
    },
  };
}

interface Key {
  /** Tells keys apart and says nothing of them. */
  readonly id: string;
  mac(text: string): string;
}

function keyOf(secret: string, tenant: string): Key {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `clinikit audit trail ${tenant}`, 32));
  const mac = (text: string) => createHmac('sha256', key).update(text).digest('base64url');
  return { id: mac('name of the key').slice(0, 8), mac };
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
