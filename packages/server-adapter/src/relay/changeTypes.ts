/**
 * The changes of patients, studies, series and instances that stand in Orthanc's log; `Deleted`, jobs, peers and
 * modalities never do.
 *
 * @source https://orthanc.uclouvain.be/book/users/rest.html#tracking-changes and Orthanc's ServerEnumerations
 */
export const changeTypes = [
  'AnonymizedPatient',
  'AnonymizedSeries',
  'AnonymizedStudy',
  'CompletedSeries',
  'ModifiedPatient',
  'ModifiedSeries',
  'ModifiedStudy',
  'NewInstance',
  'NewPatient',
  'NewSeries',
  'NewStudy',
  'StablePatient',
  'StableSeries',
  'StableStudy',
  'UpdatedAttachment',
  'UpdatedMetadata',
] as const;
