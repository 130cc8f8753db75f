import { isClientError } from '@clinikit/client/orthanc';
import { QuarantineError } from './quarantineReason.ts';
import type { OrthancSource } from './source.ts';

/**
 * The file of an announced instance, from the Orthanc that announced it.
 *
 * @throws QuarantineError `gone_from_source` or `too_large`
 * @throws ClientError when it may go better another time.
 */
export async function fetchFile(
  { client }: OrthancSource,
  resourceId: string,
  { maxBytes, signal }: { maxBytes: number; signal?: AbortSignal | undefined },
): Promise<Uint8Array> {
  try {
    return await client.instances.file(resourceId, { maxBytes, signal });
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
