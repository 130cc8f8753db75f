export type { AccessClient, OpenedPatient } from './clinic/access.ts';
export { type AdminClient, FailedJob, FailedJobList, ImageSource, ImageSourceList } from './clinic/admin.ts';
export type { AuditAction, AuditClient, AuditEntry, AuditPage, AuditPerson, AuditSearch } from './clinic/audit.ts';
export { type ClinicClient, type ClinicClientOptions, createClinicClient } from './clinic/client.ts';
export type { DownloadsClient, DownloadWait } from './clinic/downloads.ts';
export type { ImagingClient, StudyDeletion, StudyFiling } from './clinic/imaging.ts';
export type {
  MatchGrade,
  MergeResult,
  PatientMatch,
  PatientPair,
  PatientsClient,
  UndoMergeResult,
} from './clinic/patients.ts';
export {
  ArrivedAs,
  DeletedStudy,
  DeletedStudyList,
  QuarantineItem,
  QuarantineList,
  StudyDetail,
  StudyDownload,
  StudyList,
  StudySummary,
  TriageList,
  TriageStudy,
} from './clinic/schemas.ts';
// The entries that stand alone, whole; of Orthanc's, which is the largest, the client.
export * from './dicomweb.ts';
export * from './events.ts';
export * from './fhir.ts';
export { createOrthancClient, type OrthancClient } from './orthanc/client.ts';
