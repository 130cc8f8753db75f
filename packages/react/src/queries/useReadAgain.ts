import { hashKey, type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { createRefresher, type Refresher } from '../refresher.ts';

/**
 * Returns a function to call when the data under `queryKey` have changed. A scan of 200 images makes 200 events, so the data
 * are read again at once and then at most every 250 ms.
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

/** A running request is not cancelled, or a list would never load while events come. It may lack the change, so read again. */
async function readAgain(queryClient: QueryClient, queryKey: QueryKey): Promise<void> {
  const underWay = queryClient.isFetching({ queryKey }) > 0;
  await queryClient.invalidateQueries({ queryKey }, { cancelRefetch: false });
  if (underWay) await queryClient.invalidateQueries({ queryKey }, { cancelRefetch: false });
}
