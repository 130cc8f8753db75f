/** The DICOM JSON model (PS3.18 Annex F) and typed readers over it; no parser inside. */
export type { FromJsonOptions } from './json/jsonDataset.ts';
export { datasetFromJson } from './json/jsonDataset.ts';
export {
  jsonBytes,
  jsonItems,
  jsonName,
  jsonNames,
  jsonNumber,
  jsonNumbers,
  jsonString,
  jsonStrings,
} from './json/read.ts';
export type { DicomJson, DicomJsonElement, DicomJsonPersonName, DicomJsonValue } from './json/types.ts';
export type { PersonName, PersonNameComponents, PersonNameFormat } from './read/personName.ts';
export { formatPersonName } from './read/personName.ts';
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
