'use client';

export type { EventPattern } from './live/eventPattern.ts';
export { clinicKeys, type SearchParameters } from './live/keys.ts';
export {
  deletedStudiesQuery,
  failedJobsQuery,
  historyQuery,
  type LiveQuery,
  quarantineQuery,
  recordQuery,
  searchQuery,
  sourcesQuery,
  studiesQuery,
  triageQuery,
} from './live/queries.ts';
export { type SearchOptions, useRecord, useSearch } from './live/records.ts';
export { type Live, type LiveOptions, useLiveQuery } from './live/useLiveQuery.ts';
