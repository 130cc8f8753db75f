import type * as z from 'zod/mini';
import { ClientError } from '../errors.ts';
import { createAuthorizer } from './auth.ts';
import { type BodyLimits, type BodyReading, readBytes, readChunks, streamOf } from './body.ts';
import { createExchange, type Exchange } from './exchange.ts';
import type { Path } from './path.ts';
import type { HttpBytes, HttpJson, HttpOptions, HttpRequest, HttpStream } from './request.ts';

/** Requests below one base URL. Every method rejects with a `ClientError` and nothing else. */
export interface Http {
  /** The base URL without a slash at its end. */
  readonly url: string;
  /** For requests that do not go through `fetch`, as uploads by XMLHttpRequest. */
  readonly exchange: Exchange;
  json<Output>(path: Path, schema: z.ZodMiniType<Output>, request?: HttpRequest): Promise<Output>;
  /** The same with the headers of the answer. */
  jsonAnswer<Output>(path: Path, schema: z.ZodMiniType<Output>, request?: HttpRequest): Promise<HttpJson<Output>>;
  text(path: Path, request?: HttpRequest): Promise<string>;
  bytes(path: Path, request?: HttpRequest & BodyLimits): Promise<HttpBytes>;
  /** The answer as it arrives, once its headers are there; what breaks after that is not repeated. */
  stream(path: Path, request?: HttpRequest & BodyLimits): Promise<HttpStream>;
  /** Reads the answer as it arrives; where it breaks off it is asked for, and read, from the beginning again. */
  read<Output>(
    path: Path,
    request: HttpRequest & BodyLimits,
    read: (answer: HttpStream) => Promise<Output>,
  ): Promise<Output>;
  /** For answers whose status is all that matters. */
  done(path: Path, request?: HttpRequest): Promise<void>;
  /** The same credentials, refreshes of tokens and hooks, for a service below this one. */
  below(name: string): Http;
  /** Requests to another server, which gets nothing of ours: no credentials, cookies or headers. Each is sent once. */
  elsewhere(url: string): Http;
}

/**
 * The one door to the network: authentication, timeouts, retries of safe requests (honoring Retry-After), and every
 * failure as a `ClientError` that is safe to log.
 */
export function createHttp(options: HttpOptions & { readonly redirect?: 'error' | 'follow' }): Http {
  // No credentials, cookies or headers of ours.
  const nothing = { auth: undefined, headers: undefined, credentials: 'omit', requestId: false } as const;
  const elsewhere = (url: string) => createHttp({ ...options, ...nothing, url, retries: 0, redirect: 'error' });
  const exchange = createExchange(options, createAuthorizer(options.auth));
  return httpAt(options.url.replace(/\/+$/, ''), exchange, elsewhere);
}

function httpAt(url: string, exchange: Exchange, elsewhere: Http['elsewhere']): Http {
  const readingOf = (path: Path, request: HttpRequest & BodyLimits): BodyReading => ({
    route: routeOf(path, request),
    idleTimeoutMs: exchange.timeoutOf(request),
    signal: request.signal,
    maxBytes: request.maxBytes,
    onProgress: request.onProgress,
  });
  const bytes: Http['bytes'] = (path, request = {}) =>
    exchange.run(url, path, request, async (response) => ({
      bytes: await readBytes(response, readingOf(path, request)),
      headers: response.headers,
      status: response.status,
    }));
  const jsonAnswer: Http['jsonAnswer'] = (path, schema, request = {}) =>
    exchange.run(url, path, request, async (response) => {
      const { headers, status } = response;
      const route = routeOf(path, request);
      const body = await readBytes(response, readingOf(path, request));
      const isEmpty = status === 204 && 'emptyAs' in request;
      const value = parse(schema, isEmpty ? request.emptyAs : jsonOf(body, response, route), route);
      return { value, headers, status };
    });
  const text: Http['text'] = async (path, request) => new TextDecoder().decode((await bytes(path, request)).bytes);
  return {
    url,
    exchange,
    bytes,
    text,
    json: async (path, schema, request) => (await jsonAnswer(path, schema, request)).value,
    jsonAnswer,
    stream: async (path, request = {}) => {
      const stop = new AbortController();
      const signal = request.signal ? AbortSignal.any([request.signal, stop.signal]) : stop.signal;
      const stoppable = { ...request, signal };
      const response = await exchange.run(url, path, stoppable, async (answer) => answer);
      const chunks = readChunks(response, readingOf(path, stoppable));
      const stopReading = () => {
        stop.abort();
        chunks.return();
      };
      return { body: streamOf(chunks, stopReading), headers: response.headers, status: response.status };
    },
    read: (path, request, read) =>
      exchange.run(url, path, request, async (response) => {
        const chunks = readChunks(response, readingOf(path, request));
        const stop = () => {
          chunks.return();
          // Before the first chunk is read, the generator does not hold the body yet.
          response.body?.cancel().catch(() => undefined);
        };
        const body = streamOf(chunks, stop);
        try {
          return await read({ body, headers: response.headers, status: response.status });
        } finally {
          // Nobody will read the rest: the connection is given back.
          stop();
        }
      }),
    done: async (path, request) => {
      // The body is read although it is not needed: an unread answer keeps its connection busy.
      await bytes(path, request);
    },
    below: (name) => httpAt(`${url}/${name}`, exchange, elsewhere),
    elsewhere,
  };
}

/** `GET /studies/{}`, for messages. */
export const routeOf = (path: Path, { method }: HttpRequest) => `${method ?? 'GET'} ${path.template}`;

function parse<Output>(schema: z.ZodMiniType<Output>, value: unknown, route: string): Output {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw unexpected(route);
}

function jsonOf(body: Uint8Array, { headers, status }: Response, route: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    if (!headers.get('content-type')?.includes('html')) throw unexpected(route, status);
    throw new ClientError(
      'bad_response',
      `${route} was answered with a web page: something else than the server answers at this URL, or asks for a sign-in.`,
      { status },
    );
  }
}

function unexpected(route: string, status?: number): ClientError {
  const advice = 'Check the URL and version of the server.';
  return new ClientError('bad_response', `The answer to ${route} has an unexpected form. ${advice}`, { status });
}
