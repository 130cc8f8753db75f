import { readBody } from './body.ts';
import { HandlerError } from './errors.ts';

/**
 * A body of one media type as text, up to a limit.
 *
 * @throws HandlerError `unsupported_media_type`, `bad_request` when it is not UTF-8, `too_large`
 */
export async function readText(request: Request, mediaType: string, maxBytes: number): Promise<string> {
  const [given = ''] = (request.headers.get('content-type') ?? '').split(';');
  if (given.trim().toLowerCase() !== mediaType) {
    throw new HandlerError('unsupported_media_type', `Send ${mediaType}.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readBody(request, maxBytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new HandlerError('bad_request', 'The body is not UTF-8.', { cause: error });
  }
}
