import type { AuditSearch, ClinicClient, FhirClient, FhirResourceType } from '@clinikit/client';

/** FHIR search parameters, such as `{ name: 'nowak', _count: 20 }`. @source FHIR R4 3.1.1 */
export type SearchParameters = NonNullable<Parameters<FhirClient['search']>[1]>;

/** All cache keys. They begin with the clinic's URL, so that two clinics on one page share nothing. */
export const clinicKeys = {
  all: (clinic: ClinicClient) => ['clinikit', clinic.url] as const,
  record: (clinic: ClinicClient, type: FhirResourceType, id: string) =>
    ['clinikit', clinic.url, 'record', type, id] as const,
  search: (clinic: ClinicClient, type: FhirResourceType, parameters: SearchParameters) =>
    ['clinikit', clinic.url, 'search', type, parameters] as const,
  studies: (clinic: ClinicClient, patientId: string) => ['clinikit', clinic.url, 'studies', patientId] as const,
  studiesOfAll: (clinic: ClinicClient) => ['clinikit', clinic.url, 'studies'] as const,
  triage: (clinic: ClinicClient) => ['clinikit', clinic.url, 'triage'] as const,
  sources: (clinic: ClinicClient) => ['clinikit', clinic.url, 'sources'] as const,
  failedJobs: (clinic: ClinicClient) => ['clinikit', clinic.url, 'failed-jobs'] as const,
  audit: (clinic: ClinicClient, of: Omit<AuditSearch, 'count'>) => ['clinikit', clinic.url, 'audit', of] as const,
  history: (clinic: ClinicClient, type: FhirResourceType, id: string) =>
    ['clinikit', clinic.url, 'history', type, id] as const,
  deletedStudies: (clinic: ClinicClient, patientId: string | undefined) =>
    ['clinikit', clinic.url, 'deleted', patientId ?? null] as const,
  quarantine: (clinic: ClinicClient) => ['clinikit', clinic.url, 'quarantine'] as const,
};
