import { isClientError } from '@clinikit/client';
import { heldTwice, readBack } from '../archive/releasable.ts';
import type { IngestRoom } from './ingest.ts';
import type { OrthancSource } from './source.ts';

/** What left the Orthancs. */
export interface ReleaseReport {
  /** Instances that were deleted there: our copy was read back and is what Orthanc held. */
  released: number;
  /** Instances that are due and stay, since our copy is damaged or Orthanc holds other bytes under the same UID. */
  kept: number;
}

const pageSize = 1000;
const dayMs = 24 * 60 * 60_000;

/**
 * Deletes from each Orthanc that says `keepDays` what was filed here that long ago. Each original is read back as it lies
 * in the object store first; what is not byte for byte what Orthanc holds stays there, and is told.
 *
 * Deleting in Orthanc never deletes here, whoever does it.
 */
export async function releaseInstances(
  room: IngestRoom,
  { signal = room.closing }: { signal?: AbortSignal } = {},
): Promise<ReleaseReport> {
  const report: ReleaseReport = { released: 0, kept: 0 };
  for (const source of room.sources) {
    if (source.keepDays === undefined) continue;
    const before = room.now() - source.keepDays * dayMs;
    // All of them first: whatever is deleted moves the pages.
    for (const ids of await allIds(source, signal)) {
      for (const held of await heldTwice(room.gate.tenant(source.tenant), source.id, { ids, before })) {
        signal.throwIfAborted();
        const md5 = await readBack(room.objects, held, signal);
        const there = md5 === undefined ? undefined : await md5Of(source, held.resourceId, signal);
        if (there === 'gone') continue;
        if (md5 === undefined || md5 !== there) {
          report.kept += 1;
          const why = md5 === undefined ? 'our copy is damaged' : 'other bytes in Orthanc';
          room.log({
            level: 'error',
            event: 'instance.not_released',
            source: source.id,
            resourceId: held.resourceId,
            why,
          });
          continue;
        }
        await source.client.instances.delete(held.resourceId, { signal });
        report.released += 1;
      }
    }
  }
  return report;
}

async function allIds({ client }: OrthancSource, signal: AbortSignal): Promise<string[][]> {
  const pages: string[][] = [];
  for (let since = 0; ; since += pageSize) {
    const ids = await client.instances.list({ since, limit: pageSize, signal });
    pages.push(ids);
    if (ids.length < pageSize) return pages;
  }
}

async function md5Of({ client }: OrthancSource, id: string, signal: AbortSignal): Promise<string> {
  try {
    return await client.instances.attachments.md5(id, 'dicom', { signal });
  } catch (error) {
    if (isClientError(error) && error.code === 'not_found') return 'gone';
    throw error;
  }
}
