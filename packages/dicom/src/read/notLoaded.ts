import { DicomError } from '../errors.ts';

/** The error of a value that stayed where it was: in the file that was opened by ranges, or behind an address. */
export function notLoaded(tag: string): DicomError {
  return new DicomError('not_loaded', 'Not brought along', { tag });
}
