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
  const reader = body.getReader();
  let hasRoom = () => {};
  const fill = async (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>): Promise<void> => {
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        controller.enqueue(value);
        if ((controller.desiredSize ?? 0) > 0) continue;
        await new Promise<void>((resolve) => {
          hasRoom = resolve;
        });
      }
      controller.close();
    } catch (error) {
      // Nothing comes of it where whoever read has gone.
      controller.error(error);
    }
  };
  // A stream of its own and no pipe: each layer costs a large file as much as the network does.
  const ahead = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start: (controller) => void fill(controller),
      pull: () => hasRoom(),
      cancel(reason) {
        hasRoom();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: aheadBytes, size: (chunk) => chunk.byteLength },
  );
  return { ...answer, body: ahead };
}
