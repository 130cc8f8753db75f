import type { FhirPage, FhirResources, FhirResourceType } from '@clinikit/client';
import { useClinic } from '../provider/ClinicProvider.tsx';
import type { EventPattern } from './eventPattern.ts';
import type { SearchParameters } from './keys.ts';
import { recordQuery, searchQuery } from './queries.ts';
import { type Live, type LiveOptions, useLiveQuery } from './useLiveQuery.ts';

/**
 * One FHIR record, read again when it changes in the clinic.
 *
 * @param id logical id; while there is none the state is `idle`.
 * @example
 * const { state, data: patient, error } = useRecord('Patient', patientId);
 */
export function useRecord<Type extends FhirResourceType>(
  type: Type,
  id: string | undefined,
): Live<FhirResources[Type]> {
  return useLiveQuery(recordQuery(useClinic(), type, id ?? ''), { enabled: id !== undefined });
}

/** What else can be chosen about a search. */
export interface SearchOptions extends LiveOptions {
  /** What changes the result beside records of its own type: those that the parameters reach through references. */
  changedBy?: readonly EventPattern[] | undefined;
}

/**
 * One page of a FHIR search, read again when any record of this type changes. `truncated` says that more records match;
 * `data.next` reads them, and `_count` says how many a page holds.
 *
 * @param parameters as the server knows them (FHIR R4 3.1.1), compared by value.
 * @example
 * const { state, data, truncated } = useSearch('ImagingStudy', { patient: patientId, _count: 20 });
 */
export function useSearch<Type extends FhirResourceType>(
  type: Type,
  parameters: SearchParameters = {},
  { changedBy = [], ...options }: SearchOptions = {},
): Live<FhirPage<FhirResources[Type]>> {
  const query = searchQuery(useClinic(), type, parameters);
  return useLiveQuery({ ...query, changedBy: [...query.changedBy, ...changedBy] }, options);
}
