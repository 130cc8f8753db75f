/** Where an object came from. */
export interface Arrival {
  tenant: string;
  /** The configured Orthanc's id, or `upload`. */
  source: string;
  /** The Orthanc id of the instance. */
  resourceId?: string;
  /** FHIR identifier system of the Patient IDs that this source gives, by issuer; undefined for an unknown issuer. */
  patientIdSystem(issuer: string | undefined): string | undefined;
}
