import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';

/** Reads again what has changed; `stop` forgets what is still to be read. */
export interface Rereader {
  read(keys: readonly QueryKey[]): void;
  stop(): void;
}

/**
 * Reads each key at most once in `everyMs`, however many events speak of it. A reading that is under way is not cancelled,
 * for a list would never load while a scan arrives; it may lack the change, so the key is read once more after it.
 */
export function createRereader(queries: QueryClient, everyMs = 250): Rereader {
  const wanted = new Map<string, QueryKey>();
  const reading = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = async (hash: string, queryKey: QueryKey): Promise<void> => {
    reading.add(hash);
    const underWay = queries.isFetching({ queryKey }) > 0;
    await queries.invalidateQueries({ queryKey }, { cancelRefetch: false });
    if (underWay) await queries.invalidateQueries({ queryKey }, { cancelRefetch: false });
    reading.delete(hash);
    if (wanted.has(hash)) schedule();
  };
  const flush = (): void => {
    timer = undefined;
    for (const [hash, queryKey] of [...wanted]) {
      if (reading.has(hash)) continue;
      wanted.delete(hash);
      void read(hash, queryKey);
    }
  };
  const schedule = (): void => {
    timer ??= setTimeout(flush, everyMs);
  };
  return {
    read(keys) {
      for (const key of keys) wanted.set(hashKey(key), key);
      if (keys.length > 0) schedule();
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      wanted.clear();
    },
  };
}
