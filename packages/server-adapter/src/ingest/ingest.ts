import { setImmediate } from 'node:timers/promises';
import { isClientError } from '@clinikit/client/orthanc';
import type { InboxTable, Queries } from '../database/schema.ts';
import { isHandlerError } from '../errors.ts';
import type { Doorbell } from '../events/doorbell.ts';
import { faultOf, type Log } from '../log.ts';
import type { ObjectStore } from '../objects/objects.ts';
import { isSuperseded } from './acceptUnknown.ts';
import { fetchFile } from './fetchFile.ts';
import { type Arrival, type Filed, fileInstance } from './fileInstance.ts';
import { backlog, claim, defer, type InboxKey, keepLease, postpone, settle } from './inbox.ts';
import { ensurePreview } from './preview.ts';
import { quarantine } from './quarantine.ts';
import { QuarantineError, type QuarantineReason } from './quarantineReason.ts';
import { arrivalOf, type OrthancSource } from './source.ts';
import { acceptStableStudy } from './stableStudy.ts';

/** What ingest works with; made once by `createClinic`. */
export interface IngestRoom {
  db: Queries;
  objects: ObjectStore;
  doorbell: Doorbell;
  sources: readonly OrthancSource[];
  /** Aborted when the clinic closes: what is under way is left to the next start. */
  closing: AbortSignal;
  /** Larger files are set aside, since they are read into memory whole. */
  maxInstanceBytes: number;
  now: () => number;
  log: Log;
}

/** What a run of the ingest did. */
export interface IngestReport {
  filed: number;
  quarantined: number;
  /** Failed for now and tried again later. */
  postponed: number;
  /** Rows that still wait. */
  pending: number;
}

type Outcome = 'filed' | 'quarantined' | 'postponed';

/**
 * Works off the inbox until it is empty or `maxMs` have passed; a row that was begun is finished.
 *
 * @param options.first the message to begin with, whether it is due or not.
 */
export async function runIngest(
  room: IngestRoom,
  { maxMs, signal, first }: { maxMs: number; signal?: AbortSignal; first?: InboxKey },
): Promise<IngestReport> {
  const endsAt = performance.now() + maxMs;
  const report: IngestReport = { filed: 0, quarantined: 0, postponed: 0, pending: 0 };
  let wanted = first;
  do {
    const row = await claim(room.db, room.now(), wanted);
    if (!row && !wanted) break;
    wanted = undefined;
    if (row) report[await workOff(room, row, signal)] += 1;
  } while (performance.now() < endsAt && !signal?.aborted);
  return { ...report, pending: (await backlog(room.db)).pending };
}

async function workOff(room: IngestRoom, row: InboxTable, signal?: AbortSignal): Promise<Outcome> {
  const lease = keepLease(room.db, row, room.now);
  try {
    const result = await work(room, row, signal);
    if (typeof result === 'number') {
      await defer(room.db, row, result);
      return 'postponed';
    }
    await settle(room.db, row, room.now(), result ?? null);
    return result ? 'quarantined' : 'filed';
  } catch (error) {
    const code = isClientError(error) || isHandlerError(error) ? error.code : 'internal';
    const { source, resource_id: resourceId } = row;
    room.log({ level: 'warn', event: 'ingest.postponed', source, resourceId, code });
    if (code === 'internal') room.log({ level: 'error', event: 'ingest.failed', error: faultOf(error) });
    await postpone(room.db, row, room.now(), code);
    return 'postponed';
  } finally {
    lease.stop();
  }
}

/** What a message asks for; the reason when it ended in quarantine, or when it is to be looked at again. */
async function work(
  room: IngestRoom,
  row: InboxTable,
  signal?: AbortSignal,
): Promise<QuarantineReason | number | undefined> {
  const source = room.sources.find(({ id, tenant }) => id === row.source && tenant === row.tenant);
  if (!source) throw new Error('The source of this message is no longer configured.');
  if (row.change_type === 'StableStudy') return acceptStableStudy(room, source, row, signal);
  if (row.change_type !== 'NewInstance' || (await isSuperseded(room.db, source, row))) return undefined;
  const arrival = arrivalOf(source, row.resource_id);
  let bytes: Uint8Array;
  try {
    bytes = await fetchFile(source, row.resource_id, { maxBytes: room.maxInstanceBytes, signal });
  } catch (error) {
    if (!(error instanceof QuarantineError)) throw error;
    await setAside(room, arrival, error.reason, undefined);
    return error.reason;
  }
  const outcome = await fileBytes(room, bytes, arrival, signal);
  return 'reason' in outcome ? outcome.reason : undefined;
}

/**
 * Files one object or sets it aside, whichever way it came; then makes its preview.
 *
 * @returns what was filed, or the reason why not.
 */
export async function fileBytes(
  room: IngestRoom,
  bytes: Uint8Array,
  arrival: Arrival,
  signal?: AbortSignal,
): Promise<Filed | { reason: QuarantineReason }> {
  let filed: Filed;
  try {
    filed = await fileInstance(room, bytes, arrival, signal);
  } catch (error) {
    if (!(error instanceof QuarantineError)) throw error;
    await setAside(room, arrival, error.reason, bytes);
    return { reason: error.reason };
  }
  room.doorbell.ring();
  // Open pages hear of it before a decoder has the thread for itself.
  await setImmediate();
  room.log({ level: 'info', event: filed.known ? 'instance.known' : 'instance.filed', source: arrival.source });
  if (filed.mended) room.log({ level: 'warn', event: 'original.mended', source: arrival.source });
  try {
    const { sopInstanceUid, instance } = filed;
    await ensurePreview(room, { tenant: arrival.tenant, sopInstanceUid, file: instance.file }, signal);
  } catch (error) {
    // The image is filed; its preview is made when somebody first asks for it.
    room.log({ level: 'error', event: 'preview.failed', error: faultOf(error) });
  }
  return filed;
}

async function setAside(
  room: IngestRoom,
  arrival: Arrival,
  reason: QuarantineReason,
  bytes: Uint8Array | undefined,
): Promise<void> {
  await quarantine(room, arrival, reason, bytes);
  room.doorbell.ring();
  room.log({ level: 'warn', event: 'instance.quarantined', source: arrival.source, reason });
}
