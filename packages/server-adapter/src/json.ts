import { readBody } from './body.ts';
import { HandlerError } from './errors.ts';

/** A JSON body up to a limit. @throws HandlerError `bad_request` when it is not JSON, `too_large` */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const bytes = await readBody(request, maxBytes);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new HandlerError('bad_request', 'The body is not JSON in UTF-8.', { cause: error });
  }
}
