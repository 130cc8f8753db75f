export { type ClinicClient, type ClinicClientOptions, createClinicClient } from './clinic/client.ts';
export type { ImagingClient, StudyFiling } from './clinic/imaging.ts';
export {
  ArrivedAs,
  QuarantineItem,
  QuarantineList,
  StudyDetail,
  StudyList,
  StudySummary,
  TriageList,
  TriageStudy,
} from './clinic/schemas.ts';
export { createDicomwebClient, type DicomwebClient } from './dicomweb/client.ts';
export type { DicomwebFrame } from './dicomweb/frame.ts';
export { allMatches, type SearchPage } from './dicomweb/search.ts';
export {
  type CancelledFile,
  type FailedFile,
  isStoreCancelled,
  StoreCancelled,
  type StoredInstance,
  type StoreOptions,
  type StoreProgress,
  type StoreResult,
} from './dicomweb/store.ts';
export type { StoreFile, StoreStream } from './dicomweb/storeFile.ts';
export { storeMessage } from './dicomweb/storeMessage.ts';
export type { InstanceUids, SeriesUids, StudyUids } from './dicomweb/uids.ts';
export {
  ClientError,
  type ClientErrorCode,
  type ClientErrorDetails,
  clientErrorCodes,
  isClientError,
} from './errors.ts';
export {
  createEventsClient,
  type EventsClient,
  type EventsOptions,
  type StreamSettings,
  type Subscription,
} from './events/client.ts';
export { ClinicEvent, type ClinicEventType } from './events/schemas.ts';
export type { ConnectionState, SubscribeOptions } from './events/subscription.ts';
export {
  createFhirClient,
  type FhirClient,
  type FhirPage,
  type FhirResources,
  type FhirResourceType,
} from './fhir/client.ts';
export { formatHumanName } from './fhir/formatHumanName.ts';
export { preferredName } from './fhir/preferredName.ts';
export { Bundle, HumanName, ImagingStudy, OperationOutcome, Patient } from './fhir/schemas.ts';
export type { Auth, TokenRequest } from './http/auth.ts';
export type { HttpOptions } from './http/request.ts';
export type { OnRequestEvent, RequestEvent, RequestNames } from './http/requestEvent.ts';
export { createOrthancClient, type OrthancClient } from './orthanc/client.ts';
