import type { OrthancClient } from '@clinikit/client/orthanc';
import type { Outbox } from './outbox.ts';

/** Of which Orthanc is asked at once. */
const mostAtOnce = 200;

/** Finds out which waiting messages belong together. */
export interface SeriesSorter {
  /** There are new messages. Never throws: without an answer they go in the order in which they came. */
  wake(): void;
}

/**
 * Asks Orthanc for the series of waiting instances, where more wait than can be posted at once: a change says of an instance
 * nothing but its id.
 *
 * @param options.enough messages that need no order, since they are all under way soon.
 * @param options.onSorted told when something may now pass others.
 */
export function createSeriesSorter(
  orthanc: Pick<OrthancClient, 'bulk'>,
  outbox: Outbox,
  { enough, onSorted, signal }: { enough: number; onSorted: () => void; signal: AbortSignal },
): SeriesSorter {
  let isAsking = false;
  const ask = async (): Promise<void> => {
    while (!signal.aborted && outbox.freshCount() > enough) {
      const ids = outbox.unsorted(mostAtOnce);
      if (ids.length === 0) return;
      const series = await orthanc.bulk
        .content(ids, { level: 'Instance', metadata: false, signal })
        .then((found) => new Map<string, string>(found.map(({ ID, ParentSeries }) => [ID, ParentSeries])))
        .catch(() => new Map<string, string>());
      // What it does not know is not asked for again.
      outbox.sort(new Map(ids.map((id) => [id, series.get(id) ?? ''])));
      onSorted();
    }
  };
  return {
    wake() {
      if (isAsking) return;
      isAsking = true;
      void ask().finally(() => {
        isAsking = false;
      });
    },
  };
}
