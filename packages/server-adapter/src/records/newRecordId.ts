import { randomUUID } from 'node:crypto';

/**
 * An id for a new record, a UUID of version 7: ids are in the order of time, so that what is written now stands side by
 * side in every index by ids. Random ones would touch a page of their own in each, read from the disk and written back.
 *
 * @param now milliseconds since the epoch.
 * @source https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7
 */
export function newRecordId(now: number = Date.now()): string {
  const time = Math.max(0, Math.floor(now)).toString(16).padStart(12, '0').slice(-12);
  // A random UUID has its variant where version 7 has it.
  const random = randomUUID();
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}
