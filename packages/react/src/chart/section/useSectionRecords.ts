import type { FhirResources, FhirResourceType } from '@clinikit/client';
import { useState } from 'react';
import type { SearchParameters } from '../../live/keys.ts';
import { firstCount, patientRecordsQuery, type RecordsRead } from '../../live/patientRecords.ts';
import { type Live, useLiveQuery } from '../../live/useLiveQuery.ts';
import { useClinic } from '../../provider/ClinicProvider.tsx';

/** The records of a section, and a way to the rest of them. */
export function useSectionRecords<Type extends FhirResourceType>(
  type: Type,
  patientId: string,
  search?: SearchParameters,
): { live: Live<RecordsRead<FhirResources[Type]>>; showMore: () => void } {
  const clinic = useClinic();
  const [count, setCount] = useState(firstCount);
  // The shorter list of this same patient stands in while a longer one is fetched.
  const live = useLiveQuery(patientRecordsQuery(clinic, type, { patientId, search, count }), { keepPrevious: true });
  return { live, showMore: () => setCount((before) => before * 4) };
}
