import { readBody } from './body.ts';
import { HandlerError } from './errors.ts';

/**
 * A JSON body up to a limit, sent as JSON.
 *
 * A page of another site can make a browser send text/plain or a form with the user's cookies, but for JSON the browser
 * asks first: so the media type is part of the protection against forged requests.
 *
 * @throws HandlerError `unsupported_media_type` unless it is application/json or ends in +json; `bad_request` when it is
 *   not JSON; `too_large`
 */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const mediaType = request.headers.get('content-type') ?? '';
  if (!/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(mediaType)) {
    throw new HandlerError('unsupported_media_type', 'Send application/json or application/fhir+json.');
  }
  return parseJson(await readBody(request, maxBytes));
}

/** Deeper than any record is; what recurses over a deeper one may have no stack for it. */
const mostDepth = 100;

/** @throws HandlerError `bad_request` for anything but JSON in UTF-8, and for JSON that is nested more than 100 deep. */
export function parseJson(bytes: Uint8Array): unknown {
  let value: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (isDeep(text)) throw new HandlerError('bad_request', `The body is nested more than ${mostDepth} deep.`);
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof HandlerError) throw error;
    throw new HandlerError('bad_request', 'The body is not JSON in UTF-8.', { cause: error });
  }
  return value;
}

/** Counts brackets outside of strings, before anything is made of the text. */
function isDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length && depth <= mostDepth; at += 1) {
    const sign = text[at];
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return depth > mostDepth;
}
