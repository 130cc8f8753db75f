import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import { HandlerError } from '../http/errors.ts';

export interface S3Options {
  /** Where the service answers: `https://s3.eu-central-1.amazonaws.com`, `https://<account>.r2.cloudflarestorage.com`. */
  endpoint: string;
  bucket: string;
  /** `auto` for R2; what the service was given, or `us-east-1`, for MinIO. */
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Of keys that are given for a time only. */
  sessionToken?: string;
  /**
   * Where browsers reach the same service: the frames of an image then go from there to the page by addresses that are signed
   * for one range and hold for a minute, and no pixel passes this server. The bucket stays closed; its CORS rules must allow
   * `GET` with `Range` from the origins of the pages, and their `connect-src` this origin. Unset, frames go through this server.
   */
  publicEndpoint?: string;
  /** Before every key, as `clinic/`: several things may share a bucket. None unless told. */
  prefix?: string;
  /** Asks by another `fetch`, as through a proxy. */
  fetch?: typeof fetch;
}

interface Asked {
  method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  key: string;
  query?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  body?: Uint8Array | string;
  signal?: AbortSignal | undefined;
  /** Statuses that mean something to whoever asks; all other failures are thrown. */
  but?: readonly number[];
}

/** Attempts in all; a service that is asked too often says 503 and means it kindly. */
const attempts = 4;
const firstPauseMs = 100;

/**
 * Asks one bucket, each request signed after AWS Signature Version 4 with the hash of its body, so that what arrives
 * damaged is refused. What fails for a moment (a broken line, 429, 500 and above) is asked again, four times in all.
 *
 * @throws HandlerError `unavailable` when the service cannot be used, or refuses us: nothing is wrong with who asks.
 * @source https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html
 */
export function s3Requests(options: S3Options): (asked: Asked) => Promise<Response> {
  const send = options.fetch ?? fetch;
  const client = signerOf(options);
  const once = async ({ method, key, query = {}, headers = {}, body, signal }: Asked): Promise<Response> => {
    const url = addressOf(options, options.endpoint, key);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    const signed = await client.sign(url.href, {
      method,
      headers: {
        ...headers,
        'x-amz-content-sha256': createHash('sha256')
          .update(bytes ?? '')
          .digest('hex'),
      },
    });
    // Signed without its bytes, which are many: their hash is among what is signed.
    return send(url, {
      method,
      headers: signed.headers,
      redirect: 'error',
      ...(bytes && { body: new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength) }),
      ...(signal && { signal }),
    });
  };
  return async (asked) => {
    for (let attempt = 1; ; attempt += 1) {
      asked.signal?.throwIfAborted();
      const [response, cause] = await once(asked).then(
        (answered) => [answered, undefined] as const,
        (error: unknown) => [undefined, error] as const,
      );
      asked.signal?.throwIfAborted();
      const status = response?.status ?? 0;
      if (response && (response.ok || asked.but?.includes(status))) return response;
      const code = response ? codeOf(await response.text().catch(() => '')) : undefined;
      const passes = status === 0 || status === 429 || status >= 500;
      if (!passes || attempt === attempts)
        throw failure(code ?? (status === 0 ? 'no answer' : `status ${status}`), cause);
      const pauseMs = Math.random() * firstPauseMs * 2 ** attempt;
      await sleep(pauseMs, undefined, { ...(asked.signal && { signal: asked.signal }) }).catch(() => undefined);
    }
  };
}

/**
 * An address at which a range of an object can be read by whoever has it: the range is among what is signed, so that any
 * other header `Range`, or none, is refused.
 *
 * @source https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
export async function signedRangeAt(
  options: S3Options,
  endpoint: string,
  { key, range, lifetimeSeconds }: { key: string; range: string; lifetimeSeconds: number },
): Promise<string> {
  const url = addressOf(options, endpoint, key);
  url.searchParams.set('X-Amz-Expires', String(lifetimeSeconds));
  const signed = await signerOf(options).sign(url.href, {
    headers: { range },
    aws: { signQuery: true, allHeaders: true },
  });
  return signed.url;
}

const signers = new WeakMap<S3Options, AwsClient>();

/** One for each bucket: it keeps the day's key. */
function signerOf(options: S3Options): AwsClient {
  const known = signers.get(options);
  if (known) return known;
  const { accessKeyId, secretAccessKey, sessionToken, region } = options;
  const made = new AwsClient({
    ...{ accessKeyId, secretAccessKey, region, service: 's3', retries: 0 },
    ...(sessionToken !== undefined && { sessionToken }),
  });
  signers.set(options, made);
  return made;
}

const addressOf = ({ bucket, prefix = '' }: S3Options, endpoint: string, key: string): URL =>
  new URL(`${endpoint.replace(/\/$/, '')}/${encodeURIComponent(bucket)}/${prefix}${key}`);

/** The service's own word for what is wrong: `NoSuchBucket`, `SlowDown`. */
export const codeOf = (xml: string): string | undefined => /<Code>([A-Za-z0-9]+)<\/Code>/.exec(xml)?.[1];

/** Says what the service said, and never of which object: keys are in no log. */
export const failure = (said: string, cause?: unknown): HandlerError =>
  new HandlerError('unavailable', `The object store cannot be used right now (${said}).`, { cause });
