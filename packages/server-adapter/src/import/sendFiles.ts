import { setTimeout as sleep } from 'node:timers/promises';
import type { ClinicClient } from '@clinikit/client';
import type { FileEntry, Journal } from './journal.ts';
import { readImage } from './readImage.ts';
import type { FoundFile, Source } from './sources/source.ts';

/** What the clinic says of a file itself; whatever else it says is a reason to stop and to go on later. */
const refusals: ReadonlySet<string> = new Set([
  ...['not_dicom', 'unreadable', 'truncated', 'too_large', 'missing_uid', 'conflicting_content', 'original_damaged'],
  ...['patient_differs_in_study', 'series_in_other_study', 'study_deleted', 'gone_from_source'],
]);

/** The clinic cannot take files at the moment, or not ours. What was done so far is in the journal. */
export class ImportStopped extends Error {
  override readonly name = 'ImportStopped';
}

export interface SendOptions {
  source: Source;
  journal: Journal;
  clinic: ClinicClient;
  /** Files under way at once. */
  concurrency: number;
  /** At most so many are begun in a minute, so that the clinic's own work goes on beside. */
  filesPerMinute?: number | undefined;
  signal: AbortSignal;
  onFile?: ((entry: FileEntry) => void) | undefined;
}

/**
 * Sends every file that the journal does not know yet, or that has changed since, and writes down what became of it. A file
 * that was on its way when an import was cut off is sent again; the clinic stores an instance once.
 *
 * @throws ImportStopped when the clinic is not reached or refuses whoever asks.
 */
export async function sendFiles(options: SendOptions): Promise<void> {
  const { source, journal, concurrency, filesPerMinute, onFile } = options;
  const known = new Set(journal.entries.flatMap((entry) => (entry.type === 'file' ? [keyOf(entry)] : [])));
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const underWay = new Set<Promise<void>>();
  const pace = paceOf(filesPerMinute);
  const one = async (file: FoundFile): Promise<void> => {
    const { entry, bytes } = await readImage(file, signal);
    const done = bytes ? await send(options.clinic, entry, bytes, signal) : entry;
    await journal.add(done);
    onFile?.(done);
  };
  try {
    for await (const file of source.files(signal)) {
      if (known.has(keyOf(file))) continue;
      await pace(signal);
      signal.throwIfAborted();
      const work: Promise<void> = one(file)
        .catch((error: unknown) => stop.abort(error))
        .finally(() => underWay.delete(work));
      underWay.add(work);
      if (underWay.size >= concurrency) await Promise.race(underWay);
    }
  } finally {
    await Promise.all(underWay);
  }
  signal.throwIfAborted();
}

const keyOf = ({ name, stamp }: { name: string; stamp: string }): string => JSON.stringify([name, stamp]);

async function send(
  clinic: ClinicClient,
  entry: FileEntry,
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<FileEntry> {
  const { failed } = await clinic.imaging.upload([bytes], { signal });
  const [failure] = failed;
  if (!failure) return entry;
  if (refusals.has(failure.code)) return { ...entry, outcome: 'refused', reason: failure.code };
  throw new ImportStopped(`The clinic did not take a file (${failure.code}). Run the same command again to go on.`);
}

/** Waits until the next file may begin. */
function paceOf(filesPerMinute: number | undefined): (signal: AbortSignal) => Promise<void> {
  let next = 0;
  return async (signal) => {
    if (filesPerMinute === undefined) return;
    const now = Date.now();
    const waitMs = next - now;
    next = Math.max(next, now) + 60_000 / filesPerMinute;
    if (waitMs > 0) await sleep(waitMs, undefined, { signal }).catch(() => undefined);
  };
}
