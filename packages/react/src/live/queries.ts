import type {
  AuditEntry,
  AuditSearch,
  ClinicClient,
  DeletedStudyList,
  FailedJobList,
  FhirPage,
  FhirResources,
  FhirResourceType,
  ImageSourceList,
  QuarantineList,
  StudyList,
  TriageList,
} from '@clinikit/client';
import type { QueryKey } from '@tanstack/react-query';
import type { EventPattern } from './eventPattern.ts';
import { clinicKeys, type SearchParameters } from './keys.ts';

/**
 * A query that says what changes it, for `useLiveQuery`; TanStack's `useQuery`, `prefetchQuery` and their relatives take it,
 * too. Its key names everything that the data depend on, the patient above all, so that nobody's answer is shown as
 * another's.
 */
export interface LiveQuery<Data> {
  queryKey: QueryKey;
  /** Reads the data; rejects where they could not be read. */
  queryFn: (context: { signal: AbortSignal }) => Promise<Data>;
  /** An event that fits one of these means that the data are read again. */
  changedBy: readonly EventPattern[];
}

/** One record. */
export const recordQuery = <Type extends FhirResourceType>(
  clinic: ClinicClient,
  type: Type,
  id: string,
): LiveQuery<FhirResources[Type]> => ({
  queryKey: clinicKeys.record(clinic, type, id),
  queryFn: ({ signal }) => clinic.fhir.read(type, id, { signal }),
  changedBy: [{ resourceType: type, resourceId: id }],
});

/**
 * One page of a search. Every change of a record of this type changes it: one that left what is searched for, such as a
 * patient, may be told of under its new values alone.
 */
export const searchQuery = <Type extends FhirResourceType>(
  clinic: ClinicClient,
  type: Type,
  parameters: SearchParameters = {},
): LiveQuery<FhirPage<FhirResources[Type]>> => ({
  queryKey: clinicKeys.search(clinic, type, parameters),
  queryFn: ({ signal }) => clinic.fhir.search(type, parameters, { signal }),
  changedBy: [{ resourceType: type }],
});

/** A patient's studies, newest first, at most `count`. */
export const studiesQuery = (clinic: ClinicClient, patientId: string, count: number): LiveQuery<StudyList> => ({
  queryKey: [...clinicKeys.studies(clinic, patientId), count],
  queryFn: ({ signal }) => clinic.imaging.listStudies({ patientId, count, signal }),
  changedBy: [{ patientId }, { resourceType: 'ImagingStudy', patientId }],
});

/** Studies that wait for a person to say whose they are. */
export const triageQuery = (clinic: ClinicClient): LiveQuery<TriageList> => ({
  queryKey: clinicKeys.triage(clinic),
  queryFn: ({ signal }) => clinic.imaging.triage({ signal }),
  changedBy: [{ type: 'study.triaged' }, { type: 'study.filed' }],
});

/** Who saw or changed what of a patient or a study, the newest first, at most `count`. It does not follow the clinic: each look is an entry of its own. */
export const auditQuery = (
  clinic: ClinicClient,
  { count, ...of }: AuditSearch & { count: number },
): LiveQuery<{ entries: readonly AuditEntry[]; complete: boolean }> => ({
  queryKey: [...clinicKeys.audit(clinic, of), count],
  queryFn: async ({ signal }) => {
    let page = await clinic.audit.trail({ ...of, count }, { signal });
    const entries = [...page.entries];
    // A page of the server has its own limit.
    while (entries.length < count && page.next) {
      page = await page.next({ signal });
      entries.push(...page.entries);
    }
    return { entries, complete: page.complete };
  },
  changedBy: [],
});

/** Files that arrived and could not be read or filed. */
export const quarantineQuery = (clinic: ClinicClient): LiveQuery<QuarantineList> => ({
  queryKey: clinicKeys.quarantine(clinic),
  queryFn: ({ signal }) => clinic.imaging.quarantine({ signal }),
  changedBy: [{ type: 'quarantine.added' }],
});

/** The Orthancs of the clinic; each is asked when the query is. */
export const sourcesQuery = (clinic: ClinicClient): LiveQuery<ImageSourceList> => ({
  queryKey: clinicKeys.sources(clinic),
  queryFn: ({ signal }) => clinic.admin.sources({ signal }),
  changedBy: [],
});

/** Work that failed for good and waits for a person. */
export const failedJobsQuery = (clinic: ClinicClient): LiveQuery<FailedJobList> => ({
  queryKey: clinicKeys.failedJobs(clinic),
  queryFn: ({ signal }) => clinic.admin.failedJobs({ signal }),
  changedBy: [{ type: 'quarantine.added' }],
});

/** The versions of a record, the newest first; the first page of them. */
export const historyQuery = <Type extends FhirResourceType>(
  clinic: ClinicClient,
  type: Type,
  id: string,
): LiveQuery<FhirPage<FhirResources[Type]>> => ({
  queryKey: clinicKeys.history(clinic, type, id),
  queryFn: ({ signal }) => clinic.fhir.history(type, id, { signal }),
  changedBy: [{ resourceType: type, resourceId: id }],
});

/** Studies that were deleted and can be restored, of a patient or of the whole clinic. */
export const deletedStudiesQuery = (clinic: ClinicClient, patientId?: string): LiveQuery<DeletedStudyList> => ({
  queryKey: clinicKeys.deletedStudies(clinic, patientId),
  queryFn: ({ signal }) => clinic.imaging.deletedStudies({ patientId, signal }),
  changedBy: [{ type: 'study.moved' }, { type: 'study.filed' }, { type: 'study.triaged' }],
});
