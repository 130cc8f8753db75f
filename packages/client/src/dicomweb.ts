export type { Auth } from './auth.ts';
export { createDicomwebClient, type DicomwebClient } from './dicomweb/client.ts';
export type { DicomwebFrame } from './dicomweb/frame.ts';
export type {
  FailedFile,
  StoredInstance,
  StoreFile,
  StoreOptions,
  StoreProgress,
  StoreResult,
} from './dicomweb/store.ts';
export type { InstanceUids, SeriesUids, StudyUids } from './dicomweb/uids.ts';
export { ClientError, type ClientErrorCode, isClientError } from './errors.ts';
export type { HttpOptions } from './http.ts';
