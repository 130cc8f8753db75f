import type { IncomingMessage } from 'node:http';
import { setImmediate } from 'node:timers/promises';

/** A body whose sender has not come to its end. */
export interface UnreadBody {
  /** Resolves when the sender has stopped. */
  readonly ended: Promise<void>;
}

/** The body of a request as a web stream, which can be left unread without harm to the connection. */
export interface IncomingBody {
  readonly stream: ReadableStream<Uint8Array>;
  /** Reads on to nowhere, once the answer is known. Resolves at once: to undefined when the body has arrived whole. */
  discard(): Promise<UnreadBody | undefined>;
}

/**
 * Node's own conversion (`Readable.toWeb`) destroys the socket when the body is cancelled, which takes the answer with
 * it, and stops for good when it is not read.
 */
export function incomingBody(incoming: IncomingMessage): IncomingBody {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let discarded = false;
  // Nothing flows before somebody reads.
  incoming.pause();
  incoming.on('data', (chunk: Uint8Array) => {
    if (discarded) return;
    incoming.pause();
    // A plain view: what stands behind Buffer is Node's alone.
    controller?.enqueue(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  });
  const ended = new Promise<void>((resolve) => {
    const end = (error?: Error) => {
      resolve();
      if (error) controller?.error(error);
      else controller?.close();
      controller = undefined;
    };
    incoming.once('end', () => end());
    incoming.once('error', end);
    incoming.once('close', () => end(new Error('The body ended before it was complete.')));
  });
  const stream = new ReadableStream<Uint8Array>(
    {
      start(started) {
        controller = started;
      },
      pull() {
        incoming.resume();
      },
      cancel() {
        controller = undefined;
      },
    },
    { highWaterMark: 0 },
  );
  return {
    stream,
    async discard() {
      discarded = true;
      incoming.resume();
      // A small body that came with its head is read in this same turn of the event loop.
      if (!incoming.complete) await setImmediate();
      return incoming.complete ? undefined : { ended };
    },
  };
}
