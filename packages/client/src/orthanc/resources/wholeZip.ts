import { ClientError } from '../../errors.ts';
import type { HttpStream } from '../../http/request.ts';

// What ends a ZIP has 22 bytes and a comment, which is "Created by Orthanc".
const endLength = 99;

/**
 * A ZIP as it arrives, which fails unless it ends as a ZIP does: Orthanc does not give its length, so a lost connection
 * would look like the end.
 *
 * @source https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.16
 */
export function wholeZip({ body, ...answer }: HttpStream): HttpStream {
  const latin1 = new TextDecoder('latin1');
  let end = '';
  const checked = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      end = (end + latin1.decode(chunk.subarray(-endLength))).slice(-endLength);
      controller.enqueue(chunk);
    },
    flush() {
      if (!end.includes('PK\x05\x06')) throw new ClientError('network', 'The archive broke off. Try again.');
    },
  });
  return { ...answer, body: body.pipeThrough(checked) };
}
