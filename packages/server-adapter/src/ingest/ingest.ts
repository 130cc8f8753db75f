import type { Arrival } from '../archive/arrival.ts';
import { type Filed, fileInstance } from '../archive/fileInstance.ts';
import type { PreviewDesk } from '../archive/previewDesk.ts';
import { quarantine } from '../archive/quarantine.ts';
import { QuarantineError, type QuarantineReason } from '../archive/quarantineReason.ts';
import type { Arrived, NotFiled } from '../archive/readInstance.ts';
import type { InboxTable } from '../database/schema.ts';
import type { Gate } from '../database/scopedQueries.ts';
import type { Doorbell } from '../events/doorbell.ts';
import { isSuperseded } from '../jobs/acceptUnknown.ts';
import { damagedOriginal } from '../jobs/askForMending.ts';
import type { JobHandler, JobOutcome } from '../jobs/jobs.ts';
import type { Log } from '../log.ts';
import { free } from '../memory/bytes.ts';
import type { MemoryBudget, Reservation } from '../memory/memoryBudget.ts';
import type { ObjectStore } from '../objects/objects.ts';
import { ThreadLost, type Threads, threadUnavailable } from '../threads/threads.ts';
import { fetchFile } from './fetchFile.ts';
import { arrivalOf, type OrthancSource } from './source.ts';
import { acceptStableStudy } from './stableStudy.ts';

/** What ingest works with; made once by `createClinic`. */
export interface IngestRoom {
  gate: Gate;
  objects: ObjectStore;
  doorbell: Doorbell;
  sources: readonly OrthancSource[];
  /** Aborted when the clinic closes: what is under way is left to the next start. */
  closing: AbortSignal;
  /** What files hold while they are in memory. */
  memory: MemoryBudget;
  /** What files that are fetched from an Orthanc hold of it, from then on until they are filed. */
  fetches: MemoryBudget;
  /** Makes previews of what was filed, once its series has settled. */
  previews: Pick<PreviewDesk, 'arrived'>;
  /** Where their bytes are worked on. */
  threads: Threads;
  /** Larger files are set aside, since they are read into memory whole. */
  maxInstanceBytes: number;
  /** How long an upload may stand still. */
  bodyIdleMs: number | undefined;
  now: () => number;
  log: Log;
}

/** Kinds of jobs of which many are done at once. */
export const togetherKinds: ReadonlySet<string> = new Set(['NewInstance']);

/** The jobs of the ingest, by their kind: what an Orthanc announced. */
export const ingestJobs = (room: IngestRoom): Map<string, JobHandler> =>
  new Map([
    ['NewInstance', (job, signal) => ingestInstance(room, job, signal)],
    // What is filed already is compared with what comes, and mended.
    [damagedOriginal, (job, signal) => ingestInstance(room, job, signal)],
    ['StableStudy', (job, signal) => ingestStudy(room, job, signal)],
  ]);

async function ingestStudy(room: IngestRoom, job: InboxTable, signal: AbortSignal): Promise<JobOutcome> {
  const againAt = await acceptStableStudy(room, sourceOf(room, job), job, signal);
  return againAt === undefined ? { done: true } : { againAt };
}

/** @throws Error when the source is no longer configured. */
function sourceOf(room: IngestRoom, job: InboxTable): OrthancSource {
  const source = room.sources.find(({ id, tenant }) => id === job.source && tenant === job.tenant);
  if (!source) throw new Error('The source of this message is no longer configured.');
  return source;
}

async function ingestInstance(room: IngestRoom, job: InboxTable, signal: AbortSignal): Promise<JobOutcome> {
  const source = sourceOf(room, job);
  if (await isSuperseded(room.gate.tenant(source.tenant), source.id, job)) return { done: true };
  const arrival = arrivalOf(source, job.resource_id);
  const memory = room.memory.open(signal);
  const turn = room.fetches.open(signal);
  try {
    const bytes = await fetchFile(source, job.resource_id, { maxBytes: room.maxInstanceBytes, memory, turn, signal });
    const outcome = await fileBytes(room, bytes, arrival, memory, signal, job.attempts);
    return 'reason' in outcome ? { done: true, setAside: outcome.reason } : { done: true };
  } catch (error) {
    if (!(error instanceof QuarantineError)) throw error;
    await setAside(room, arrival, error.reason, undefined);
    return { done: true, setAside: error.reason };
  } finally {
    memory.release();
    turn.release();
  }
}

/**
 * Files one object or sets it aside, whichever way it came; its preview is made once its series has settled.
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
    await setAside(room, arrival, error.reason, error.keepsBytes ? object : { sha256: object.sha256 });
    return { reason: error.reason };
  }
  room.doorbell.ring();
  room.log({ level: 'info', event: filed.known ? 'instance.known' : 'instance.filed', source: arrival.source });
  if (filed.mended) room.log({ level: 'warn', event: 'original.mended', source: arrival.source });
  // It need not wait for the garbage collector, who knows nothing of its size.
  free(object.bytes.buffer);
  const { studyInstanceUid, seriesInstanceUid } = filed;
  if (!filed.known || filed.mended) {
    room.previews.arrived({ tenant: arrival.tenant, studyInstanceUid, seriesInstanceUid });
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
  object: { bytes?: Uint8Array; sha256: string } | undefined,
): Promise<void> {
  await quarantine(room, arrival, reason, object);
  room.doorbell.ring();
  room.log({ level: 'warn', event: 'instance.quarantined', source: arrival.source, reason });
}
