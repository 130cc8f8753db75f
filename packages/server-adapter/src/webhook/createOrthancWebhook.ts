import * as z from 'zod';
import { readBody } from '../http/body.ts';
import { errorResponse, HandlerError, isHandlerError } from '../http/errors.ts';
import { parseJson } from '../http/json.ts';
import { messageIdOf, OrthancChangeBatch, OrthancChangeEvent } from './changeEvent.ts';
import { secretBytes, verifyWebhook } from './signature.ts';

/** Remembers which messages have been filed, so that a replay is answered without doing the work again. */
export interface ReplayStore {
  seen(messageId: string): Promise<boolean>;
  remember(messageId: string): Promise<void>;
}

/** `filed`: the work is done. `accepted`: it is written down, and the sender shall ask again. */
export type WebhookOutcome = 'filed' | 'accepted';

export interface OrthancWebhookOptions {
  /** One or more secrets, `whsec_` and the base64 of 24 to 64 bytes. A message signed with any of them is taken. */
  readonly secrets: readonly string[];
  /**
   * Called for each verified change; nothing returned means `filed`. When it throws, the sender posts it again later. A message
   * may hold several changes: it is then called for all of them at once.
   */
  readonly onEvent: (
    event: OrthancChangeEvent,
    context: { readonly messageId: string; readonly signal: AbortSignal },
  ) => WebhookOutcome | undefined | Promise<WebhookOutcome | undefined> | Promise<void>;
  readonly replayStore?: ReplayStore | undefined;
  /** Hears what `onEvent` or `replayStore` threw, which the sender is never told. It may hold patient data. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** 65,536 by default. */
  readonly maxBodyBytes?: number | undefined;
  /** The present time, for tests. */
  readonly now?: (() => Date) | undefined;
}

/**
 * A handler for the signed messages of the relay.
 *
 * The exact bytes are verified before anything is parsed. Answers `200 {"status":"filed"}` or `202 {"status":"accepted"}`, to
 * several changes in one message with the ids of those that are filed (`filed`) as well;
 * 401 for a bad signature or clock, 413, 400, 405, and 503 when `onEvent` failed.
 *
 * @throws HandlerError `internal` at construction without a secret, or with one that is malformed.
 *
 * @example
 * const webhook = createOrthancWebhook({ secrets: [secret], onEvent: async (event) => fileInstance(event.id) });
 * const response = await webhook(request);
 */
export function createOrthancWebhook(options: OrthancWebhookOptions): (request: Request) => Promise<Response> {
  const { secrets, onEvent, replayStore, onError, maxBodyBytes = 64 * 1024, now = () => new Date() } = options;
  if (secrets.length === 0) {
    throw new HandlerError('internal', 'createOrthancWebhook needs at least one secret: nothing is taken unsigned.');
  }
  for (const secret of secrets) secretBytes(secret);
  const handle = async (request: Request): Promise<Response> => {
    if (request.method !== 'POST') {
      throw new HandlerError('method_not_allowed', 'The webhook takes POST only.', { headers: { allow: 'POST' } });
    }
    const body = await readBody(request, maxBodyBytes);
    const messageId = await verifyWebhook(request.headers, body, secrets, now());
    const message = parse(body);
    if (message.type === 'orthanc.change') return answer(await hear(message, messageId, request.signal));
    return answerBatch(message.events, request.signal);
  };
  const hear = async (event: OrthancChangeEvent, messageId: string, signal: AbortSignal): Promise<WebhookOutcome> => {
    if (await replayStore?.seen(messageId)) return 'filed';
    const outcome = (await onEvent(event, { messageId, signal })) ?? 'filed';
    if (outcome === 'filed') await replayStore?.remember(messageId);
    return outcome;
  };
  /** @throws what the first of them failed with, when all have failed. */
  const answerBatch = async (events: readonly OrthancChangeEvent[], signal: AbortSignal): Promise<Response> => {
    const outcomes = await Promise.allSettled(events.map((event) => hear(event, messageIdOf(event), signal)));
    const failures = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    if (failures.length === events.length) throw failures[0];
    for (const failure of failures) if (!isHandlerError(failure)) onError?.(failure);
    const filed = events.filter((_, at) => {
      const outcome = outcomes[at];
      return outcome?.status === 'fulfilled' && outcome.value === 'filed';
    });
    return answer(filed.length === events.length ? 'filed' : 'accepted', filed.map(messageIdOf));
  };
  return async (request) => {
    try {
      return await handle(request);
    } catch (error) {
      // A failure of ours is the sender's reason to try again; what it was is nobody's business out there.
      if (isHandlerError(error)) return errorResponse(error);
      onError?.(error);
      return errorResponse(unavailable(error));
    }
  };
}

const Message = z.discriminatedUnion('type', [OrthancChangeEvent, OrthancChangeBatch]);

function parse(body: Uint8Array): OrthancChangeEvent | OrthancChangeBatch {
  const event = Message.safeParse(parseJson(body));
  if (event.success) return event.data;
  throw new HandlerError('bad_request', 'The body is not an orthanc.change event.', { cause: event.error });
}

function unavailable(cause: unknown): HandlerError {
  return new HandlerError('unavailable', 'The event could not be filed now. Post it again later.', { cause });
}

function answer(status: WebhookOutcome, filed?: readonly string[]): Response {
  return Response.json(
    { status, ...(filed && { filed }) },
    { status: status === 'filed' ? 200 : 202, headers: { 'cache-control': 'no-store' } },
  );
}
