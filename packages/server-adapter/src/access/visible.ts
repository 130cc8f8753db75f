import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { Tables } from '../database/schema.ts';
import { type Principal, patientsOf } from './principal.ts';

type PatientTable = 'study' | 'resource' | 'event';

/**
 * The rule of access as a condition of the query itself: the principal's tenant, and their compartments where these are
 * narrower. What belongs to no patient (a study in triage, say) is seen only by those who may see all patients.
 */
export function visibleTo<T extends PatientTable>(principal: Principal, table: T) {
  return (eb: ExpressionBuilder<Tables, PatientTable>): ExpressionWrapper<Tables, PatientTable, SqlBool> => {
    const inTenant = eb(`${table as PatientTable}.tenant`, '=', principal.tenant);
    const patientIds = patientsOf(principal);
    if (patientIds === 'all') return inTenant;
    if (patientIds.length === 0) return eb.and([inTenant, eb.lit(false)]);
    return eb.and([inTenant, eb(`${table as PatientTable}.patient_id`, 'in', [...patientIds])]);
  };
}
