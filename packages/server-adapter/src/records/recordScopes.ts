import { patientsOf, readerOf } from '../access/principal.ts';
import { type Person, requireRight } from '../access/rights.ts';
import type { Gate, ScopedQueries } from '../database/scopedQueries.ts';
import { findDefinition } from './definitions.ts';

/** The records that somebody may read: those of a type through the scope for it. */
export interface RecordScopes {
  of(type: string): ScopedQueries;
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
  const seen = { tenant, types: rights.types, reader: readerOf(person) };
  const open = gate.open({ ...seen, patientIds: 'all' });
  const own = patientIds === 'all' ? open : gate.open({ ...seen, patientIds });
  const scopes = trx ? { open: trx.as(open), own: trx.as(own) } : { open, own };
  return {
    of: (type) => (findDefinition(type)?.openToPatients ? scopes.open : scopes.own),
    require: (type) => requireRight(person, 'read', type),
  };
}
