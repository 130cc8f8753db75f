import { createHmac, timingSafeEqual } from 'node:crypto';
import { HandlerError } from '../errors.ts';

/** Signs URLs that an `<img>` can load: it cannot send a bearer token. */
export interface UrlSigner {
  /** The path with `tenant`, `expires` and `signature`; stable within a quarter of its life, so that browsers cache it. */
  sign(path: string, tenant: string): string;
  /** @returns the tenant. @throws HandlerError `unauthorized` when the signature is wrong or its time is over. */
  verify(url: URL): string;
}

/**
 * @param key at least 32 characters, kept secret; another key makes all earlier URLs invalid.
 * @param lifeMs how long a URL is good for at the most.
 */
export function createUrlSigner(key: string, { lifeMs, now }: { lifeMs: number; now: () => number }): UrlSigner {
  const signatureOf = (path: string, tenant: string, expires: string) =>
    createHmac('sha256', key).update(`${path}\n${tenant}\n${expires}`).digest();
  return {
    sign(path, tenant) {
      const step = lifeMs / 4;
      const expires = String(Math.floor(now() / step) * step + lifeMs);
      const signature = signatureOf(path, tenant, expires).toString('base64url');
      return `${path}?${new URLSearchParams({ tenant, expires, signature })}`;
    },
    verify(url) {
      const tenant = url.searchParams.get('tenant') ?? '';
      const expires = url.searchParams.get('expires') ?? '';
      const given = Buffer.from(url.searchParams.get('signature') ?? '', 'base64url');
      const expected = signatureOf(url.pathname, tenant, expires);
      const matches = given.length === expected.length && timingSafeEqual(given, expected);
      if (!matches || !/^\d{1,16}$/.test(expires) || Number(expires) <= now()) {
        throw new HandlerError('unauthorized', 'The address has expired or was not signed here. Ask for a new one.');
      }
      return tenant;
    },
  };
}
