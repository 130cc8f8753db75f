export * from './connection.ts';
export type { DownloadProgress } from './http/body.ts';
export type { HttpStream, RequestBody } from './http/request.ts';
export type {
  ArchiveContent,
  ArchiveJobOptions,
  ArchiveOptions,
  MediaContent,
  MediaJobOptions,
  MediaOptions,
  OrthancArchives,
} from './orthanc/archives.ts';
export type { AttachmentOptions, OrthancAttachments } from './orthanc/attachments.ts';
export type { OrthancBulk } from './orthanc/bulk.ts';
export type { CallOptions, DownloadOptions } from './orthanc/calls.ts';
export { ChangeCursor, startCursor as startChangeCursor } from './orthanc/changeCursor.ts';
export type { ChangeBatch, FollowedChange, OrthancChanges } from './orthanc/changes.ts';
export type { Overlap } from './orthanc/changeWindow.ts';
export { createOrthancClient, type OrthancClient } from './orthanc/client.ts';
export type { DicomKeyword, DicomTags, TagName, TagPath } from './orthanc/dicomTags.ts';
export type { OrthancFeature } from './orthanc/features.ts';
export type { CountOptions, FindIdsOptions, FindOptions, Found, Order, OrthancFind } from './orthanc/find.ts';
export type { FollowOptions, FollowState } from './orthanc/followChanges.ts';
export type { FrameOptions, ImageOptions, OrthancImage, OrthancImages, RenderOptions } from './orthanc/images.ts';
export type { ContentPath, FileOptions, OrthancInstances, UploadFileOptions } from './orthanc/instances.ts';
export type { FollowJobOptions, JobOptions, OrthancJob } from './orthanc/job.ts';
export {
  OrthancBulkModified,
  OrthancJobContent,
  OrthancJobInfo,
  OrthancModified,
  OrthancStudyChanged,
} from './orthanc/jobSchemas.ts';
export type { OrthancJobs } from './orthanc/jobs.ts';
export type { OrthancLabels } from './orthanc/labels.ts';
export type {
  GetOptions,
  OrthancLevel,
  PageOptions,
  ReconstructOptions,
  TagOptions,
  WholeTagOptions,
} from './orthanc/level.ts';
export type { OrthancMetadata, OrthancRevision, RevisionOptions } from './orthanc/metadata.ts';
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
} from './orthanc/modalities.ts';
export type {
  AnonymizeContent,
  AnonymizeOptions,
  ModifyContent,
  ModifyOptions,
  OrthancModifications,
  TagChanges,
} from './orthanc/modifications.ts';
export type { NumpyOptions } from './orthanc/numpy.ts';
export { isOrthancId, type OrthancId, orthancId } from './orthanc/orthancId.ts';
export type { OrthancParentLevel } from './orthanc/parentLevel.ts';
export type { OrthancPatients } from './orthanc/patients.ts';
export type { OrthancPeers, PeerSettings, PeerStoreOptions } from './orthanc/peers.ts';
export { OrthancPlugin, type OrthancPlugins } from './orthanc/plugins.ts';
export type { OrthancQueries, RetrieveOptions, SubQueryOptions } from './orthanc/queries.ts';
export {
  OrthancExportsPage,
  OrthancModality,
  OrthancPeer,
  OrthancStorageCommitment,
  OrthancStored,
} from './orthanc/remoteSchemas.ts';
export type { ResourceByLevel } from './orthanc/resourceByLevel.ts';
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
export type { OrthancSeriesLevel } from './orthanc/series.ts';
export type { LogCategory, LogLevel, OrthancSettings, Setting } from './orthanc/settings.ts';
export type { MergeOptions, OrthancStudies, SplitOptions } from './orthanc/studies.ts';
export type { FormatOptions, TagFormat, TagsIn } from './orthanc/tagFormat.ts';
export { type CreateOptions, OrthancFound, type OrthancTools } from './orthanc/tools.ts';
export type { OrthancExports, OrthancStorageCommitments } from './orthanc/traces.ts';
export { OrthancWorklist, type OrthancWorklists, type WorklistOptions } from './orthanc/worklists.ts';
export type { AttributesByLevel, Level } from './query/attributes.ts';
export { type AttributeMatch, matching } from './query/matching.ts';
