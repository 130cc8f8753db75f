import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import type { RequestContext } from '../access/principal.ts';
import { takeDirectly } from '../http/directBody.ts';
import { errorResponse, HandlerError } from '../http/errors.ts';
import { wholeText } from '../http/textResponse.ts';
import { waitAtMost } from '../inTime.ts';
import { type IncomingBody, incomingBody, type UnreadBody } from './incomingBody.ts';
import { addressOf } from './requestAddress.ts';
import { sendDirectly } from './sendDirectly.ts';

/** What answers requests: a `Clinic`, or its webhook alone. */
export interface FetchHandler {
  fetch(request: Request, context?: RequestContext): Promise<Response>;
}

// As long as a caller may go on sending a body that nobody wants, so that it comes to read the answer.
const lingerMs = 10_000;

/**
 * Answers one request of Node's http server; the request's signal is aborted when the caller hangs up.
 *
 * A caller that is still sending a body which was refused gets its answer all the same, and the connection ends with it.
 */
export async function answerNodeRequest(
  handler: FetchHandler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  target: string,
  remoteAddress = incoming.socket.remoteAddress,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => {
    // A stream of HTTP/2 that was reset says that it has finished, and not that it was ended.
    if (!outgoing.writableEnded || !outgoing.writableFinished) gone.abort();
  });
  const body = hasBody(incoming) ? incomingBody(incoming) : undefined;
  let response: Response;
  let unread: UnreadBody | undefined;
  try {
    response = await answer(handler, incoming, target, body, { signal: gone.signal, remoteAddress });
  } finally {
    // Closing at once would reset the connection under the caller's hands, and with it goes the answer.
    if (body) unread = await body.discard();
    else incoming.resume();
  }
  await send(response, outgoing, incoming, { unread, gone: gone.signal });
}

async function answer(
  handler: FetchHandler,
  incoming: IncomingMessage,
  target: string,
  body: IncomingBody | undefined,
  { signal, remoteAddress }: { signal: AbortSignal; remoteAddress: string | undefined },
): Promise<Response> {
  let request: Request;
  try {
    request = toRequest(incoming, target, body, signal);
  } catch (error) {
    return errorResponse(error);
  }
  return handler.fetch(request, remoteAddress === undefined ? {} : { remoteAddress });
}

function toRequest(
  incoming: IncomingMessage,
  target: string,
  body: IncomingBody | undefined,
  signal: AbortSignal,
): Request {
  const { method = 'GET', rawHeaders } = incoming;
  if (notFetched.has(method)) throw new HandlerError('not_implemented', 'Nothing here takes this method.');
  const headers = new Headers();
  // Names and values in turn, for HTTP/2 as well; its own names begin with a colon.
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (!name.startsWith(':')) headers.append(name, rawHeaders[at + 1] ?? '');
  }
  const request = new Request(addressOf(incoming, target), {
    method,
    headers,
    ...(body && !isRead(method) && { body: body.stream, duplex: 'half' }),
  });
  // Given to the constructor, it would be followed by another one, which costs each request a listener and a finalizer.
  return Object.defineProperty(request, 'signal', { value: signal });
}

/** A `Request` cannot have them. @source https://fetch.spec.whatwg.org/#forbidden-method */
const notFetched = new Set(['CONNECT', 'TRACE', 'TRACK']);

const isRead = (method: string | undefined): boolean => method === 'GET' || method === 'HEAD';

/** Whether anything may follow the head of a request, and be it a body that its method has no use for. */
const hasBody = ({ method, headers }: IncomingMessage): boolean =>
  !isRead(method) || 'transfer-encoding' in headers || 'content-length' in headers;

async function send(
  response: Response,
  outgoing: ServerResponse,
  incoming: IncomingMessage,
  { unread, gone }: { unread: UnreadBody | undefined; gone: AbortSignal },
): Promise<void> {
  if (outgoing.destroyed || gone.aborted) {
    // The caller has gone. A body that nobody reads would hold what it holds, and its error would be nobody's to catch.
    await response.body?.cancel();
    return;
  }
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  const whole = wholeText(response);
  if (whole !== undefined && !unread) {
    // Headers and body go out together.
    outgoing.end(whole);
    return;
  }
  if (unread && incoming.httpVersionMajor < 2) outgoing.setHeader('connection', 'close');
  try {
    // A stream of HTTP/2 has a socket in common with others: no time limit of it is this body's own.
    const direct = !unread && incoming.httpVersionMajor < 2 ? takeDirectly(response) : undefined;
    if (direct) {
      await sendDirectly(direct, outgoing);
      return;
    }
    outgoing.flushHeaders();
    const { body } = response;
    if (isNodeStream(body)) await pipeline(Readable.fromWeb(body), outgoing, { end: unread === undefined });
    if (unread) await waitAtMost(unread.ended, lingerMs);
    outgoing.end();
  } catch (error) {
    // The caller hung up, or the body broke off: a half answer must not look whole.
    if (!outgoing.destroyed) outgoing.destroy(error instanceof Error ? error : undefined);
  }
}

/** The same class, which the types of browsers and of Node describe differently. */
const isNodeStream = (body: unknown): body is NodeReadableStream => body instanceof ReadableStream;
