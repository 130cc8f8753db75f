import { isClientError } from '@clinikit/client/orthanc';
import { QuarantineError } from '../archive/quarantineReason.ts';
import { declaredBytes } from '../http/body.ts';
import { gather } from '../memory/gather.ts';
import { memoryIsFull, type Reservation } from '../memory/memoryBudget.ts';
import { openFile } from './openFile.ts';
import type { OrthancSource } from './source.ts';

/** What a file may take. */
interface FetchOptions {
  maxBytes: number;
  memory: Reservation;
  turn?: Reservation | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * The file of an announced instance, from the Orthanc that announced it.
 *
 * @param memory holds the file from before it is read.
 * @param turn what it takes of the memory that all fetches have together: of a file that is larger, all of it.
 * @throws QuarantineError `gone_from_source` or `too_large`
 * @throws ClientError when it may go better another time; HandlerError `unavailable` without memory for it.
 */
export async function fetchFile(
  source: OrthancSource,
  resourceId: string,
  { maxBytes, memory, turn, signal }: FetchOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { client } = source;
  try {
    const direct = await fetchDirectly(source, resourceId, { maxBytes, memory, turn, signal });
    if (direct) return direct;
    for (;;) {
      const { body, headers } = await client.instances.fileStream(resourceId, { maxBytes, signal });
      const sizeBytes = declaredBytes(headers);
      // Beyond the limit the reading ends by itself.
      const expected = sizeBytes !== undefined && sizeBytes > maxBytes ? undefined : sizeBytes;
      if (holdNow(expected ?? 0, memory, turn)) {
        return await gather(body, expected, async (bytes) => {
          if (!memory.tryHold(Math.min(bytes, maxBytes))) throw memoryIsFull();
        });
      }
      await body.cancel();
      await holdLater(expected ?? 0, memory, turn);
    }
  } catch (error) {
    if (!isClientError(error)) throw error;
    // A status would be somebody's answer; without one it is our own limit.
    if (error.code === 'too_large' && error.status === undefined)
      throw new QuarantineError('too_large', { cause: error });
    if (error.code === 'not_found' && (await isGone(client, resourceId, signal))) {
      throw new QuarantineError('gone_from_source', { cause: error });
    }
    throw error;
  }
}

/** Undefined where the client for Orthanc must ask, and tell what is wrong. */
async function fetchDirectly(
  source: OrthancSource,
  resourceId: string,
  { maxBytes, memory, turn, signal }: FetchOptions,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  for (;;) {
    const file = await openFile(source, resourceId, signal);
    if (!file) return undefined;
    const { sizeBytes } = file;
    if (sizeBytes > maxBytes) {
      file.close();
      throw new QuarantineError('too_large');
    }
    if (holdNow(sizeBytes, memory, turn)) return file.read();
    file.close();
    await holdLater(sizeBytes, memory, turn);
  }
}

/** Room for a file of which no more than all fetches have together counts as theirs. */
const holdNow = (sizeBytes: number, memory: Reservation, turn: Reservation | undefined): boolean =>
  turn?.tryHold(Math.min(sizeBytes, turn.totalBytes)) !== false && memory.tryHold(sizeBytes);

/** An answer that nobody reads is lost after a second: it is asked for again once there is room for it. */
async function holdLater(sizeBytes: number, memory: Reservation, turn: Reservation | undefined): Promise<void> {
  await turn?.hold(Math.min(sizeBytes, turn.totalBytes));
  await memory.hold(sizeBytes);
}

/**
 * Whatever stands between here and Orthanc (a proxy, another program on its port) answers 404 too. Only when Orthanc
 * itself answers, and does not know the instance either, is it gone.
 */
async function isGone(
  client: OrthancSource['client'],
  resourceId: string,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  await client.system({ signal });
  try {
    await client.instances.get(resourceId, { signal });
    return false;
  } catch (error) {
    if (isClientError(error) && error.code === 'not_found') return true;
    throw error;
  }
}
