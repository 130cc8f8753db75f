export { createDicomwebClient, type DicomwebClient } from './dicomweb/client.ts';
export type { DicomwebFrame } from './dicomweb/frame.ts';
export {
  type CancelledFile,
  type FailedFile,
  isStoreCancelled,
  StoreCancelled,
  type StoredInstance,
  type StoreFile,
  type StoreOptions,
  type StoreProgress,
  type StoreResult,
} from './dicomweb/store.ts';
export { storeMessage } from './dicomweb/storeMessage.ts';
export type { InstanceUids, SeriesUids, StudyUids } from './dicomweb/uids.ts';
export { ClientError, type ClientErrorCode, isClientError } from './errors.ts';
export type { Auth } from './http/auth.ts';
export type { HttpOptions } from './http/request.ts';
