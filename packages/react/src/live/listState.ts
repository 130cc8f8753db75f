import type { Live } from './useLiveQuery.ts';

/** What a list says of itself as `data-state`. */
export type ListState = 'loading' | 'error' | 'empty' | 'incomplete' | 'ready';

/** The state of a list: one that could not be read is never an empty one. @param rowsOf what the list is of. */
export function stateOf<Data>(
  { state, data, truncated }: Pick<Live<Data>, 'state' | 'data' | 'truncated'>,
  rowsOf: (data: Data) => readonly unknown[],
): ListState {
  if (data === undefined) return state === 'failed' ? 'error' : 'loading';
  if (truncated) return 'incomplete';
  return rowsOf(data).length === 0 ? 'empty' : 'ready';
}
