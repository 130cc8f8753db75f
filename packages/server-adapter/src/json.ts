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

/** @throws HandlerError `bad_request` for anything but JSON in UTF-8. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new HandlerError('bad_request', 'The body is not JSON in UTF-8.', { cause: error });
  }
}
