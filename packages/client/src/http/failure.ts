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

/** The `ClientError` of an answer that was not a success; of `body`, only the code is fit for logs. */
export function failureOf(
  status: number,
  headers: Headers,
  body: unknown,
  route: string,
  sentId?: string,
): ClientError {
  // Orthanc does not label its errors as JSON.
  const told = typeof body === 'string' ? jsonOrNothing(body) : body;
  const code = codeOf[status] ?? (status >= 500 ? 'server' : status >= 400 ? 'bad_request' : 'bad_response');
  // A browser hides everything about a redirect that is not followed, and gives the status 0.
  const what = status < 400 ? 'a redirect' : status;
  return new ClientError(code, [`${route} was answered with ${what}.`, advice[code]].filter(Boolean).join(' '), {
    status,
    requestId: token(headers.get('x-request-id')) ?? token(field(field(told, 'error'), 'requestId')) ?? sentId,
    serverCode: token(headers.get('clinikit-error-code')) ?? serverCodeOf(told),
    serverMessage: serverMessageOf(told),
    retryAfterMs: retryAfterMs(headers),
  });
}

// Clinikit's own error, a FHIR OperationOutcome, or Orthanc's error.
function serverCodeOf(body: unknown): string | undefined {
  return (
    token(field(field(body, 'error'), 'code')) ??
    token(field(firstIssue(body), 'code')) ??
    token(field(body, 'OrthancStatus'))
  );
}

function serverMessageOf(body: unknown): string | undefined {
  const issue = firstIssue(body);
  return (
    words(field(field(body, 'error'), 'message')) ??
    words(field(issue, 'diagnostics')) ??
    words(field(field(issue, 'details'), 'text')) ??
    words(field(body, 'Details')) ??
    words(field(body, 'Message'))
  );
}

function firstIssue(body: unknown): unknown {
  const issues = field(body, 'issue');
  return Array.isArray(issues) ? issues[0] : undefined;
}

/** Text as JSON; undefined when it is not JSON. */
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

// Long enough for every sentence of a server, and too short for a whole record.
const longestWords = 500;

function words(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, longestWords) : undefined;
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
