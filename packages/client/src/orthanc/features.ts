/**
 * What not every Orthanc can do, and the version that began with it.
 *
 * `labels`, `extendedFind` (orders, parents, metadata and contents in a find) and `extendedChanges` need a database that
 * can do it too; `revisions` is a setting of the server; `worklists` are the worklists by REST, which a plugin adds.
 */
export const featureVersions = {
  reconstructFiles: '1.11.0',
  requestedTags: '1.11.0',
  asynchronousMove: '1.11.1',
  storeElsewhere: '1.11.3',
  labels: '1.12.0',
  numericMetadata: '1.12.0',
  jobOutputDelete: '1.12.1',
  archiveByGet: '1.12.2',
  fileTranscode: '1.12.2',
  jobDelete: '1.12.2',
  keepLabels: '1.12.3',
  reconstructLevel: '1.12.4',
  wholeTags: '1.12.4',
  countResources: '1.12.5',
  extendedChanges: '1.12.5',
  extendedFind: '1.12.5',
  httpRange: '1.12.5',
  acceptedSopClasses: '1.12.6',
  cget: '1.12.6',
  encapsulate: '1.12.7',
  lossyQuality: '1.12.7',
  findProtected: '1.12.8',
  jobUserData: '1.12.9',
  worklists: '1.12.10',
  unlabelled: '1.12.11',
  zipUtf8: '1.12.11',
  bulkDeleteLevels: '1.13.0',
  revisions: '1.10.1',
} as const;

/** A name that `can` knows. */
export type OrthancFeature = keyof typeof featureVersions;

/** Options that an older Orthanc would leave unread without a word, by their names here. */
export const optionFeatures: Readonly<Record<string, OrthancFeature>> = {
  requestedTags: 'requestedTags',
  include: 'extendedFind',
  labels: 'labels',
  orderBy: 'extendedFind',
  parentPatient: 'extendedFind',
  parentStudy: 'extendedFind',
  parentSeries: 'extendedFind',
  metadata: 'extendedFind',
  lossyQuality: 'lossyQuality',
  keepLabels: 'keepLabels',
  userData: 'jobUserData',
  utf8: 'zipUtf8',
  encapsulate: 'encapsulate',
  reconstructFiles: 'reconstructFiles',
  limitToThisLevelMainDicomTags: 'reconstructLevel',
  whole: 'wholeTags',
  numeric: 'numericMetadata',
  retrieveMethod: 'cget',
  calledAet: 'storeElsewhere',
  host: 'storeElsewhere',
  port: 'storeElsewhere',
};
