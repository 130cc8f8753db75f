import { ClientError, isClientError } from '../errors.ts';
import type { Http } from '../http/http.ts';
import { path } from '../http/path.ts';
import { upload } from '../http/upload.ts';
import { tell } from '../tell.ts';
import { atOnce } from './inOrder.ts';
import { parseStoreAnswer, type StoreOutcome } from './storeAnswer.ts';
import { type StoreFile, sizeOf, storeBody } from './storeFile.ts';
import { storeMessage } from './storeMessage.ts';

export interface StoreProgress {
  readonly sentBytes: number;
  readonly totalBytes: number;
  /** Files that are stored or have failed. */
  readonly filesDone: number;
  readonly filesTotal: number;
}

export interface StoreOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: StoreProgress) => void) | undefined;
  /** Files under way at once; 4 by default. */
  readonly concurrency?: number | undefined;
  /**
   * How often a file is sent again after a lost connection or to a busy server; as often as the client repeats searches by
   * default. An instance that is sent twice is stored once.
   */
  readonly retries?: number | undefined;
}

/** Which of the given files something is said about. */
export interface FilePlace {
  /** Place of the file in what was given, from 0. */
  readonly index: number;
  readonly name?: string;
}

export interface StoredInstance extends FilePlace {
  readonly sopInstanceUid: string;
  readonly studyInstanceUid?: string;
  /** Warning Reason (0008,1196): 0xB000 when the server changed elements. @source DICOM PS3.18 Table I.2-2 */
  readonly warningReason?: number;
}

export interface FailedFile extends FilePlace {
  /** The server's reason (`not_dicom`) or the client's (`network`). */
  readonly code: string;
  /** For people. */
  readonly message: string;
}

/** A file that was not stored when the user cancelled. */
export interface CancelledFile extends FilePlace {
  /** It was on its way, so it may have arrived all the same. Sending it again does no harm. */
  readonly underWay: boolean;
}

export interface StoreResult {
  readonly stored: readonly StoredInstance[];
  readonly failed: readonly FailedFile[];
}

/** The failure of a `store` that was cancelled, with what had become of the files by then. Its code is `aborted`. */
export class StoreCancelled extends ClientError implements StoreResult {
  readonly stored: readonly StoredInstance[];
  readonly failed: readonly FailedFile[];
  readonly cancelled: readonly CancelledFile[];

  constructor({ stored, failed }: StoreResult, cancelled: readonly CancelledFile[]) {
    super('aborted', `POST /studies was cancelled: ${stored.length} files are stored, ${cancelled.length} are not.`);
    this.stored = stored;
    this.failed = failed;
    this.cancelled = cancelled;
  }
}

/** True for a {@link StoreCancelled}, also one that comes from another copy of this package. */
export function isStoreCancelled(error: unknown): error is StoreCancelled {
  return isClientError(error) && 'cancelled' in error;
}

/**
 * Stores files by STOW-RS, one request each, so that one bad file does not fail the others.
 *
 * @throws StoreCancelled when cancelled before all files were through; every other failure is reported for its file.
 * @source DICOM PS3.18 10.5
 */
export async function storeFiles(
  http: Http,
  files: Iterable<StoreFile>,
  options: StoreOptions = {},
): Promise<StoreResult> {
  const { signal, onProgress } = options;
  const all = [...files];
  const workers = atOnce(all.length, options.concurrency);
  const sizes = all.map(sizeOf);
  const sent = all.map(() => 0);
  const outcomes: (StoreOutcome | undefined)[] = all.map(() => undefined);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const report = () =>
    tell(onProgress, {
      sentBytes: sum(sent),
      totalBytes: sum(sizes),
      filesDone: outcomes.filter(Boolean).length,
      filesTotal: all.length,
    });
  const queue = all.entries();
  const begun = new Set<number>();
  const work = async () => {
    for (const [index, file] of queue) {
      if (signal?.aborted === true) return;
      begun.add(index);
      const sizeBytes = sizes[index] ?? 0;
      outcomes[index] = await storeOne(http, file, options, (bytes) => {
        // The multipart frame around the file is not counted.
        sent[index] = Math.min(bytes, sizeBytes);
        report();
      });
      if (outcomes[index] === undefined) return;
      sent[index] = sizeBytes;
      report();
    }
  };
  report();
  await Promise.all(Array.from({ length: workers }, work));
  const result: StoreResult = {
    stored: outcomes.flatMap((outcome, index) =>
      outcome?.stored ? [{ ...placeOf(index, all[index]), ...outcome.instance }] : [],
    ),
    failed: outcomes.flatMap((outcome, index) =>
      outcome?.stored === false
        ? [{ ...placeOf(index, all[index]), code: outcome.code, message: storeMessage(outcome.code) }]
        : [],
    ),
  };
  const cancelled = outcomes.flatMap((outcome, index) =>
    outcome === undefined ? [{ ...placeOf(index, all[index]), underWay: begun.has(index) }] : [],
  );
  if (cancelled.length > 0) throw new StoreCancelled(result, cancelled);
  return result;
}

/** What became of a file; undefined when it was cancelled on its way. */
async function storeOne(
  http: Http,
  file: StoreFile,
  { signal, retries }: StoreOptions,
  onSent: (bytes: number) => void,
): Promise<StoreOutcome | undefined> {
  const { contentType, ...body } = storeBody(file, onSent);
  let attempts = 0;
  try {
    const answer = await upload(http, path`/studies`, {
      ...body,
      headers: { 'content-type': contentType },
      accept: 'application/dicom+json',
      // A conflict is the standard's way to say that no file was stored, 400 is Orthanc's; the body has the reason.
      acceptStatus: [400, 409],
      repeatable: true,
      retries,
      signal,
      onSent,
      onAttempt: () => {
        attempts += 1;
      },
    });
    return parseStoreAnswer(answer, attempts > 1);
  } catch (error) {
    if (!isClientError(error)) throw error;
    if (error.code === 'aborted') return undefined;
    return { stored: false, code: error.serverCode ?? error.code };
  }
}

function placeOf(index: number, file: StoreFile | undefined): FilePlace {
  return file !== undefined && 'name' in file && file.name !== undefined ? { index, name: file.name } : { index };
}
