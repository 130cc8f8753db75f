import type { ClinicEvent } from '@clinikit/client';
import { type Liveness, useClinic, useClinicEvents } from '@clinikit/react';
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { createRereader } from './readAgain.ts';

/**
 * Reads again what stands on the page when it has changed.
 *
 * @param changedBy the keys that an event changes; `'opened'`: something may have been missed before.
 */
export function useLive(changedBy: (event: ClinicEvent | 'opened') => readonly QueryKey[]): Liveness {
  const queries = useQueryClient();
  const rereader = useMemo(() => createRereader(queries), [queries]);
  useEffect(() => rereader.stop, [rereader]);
  return useClinicEvents(useClinic(), (event) => rereader.read(changedBy(event)));
}
