import { retryAfterMs } from '@clinikit/client/orthanc';
import { messageIdOf, type OrthancChangeEvent } from '../webhook/changeEvent.ts';
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

/** Posts one event, signed anew; never rejects. */
export async function postMessage(event: OrthancChangeEvent, options: PostOptions): Promise<PostOutcome> {
  const body = new TextEncoder().encode(JSON.stringify(event));
  const signature = await signWebhook({ id: messageIdOf(event), body }, [options.secret]);
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
    return outcomeOf(response.status, retryAfterMs(response.headers), await readText(response));
  } catch {
    return { kind: 'failed', reason: timeout.aborted ? 'timeout' : 'network', retryAfterMs: undefined };
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

function statusIn(text: string): unknown {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && 'status' in answer ? answer.status : undefined;
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
