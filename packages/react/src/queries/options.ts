import type { ClinicClient, FhirPage, Patient, StudyList, TriageList } from '@clinikit/client';
import type { QueryKey } from '@tanstack/react-query';
import { clinicKeys } from './keys.ts';

/** What `useQuery`, `prefetchQuery` and their relatives take; it rejects with a `ClientError`. */
export interface ClinicQuery<Data> {
  queryKey: QueryKey;
  queryFn: (context: { signal: AbortSignal }) => Promise<Data>;
  enabled?: boolean;
}

/** A patient's studies, newest first, at most `count`. */
export const studiesQuery = (clinic: ClinicClient, patientId: string, count: number): ClinicQuery<StudyList> => ({
  queryKey: [...clinicKeys.studies(clinic, patientId), count],
  queryFn: ({ signal }) => clinic.imaging.listStudies({ patientId, count, signal }),
});

/** Studies that wait for a person to say whose they are. */
export const triageQuery = (clinic: ClinicClient): ClinicQuery<TriageList> => ({
  queryKey: clinicKeys.triage(clinic),
  queryFn: ({ signal }) => clinic.imaging.triage({ signal }),
});

/** One patient's record. */
export const patientQuery = (clinic: ClinicClient, patientId: string): ClinicQuery<Patient> => ({
  queryKey: clinicKeys.patient(clinic, patientId),
  queryFn: ({ signal }) => clinic.fhir.read('Patient', patientId, { signal }),
});

/** How many patients a search shows; more are told of, not hidden. */
const searchCount = 8;

/** Patients whose name matches. */
export const patientSearchQuery = (clinic: ClinicClient, name: string): ClinicQuery<FhirPage<Patient>> => ({
  queryKey: clinicKeys.patientSearch(clinic, name),
  queryFn: ({ signal }) => clinic.fhir.search('Patient', { name, _count: searchCount }, { signal }),
  enabled: name.length >= 2,
});
