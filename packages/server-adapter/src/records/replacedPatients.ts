import { HandlerError } from '../http/errors.ts';
import type { TypeWrite } from './definition.ts';
import { Patient } from './types.ts';

/** Whether the record was merged into another one: it only says where the patient is found now. */
export const isReplaced = ({ link = [] }: Pick<Patient, 'link'>): boolean =>
  link.some(({ type }) => type === 'replaced-by');

/**
 * A record that was merged stays as it is until the merge is undone, and none is made to look merged by hand: its images
 * and records would stay behind.
 *
 * @throws HandlerError `conflict`, `bad_request`
 */
export function refuseReplaced({ resource, before }: Pick<TypeWrite, 'resource' | 'before'>): void {
  if (before && isReplaced(Patient.parse(before))) {
    throw new HandlerError('conflict', 'This patient was merged into another one. Change that one, or undo the merge.');
  }
  if (isReplaced(Patient.parse(resource))) {
    throw new HandlerError('bad_request', 'A link replaced-by is written by $merge, which moves the records too.');
  }
}
