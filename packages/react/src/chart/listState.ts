import type { Live } from '../live/useLiveQuery.ts';

/** What a list of studies says of itself as `data-state`. */
export type ListState = 'loading' | 'error' | 'empty' | 'incomplete' | 'ready';

/** The state of a list: one that could not be read is never an empty one. */
export function stateOf({ state, data, truncated }: Live<{ studies: readonly unknown[] }>): ListState {
  if (data === undefined) return state === 'failed' ? 'error' : 'loading';
  if (truncated) return 'incomplete';
  return data.studies.length === 0 ? 'empty' : 'ready';
}
