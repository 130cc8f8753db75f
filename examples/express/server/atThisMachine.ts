import type { RequestContext } from '@clinikit/server-adapter';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const localNames = new Set(['localhost', '127.0.0.1', '[::1]']);
/** What proxies and tunnels add. Behind one, everybody in the world comes from the loopback. */
const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/**
 * Whether a request was made at this machine: the demo, where nobody needs a password, is for nobody else.
 *
 * The name in the address is checked too, or any web page could reach the demo through a name of its own that points at
 * 127.0.0.1; and a request that another page sent, or that was forwarded from somewhere else, is refused.
 */
export function isAtThisMachine(request: Request, { remoteAddress }: RequestContext): boolean {
  const { headers } = request;
  if (remoteAddress === undefined || !loopback.has(remoteAddress)) return false;
  if (!localNames.has(new URL(request.url).hostname)) return false;
  if (forwarding.some((name) => headers.has(name))) return false;
  return isOfOwnPage(request);
}

/** Whether no page of another origin sent it: its cookies would say who sits there, and not who asks. */
export function isOfOwnPage({ url: address, headers }: Request): boolean {
  const origin = headers.get('origin');
  if (origin !== null && URL.parse(origin)?.host !== new URL(address).host) return false;
  const site = headers.get('sec-fetch-site');
  return site !== 'cross-site' && site !== 'same-site';
}
