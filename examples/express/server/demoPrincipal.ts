import type { Authenticate } from '@clinikit/server-adapter';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const localNames = new Set(['localhost', '127.0.0.1', '[::1]']);
/** What proxies and tunnels add. Behind one, everybody in the world comes from the loopback. */
const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/**
 * The demo's only account: whoever sits at this machine.
 *
 * The name in the address is checked too, or any web page could reach the demo through a name of its own that points at
 * 127.0.0.1; and a request that another page sent, or that was forwarded from somewhere else, is refused.
 */
export const demoPrincipal: Authenticate = ({ url: address, headers }, { remoteAddress }) => {
  const url = new URL(address);
  const origin = headers.get('origin');
  if (remoteAddress === undefined || !loopback.has(remoteAddress)) return undefined;
  if (!localNames.has(url.hostname)) return undefined;
  if (forwarding.some((name) => headers.has(name))) return undefined;
  if (origin !== null && URL.parse(origin)?.host !== url.host) return undefined;
  const site = headers.get('sec-fetch-site');
  if (site === 'cross-site' || site === 'same-site') return undefined;
  return { id: 'demo', tenant: 'demo', roles: ['staff'], compartments: 'all' };
};
