import { hashKey, type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { createRefresher, type Refresher } from '../refresher.ts';

/**
 * A function to call when what stands under `queryKey` has changed. A scan of 200 images is 200 events: it is read again
 * at once and then no more than every 250 ms.
 */
export function useReadAgain(queryKey: QueryKey): () => void {
  const queryClient = useQueryClient();
  const refresher = useRef<Refresher>(undefined);
  const latestKey = useRef(queryKey);
  useEffect(() => {
    latestKey.current = queryKey;
  });
  const hash = hashKey(queryKey);
  useEffect(() => {
    const made = createRefresher(() => readAgain(queryClient, latestKey.current), { pauseMs: 250 });
    refresher.current = made;
    return made.stop;
  }, [queryClient, hash]);
  return () => refresher.current?.request();
}

/** A reading that is under way is not cancelled, since a list would never load while events come; it may lack the change. */
async function readAgain(queryClient: QueryClient, queryKey: QueryKey): Promise<void> {
  const underWay = queryClient.isFetching({ queryKey }) > 0;
  await queryClient.invalidateQueries({ queryKey }, { cancelRefetch: false });
  if (underWay) await queryClient.invalidateQueries({ queryKey }, { cancelRefetch: false });
}
