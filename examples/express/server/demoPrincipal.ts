import type { Authenticate } from '@clinikit/server-adapter';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const localNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The demo's only account: whoever sits at this machine.
 *
 * The name in the address is checked too, or any web page could reach the demo through a name of its own that points at
 * 127.0.0.1; and a request that another page sent is refused.
 */
export const demoPrincipal: Authenticate = (request, { remoteAddress }) => {
  const url = new URL(request.url);
  const origin = request.headers.get('origin');
  if (remoteAddress === undefined || !loopback.has(remoteAddress)) return undefined;
  if (!localNames.has(url.hostname)) return undefined;
  if (origin !== null && URL.parse(origin)?.host !== url.host) return undefined;
  if (request.headers.get('sec-fetch-site') === 'cross-site') return undefined;
  return { id: 'demo', tenant: 'demo', roles: ['staff'], compartments: 'all' };
};
