import { isClientError } from '@clinikit/client';
import { useRecord } from '@clinikit/react/live';

/** The clinic's own record, as ClinicForm writes it. */
const clinicRecordId = 'clinic';

/** Whether the clinic has no name yet, for whoever may give it one. What could not be read is not taken for nothing. */
export function useIsUnnamed(isAdministrator: boolean): boolean {
  const { data, error } = useRecord('Organization', isAdministrator ? clinicRecordId : undefined);
  if (data) return !data.name;
  return isClientError(error) && error.code === 'not_found';
}
