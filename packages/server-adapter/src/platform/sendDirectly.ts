import type { ServerResponse } from 'node:http';
import type { DirectBody } from '../http/directBody.ts';

/** So much may wait in the socket before more is read. */
const mostWaitingBytes = 1024 * 1024;

/**
 * Sends a body as its chunks come, without a copy. It breaks off, and the connection with it, when the body fails or its
 * reader is too slow: a half answer must not look whole.
 */
export async function sendDirectly(body: DirectBody, outgoing: ServerResponse): Promise<void> {
  if (body.ready) {
    sendReady(body, body.ready, outgoing);
    return;
  }
  const closed = new Promise<void>((resolve) => outgoing.once('close', resolve));
  const tooLong = setTimeout(() => outgoing.destroy(), body.mostMs);
  tooLong.unref();
  let waiting = 0;
  try {
    for (let chunk = await body.next(); chunk; chunk = await body.next()) {
      if (outgoing.destroyed) return;
      waiting += chunk.byteLength;
      const isTaken = outgoing.write(chunk);
      if (isTaken || waiting < mostWaitingBytes) continue;
      await patiently(outgoing, body.idleMs, Promise.race([told(outgoing, 'drain'), closed]));
      if (outgoing.destroyed) return;
      waiting = 0;
      body.handedOver();
    }
    const finished = told(outgoing, 'finish');
    outgoing.end();
    await patiently(outgoing, body.idleMs, Promise.race([finished, closed]));
  } finally {
    clearTimeout(tooLong);
    body.end(outgoing.writableFinished);
  }
}

/** Everything at once; what the system does not take now is held until it does, or until its time is over. */
function sendReady(body: DirectBody, chunks: readonly Uint8Array[], outgoing: ServerResponse): void {
  const { socket } = outgoing;
  const before = socket?.timeout ?? 0;
  for (const chunk of chunks) outgoing.write(chunk);
  outgoing.end();
  if ((socket?.writableLength ?? 0) > 0) socket?.setTimeout(body.idleMs);
  const tooLong = setTimeout(() => outgoing.destroy(), body.mostMs);
  tooLong.unref();
  outgoing.once('close', () => {
    clearTimeout(tooLong);
    if (socket?.timeout === body.idleMs) socket.setTimeout(before);
    body.end(outgoing.writableFinished);
  });
}

const told = (outgoing: ServerResponse, event: 'drain' | 'finish') =>
  new Promise<void>((resolve) => outgoing.once(event, resolve));

/** Waits for the reader, who is cut off when he takes nothing of what waits for so long: each byte that goes out counts. */
async function patiently({ socket }: ServerResponse, idleMs: number, taken: Promise<void>): Promise<void> {
  const before = socket?.timeout ?? 0;
  socket?.setTimeout(idleMs);
  await taken;
  // After the answer the server has set a time of its own, where the connection is kept.
  if (socket?.timeout === idleMs) socket.setTimeout(before);
}
