import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import type { RequestContext } from '../access/principal.ts';
import { errorResponse } from '../errors.ts';
import { type IncomingBody, incomingBody, type UnreadBody } from './incomingBody.ts';
import { addressOf } from './requestAddress.ts';

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
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  const body = incomingBody(incoming);
  let response: Response;
  let unread: UnreadBody | undefined;
  try {
    response = await answer(handler, incoming, target, body, gone.signal);
  } finally {
    // Closing at once would reset the connection under the caller's hands, and with it goes the answer.
    unread = await body.discard();
  }
  await send(response, outgoing, incoming, unread);
}

async function answer(
  handler: FetchHandler,
  incoming: IncomingMessage,
  target: string,
  body: IncomingBody,
  signal: AbortSignal,
): Promise<Response> {
  let request: Request;
  try {
    request = toRequest(incoming, target, body, signal);
  } catch (error) {
    return errorResponse(error);
  }
  const { remoteAddress } = incoming.socket;
  return handler.fetch(request, remoteAddress === undefined ? {} : { remoteAddress });
}

function toRequest(incoming: IncomingMessage, target: string, body: IncomingBody, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headersDistinct)) {
    if (name.startsWith(':')) continue;
    for (const one of value ?? []) headers.append(name, one);
  }
  const method = incoming.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(addressOf(incoming, target), {
    method,
    headers,
    signal,
    ...(hasBody && { body: body.stream, duplex: 'half' }),
  });
}

async function send(
  response: Response,
  outgoing: ServerResponse,
  incoming: IncomingMessage,
  unread: UnreadBody | undefined,
): Promise<void> {
  const headers: [string, string][] = [...response.headers].filter(([name]) => name !== 'set-cookie');
  const cookies = response.headers.getSetCookie();
  outgoing.statusCode = response.status;
  for (const [name, value] of headers) outgoing.setHeader(name, value);
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  if (unread && incoming.httpVersionMajor < 2) outgoing.setHeader('connection', 'close');
  outgoing.flushHeaders();
  try {
    const { body } = response;
    if (isNodeStream(body)) await pipeline(Readable.fromWeb(body), outgoing, { end: unread === undefined });
    if (unread) await within(lingerMs, unread.ended);
    outgoing.end();
  } catch (error) {
    // The caller hung up, or the body broke off: a half answer must not look whole.
    if (!outgoing.destroyed) outgoing.destroy(error instanceof Error ? error : undefined);
  }
}

/** The same class, which the types of browsers and of Node describe differently. */
const isNodeStream = (body: unknown): body is NodeReadableStream => body instanceof ReadableStream;

async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, over]);
  clearTimeout(timer);
}
