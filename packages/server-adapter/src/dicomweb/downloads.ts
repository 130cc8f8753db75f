import { DamagedOriginal } from '../archive/damagedOriginal.ts';
import { filingStamp, noteDownload } from '../archive/downloads.ts';
import { leaseMs } from '../archive/dueDownloads.ts';
import { type OriginalRow, originalsAt } from '../archive/originals.ts';
import { visibleStudy } from '../archive/studyRows.ts';
import type { WatchedOriginals } from '../archive/watchedOriginals.ts';
import type { DownloadTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { isHandlerError } from '../http/errors.ts';
import type { IngestRoom } from '../ingest/ingest.ts';
import { faultOf } from '../log.ts';
import type { AnswerMemory, Reservation } from '../memory/memoryBudget.ts';
import { type MetadataOptions, presentedPatient } from './metadata.ts';
import { heldBytesOf, type OutgoingFile, outgoingFiles } from './outgoingFiles.ts';
import { packedFiles } from './packedFiles.ts';

/** What downloads are made of. */
export interface DownloadsRoom extends Pick<IngestRoom, 'gate' | 'closing' | 'now' | 'log'> {
  /** Takes the next one that is due, of any tenant; undefined when there is none. */
  take(): Promise<DownloadTable | undefined>;
  readonly objects: WatchedOriginals;
  readonly answers: AnswerMemory;
  readonly metadata: MetadataOptions;
  /** How long a download is kept. */
  readonly lifeMs: number;
  /** Does work that the clinic waits for when it closes. */
  readonly run: (work: () => Promise<void>) => Promise<void>;
}

/** Packs studies that somebody has asked for, beside everything else that is done. */
export interface Downloads {
  /** How long a download is kept. */
  readonly lifeMs: number;
  /** Begins with what waits. Never waits for it, so that no image that arrives does. */
  wake(): void;
}

/** Packed at the same time by one process: each takes of the memory and the disk that readers need. */
const mostAtOnce = 2;
/** How often it is written down how far one is. */
const noteEveryMs = 1000;

/** What a process that ended had begun is begun again by whoever looks next, once its lease is over. */
export function createDownloads(room: DownloadsRoom): Downloads {
  let working = 0;
  const work = async (): Promise<void> => {
    while (!room.closing.aborted) {
      const row = await room.take();
      if (!row) return;
      await packDownload(room, row);
    }
  };
  return {
    lifeMs: room.lifeMs,
    wake() {
      if (working >= mostAtOnce) return;
      working += 1;
      room
        .run(work)
        .catch((error: unknown) => room.log({ level: 'error', event: 'download.failed', error: faultOf(error) }))
        .finally(() => {
          working -= 1;
        });
    },
  };
}

async function packDownload(room: DownloadsRoom, row: DownloadTable): Promise<void> {
  const { gate, closing, now, log } = room;
  const scope = gate.tenant(row.tenant);
  const stop = new AbortController();
  const signal = AbortSignal.any([closing, stop.signal]);
  const note = (said: Parameters<typeof noteDownload>[3]) => noteDownload(scope, row, now(), said);
  let filesDone = 0;
  const timer = setInterval(() => {
    // Somebody has ended it, or another one works on it.
    const goesOn = (isOurs: boolean) => !isOurs && stop.abort();
    note({ files_done: filesDone, leased_until: now() + leaseMs }).then(goesOn, () => undefined);
  }, noteEveryMs);
  try {
    const sizeBytes = await pack(room, scope, row, signal, (done) => {
      filesDone = done;
    });
    await note({ state: 'ready', files_done: row.files, size_bytes: sizeBytes, leased_until: 0 });
    log({ level: 'info', event: 'download.ready' });
  } catch (error) {
    // Begun again by the next process, or ended by whoever asked for it.
    if (signal.aborted) {
      await note({ leased_until: 0 });
      return;
    }
    if (isHandlerError(error) && error.code === 'unavailable') {
      await note({ state: 'waiting', files_done: 0, leased_until: now() + 5000 });
      return;
    }
    const reason = error instanceof DamagedOriginal ? 'damaged' : (await isAsItWas(scope, row)) ? 'failed' : 'changed';
    if (reason === 'failed') log({ level: 'error', event: 'download.failed', error: faultOf(error) });
    await note({ state: 'failed', error: reason, leased_until: 0 });
  } finally {
    clearInterval(timer);
  }
}

const isAsItWas = (scope: ScopedQueries, row: DownloadTable): Promise<boolean> =>
  visibleStudy(scope, row.study_instance_uid)
    .then((study) => filingStamp(scope, study))
    .then(
      (stamp) => stamp === row.stamp,
      () => false,
    );

/** @returns the size of what was packed, in bytes. */
async function pack(
  { objects, answers, metadata }: DownloadsRoom,
  scope: ScopedQueries,
  row: DownloadTable,
  signal: AbortSignal,
  onFile: (done: number) => void,
): Promise<number> {
  const studyInstanceUid = row.study_instance_uid;
  const study = await visibleStudy(scope, studyInstanceUid);
  if ((await filingStamp(scope, study)) !== row.stamp)
    throw new Error('The study was filed anew since its download was asked for.');
  const rows = await originalsAt(scope, { studyInstanceUid });
  // What a file said before stays with the clinic.
  const presented = await presentedPatient(scope, study, metadata, { showOriginal: false });
  const memory = answers.whole.open(signal);
  try {
    await memory.hold(Math.min(mostHeld(rows), memory.totalBytes));
    return await packInto(objects, row, { objects, scope, study, presented, rows, signal }, memory, onFile);
  } finally {
    memory.release();
  }
}

const mostHeld = (rows: readonly OriginalRow[]): number =>
  rows.reduce((most, row) => Math.max(most, heldBytesOf(row)), 0);

async function packInto(
  objects: WatchedOriginals,
  { object_key: key }: DownloadTable,
  download: Parameters<typeof outgoingFiles>[0],
  memory: Reservation,
  onFile: (done: number) => void,
): Promise<number> {
  const { rows, signal } = download;
  let done = 0;
  const counted = async function* (): AsyncGenerator<OutgoingFile> {
    for await (const file of outgoingFiles(download, memory)) {
      yield file;
      done += 1;
      onFile(done);
    }
  };
  try {
    return await objects.putPieces(key, packedFiles(counted(), rows), { signal });
  } catch (error) {
    const original = rows[done];
    if (original) objects.heard?.(error, original);
    throw error;
  }
}
