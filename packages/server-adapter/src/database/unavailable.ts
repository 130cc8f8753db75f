import { HandlerError } from '../http/errors.ts';

/** The refusal while the database cannot work: nothing is wrong with the request, and it may be sent again. */
export const unavailable = (cause: unknown): HandlerError =>
  new HandlerError('unavailable', 'The database cannot be used right now. Send the request again soon.', { cause });
