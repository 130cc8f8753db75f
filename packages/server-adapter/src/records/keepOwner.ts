import type { Principal } from '../access/principal.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { HandlerError } from '../http/errors.ts';
import type { RecordDefinition } from './definition.ts';
import { type Followed, releaseAll } from './followers.ts';
import { claim, isPrivate, ownerOf } from './privateRecords.ts';
import type { StoredResource } from './types.ts';

/** What a write has to do with labels. */
interface LabeledWrite {
  readonly definition: RecordDefinition;
  readonly principal: Principal;
  readonly resource: StoredResource;
  readonly before: StoredResource | undefined;
  /** Of the record that it follows. */
  readonly over: Followed | undefined;
  /** Its id was given just now, so that it was nobody's before. */
  readonly isNew: boolean;
}

/**
 * Keeps whose own a record is, inside the transaction that writes it.
 *
 * @throws HandlerError `bad_request` for a label on a record that is of no patient's chart, and for one that is put on a
 *   record that others may have read.
 */
export async function keepOwner(trx: ScopedQueries, write: LabeledWrite): Promise<void> {
  const { definition, principal, resource, before, over, isNew } = write;
  const { type } = definition;
  const key = { type, id: resource.id };
  if (over?.personId !== undefined) return claim(trx, key, over.personId);
  const place = `look at ${type}.meta.security`;
  if (!isPrivate(resource)) {
    // One that follows another, and before followed one that was somebody's own, is private without a label.
    if (before && (isPrivate(before) || definition.follows !== undefined)) return releaseAll(trx, key);
    if (before || isNew || (await ownerOf(trx, key)) === undefined) return;
    throw new HandlerError('bad_request', `Before it was deleted this ${type} had the label PSYTHPN: ${place}.`);
  }
  if (definition.patient === undefined || definition.patient === 'self' || definition.openToPatients) {
    throw new HandlerError('bad_request', `A ${type} is nobody's own: ${place}.`);
  }
  if (before && isPrivate(before)) return;
  if (before) {
    throw new HandlerError(
      'bad_request',
      `The label PSYTHPN is given to a new record, and others may have read this ${type}: ${place}.`,
    );
  }
  await claim(trx, key, (await ownerOf(trx, key)) ?? principal.id);
}
