import { readBody } from '../http/body.ts';
import { errorResponse, HandlerError, isHandlerError } from '../http/errors.ts';
import { parseJson } from '../http/json.ts';
import { OrthancChangeEvent } from './changeEvent.ts';
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
  /** Called for each verified message; nothing returned means `filed`. When it throws, the sender posts again later. */
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
 * The exact bytes are verified before anything is parsed. Answers `200 {"status":"filed"}` or `202 {"status":"accepted"}`;
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
    const event = parse(body);
    if (await replayStore?.seen(messageId)) return answer('filed');
    const outcome = (await onEvent(event, { messageId, signal: request.signal })) ?? 'filed';
    if (outcome === 'filed') await replayStore?.remember(messageId);
    return answer(outcome);
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

function parse(body: Uint8Array): OrthancChangeEvent {
  const event = OrthancChangeEvent.safeParse(parseJson(body));
  if (event.success) return event.data;
  throw new HandlerError('bad_request', 'The body is not an orthanc.change event.', { cause: event.error });
}

function unavailable(cause: unknown): HandlerError {
  return new HandlerError('unavailable', 'The event could not be filed now. Post it again later.', { cause });
}

function answer(status: WebhookOutcome): Response {
  return Response.json(
    { status },
    { status: status === 'filed' ? 200 : 202, headers: { 'cache-control': 'no-store' } },
  );
}
