import { isClientError } from '@clinikit/client/orthanc';
import { QuarantineError } from '../archive/quarantineReason.ts';
import { declaredBytes } from '../http/body.ts';
import { gather } from '../memory/gather.ts';
import { memoryIsFull, type Reservation } from '../memory/memoryBudget.ts';
import type { OrthancSource } from './source.ts';

/**
 * The file of an announced instance, from the Orthanc that announced it.
 *
 * @param memory holds the file from before it is read.
 * @param turn what it takes of the memory that all fetches have together: of a file that is larger, all of it.
 * @throws QuarantineError `gone_from_source` or `too_large`
 * @throws ClientError when it may go better another time; HandlerError `unavailable` without memory for it.
 */
export async function fetchFile(
  { client }: OrthancSource,
  resourceId: string,
  {
    maxBytes,
    memory,
    turn,
    signal,
  }: {
    maxBytes: number;
    memory: Reservation;
    turn?: Reservation | undefined;
    signal?: AbortSignal | undefined;
  },
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    for (;;) {
      const { body, headers } = await client.instances.fileStream(resourceId, { maxBytes, signal });
      const sizeBytes = declaredBytes(headers);
      // Beyond the limit the reading ends by itself.
      const expected = sizeBytes !== undefined && sizeBytes > maxBytes ? undefined : sizeBytes;
      const share = Math.min(expected ?? 0, turn?.totalBytes ?? 0);
      if (turn?.tryHold(share) !== false && (expected === undefined || memory.tryHold(expected))) {
        return await gather(body, expected, async (bytes) => {
          if (!memory.tryHold(Math.min(bytes, maxBytes))) throw memoryIsFull();
        });
      }
      // An answer that nobody reads is lost after a second: it is asked for again once there is room for it.
      await body.cancel();
      await turn?.hold(share);
      if (expected !== undefined) await memory.hold(expected);
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
