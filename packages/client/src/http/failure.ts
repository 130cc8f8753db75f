import { ClientError, type ClientErrorCode } from '../errors.ts';

const codeOf: Readonly<Record<number, ClientErrorCode>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  405: 'unsupported',
  406: 'unsupported',
  408: 'timeout',
  409: 'conflict',
  410: 'not_found',
  412: 'conflict',
  413: 'too_large',
  415: 'unsupported',
  429: 'rate_limited',
  501: 'unsupported',
};

const advice: Readonly<Partial<Record<ClientErrorCode, string>>> = {
  unauthorized: 'Sign in again or check the credentials.',
  forbidden: 'This account may not do that.',
  not_found: 'It does not exist, or this account may not see it.',
  conflict: 'It has changed in the meantime: load it again.',
  rate_limited: 'Wait a little and try again.',
  unsupported: 'This server cannot do that.',
  server: 'The log of the server has the reason.',
  bad_response: 'It is refused: configure the final URL.',
};

/** The `ClientError` of an answer that was not a success; `body` is read for a short code only. */
export function failureOf(
  status: number,
  headers: Headers,
  body: unknown,
  route: string,
  sentId?: string,
): ClientError {
  const code = codeOf[status] ?? (status >= 500 ? 'server' : status >= 400 ? 'bad_request' : 'bad_response');
  // A browser shows of a redirect that is not followed nothing but that, under the status 0.
  const what = status < 400 ? 'a redirect' : status;
  return new ClientError(code, [`${route} was answered with ${what}.`, advice[code]].filter(Boolean).join(' '), {
    status,
    requestId: token(headers.get('x-request-id')) ?? token(field(field(body, 'error'), 'requestId')) ?? sentId,
    serverCode: token(headers.get('clinikit-error-code')) ?? serverCodeOf(body),
    retryAfterMs: retryAfterMs(headers),
  });
}

// Ours, a FHIR OperationOutcome, or Orthanc's, which says not that it is JSON.
function serverCodeOf(given: unknown): string | undefined {
  const body = typeof given === 'string' ? jsonOrNothing(given) : given;
  const issues = field(body, 'issue');
  const issue: unknown = Array.isArray(issues) ? issues[0] : undefined;
  return (
    token(field(field(body, 'error'), 'code')) ?? token(field(issue, 'code')) ?? token(field(body, 'OrthancStatus'))
  );
}

/** Text as JSON; undefined for what is none. */
function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

// Only what looks like a code or an id is passed on: free text could hold a name.
function token(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^[\w.:-]{1,80}$/.test(text) ? text : undefined;
}

/**
 * The wait that a Retry-After header asks for, given in seconds or as a date; never negative.
 *
 * A date is compared with the server's own clock where the answer tells it, since clocks of clinic machines go wrong.
 *
 * @source RFC 9110 10.2.3
 */
export function retryAfterMs(headers: Headers, nowMs: number = Date.now()): number | undefined {
  const header = headers.get('retry-after')?.trim() ?? '';
  if (header === '') return undefined;
  if (/^[\d.]+$/.test(header)) return Number(header) * 1000 || 0;
  const serverMs = Date.parse(headers.get('date') ?? '');
  const waitMs = Date.parse(header) - (Number.isNaN(serverMs) ? nowMs : serverMs);
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}
