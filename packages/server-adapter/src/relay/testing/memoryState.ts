import type { RelayState, RelayStateStore } from '../relayState.ts';

/** A state store in memory that remembers every save, as JSON would give it back. */
export function memoryState(initial?: RelayState): RelayStateStore & { readonly saves: RelayState[] } {
  const saves: RelayState[] = [];
  return {
    saves,
    load: async () => saves.at(-1) ?? initial,
    save: async (state) => {
      saves.push(structuredClone(state));
    },
  };
}
