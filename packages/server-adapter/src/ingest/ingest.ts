import { isClientError } from '@clinikit/client/orthanc';
import type { InboxTable, Queries } from '../database/schema.ts';
import { isHandlerError } from '../errors.ts';
import type { Doorbell } from '../events/doorbell.ts';
import { faultOf, type Log } from '../log.ts';
import type { MemoryBudget, Reservation } from '../memoryBudget.ts';
import type { ObjectStore } from '../objects/objects.ts';
import { ThreadLost, type Threads, threadUnavailable } from '../threads/threads.ts';
import { isSuperseded } from './acceptUnknown.ts';
import type { Arrival } from './arrival.ts';
import { fetchFile } from './fetchFile.ts';
import { type Filed, fileInstance } from './fileInstance.ts';
import { backlog, claim, defer, type InboxKey, keepLease, postpone, settle } from './inbox.ts';
import { ensurePreview } from './preview.ts';
import { quarantine } from './quarantine.ts';
import { QuarantineError, type QuarantineReason } from './quarantineReason.ts';
import type { Arrived, NotFiled } from './readInstance.ts';
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
  /** What files hold while they are in memory. */
  memory: MemoryBudget;
  /** Where their bytes are worked on. */
  threads: Threads;
  /** Larger files are set aside, since they are read into memory whole. */
  maxInstanceBytes: number;
  /** How long an upload may stand still. */
  bodyIdleMs: number | undefined;
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
  const memory = room.memory.open(signal);
  try {
    const bytes = await fetchFile(source, row.resource_id, { maxBytes: room.maxInstanceBytes, memory, signal });
    const outcome = await fileBytes(room, bytes, arrival, memory, signal, row.attempts);
    return 'reason' in outcome ? outcome.reason : undefined;
  } catch (error) {
    if (!(error instanceof QuarantineError)) throw error;
    await setAside(room, arrival, error.reason, undefined);
    return error.reason;
  } finally {
    memory.release();
  }
}

/**
 * Files one object or sets it aside, whichever way it came; then makes its preview.
 *
 * @param memory holds the bytes, which are another's from now on.
 * @param attempts how often it was tried before.
 * @returns what was filed, or the reason why not.
 */
export async function fileBytes(
  room: IngestRoom,
  bytes: Uint8Array<ArrayBuffer>,
  arrival: Arrival,
  memory: Reservation,
  signal?: AbortSignal,
  attempts = 0,
): Promise<Filed | { reason: QuarantineReason }> {
  const object = await readFile(room, bytes, attempts);
  if ('reason' in object) {
    const { reason, fault } = object;
    if (fault) room.log({ level: 'error', event: 'read.failed', source: arrival.source, error: { name: fault } });
    await setAside(room, arrival, reason, 'bytes' in object ? object : undefined);
    return { reason };
  }
  let filed: Filed;
  try {
    filed = await fileInstance(room, object, arrival, memory, signal);
  } catch (error) {
    if (!(error instanceof QuarantineError)) throw error;
    await setAside(room, arrival, error.reason, object);
    return { reason: error.reason };
  }
  room.doorbell.ring();
  room.log({ level: 'info', event: filed.known ? 'instance.known' : 'instance.filed', source: arrival.source });
  if (filed.mended) room.log({ level: 'warn', event: 'original.mended', source: arrival.source });
  try {
    const { sopInstanceUid } = filed;
    await ensurePreview(room, { tenant: arrival.tenant, sopInstanceUid, bytes: object.bytes }, signal);
  } catch (error) {
    // The image is filed; its preview is made when somebody first asks for it.
    room.log({ level: 'error', event: 'preview.failed', error: faultOf(error) });
  }
  return filed;
}

/** After so many attempts it is the file that ends the threads, and not a machine that is busy or was asleep. */
const mostAttempts = 4;

/**
 * Its bytes are gone with a thread that is lost.
 *
 * @throws HandlerError `unavailable` while another attempt may go better: an upload is sent again, an announced file is
 *   fetched again.
 */
async function readFile(
  { threads }: IngestRoom,
  bytes: Uint8Array<ArrayBuffer>,
  attempts: number,
): Promise<Arrived | NotFiled> {
  try {
    return await threads.run('read', { bytes });
  } catch (error) {
    if (!(error instanceof ThreadLost)) throw error;
    if (attempts < mostAttempts) throw threadUnavailable(error);
    return { reason: 'unreadable', fault: error.name };
  }
}

async function setAside(
  room: IngestRoom,
  arrival: Arrival,
  reason: QuarantineReason,
  object: { bytes: Uint8Array; sha256: string } | undefined,
): Promise<void> {
  await quarantine(room, arrival, reason, object);
  room.doorbell.ring();
  room.log({ level: 'warn', event: 'instance.quarantined', source: arrival.source, reason });
}
