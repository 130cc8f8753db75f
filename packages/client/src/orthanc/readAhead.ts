import type { HttpStream } from '../http/request.ts';

const aheadBytes = 64 * 2 ** 20;

/**
 * The answer, of which up to 64 MB are fetched before they are read.
 *
 * Orthanc closes the connection behind an archive at once and behind a file after a second. Node's `fetch` ends the process
 * when that happens while a body waits for its reader, or takes the rest of the body for lost.
 *
 * @source https://github.com/nodejs/undici/issues/5360
 */
export function readAhead({ body, ...answer }: HttpStream): HttpStream {
  const ahead = { highWaterMark: aheadBytes, size: (chunk: Uint8Array) => chunk.byteLength };
  const queue = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>(undefined, undefined, ahead);
  return { ...answer, body: body.pipeThrough(queue) };
}
