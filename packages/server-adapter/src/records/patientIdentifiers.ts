import { HandlerError } from '../http/errors.ts';
import type { TypeWrite } from './definition.ts';
import { isNumberedBy, patientsNumbered } from './patientsNumbered.ts';
import { Patient } from './types.ts';

/**
 * No two patients have the same number. Numbers without a system are of one number space for each assigner: an issuer
 * that a machine names and nobody has configured; and one for all that nobody assigned.
 *
 * @throws HandlerError `conflict`
 */
export async function refuseTakenIdentifiers({ trx, resource, before }: TypeWrite): Promise<void> {
  const known = before && Patient.parse(before);
  for (const { system, value, assigner } of Patient.parse(resource).identifier ?? []) {
    if (!value) continue;
    // What a patient has already is theirs, and need not be looked up again.
    const isOwn = known?.identifier?.some(
      (one) =>
        one.value === value && (one.system ?? '') === (system ?? '') && one.assigner?.display === assigner?.display,
    );
    if (isOwn) continue;
    const numbered = await patientsNumbered(trx, system ?? '', value);
    const others = numbered.filter(({ id }) => id !== resource.id);
    if (system ? others.length > 0 : others.some(isNumberedBy(assigner?.display, value))) {
      throw new HandlerError('conflict', 'Another patient already has one of these identifiers.');
    }
  }
}
