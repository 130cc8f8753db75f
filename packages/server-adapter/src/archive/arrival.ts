import type { AuditAgent } from '../audit/auditAgent.ts';

/** Where an object came from. */
export interface Arrival {
  tenant: string;
  /** The configured Orthanc's id, or `upload`. */
  source: string;
  /** Who uploaded it; a machine sent it otherwise. */
  agent?: AuditAgent;
  /** The Orthanc id of the instance. */
  resourceId?: string;
  /** FHIR identifier system of the Patient IDs that this source gives, by issuer; undefined for an unknown issuer. */
  patientIdSystem(issuer: string | undefined): string | undefined;
}
