/**
 * Features that some Orthancs lack, and the version that introduced each. An option of a call has the same name here.
 *
 * `labels`, `extendedFind` (orders, parents, metadata and contents in a find) and `extendedChanges` need a database that
 * can do it too; `revisions` is a setting of the server; `worklists` are the worklists by REST, which a plugin adds.
 *
 * @source https://orthanc.uclouvain.be/hg/orthanc/file/default/NEWS
 */
export const featureVersions = {
  revisions: '1.10.1',
  reconstructFiles: '1.11.0',
  requestedTags: '1.11.0',
  asynchronousMove: '1.11.1',
  storeElsewhere: '1.11.3',
  labels: '1.12.0',
  numeric: '1.12.0',
  jobOutputDelete: '1.12.1',
  archiveByGet: '1.12.2',
  transcodeFile: '1.12.2',
  jobDelete: '1.12.2',
  keepLabels: '1.12.3',
  limitToThisLevelMainDicomTags: '1.12.4',
  whole: '1.12.4',
  countResources: '1.12.5',
  extendedChanges: '1.12.5',
  extendedFind: '1.12.5',
  httpRange: '1.12.5',
  acceptedSopClasses: '1.12.6',
  cget: '1.12.6',
  encapsulate: '1.12.7',
  lossyQuality: '1.12.7',
  userData: '1.12.9',
  worklists: '1.12.10',
  unlabelled: '1.12.11',
  utf8: '1.12.11',
  bulkDeleteLevels: '1.13.0',
} as const;

/** A name that `can` knows. */
export type OrthancFeature = keyof typeof featureVersions;

const others: Readonly<Record<string, OrthancFeature>> = {
  include: 'extendedFind',
  orderBy: 'extendedFind',
  parentPatient: 'extendedFind',
  parentStudy: 'extendedFind',
  parentSeries: 'extendedFind',
  metadata: 'extendedFind',
  retrieveMethod: 'cget',
  calledAet: 'storeElsewhere',
  host: 'storeElsewhere',
  port: 'storeElsewhere',
};

const isFeature = (name: string): name is OrthancFeature => name in featureVersions;

/** The feature that an option needs; an Orthanc without it would silently ignore the option. */
export function featureOf(option: string): OrthancFeature | undefined {
  return isFeature(option) ? option : others[option];
}
