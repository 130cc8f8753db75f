import { DicomError } from '../errors.ts';
import type { RawElement } from './element.ts';
import { tagKey } from './tagNumber.ts';

/** The error of a value that stayed in the file when it was opened by ranges. */
export function notLoaded({ tag }: RawElement): DicomError {
  return new DicomError('not_loaded', 'The value was not brought along: read its byte range', { tag: tagKey(tag) });
}
