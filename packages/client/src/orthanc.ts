export { ClientError, type ClientErrorCode, isClientError } from './errors.ts';
export type { Auth } from './http/auth.ts';
export type { HttpOptions } from './http/request.ts';
export type { CallOptions } from './orthanc/calls.ts';
export { ChangeCursor, startCursor as startChangeCursor } from './orthanc/changeCursor.ts';
export type { ChangeBatch, FollowedChange, OrthancChanges } from './orthanc/changes.ts';
export type { Overlap } from './orthanc/changeWindow.ts';
export { createOrthancClient, type OrthancClient } from './orthanc/client.ts';
export type { FollowOptions, FollowState } from './orthanc/followChanges.ts';
export type { OrthancInstances } from './orthanc/instances.ts';
export type { OrthancLevel } from './orthanc/level.ts';
export { isOrthancId, type OrthancId, orthancId } from './orthanc/orthancId.ts';
export type { OrthancParentLevel } from './orthanc/parentLevel.ts';
export {
  OrthancChange,
  OrthancChangesPage,
  OrthancInstance,
  OrthancPatient,
  OrthancSeries,
  OrthancStatistics,
  OrthancStudy,
  OrthancSystem,
  OrthancUpload,
} from './orthanc/schemas.ts';
