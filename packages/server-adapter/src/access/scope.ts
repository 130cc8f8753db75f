import type { Gate, ScopedQueries } from '../database/scopedQueries.ts';
import { type Principal, patientsOf } from './principal.ts';

/** The queries of a person: their tenant, and the patients whose records they may see. */
export const scopeOf = <AllTables>(gate: Gate<AllTables>, principal: Principal): ScopedQueries<AllTables> =>
  gate.open({ tenant: principal.tenant, patientIds: patientsOf(principal) });
