import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import type { RequestContext } from '../access/principal.ts';

/** What answers requests: a `Clinic`, or its webhook alone. */
export interface FetchHandler {
  fetch(request: Request, context?: RequestContext): Promise<Response>;
}

/** Answers one request of Node's http server; the request's signal is aborted when the caller hangs up. */
export async function answerNodeRequest(
  handler: FetchHandler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  path: string,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  const request = toRequest(incoming, path, gone.signal);
  const { remoteAddress } = incoming.socket;
  const response = await handler.fetch(request, remoteAddress === undefined ? {} : { remoteAddress });
  await send(response, outgoing);
  // What the handler left unread would otherwise stand in the way of the next request on this connection.
  incoming.resume();
}

function toRequest(incoming: IncomingMessage, path: string, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headersDistinct)) {
    if (name.startsWith(':')) continue;
    for (const one of value ?? []) headers.append(name, one);
  }
  const secure = 'encrypted' in incoming.socket && incoming.socket.encrypted === true;
  const host = incoming.headers.host ?? 'localhost';
  const url = URL.parse(path, `${secure ? 'https' : 'http'}://${host}`) ?? new URL('http://localhost/');
  const method = incoming.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(url, {
    method,
    headers,
    signal,
    ...(hasBody && { body: Readable.toWeb(incoming), duplex: 'half' }),
  });
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  const headers: [string, string][] = [...response.headers].filter(([name]) => name !== 'set-cookie');
  const cookies = response.headers.getSetCookie();
  outgoing.statusCode = response.status;
  for (const [name, value] of headers) outgoing.setHeader(name, value);
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  outgoing.flushHeaders();
  if (!response.body) {
    outgoing.end();
    return;
  }
  const body: NodeReadableStream = response.body;
  try {
    await pipeline(Readable.fromWeb(body), outgoing);
  } catch (error) {
    // The caller hung up, or the body broke off: a half answer must not look whole.
    if (!outgoing.destroyed) outgoing.destroy(error instanceof Error ? error : undefined);
  }
}
