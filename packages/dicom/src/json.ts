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
