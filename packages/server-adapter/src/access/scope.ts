import type { Gate, ScopedQueries } from '../database/scopedQueries.ts';
import { patientsOf, readerOf } from './principal.ts';
import type { Person } from './rights.ts';

/** The queries of a person: their tenant, the patients whose records they may see, and the types of these. */
export const scopeOf = <AllTables>(gate: Gate<AllTables>, person: Person): ScopedQueries<AllTables> =>
  gate.open({
    tenant: person.tenant,
    patientIds: patientsOf(person),
    types: person.rights.types,
    reader: readerOf(person),
  });
