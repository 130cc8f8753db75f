import { isForbidden } from '../../live/isForbidden.ts';
import type { Live } from '../../live/useLiveQuery.ts';

/**
 * What a section says of itself as `data-state`. That nothing is recorded, that nothing is the case, and that nothing could
 * be read are three different states.
 */
export type SectionState = 'loading' | 'empty' | 'known-none' | 'error' | 'forbidden' | 'incomplete' | 'ready';

type Read = Pick<Live<unknown>, 'state' | 'data' | 'error' | 'truncated'>;

/** The state of a section that shows one list. @param isEmpty of what was read */
export function sectionStateOf<Data>(
  read: Read & { readonly data: Data | undefined },
  isEmpty: (data: Data) => boolean,
): SectionState {
  if (read.data === undefined) {
    if (read.state !== 'failed') return 'loading';
    return isForbidden(read.error) ? 'forbidden' : 'error';
  }
  if (read.truncated) return 'incomplete';
  return isEmpty(read.data) ? 'empty' : 'ready';
}

/** The state of a section of several lists: the gravest of theirs. */
export function gravestOf(states: readonly SectionState[]): SectionState {
  const order: readonly SectionState[] = [
    'error',
    'loading',
    'incomplete',
    'ready',
    'known-none',
    'forbidden',
    'empty',
  ];
  return order.find((state) => states.includes(state)) ?? 'empty';
}
