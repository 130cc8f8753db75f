import type { ClinicClient, ClinicEvent, Subscription } from '@clinikit/client';
import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { concerns, type EventPattern } from './eventPattern.ts';
import { followClinic, type Liveness, notYetLive } from './liveness.ts';
import { createRefresher, type Refresher } from './refresher.ts';

/** The queries of one cache that follow one clinic's events. */
export interface LiveQueries {
  /**
   * Keeps the data under `queryKey` up to date until the returned function is called. Data that are in the cache already, or
   * on their way, are read again: nobody has listened for their changes.
   */
  follow(queryKey: QueryKey, changedBy: readonly EventPattern[]): () => void;
  /** Reads the data under `queryKey` again, at once or as soon as it is their turn. */
  readAgain(queryKey: QueryKey): void;
  getLiveness(): Liveness;
  /** Calls `listener` when the liveness has changed. */
  subscribe(listener: () => void): () => void;
}

/** A key that is followed. It stays on the list while its data are in the cache, so that they are known to be out of date. */
interface Followed {
  queryKey: QueryKey;
  followers: number;
  changedBy: readonly EventPattern[];
  refresher: Refresher;
}

/** Each key is read at most once in this time, however many events speak of it. */
const pauseMs = 250;
/** A page that changes leaves and comes back within one breath. */
const lingerMs = 1000;

const made = new WeakMap<ClinicClient, WeakMap<QueryClient, LiveQueries>>();

/** The one `LiveQueries` of a clinic and a cache: however many components ask, each key is read once. */
export function liveQueriesOf(clinic: ClinicClient, queries: QueryClient): LiveQueries {
  const ofClinic = made.get(clinic) ?? new WeakMap<QueryClient, LiveQueries>();
  const live = ofClinic.get(queries) ?? createLiveQueries(clinic, queries);
  made.set(clinic, ofClinic.set(queries, live));
  return live;
}

function createLiveQueries(clinic: ClinicClient, queries: QueryClient): LiveQueries {
  const followed = new Map<string, Followed>();
  const listeners = new Set<() => void>();
  let subscription: Subscription | undefined;
  let followers = 0;
  let lingering: ReturnType<typeof setTimeout> | undefined;
  const retry = (): void => subscription?.retry();
  let liveness: Liveness = { ...notYetLive, retry };

  const onEvent = (event: ClinicEvent | 'opened'): void => {
    for (const { changedBy, refresher } of [...followed.values()]) {
      if (event === 'opened' || concerns(event, changedBy)) refresher.request();
    }
  };
  const onLiveness = (next: Omit<Liveness, 'retry'>): void => {
    liveness = { ...next, retry };
    for (const listener of [...listeners]) listener();
  };
  const refresh = async (hash: string, queryKey: QueryKey): Promise<void> => {
    if (await readAgain(queries, queryKey)) return;
    const entry = followed.get(hash);
    if (entry?.followers !== 0) return;
    entry.refresher.stop();
    followed.delete(hash);
  };
  const entryOf = (queryKey: QueryKey): Followed => {
    const hash = hashKey(queryKey);
    const entry = followed.get(hash) ?? {
      queryKey,
      followers: 0,
      changedBy: [],
      refresher: createRefresher(() => refresh(hash, queryKey), { pauseMs }),
    };
    followed.set(hash, entry);
    return entry;
  };

  return {
    follow(queryKey, changedBy) {
      const isKnown = followed.has(hashKey(queryKey));
      const entry = entryOf(queryKey);
      const known = new Set(entry.changedBy.map((pattern) => hashKey([pattern])));
      entry.changedBy = [...entry.changedBy, ...changedBy.filter((pattern) => !known.has(hashKey([pattern])))];
      entry.followers += 1;
      followers += 1;
      clearTimeout(lingering);
      if (!subscription) subscription = followClinic(clinic, onEvent, onLiveness);
      else if (!isKnown) entry.refresher.request();
      return () => {
        entry.followers -= 1;
        followers -= 1;
        if (followers > 0) return;
        lingering = setTimeout(() => {
          subscription?.close();
          subscription = undefined;
          liveness = { ...notYetLive, retry };
        }, lingerMs);
      };
    },
    readAgain: (queryKey) => entryOf(queryKey).refresher.request(),
    getLiveness: () => liveness,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * Reads again what is on screen, and marks as stale what is only in the cache; resolves with false when it is not even there.
 * A reading that is under way is not cancelled, or a list would never load while a scan arrives. It may lack the change, so
 * the data are read once more after it.
 */
async function readAgain(queries: QueryClient, queryKey: QueryKey): Promise<boolean> {
  const query = queries.getQueryCache().find({ queryKey });
  if (!query) return false;
  if (query.state.fetchStatus === 'fetching') await query.fetch().catch(() => undefined);
  await queries.invalidateQueries({ queryKey, exact: true }, { cancelRefetch: false });
  return true;
}
