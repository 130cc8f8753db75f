import { createHmac, timingSafeEqual } from 'node:crypto';
import { HandlerError } from '../http/errors.ts';

/** Signs URLs that an `<img>` can load: it cannot send a bearer token. */
export interface UrlSigner {
  /**
   * The path with `tenant`, `filing`, `expires` and `signature`; stable within a quarter of its life, so that browsers
   * cache it.
   *
   * @param patientId whose the image is now, null for nobody's: filed under somebody else, its address is another one.
   */
  sign(path: string, options: { tenant: string; patientId: string | null }): string;
  /** @throws HandlerError `unauthorized` when the signature is wrong or its time is over. */
  verify(url: URL): SignedAddress;
}

/** What an address that was signed here says. */
export interface SignedAddress {
  tenant: string;
  /** Whether it was made for an image of this patient. */
  isOf(patientId: string | null): boolean;
}

/**
 * @param key at least 32 characters, kept secret; another key makes all earlier URLs invalid.
 * @param lifeMs how long a URL is good for at the most.
 */
export function createUrlSigner(key: string, { lifeMs, now }: { lifeMs: number; now: () => number }): UrlSigner {
  const hmac = (...lines: readonly string[]) => createHmac('sha256', key).update(lines.join('\n')).digest('base64url');
  // No id of a patient in an address: what stands there can only be compared.
  const filingOf = (path: string, patientId: string | null) => hmac('filing', path, patientId ?? '');
  return {
    sign(path, { tenant, patientId }) {
      const step = lifeMs / 4;
      const expires = String(Math.floor(now() / step) * step + lifeMs);
      const filing = filingOf(path, patientId);
      const signature = hmac('address', path, tenant, filing, expires);
      return `${path}?${new URLSearchParams({ tenant, filing, expires, signature })}`;
    },
    verify({ pathname, searchParams }) {
      const given = (name: string) => searchParams.get(name) ?? '';
      const [tenant, filing, expires] = [given('tenant'), given('filing'), given('expires')];
      const matches = same(given('signature'), hmac('address', pathname, tenant, filing, expires));
      if (!matches || !/^\d{1,16}$/.test(expires) || Number(expires) <= now()) throw notGood();
      return { tenant, isOf: (patientId) => same(filing, filingOf(pathname, patientId)) };
    },
  };
}

/** The refusal of an address that is not, or no longer, good. */
export const notGood = (): HandlerError =>
  new HandlerError('unauthorized', 'The address has expired or was not signed here. Ask for a new one.');

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
