import { patientsOf, readerOf } from '../access/principal.ts';
import { type Person, requireRight } from '../access/rights.ts';
import type { Gate, ScopedQueries } from '../database/scopedQueries.ts';
import { findDefinition } from './definitions.ts';

/** The records that somebody may read: those of a type through the scope for it. */
export interface RecordScopes {
  /**
   * Reaches the records of the type, and of no other.
   *
   * @param others types that the same statement reads, of which {@link areTogether} is true with the first.
   */
  of(type: string, ...others: readonly string[]): ScopedQueries;
  /** Whether one scope reaches what somebody may read of both types. */
  areTogether(type: string, other: string): boolean;
  /** @throws HandlerError `forbidden` where nothing of the type is theirs to read, which is said and not shown as none. */
  require(type: string): void;
}

/**
 * A person's own records, and all of the types that are open to patients.
 *
 * @param trx a transaction in which they are read.
 */
export function recordScopes(gate: Gate, person: Person, trx?: ScopedQueries): RecordScopes {
  const { tenant, rights } = person;
  const patientIds = patientsOf(person);
  const reader = readerOf(person);
  const isOpen = (type: string) => patientIds === 'all' || findDefinition(type)?.openToPatients === true;
  return {
    of(type, ...others) {
      // A condition with all types that somebody may read takes longer to look at than what is searched.
      const types = rights.types && [type, ...others].filter((one) => rights.types?.includes(one));
      const scope = gate.open({ tenant, types, reader, patientIds: isOpen(type) ? 'all' : patientIds });
      return trx ? trx.as(scope) : scope;
    },
    areTogether: (type, other) => isOpen(type) === isOpen(other),
    require: (type) => requireRight(person, 'read', type),
  };
}
