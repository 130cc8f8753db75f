import { retryAfterMs } from '@clinikit/client/orthanc';
import { messageIdOf, type OrthancChangeBatch, type OrthancChangeEvent } from '../webhook/changeEvent.ts';
import { signWebhook } from '../webhook/signature.ts';

/**
 * What a post came to.
 *
 * `refused` is about this message; `failed` is about the endpoint, and says nothing about the message.
 */
export type PostOutcome =
  | { readonly kind: 'filed' | 'accepted' }
  | { readonly kind: 'refused'; readonly status: number; readonly retryAfterMs: number | undefined }
  | { readonly kind: 'failed'; readonly reason: string; readonly retryAfterMs: number | undefined };

export interface PostOptions {
  readonly webhookUrl: string;
  readonly secret: string;
  readonly timeoutMs: number;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
}

const maxAnswerBytes = 64 * 1024;

/** What a post of several changes came to. */
export interface BatchOutcome {
  readonly outcome: PostOutcome;
  /** Ids of the messages that are filed, where the receiver tells them apart. */
  readonly filed: ReadonlySet<string>;
}

/** Posts one event, signed anew; never rejects. */
export const postMessage = async (event: OrthancChangeEvent, options: PostOptions): Promise<PostOutcome> =>
  (await post(messageIdOf(event), event, options)).outcome;

/** Posts several events of one source in one message; never rejects. */
export function postBatch(events: readonly OrthancChangeEvent[], options: PostOptions): Promise<BatchOutcome> {
  const [first] = events;
  const body: OrthancChangeBatch = { type: 'orthanc.changes', events: [...events] };
  return post(`${first ? messageIdOf(first) : ''}:${events.length}`, body, options);
}

async function post(id: string, message: object, options: PostOptions): Promise<BatchOutcome> {
  const body = new TextEncoder().encode(JSON.stringify(message));
  const signature = await signWebhook({ id, body }, [options.secret]);
  const timeout = AbortSignal.timeout(options.timeoutMs);
  const { fetch: send } = options;
  try {
    const response = await send(options.webhookUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signature },
      body,
      // A redirect could carry the message to another host.
      redirect: 'manual',
      signal: AbortSignal.any([options.signal, timeout]),
    });
    const text = await readText(response);
    return { outcome: outcomeOf(response.status, retryAfterMs(response.headers), text), filed: filedIn(text) };
  } catch {
    const reason = timeout.aborted ? 'timeout' : 'network';
    return { outcome: { kind: 'failed', reason, retryAfterMs: undefined }, filed: new Set() };
  }
}

function outcomeOf(status: number, retryAfter: number | undefined, text: string): PostOutcome {
  if (status >= 200 && status < 300) {
    const said = statusIn(text);
    if (said === 'filed' || said === 'accepted') return { kind: said };
    // A login page or a proxy's greeting also come with 200: only a word from our webhook counts.
    return { kind: 'failed', reason: 'answer_not_understood', retryAfterMs: undefined };
  }
  if (status < 400) return { kind: 'failed', reason: 'redirect', retryAfterMs: undefined };
  if (status >= 500 || status === 408 || status === 425 || status === 429) {
    return { kind: 'failed', reason: String(status), retryAfterMs: retryAfter };
  }
  return { kind: 'refused', status, retryAfterMs: retryAfter };
}

const statusIn = (text: string): unknown => propertyIn(text, 'status');

function filedIn(text: string): ReadonlySet<string> {
  const filed = propertyIn(text, 'filed');
  return new Set(Array.isArray(filed) ? filed.filter((id) => typeof id === 'string') : []);
}

function propertyIn(text: string, name: string): unknown {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : undefined;
  } catch {
    return undefined;
  }
}

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
    if (text.length > maxAnswerBytes) {
      await reader.cancel();
      return '';
    }
  }
  return text;
}
