import { HandlerError } from '../http/errors.ts';
import { concatenate } from '../memory/bytes.ts';

/** The three headers of a signed message, names in lower case. */
export interface SignatureHeaders {
  readonly 'webhook-id': string;
  /** Seconds since 1970. */
  readonly 'webhook-timestamp': string;
  /** One or more `v1,<base64>`, separated by spaces. */
  readonly 'webhook-signature': string;
}

/** What is signed: the id names the message over all its retries, the body is its exact bytes. */
export interface WebhookMessage {
  readonly id: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

type HmacKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

const toleranceSeconds = 5 * 60;

/**
 * Signs a message with every secret given, the newest first.
 *
 * A retry signs again: same id, new timestamp.
 *
 * @throws HandlerError `internal` when no secret is given or one is malformed.
 * @source Standard Webhooks, https://www.standardwebhooks.com
 */
export async function signWebhook(
  message: WebhookMessage,
  secrets: readonly string[],
  now: Date = new Date(),
): Promise<SignatureHeaders> {
  if (secrets.length === 0) throw new HandlerError('internal', 'There is no webhook secret to sign with.');
  if (!/^[\x21-\x7e]{1,256}$/.test(message.id)) {
    throw new HandlerError('internal', 'A webhook id must be 1 to 256 printable characters without spaces.');
  }
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const content = signedContent(message.id, timestamp, message.body);
  const signatures = await Promise.all(
    secrets.map(async (secret) => `v1,${base64(await crypto.subtle.sign('HMAC', await hmacKey(secret), content))}`),
  );
  return { 'webhook-id': message.id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}

/**
 * Checks a received message; returns its id.
 *
 * Any of several secrets may match any of several signatures, so that a secret can be rotated without a gap. The
 * comparison is the platform's HMAC verification, which takes constant time.
 *
 * @throws HandlerError `bad_signature` when headers are missing or nothing matches; `stale` when the timestamp lies more
 * than five minutes away, in either direction.
 * @source Standard Webhooks, https://www.standardwebhooks.com
 */
export async function verifyWebhook(
  headers: Headers,
  body: Uint8Array<ArrayBuffer>,
  secrets: readonly string[],
  now: Date = new Date(),
): Promise<string> {
  const id = headers.get('webhook-id');
  const timestamp = headers.get('webhook-timestamp');
  const signature = headers.get('webhook-signature');
  if (!id || !timestamp || !signature || !/^\d{1,12}$/.test(timestamp)) {
    throw new HandlerError('bad_signature', 'The webhook headers are missing or malformed.');
  }
  const content = signedContent(id, timestamp, body);
  const candidates = signature.split(' ').flatMap(signatureBytes).slice(0, 16);
  const keys = await Promise.all(secrets.map(hmacKey));
  const checks = keys.flatMap((key) => candidates.map((bytes) => crypto.subtle.verify('HMAC', key, bytes, content)));
  if (!(await Promise.all(checks)).includes(true)) {
    throw new HandlerError('bad_signature', 'No signature matches. Check that both ends hold the same secret.');
  }
  // After the signature, so that only a holder of the secret learns anything about the clock here.
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > toleranceSeconds) {
    throw new HandlerError('stale', 'The message is signed more than five minutes from now. Check both clocks.');
  }
  return id;
}

/**
 * The bytes of a secret: `whsec_` (may be left out) and the base64 of 24 to 64 bytes.
 *
 * @throws HandlerError `internal` for any other form; the message does not repeat the secret.
 */
export function secretBytes(secret: string): Uint8Array<ArrayBuffer> {
  const bytes = base64Bytes(secret.replace(/^whsec_/, ''));
  if (bytes === undefined || bytes.length < 24 || bytes.length > 64) {
    throw new HandlerError('internal', 'A webhook secret must be "whsec_" and the base64 of 24 to 64 bytes.');
  }
  return bytes;
}

async function hmacKey(secret: string): Promise<HmacKey> {
  const bytes = secretBytes(secret);
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
}

function signedContent(id: string, timestamp: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  return concatenate([new TextEncoder().encode(`${id}.${timestamp}.`), body]);
}

function signatureBytes(signature: string): Uint8Array<ArrayBuffer>[] {
  const bytes = signature.startsWith('v1,') ? base64Bytes(signature.slice(3)) : undefined;
  return bytes === undefined ? [] : [bytes];
}

function base64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

function base64Bytes(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
