import { isSuccess } from './attempt.ts';
import { failureOf } from './failure.ts';
import { type Http, routeOf } from './http.ts';
import type { Path } from './path.ts';
import type { UploadOptions } from './request.ts';
import { findXhr, type UploadAnswer, xhrUpload } from './xhrUpload.ts';

/**
 * POSTs a body, and reports progress where the platform knows it; elsewhere once, at the end.
 *
 * @throws ClientError
 */
export async function upload(
  { exchange, bytes, url }: Http,
  path: Path,
  { onSent, onAttempt, body, ...given }: UploadOptions,
): Promise<UploadAnswer> {
  const sizeBytes = given.sizeBytes ?? ('size' in body ? body.size : 0);
  // Slow lines are common at clinics: an upload may take its time, as long as it moves.
  const timeoutMs = Math.max(exchange.timeoutOf(given), 120_000) + sizeBytes / 50;
  const request = { ...given, method: 'POST' as const, timeoutMs };
  const Xhr = exchange.usesPlatform ? findXhr() : undefined;
  if (Xhr === undefined || typeof body === 'function') {
    const opened = () => {
      onAttempt?.();
      return typeof body === 'function' ? body() : body;
    };
    const answer = await bytes(path, { ...request, body: opened });
    onSent(sizeBytes);
    return { status: answer.status, headers: answer.headers, text: new TextDecoder().decode(answer.bytes) };
  }
  return exchange.runWith(url, path, request, async (prepared) => {
    onAttempt?.();
    const { withCredentials } = exchange;
    const answer = await xhrUpload(Xhr, { ...prepared, body, onSent, withCredentials });
    prepared.onAnswer(answer.status);
    if (isSuccess(answer.status, request)) return answer;
    throw failureOf(answer.status, answer.headers, answer.text, routeOf(path, request));
  });
}
