import { type ClinicClient, isClientError } from '@clinikit/client';
import { clinicKeys } from '../../live/keys.ts';
import { patientRecordsQuery } from '../../live/patientRecords.ts';
import type { LiveQuery } from '../../live/queries.ts';
import { byTime, entryOf, type TimelineEntry, type TimelineType, timelineTypes } from './entries.ts';

/** A patient's timeline, as far as it could be read. */
export interface TimelineRead {
  readonly entries: readonly TimelineEntry[];
  /** What could not be read: it is missing among the entries. */
  readonly failed: readonly TimelineType[];
  /** What may not be read by this person. */
  readonly forbidden: readonly TimelineType[];
  /** Of which there is more than is here. */
  readonly cut: readonly TimelineType[];
  readonly complete: boolean;
}

/** Everything that has a date, at most `count` of each type. One type that fails does not take the others away. */
export const timelineQuery = (clinic: ClinicClient, patientId: string, count: number): LiveQuery<TimelineRead> => ({
  queryKey: [...clinicKeys.all(clinic), 'timeline', patientId, count],
  queryFn: async ({ signal }) => {
    const settled = await Promise.allSettled(
      timelineTypes.map((type) => entriesOf(clinic, type, { patientId, count, signal })),
    );
    const [failed, forbidden, cut]: TimelineType[][] = [[], [], []];
    const entries: TimelineEntry[] = [];
    for (const [place, result] of settled.entries()) {
      const type = timelineTypes[place];
      if (type === undefined) continue;
      if (result.status === 'fulfilled') {
        for (const entry of result.value.entries) entries.push(entry);
        if (!result.value.complete) cut?.push(type);
      } else if (isClientError(result.reason) && result.reason.code === 'forbidden') forbidden?.push(type);
      else failed?.push(type);
    }
    signal.throwIfAborted();
    const [first] = settled;
    const isNothing = (failed?.length ?? 0) + (forbidden?.length ?? 0) === timelineTypes.length;
    if (isNothing && first?.status === 'rejected') throw first.reason;
    entries.sort(byTime);
    return {
      ...{ entries, failed: failed ?? [], forbidden: forbidden ?? [], cut: cut ?? [] },
      complete: (cut?.length ?? 0) === 0,
    };
  },
  changedBy: timelineTypes.map((resourceType) => ({ resourceType, patientId })),
});

async function entriesOf<Type extends TimelineType>(
  clinic: ClinicClient,
  type: Type,
  { signal, ...of }: { patientId: string; count: number; signal: AbortSignal },
): Promise<{ entries: readonly TimelineEntry[]; complete: boolean }> {
  const { resources, complete } = await patientRecordsQuery(clinic, type, of).queryFn({ signal });
  return { entries: resources.flatMap((record) => entryOf(type, record)), complete };
}
