export * from './connection.ts';
export type { DownloadProgress } from './http/body.ts';
export { retryAfterMs } from './http/failure.ts';
export type { HttpStream, RequestBody } from './http/request.ts';
export type { CallOptions, DownloadOptions } from './orthanc/callOptions.ts';
export { ChangeCursor, startCursor as startChangeCursor } from './orthanc/changes/changeCursor.ts';
export type { ChangeBatch, FollowedChange, OrthancChanges } from './orthanc/changes/changes.ts';
export type { Overlap } from './orthanc/changes/changeWindow.ts';
export type { FollowOptions, FollowState } from './orthanc/changes/followChanges.ts';
export { createOrthancClient, type OrthancClient } from './orthanc/client.ts';
export type { OrthancFeature } from './orthanc/features.ts';
export type { FollowJobOptions, JobOptions, OrthancJob } from './orthanc/jobs/job.ts';
export {
  OrthancBulkModified,
  OrthancJobContent,
  OrthancJobInfo,
  OrthancModified,
  OrthancStudyChanged,
} from './orthanc/jobs/jobSchemas.ts';
export type { OrthancJobs } from './orthanc/jobs/jobs.ts';
export type {
  CommitmentOptions,
  DicomOptions,
  EchoOptions,
  GetJobOptions,
  MoveJobOptions,
  OrthancModalities,
  QueryOptions,
  StoreJobOptions,
  UidsByLevel,
} from './orthanc/network/modalities.ts';
export type { OrthancPeers, PeerSettings, PeerStoreOptions } from './orthanc/network/peers.ts';
export type { OrthancQueries, RetrieveOptions, SubQueryOptions } from './orthanc/network/queries.ts';
export {
  OrthancExportsPage,
  OrthancModality,
  OrthancPeer,
  OrthancStorageCommitment,
  OrthancStored,
} from './orthanc/network/remoteSchemas.ts';
export type { OrthancExports, OrthancStorageCommitments } from './orthanc/network/traces.ts';
export { OrthancWorklist, type OrthancWorklists, type WorklistOptions } from './orthanc/network/worklists.ts';
export { isOrthancId, type OrthancId, orthancId } from './orthanc/orthancId.ts';
export type {
  ArchiveContent,
  ArchiveJobOptions,
  ArchiveOptions,
  MediaContent,
  MediaJobOptions,
  MediaOptions,
  OrthancArchives,
} from './orthanc/resources/archives.ts';
export type { AttachmentOptions, OrthancAttachments } from './orthanc/resources/attachments.ts';
export type { OrthancBulk } from './orthanc/resources/bulk.ts';
export type { DicomKeyword, DicomTags, TagName, TagPath } from './orthanc/resources/dicomTags.ts';
export type { CountOptions, FindIdsOptions, FindOptions, Found, Order, OrthancFind } from './orthanc/resources/find.ts';
export type {
  FrameOptions,
  ImageOptions,
  OrthancImage,
  OrthancImages,
  RenderOptions,
} from './orthanc/resources/images.ts';
export type { ContentPath, FileOptions, OrthancInstances } from './orthanc/resources/instances.ts';
export type { OrthancLabels } from './orthanc/resources/labels.ts';
export type {
  GetOptions,
  OrthancLevel,
  PageOptions,
  ReconstructOptions,
  TagOptions,
  WholeTagOptions,
} from './orthanc/resources/level.ts';
export type { OrthancMetadata, OrthancRevision, RevisionOptions } from './orthanc/resources/metadata.ts';
export type {
  AnonymizeContent,
  AnonymizeOptions,
  ModifyContent,
  ModifyOptions,
  OrthancModifications,
  TagChanges,
} from './orthanc/resources/modifications.ts';
export type { NumpyOptions } from './orthanc/resources/numpy.ts';
export type { OrthancParentLevel } from './orthanc/resources/parentLevel.ts';
export type { OrthancPatients } from './orthanc/resources/patients.ts';
export type { ResourceByLevel } from './orthanc/resources/resourceByLevel.ts';
export type { OrthancSeriesLevel } from './orthanc/resources/series.ts';
export type { MergeOptions, OrthancStudies, SplitOptions } from './orthanc/resources/studies.ts';
export type { FormatOptions, TagFormat, TagsIn } from './orthanc/resources/tagFormat.ts';
export {
  OrthancAttachment,
  OrthancChange,
  OrthancChangesPage,
  OrthancFullTags,
  OrthancInstance,
  OrthancOrderedSlices,
  OrthancPatient,
  OrthancResourceStatistics,
  OrthancSeries,
  OrthancStatistics,
  OrthancStudy,
  OrthancSystem,
  OrthancTags,
  type OrthancTagValue,
  OrthancUpload,
} from './orthanc/schemas.ts';
export { OrthancPlugin, type OrthancPlugins } from './orthanc/server/plugins.ts';
export type { LogCategory, LogLevel, OrthancSettings, Setting } from './orthanc/server/settings.ts';
export { type CreateOptions, OrthancFound, type OrthancTools } from './orthanc/server/tools.ts';
export type { AttributesByLevel, Level } from './query/attributes.ts';
export { type AttributeMatch, matching } from './query/matching.ts';
