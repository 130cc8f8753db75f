import type { RelayState, RelayStateStore } from './relayState.ts';

/** Saves the latest state soon after each change, one write at a time. */
export interface StateSaver {
  changed(): void;
  save(): Promise<void>;
  /** Saves what has not been saved yet; nothing is saved afterwards. */
  close(): Promise<void>;
}

const intervalMs = 100;

/**
 * A saver over `store`. Late saves cost nothing but repetition: what was delivered since is delivered again, and the
 * cursor of the last save still stands before whatever was read since.
 */
export function createStateSaver(
  store: RelayStateStore,
  snapshot: () => RelayState,
  onError: (error: unknown) => void,
): StateSaver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = Promise.resolve();
  let pauseMs = intervalMs;
  let dirty = false;
  const save = (): Promise<void> => {
    dirty = false;
    writing = writing.then(async () => {
      const startedMs = Date.now();
      await store.save(snapshot());
      // A large state on a slow disk is written more rarely, so that saving never becomes the main work.
      pauseMs = Math.max(intervalMs, 10 * (Date.now() - startedMs));
    });
    return writing;
  };
  const later = () => {
    timer ??= setTimeout(() => {
      save()
        .then(() => {
          timer = undefined;
          if (dirty) later();
        })
        .catch(onError);
    }, pauseMs);
  };
  return {
    changed: () => {
      dirty = true;
      later();
    },
    save,
    close: async () => {
      clearTimeout(timer);
      if (dirty) await save();
      else await writing;
    },
  };
}
