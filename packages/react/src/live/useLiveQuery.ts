import { isClientError } from '@clinikit/client/fhir';
import { hashKey, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useClinic } from '../provider/ClinicProvider.tsx';
import type { Liveness } from './liveness.ts';
import { liveQueriesOf } from './liveQueries.ts';
import type { LiveQuery } from './queries.ts';

/** What else can be chosen about a query. */
export interface LiveOptions {
  /** False while there is nothing to ask for yet: the state is `idle`. */
  enabled?: boolean | undefined;
  /**
   * Shows the data of the key before until those of a new key are there, as a search box does while one types. Only where
   * all keys of this place are about the same patient, or about none in particular.
   */
  keepPrevious?: boolean | undefined;
}

interface Always {
  /** Whether changes are heard, and how to ask for them again. */
  liveness: Liveness;
  /** Reads again: for a button beside a failure. */
  readAgain: () => void;
}

/**
 * Data that follow the clinic, in one of the states that a screen has to tell apart.
 *
 * - `idle`: nothing is asked for yet.
 * - `loading`: for the first time.
 * - `failed`: the data could not be read, or exist no more: never to be mistaken for an empty list.
 * - `shown`: as they are in the clinic.
 * - `stale`: as they were. Changes are not heard any more, or `error` says why they could not be read again.
 */
export type Live<Data> = Always &
  (
    | { state: 'idle' | 'loading'; data: undefined; error: undefined; truncated: false; isPrevious: false }
    | { state: 'failed'; data: undefined; error: Error; truncated: false; isPrevious: false }
    | {
        state: 'shown' | 'stale';
        data: Data;
        error: Error | undefined;
        /** True when there is more than is shown, and the screen must say so: `complete` of the data is false. */
        truncated: boolean;
        /** True when the data are those of the key before; see `keepPrevious`. */
        isPrevious: boolean;
      }
  );

/**
 * Reads a query, and reads it again when an event says that its data have changed: at once, and then at most every 250 ms
 * however many events come. A reading that is under way is never cancelled. After a lost connection everything is read again.
 *
 * @param query keep its parts the same in meaning: they are compared by value.
 * @example
 * const { state, data, truncated } = useLiveQuery(triageQuery(useClinic()));
 */
export function useLiveQuery<Data>(query: LiveQuery<Data>, options: LiveOptions = {}): Live<Data> {
  const { queryKey, queryFn, changedBy } = query;
  const { enabled = true, keepPrevious = false } = options;
  const clinic = useClinic();
  const live = liveQueriesOf(clinic, useQueryClient());
  const latest = useRef({ queryKey, changedBy });
  latest.current = { queryKey, changedBy };
  const hash = hashKey([queryKey, changedBy]);
  // Stands before `useQuery`, so that listening begins before reading: nothing is missed, and nothing is read twice.
  useEffect(() => live.follow(latest.current.queryKey, latest.current.changedBy), [live, hash]);
  const liveness = useSyncExternalStore(live.subscribe, live.getLiveness, live.getLiveness);
  const { data, error, isPlaceholderData } = useQuery({
    queryKey,
    queryFn,
    enabled,
    // What changes is told, so that a second place that shows the same need not read it again at once.
    staleTime: changedBy.length > 0 && liveness.state === 'open' ? freshMs : 0,
    meta: { clinic: clinic.url },
    // Two clinics may give different people the same id.
    placeholderData: (before, query) => (keepPrevious && query?.meta?.['clinic'] === clinic.url ? before : undefined),
  });
  const always: Always = { liveness, readAgain: () => live.readAgain(queryKey) };
  const nothing = { data: undefined, truncated: false, isPrevious: false } as const;
  if (error && (data === undefined || isGone(error))) return { ...always, ...nothing, state: 'failed', error };
  if (data === undefined) return { ...always, ...nothing, state: enabled ? 'loading' : 'idle', error: undefined };
  return {
    ...always,
    state: liveness.outdated || error ? 'stale' : 'shown',
    data,
    error: error ?? undefined,
    truncated: isTruncated(data),
    isPrevious: isPlaceholderData,
  };
}

/** What exists no more, or may not be seen any more, is not shown as it was. */
const isGone = (error: Error): boolean =>
  isClientError(error) && (error.code === 'not_found' || error.code === 'forbidden');

/** Long enough for a page to be put together, and short where a change is one that nobody is told of. */
const freshMs = 30_000;

const isTruncated = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'complete' in data && data.complete === false;
