export type { FrameMediaType } from '@clinikit/dicom/pixels';
export * from './connection.ts';
export type { RetrievedPart } from './dicomweb/answerParts.ts';
export type { BulkDataOptions } from './dicomweb/bulkdata.ts';
export { createDicomwebClient, type DicomwebClient } from './dicomweb/client.ts';
export { mediaTypeParameter } from './dicomweb/contentType.ts';
export type { EncodingOptions } from './dicomweb/encoding.ts';
export type { FileOptions, FilesOptions } from './dicomweb/files.ts';
export type { DicomwebFrame, FrameOptions } from './dicomweb/frame.ts';
export type { FramesOptions, NumberedFrame } from './dicomweb/frames.ts';
export type { RenderedImage, RenderedInstance, RenderedMediaType, RenderedOptions } from './dicomweb/rendered.ts';
export { allMatches, type SearchPage } from './dicomweb/search.ts';
export type { InstanceSearch, SearchParameters, SeriesSearch, StudySearch } from './dicomweb/searchQuery.ts';
export {
  type CancelledFile,
  type FailedFile,
  type FilePlace,
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
export type {
  AttributesByLevel,
  InstanceAttributes,
  Level,
  PatientAttributes,
  SeriesAttributes,
  StudyAttributes,
} from './query/attributes.ts';
export { type AttributeMatch, matching } from './query/matching.ts';
export type { MatchValue, Range, RangeMatch, TextMatch, UidMatch } from './query/matchValue.ts';
