import type { IncomingMessage } from 'node:http';
import { HandlerError } from '../http/errors.ts';

/**
 * The URL of a request: scheme and host as the connection and the Host header give them, then the path of the target.
 *
 * Of a target in absolute form only the path is taken, and one that begins with two slashes is a path like any other:
 * the host is the one that proxies and virtual hosts look at.
 *
 * @throws HandlerError `bad_request` without a Host header that can be read, or when the target is no path.
 */
export function addressOf(incoming: IncomingMessage, target: string): URL {
  const authority = incoming.headers.host ?? incoming.headers[':authority'];
  const secure = 'encrypted' in incoming.socket && incoming.socket.encrypted === true;
  const origin =
    typeof authority === 'string' && /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i.test(authority)
      ? `${secure ? 'https' : 'http'}://${authority}`
      : undefined;
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '');
  const address = origin !== undefined && path.startsWith('/') ? URL.parse(`${origin}${path}`) : null;
  if (address) return address;
  if (origin === undefined || !URL.canParse(origin)) {
    throw new HandlerError('bad_request', 'The Host header is missing or cannot be read.');
  }
  throw new HandlerError('bad_request', 'The target of the request is not a path.');
}
