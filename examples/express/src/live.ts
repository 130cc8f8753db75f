import { useClinic } from '@clinikit/react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Whether what is shown is kept up to date. */
export type LiveState = 'connecting' | 'open' | 'reconnecting' | 'closed';

/** Reads again what stands on the page whenever something was filed; `key` names what the page asked for. */
export function useLive(key: string): LiveState {
  const { events } = useClinic();
  const queries = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');
  useEffect(() => {
    const readAgain = () => void queries.invalidateQueries({ queryKey: [key] });
    const subscription = events.subscribe({
      onEvent: readAgain,
      onState: (next) => {
        setState(next);
        // What happened between the first reading and the opening of the stream.
        if (next === 'open') readAgain();
      },
    });
    return () => subscription.close();
  }, [events, queries, key]);
  return state;
}
