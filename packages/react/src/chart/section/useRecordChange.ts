import { type ClinicClient, type FhirResources, type FhirResourceType, isClientError } from '@clinikit/client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useClinic } from '../../provider/ClinicProvider.tsx';

/** A change of one record by one press, and how it is taken back. */
interface Change<Type extends FhirResourceType> {
  readonly before: FhirResources[Type];
  readonly after: FhirResources[Type];
  /** What was done, in words. */
  readonly said: string;
}

/** Ends records and takes them back, with a way to undo it. */
export interface RecordChange<Type extends FhirResourceType> {
  readonly change: (change: Change<Type>) => void;
  readonly undo: (() => void) | undefined;
  readonly isBusy: boolean;
  readonly error: Error | undefined;
  /** Somebody else has written the record meanwhile. */
  readonly isConflict: boolean;
  /** What was done last, in words. */
  readonly said: string | undefined;
}

const write = <Type extends FhirResourceType>(clinic: ClinicClient, type: Type, record: FhirResources[Type]) =>
  clinic.fhir.update(type, record);

/** One change at a time. Only the version that the person saw is changed. */
export function useRecordChange<Type extends FhirResourceType>(
  type: Type,
  { onWritten, undoneText }: { onWritten: () => void; undoneText: string },
): RecordChange<Type> {
  const clinic = useClinic();
  const [done, setDone] = useState<{ readonly before?: FhirResources[Type]; readonly said: string }>();
  const writing = useMutation({
    mutationFn: (record: FhirResources[Type]) => write(clinic, type, record),
    onSettled: onWritten,
  });
  const { before } = done ?? {};
  return {
    change: ({ before: earlier, after, said }) => {
      setDone(undefined);
      writing.mutate(after, {
        onSuccess: (written) => setDone({ before: { ...earlier, meta: written.meta }, said }),
      });
    },
    undo: before && (() => writing.mutate(before, { onSuccess: () => setDone({ said: undoneText }) })),
    isBusy: writing.isPending,
    error: writing.error ?? undefined,
    isConflict: isClientError(writing.error) && writing.error.status === 412,
    said: done?.said,
  };
}
