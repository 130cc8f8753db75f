/** Reads DICOM files: attributes, frames as byte ranges, DICOM JSON. */
export { foldedText } from './charset/foldedText.ts';
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
export type { DirectoryRecord } from './read/directory.ts';
export { readDirectory } from './read/directory.ts';
export type { DatasetElement } from './read/elements.ts';
export { elementsOf } from './read/elements.ts';
export { framesOf } from './read/framesOf.ts';
export { openDicom } from './read/openDicom.ts';
export type { PersonName, PersonNameComponents, PersonNameFormat } from './read/personName.ts';
export { formatPersonName } from './read/personName.ts';
export { readDicom } from './read/readDicom.ts';
export type { Tag } from './tags/tag.ts';
export type { DicomAge } from './temporal/age.ts';
export { parseAge } from './temporal/age.ts';
export type { DicomDate } from './temporal/date.ts';
export { formatDate, parseDate } from './temporal/date.ts';
export type { DicomDateTime } from './temporal/dateTime.ts';
export {
  formatDateTime,
  joinDateTime,
  parseDateTime,
  parseTimezoneOffset,
  toInstant,
} from './temporal/dateTime.ts';
export type { DicomTime } from './temporal/time.ts';
export { formatTime, parseTime } from './temporal/time.ts';
