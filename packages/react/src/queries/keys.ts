import type { ClinicClient } from '@clinikit/client';

/** All cache keys of the chart. They begin with the clinic's URL, so that two clinics on one page share nothing. */
export const clinicKeys = {
  all: (clinic: ClinicClient) => ['clinikit', clinic.url] as const,
  studies: (clinic: ClinicClient, patientId: string) => ['clinikit', clinic.url, 'studies', patientId] as const,
  studiesOfAll: (clinic: ClinicClient) => ['clinikit', clinic.url, 'studies'] as const,
  triage: (clinic: ClinicClient) => ['clinikit', clinic.url, 'triage'] as const,
  patient: (clinic: ClinicClient, patientId: string) => ['clinikit', clinic.url, 'patient', patientId] as const,
  patientSearch: (clinic: ClinicClient, name: string) => ['clinikit', clinic.url, 'patient-search', name] as const,
};
