/** Reads DICOM files: attributes, frames as byte ranges, DICOM JSON. */
export type { DicomErrorCode } from './errors.ts';
export { DicomError, isDicomError } from './errors.ts';
export type { DicomJson, DicomJsonElement, DicomJsonPersonName, DicomJsonValue } from './json/types.ts';
export type {
  ByteRange,
  Dataset,
  DicomFile,
  DicomSource,
  DicomValue,
  DicomWarning,
  DicomWarningCode,
  FrameBytes,
  FrameRanges,
  OpenedDicomFile,
  OpenOptions,
  ReadOptions,
  RemoteFrame,
  ToJsonOptions,
} from './read/dicomFile.ts';
export type { PersonName, PersonNameComponents } from './read/personName.ts';
export { formatPersonName } from './read/personName.ts';
export { openDicom } from './read/openDicom.ts';
export { readDicom } from './read/readDicom.ts';
export type { Tag } from './tags/tag.ts';
