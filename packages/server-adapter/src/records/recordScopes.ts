import type { Principal } from '../access/principal.ts';
import { scopeOf } from '../access/scope.ts';
import type { Gate, ScopedQueries } from '../database/scopedQueries.ts';
import { findDefinition } from './definitions.ts';

/** The records that somebody may read: those of a type through the scope for it. */
export interface RecordScopes {
  of(type: string): ScopedQueries;
}

/** A person's own records, and all of the types that are open to patients. */
export function recordScopes(gate: Gate, principal: Principal): RecordScopes {
  const own = scopeOf(gate, principal);
  if (own.patientIds === 'all') return { of: () => own };
  const open = gate.tenant(principal.tenant);
  return { of: (type) => (findDefinition(type)?.openToPatients ? open : own) };
}

/** Everything through one scope, as inside a transaction. */
export const throughOne = (scope: ScopedQueries): RecordScopes => ({ of: () => scope });
